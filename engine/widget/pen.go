package widget

import (
	"costshare/engine/scene"
	"costshare/engine/typeface"
)

// pen gathers a drawing's shapes and remembers where its labels stand, so that
// no two of them overlap and none leaves the drawing.
type pen struct {
	scene.Drawing
	family *typeface.Family
	labels []scene.Box
}

func (p *pen) rect(x, y, w, h float64, style scene.Style) *scene.Shape {
	p.Shapes = append(p.Shapes, scene.Shape{Kind: scene.Rect, X: x, Y: y, W: w, H: h, Style: style})
	return &p.Shapes[len(p.Shapes)-1]
}

func (p *pen) disc(x, y, radius float64, style scene.Style) *scene.Shape {
	s := p.rect(x-radius, y-radius, 2*radius, 2*radius, style)
	s.Radius = radius
	return s
}

// knob is a disc of a slider's handle.
func (p *pen) knob(x, y, radius float64, style scene.Style) *scene.Shape {
	s := p.disc(x, y, radius, style)
	s.Handle = true
	return s
}

func (p *pen) line(x1, y1, x2, y2, width float64, style scene.Style) *scene.Shape {
	p.Shapes = append(p.Shapes, scene.Shape{Kind: scene.Line, X: x1, Y: y1, W: x2 - x1, H: y2 - y1, Stroke: width, Style: style})
	return &p.Shapes[len(p.Shapes)-1]
}

// label is a text that may give way.
type label struct {
	text   string
	x, y   float64 // of the anchor, on the baseline
	anchor scene.Anchor
	size   float64
	bold   bool
	style  scene.Style
	halo   scene.Style
	apart  float64 // how much room it wants on either side
}

func (p *pen) width(l label) float64 { return p.family.Width(l.text, l.size, l.bold) }

// box is where a label's letters stand, once its place is clamped to the drawing.
func (p *pen) box(l *label) scene.Box {
	w := p.width(*l)
	left := l.anchor.Left(l.x, w)
	moved := max(0, min(left, p.Width-w))
	l.x += moved - left
	up := p.family.CapHeight(l.size)
	return scene.Box{X: moved, Y: l.y - up - 4, W: w, H: up + 8}
}

// write sets a label whatever stands there.
func (p *pen) write(l label) scene.Box {
	b := p.box(&l)
	p.labels = append(p.labels, b)
	p.Shapes = append(p.Shapes, scene.Shape{Kind: scene.Label, X: l.x, Y: l.y, Text: l.text, Size: l.size, Bold: l.bold,
		Anchor: l.anchor, Style: l.style, Halo: l.halo})
	return b
}

// try sets a label where it touches no other, and says whether it did.
func (p *pen) try(l label) (scene.Box, bool) {
	b := p.box(&l)
	if l.text == "" || b.W > p.Width || p.touches(b, l.apart) {
		return b, false
	}
	return p.write(l), true
}

func (p *pen) touches(b scene.Box, apart float64) bool {
	for _, o := range p.labels {
		if b.X < o.X+o.W+apart && o.X < b.X+b.W+apart && b.Y < o.Y+o.H && o.Y < b.Y+b.H {
			return true
		}
	}
	return false
}
