package svg

import "costshare/engine/scene"

// next writes the first shape, in a coarse document with those after it that it
// can be one path with; it gives how many it wrote.
func (w *writer) next(shapes []scene.Shape) int {
	if n := w.row(shapes, w.sameRow); n > 1 {
		w.bars(shapes[:n])
		return n
	}
	if n := w.row(shapes, sameLine); n > 1 {
		w.lines(shapes[:n])
		return n
	}
	w.shape(&shapes[0])
	return 1
}

// row counts the shapes from the first on that are like it.
func (w *writer) row(shapes []scene.Shape, like func(a, b *scene.Shape) bool) int {
	n := 0
	for w.opts.Coarse && n < len(shapes) && like(&shapes[0], &shapes[n]) {
		n++
	}
	return n
}

// sameRow says whether two rectangles are bars of one style and width on one
// ground.
func (w *writer) sameRow(a, b *scene.Shape) bool {
	bar := func(s *scene.Shape) bool {
		return s.Kind == scene.Rect && s.Style != scene.None && s.Stroke <= 0 && s.Radius == 0 && s.Pattern != scene.Hatched && s.W > 0 && s.H > 0
	}
	return bar(a) && bar(b) && a.Style == b.Style && w.place(a.W) == w.place(b.W) && w.place(a.Y+a.H) == w.place(b.Y+b.H)
}

// bars writes a row of bars as strokes upwards.
func (w *writer) bars(row []scene.Shape) {
	w.raw(`<path d="`)
	for i := range row {
		s := &row[i]
		w.raw("M" + w.place(s.X+s.W/2) + " " + w.place(s.Y+s.H) + "v" + w.place(-s.H))
	}
	w.raw(`" fill="none"`).attr("stroke-width", w.place(row[0].W)).paint("stroke", row[0].Style, 1).raw("/>\n")
}

// sameLine says whether two lines are drawn with one pen.
func sameLine(a, b *scene.Shape) bool {
	line := func(s *scene.Shape) bool { return s.Kind == scene.Line && s.Style != scene.None && s.Stroke > 0 }
	return line(a) && line(b) && a.Style == b.Style && a.Stroke == b.Stroke && (a.Radius == 0) == (b.Radius == 0)
}

// lines writes lines of one pen. Where one begins at the end of the one before,
// they stay two strokes with ends of their own, as they are drawn.
func (w *writer) lines(list []scene.Shape) {
	w.raw(`<path d="`)
	for i := range list {
		s := &list[i]
		w.raw("M" + w.place(s.X) + " " + w.place(s.Y))
		switch {
		case s.H == 0:
			w.raw("H" + w.place(s.X+s.W))
		case s.W == 0:
			w.raw("V" + w.place(s.Y+s.H))
		default:
			w.raw("L" + w.place(s.X+s.W) + " " + w.place(s.Y+s.H))
		}
	}
	w.raw(`" fill="none"`).paint("stroke", list[0].Style, 1).attr("stroke-width", number(list[0].Stroke))
	if list[0].Radius != 0 {
		w.attr("stroke-linecap", "round")
	}
	w.raw("/>\n")
}
