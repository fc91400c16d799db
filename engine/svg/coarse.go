package svg

import (
	"unicode/utf8"

	"costshare/engine/scene"
)

// coarse writes shapes, those that one pen draws as one path: what a page has fewer
// of is read and painted sooner. A shape is drawn earlier for that only where it
// lies on none of those between.
func (w *writer) coarse(shapes []scene.Shape) {
	done := make([]bool, len(shapes))
	for i := range shapes {
		if done[i] {
			continue
		}
		done[i] = true
		group := []*scene.Shape{&shapes[i]}
		for j := i + 1; j < len(shapes); j++ {
			if !done[j] && samePen(&shapes[i], &shapes[j]) && free(shapes[i:j], done[i:j], &shapes[j]) {
				done[j] = true
				group = append(group, &shapes[j])
			}
		}
		switch {
		case len(group) == 1:
			w.shape(group[0])
		case group[0].Kind == scene.Line:
			w.lines(group)
		default:
			w.rects(group)
		}
	}
}

// samePen says whether two shapes are of one kind, colour and stroke.
func samePen(a, b *scene.Shape) bool {
	if a.Kind != b.Kind || a.Style != b.Style || a.Style == scene.None || a.Stroke != b.Stroke {
		return false
	}
	switch a.Kind {
	case scene.Rect:
		return a.Pattern == b.Pattern && outlined(a) == outlined(b) && min(a.W, a.H) > 0 && min(b.W, b.H) > 0
	case scene.Line:
		return a.Stroke > 0 && (a.Radius == 0) == (b.Radius == 0)
	}
	return false
}

// free says whether a shape lies on none of those before it, but for those that are
// done: they are drawn before it anyhow.
func free(before []scene.Shape, done []bool, s *scene.Shape) bool {
	for i := range before {
		if !done[i] && overlap(&before[i], s) {
			return false
		}
	}
	return true
}

// overlap says whether two shapes may share a point.
func overlap(a, b *scene.Shape) bool {
	ax, ay, aw, ah := around(a)
	bx, by, bw, bh := around(b)
	return ax < bx+bw && bx < ax+aw && ay < by+bh && by < ay+ah
}

// around is a box that holds what a shape paints. No letter of a label is wider
// than it is high.
func around(s *scene.Shape) (x, y, w, h float64) {
	switch s.Kind {
	case scene.Label:
		w = s.Size * float64(utf8.RuneCountInString(s.Text))
		x = s.X
		switch s.Anchor {
		case scene.Middle:
			x -= w / 2
		case scene.End:
			x -= w
		}
		return x - halo/2, s.Y - s.Size - halo/2, w + halo, 1.5*s.Size + halo
	case scene.Line:
		x, y = min(s.X, s.X+s.W), min(s.Y, s.Y+s.H)
		return x - s.Stroke/2, y - s.Stroke/2, max(s.W, -s.W) + s.Stroke, max(s.H, -s.H) + s.Stroke
	}
	return s.X, s.Y, s.W, s.H
}

// rects writes rectangles that one pen draws.
func (w *writer) rects(list []*scene.Shape) {
	w.raw(`<path d="`)
	for _, s := range list {
		w.corners(s)
	}
	w.raw(`"`).rectPaint(list[0]).raw("/>\n")
}

// corners writes the way around a rectangle: up, so that bars on one line have much
// in common and pack well.
func (w *writer) corners(s *scene.Shape) {
	in, r := inset(s), max(0, corner(s))
	left, top := s.X+in, s.Y+in
	right, bottom := s.X+s.W-in, s.Y+s.H-in
	if r == 0 {
		w.raw("M" + w.place(left) + " " + w.place(bottom) + "V" + w.place(top) + "h" + w.place(right-left) + "V" + w.place(bottom) + "z")
		return
	}
	arc := func(x, y float64) {
		w.raw("a" + number(r) + " " + number(r) + " 0 0 1 " + w.place(x) + " " + w.place(y))
	}
	side := func(command string, length float64) {
		if length != 0 {
			w.raw(command + w.place(length))
		}
	}
	w.raw("M" + w.place(left+r) + " " + w.place(top))
	side("h", right-left-2*r)
	arc(r, r)
	side("v", bottom-top-2*r)
	arc(-r, r)
	side("h", 2*r-right+left)
	arc(-r, -r)
	side("v", 2*r-bottom+top)
	arc(r, -r)
	w.raw("z")
}

// lines writes lines of one pen. Where one begins at the end of the one before,
// they stay two strokes with ends of their own, as they are drawn.
func (w *writer) lines(list []*scene.Shape) {
	w.raw(`<path d="`)
	for _, s := range list {
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
	w.raw(`" fill="none"`).linePaint(list[0]).raw("/>\n")
}
