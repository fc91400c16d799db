package scene

import (
	"math"
	"testing"
)

// The wanted bars follow from the words at Rect and Line: worked out by hand.
func TestBar(t *testing.T) {
	for _, c := range []struct {
		name  string
		shape Shape
		scale float64
		want  Bar
	}{
		{"rect", Shape{X: 10, Y: 20, W: 30, H: 40, Style: Ink}, 1, Bar{X: 25, Y: 40, W: 15, H: 20, DX: 1}},
		{"rect at ratio 2", Shape{X: 10, Y: 20, W: 30, H: 40, Radius: 3, Style: Ink}, 2, Bar{X: 50, Y: 80, W: 30, H: 40, DX: 1, Radius: 6}},
		{"rect between pixels stays there", Shape{X: 0.25, W: 1, H: 1, Style: Ink}, 1, Bar{X: 0.75, Y: 0.5, W: 0.5, H: 0.5, DX: 1}},
		{"corners wider than the side", Shape{W: 30, H: 8, Radius: 99, Style: Ink}, 1, Bar{X: 15, Y: 4, W: 15, H: 4, DX: 1, Radius: 4}},
		{"outline", Shape{W: 30, H: 40, Radius: 4, Stroke: 2, Style: Ink}, 1, Bar{X: 15, Y: 20, W: 15, H: 20, DX: 1, Radius: 4, Stroke: 2}},
		{"outline that fills its rect", Shape{W: 4, H: 40, Stroke: 2, Style: Ink}, 1, Bar{X: 2, Y: 20, W: 2, H: 20, DX: 1}},
		{"line", Shape{Kind: Line, X: 1, Y: 2.5, W: 10, Stroke: 1, Style: Ink}, 1, Bar{X: 6, Y: 2.5, W: 5, H: 0.5, DX: 1}},
		{"line between pixels moves to whole ones", Shape{Kind: Line, Y: 2.9, W: 10, Stroke: 1.3, Style: Ink}, 1, Bar{X: 5, Y: 2.5, W: 5, H: 0.5, DX: 1}},
		{"upright line", Shape{Kind: Line, X: 3, H: 10, Stroke: 1, Style: Ink}, 1.5, Bar{X: 5, Y: 7.5, W: 7.5, H: 1, DY: 1}},
		{"a thin line is a pixel", Shape{Kind: Line, Y: 2.5, W: 10, Stroke: 0.2, Style: Ink}, 1, Bar{X: 5, Y: 2.5, W: 5, H: 0.5, DX: 1}},
		{"round ends", Shape{Kind: Line, Y: 5, W: 10, Stroke: 3, Radius: 1, Style: Ink}, 1, Bar{X: 5, Y: 5, W: 6.5, H: 1.5, DX: 1, Radius: 1.5}},
		{"a point with round ends is a disc", Shape{Kind: Line, X: 5, Y: 5, Stroke: 4, Radius: 1, Style: Ink}, 1, Bar{X: 5, Y: 5, W: 2, H: 2, DX: 1, Radius: 2}},
		{"slanted", Shape{Kind: Line, W: 3, H: 4, Stroke: 1, Style: Ink}, 2, Bar{X: 3, Y: 4, W: 5, H: 1, DX: 0.6, DY: 0.8}},
	} {
		if got, ok := c.shape.Bar(c.scale); !ok || got != c.want {
			t.Errorf("%s: %+v (%v), want %+v", c.name, got, ok, c.want)
		}
	}
}

func TestNoBar(t *testing.T) {
	for name, s := range map[string]Shape{
		"no style":       {W: 1, H: 1},
		"no width":       {H: 9, Style: Ink},
		"negative":       {W: 9, H: -1, Style: Ink},
		"no strength":    {Kind: Line, W: 9, Style: Ink},
		"a point":        {Kind: Line, Stroke: 2, Style: Ink},
		"not a number":   {X: math.NaN(), W: 1, H: 1, Style: Ink},
		"without an end": {W: math.Inf(1), H: 1, Style: Ink},
		"a label":        {Kind: Label, Text: "a", Size: 14, Style: Ink},
	} {
		if got, ok := s.Bar(1); ok {
			t.Errorf("%s: %+v", name, got)
		}
	}
}
