package svg

import "costshare/engine/scene"

// shape writes one mark, or nothing where it paints nothing.
func (w *writer) shape(s *scene.Shape) {
	if s.Style == scene.None {
		return
	}
	switch s.Kind {
	case scene.Rect:
		w.rect(s)
	case scene.Line:
		w.line(s)
	case scene.Label:
		w.label(s)
	}
}

func (w *writer) rect(s *scene.Shape) {
	if !(min(s.W, s.H) > 0) {
		return // SVG calls a negative width an error, and a zero one paints nothing
	}
	w.raw("<rect").box(s).rectPaint(s).raw("/>\n")
}

// outlined says whether a rectangle is drawn as a line around it.
func outlined(s *scene.Shape) bool { return s.Stroke > 0 && 2*s.Stroke < min(s.W, s.H) }

// inset is how far every side is moved in, so that the line around a rectangle lies
// inside; SVG's own straddles the edge.
func inset(s *scene.Shape) float64 {
	if outlined(s) {
		return s.Stroke / 2
	}
	return 0
}

// rectPaint writes what a rectangle is painted with.
func (w *writer) rectPaint(s *scene.Shape) *writer {
	switch {
	case outlined(s):
		return w.attr("fill", "none").paint("stroke", s.Style, 1).attr("stroke-width", number(s.Stroke))
	case s.Stroke <= 0 && s.Pattern == scene.Hatched:
		// The colour is in the pattern's own stripes, so no class stands here.
		return w.attr("fill", "url(#"+w.hatchID(s.Style)+")")
	}
	return w.paint("fill", s.Style, 1)
}

// box writes a rectangle's place.
func (w *writer) box(s *scene.Shape) *writer {
	in := inset(s)
	w.attr("x", w.place(s.X+in)).attr("y", w.place(s.Y+in))
	w.attr("width", w.place(s.W-2*in)).attr("height", w.place(s.H-2*in))
	if r := corner(s); r > 0 {
		w.attr("rx", number(r))
	}
	return w
}

// corner is the radius of a rectangle's corners. SVG cuts rx and ry down one by
// one, which makes ellipses of big corners.
func corner(s *scene.Shape) float64 {
	return min(s.Radius, min(s.W, s.H)/2) - inset(s)
}

func (w *writer) line(s *scene.Shape) {
	if !(s.Stroke > 0) {
		return
	}
	w.raw("<line").attr("x1", w.place(s.X)).attr("y1", w.place(s.Y))
	w.attr("x2", w.place(s.X+s.W)).attr("y2", w.place(s.Y+s.H)).linePaint(s).raw("/>\n")
}

// linePaint writes what a line is drawn with.
func (w *writer) linePaint(s *scene.Shape) *writer {
	w.paint("stroke", s.Style, 1).attr("stroke-width", number(s.Stroke))
	if s.Radius != 0 {
		w.attr("stroke-linecap", "round")
	}
	return w
}

func (w *writer) label(s *scene.Shape) {
	if s.Text == "" {
		return
	}
	if s.Halo != scene.None {
		w.ring(s)
	}
	w.raw("<text").font(s)
	w.paint("fill", s.Style, 1)
	w.raw(">").text(s.Text).raw("</text>\n")
}

// halo is the width of the line around a label's letters, half of which lies
// outside them.
const halo = 4

// ring writes the text once more, under itself, as a line around its letters.
// Readers meet the text only once.
func (w *writer) ring(s *scene.Shape) {
	w.raw("<text").font(s).attr("aria-hidden", "true").attr("fill", "none")
	w.paint("stroke", s.Halo, 1)
	w.attr("stroke-width", number(halo)).attr("stroke-linejoin", "round")
	w.raw(">").text(s.Text).raw("</text>\n")
}

func (w *writer) font(s *scene.Shape) *writer {
	w.attr("x", w.place(s.X)).attr("y", w.place(s.Y)).attr("font-size", number(s.Size))
	if s.Bold {
		w.attr("font-weight", "700")
	}
	switch s.Anchor {
	case scene.Middle:
		w.attr("text-anchor", "middle")
	case scene.End:
		w.attr("text-anchor", "end")
	}
	return w
}
