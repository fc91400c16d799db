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
	short := min(s.W, s.H)
	if !(short > 0) {
		return // SVG calls a negative width an error, and a zero one paints nothing
	}
	if s.Stroke > 0 && 2*s.Stroke < short {
		w.outline(s)
		return
	}
	w.raw("<rect").box(s, 0)
	if s.Stroke <= 0 && s.Pattern == scene.Hatched {
		// The colour is in the pattern's own stripes, so no class stands here.
		w.attr("fill", "url(#"+w.hatchID(s.Style)+")")
	} else {
		w.paint("fill", s.Style, 1)
	}
	w.raw("/>\n")
}

// outline writes a stroke that lies inside the rectangle; SVG's own straddles
// the edge.
func (w *writer) outline(s *scene.Shape) {
	w.raw("<rect").box(s, s.Stroke/2).attr("fill", "none")
	w.paint("stroke", s.Style, 1)
	w.attr("stroke-width", number(s.Stroke)).raw("/>\n")
}

// box writes a rectangle's place, every side moved in by inset.
func (w *writer) box(s *scene.Shape, inset float64) *writer {
	w.attr("x", w.place(s.X+inset)).attr("y", w.place(s.Y+inset))
	w.attr("width", w.place(s.W-2*inset)).attr("height", w.place(s.H-2*inset))
	// SVG cuts rx and ry down one by one, which makes ellipses of big corners.
	if r := min(s.Radius, min(s.W, s.H)/2) - inset; r > 0 {
		w.attr("rx", number(r))
	}
	return w
}

func (w *writer) line(s *scene.Shape) {
	if !(s.Stroke > 0) {
		return
	}
	w.raw("<line").attr("x1", w.place(s.X)).attr("y1", w.place(s.Y))
	w.attr("x2", w.place(s.X+s.W)).attr("y2", w.place(s.Y+s.H))
	w.paint("stroke", s.Style, 1)
	w.attr("stroke-width", number(s.Stroke))
	if s.Radius != 0 {
		w.attr("stroke-linecap", "round")
	}
	w.raw("/>\n")
}

func (w *writer) label(s *scene.Shape) {
	if s.Text == "" {
		return
	}
	if s.Halo != scene.None {
		w.halo(s)
	}
	w.raw("<text").font(s)
	w.paint("fill", s.Style, 1)
	w.raw(">").text(s.Text).raw("</text>\n")
}

// halo writes the text once more, under itself, as a 4 px line around its
// letters, half of which lies outside them. Readers meet the text only once.
func (w *writer) halo(s *scene.Shape) {
	w.raw("<text").font(s).attr("aria-hidden", "true").attr("fill", "none")
	w.paint("stroke", s.Halo, 1)
	w.attr("stroke-width", "4").attr("stroke-linejoin", "round")
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
