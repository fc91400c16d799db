package svg

import (
	"slices"

	"costshare/engine/scene"
)

// patterns writes one pattern for each style that is hatched anywhere.
func (w *writer) patterns(shapes []scene.Shape) {
	styles := hatched(shapes)
	if len(styles) == 0 {
		return
	}
	w.raw("<defs>\n")
	for _, style := range styles {
		w.hatch(style)
	}
	w.raw("</defs>\n")
}

// hatched lists the styles of hatched fills, each once, in the theme's order.
func hatched(shapes []scene.Shape) []scene.Style {
	var styles []scene.Style
	for _, s := range shapes {
		if s.Kind == scene.Rect && s.Pattern == scene.Hatched && s.Stroke <= 0 && s.Style != scene.None {
			styles = append(styles, s.Style)
		}
	}
	slices.Sort(styles)
	return slices.Compact(styles)
}

// hatch writes upright stripes and turns them: a point is on a full stripe
// where (x+y)/√2, modulo 4, is under 1.5. Both counts begin at the drawing's
// origin, so stripes of neighbouring bars meet.
func (w *writer) hatch(style scene.Style) {
	w.raw("<pattern").attr("id", w.hatchID(style)).attr("patternUnits", "userSpaceOnUse")
	w.attr("width", "4").attr("height", "4").attr("patternTransform", "rotate(45)").raw(">")
	w.raw("<rect").attr("width", "4").attr("height", "4").paint("fill", style, 0.35).raw("/>")
	w.raw("<rect").attr("width", "1.5").attr("height", "4").paint("fill", style, 1).raw("/>")
	w.raw("</pattern>\n")
}

func (w *writer) hatchID(style scene.Style) string {
	return w.opts.Prefix + "hatch-" + style.String()
}
