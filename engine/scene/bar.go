package scene

import "math"

// Bar is a Rect or a Line on a grid of device pixels, ready to be painted: a
// rectangle around (X, Y), W and H to each side of it, its long axis along the
// unit vector (DX, DY), with corners of Radius, filled where Stroke is 0, else
// an outline of that width inside of its edge. It is one form for both kinds,
// so that every painter of pixels follows the same rules.
type Bar struct {
	X, Y, W, H     float64
	DX, DY         float64
	Radius, Stroke float64
}

// Bar places a shape on a grid of scale pixels per CSS pixel. It is false where
// there is nothing to paint, and for a Label.
func (s *Shape) Bar(scale float64) (Bar, bool) {
	if s.Style == None {
		return Bar{}, false
	}
	var b Bar
	switch s.Kind {
	case Rect:
		b = s.rect(scale)
	case Line:
		b = s.line(scale)
	}
	return b, b.W > 0 && b.H > 0 && !math.IsInf(b.X+b.Y+b.W+b.H, 0) && !math.IsNaN(b.X+b.Y)
}

// rect keeps edges where they are: a row of bars is even only if each may end
// inside of a pixel.
func (s *Shape) rect(scale float64) Bar {
	b := Bar{DX: 1, W: s.W / 2 * scale, H: s.H / 2 * scale}
	b.X, b.Y = s.X*scale+b.W, s.Y*scale+b.H
	b.Radius = max(min(s.Radius*scale, b.W, b.H), 0)
	if stroke := s.Stroke * scale; stroke > 0 && stroke < min(b.W, b.H) {
		b.Stroke = stroke
		if b.Radius <= stroke/2 {
			b.Radius = 0
		}
	}
	return b
}

func (s *Shape) line(scale float64) Bar {
	length := math.Hypot(s.W, s.H)
	b := Bar{X: (s.X + s.W/2) * scale, Y: (s.Y + s.H/2) * scale, DX: 1, W: length / 2 * scale, H: s.Stroke / 2 * scale}
	if length > 0 {
		b.DX, b.DY = s.W/length, s.H/length
	}
	if s.Radius != 0 {
		b.W += b.H // round ends stand beyond the points
		b.Radius = b.H
	}
	return b.sharp()
}

// sharp moves an upright line onto whole pixels across its run, at least one
// wide: a hairline is a hairline at every ratio.
func (b Bar) sharp() Bar {
	if b.Radius != 0 || b.H <= 0 || b.DX != 0 && b.DY != 0 {
		return b
	}
	across := &b.Y
	if b.DX == 0 {
		across = &b.X
	}
	width := max(math.Round(2*b.H), 1)
	*across = math.Round(*across-width/2) + width/2
	b.H = width / 2
	return b
}
