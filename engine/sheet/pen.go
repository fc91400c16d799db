package sheet

import (
	"costshare/engine/scene"
	"costshare/engine/typeface"
)

// pen gathers what a sheet consists of.
type pen struct {
	face   *typeface.Family
	reader Reader
	wide   bool
	// oneLine is true where the sentence needs no room to grow.
	oneLine bool

	drawing scene.Drawing
	targets []Target
}

// box is a column from a place downwards.
type box struct{ x, y, w float64 }

// below is what is left of a box under a gap.
func (b box) below(y float64) box { return box{b.x, y, b.w} }

// inset moves the left side in.
func (b box) inset(by float64) box { return box{b.x + by, b.y, b.w - by} }

func (p *pen) shape(s scene.Shape) { p.drawing.Shapes = append(p.drawing.Shapes, s) }

func (p *pen) rect(b scene.Box, style scene.Style, radius, stroke float64) {
	p.shape(scene.Shape{X: b.X, Y: b.Y, W: b.W, H: b.H, Style: style, Radius: radius, Stroke: stroke})
}

// rule is a hairline that lies in the row of pixels below y.
func (p *pen) rule(x, y, w float64) {
	p.shape(scene.Shape{Kind: scene.Line, X: x, Y: y + 0.5, W: w, Stroke: 1, Style: scene.Grid})
}

// post is a hairline that lies in the column of pixels right of x.
func (p *pen) post(x, y, h float64) {
	p.shape(scene.Shape{Kind: scene.Line, X: x + 0.5, Y: y, H: h, Stroke: 1, Style: scene.Grid})
}

// target notes a place that can be pressed, and rings it if it has the keyboard.
func (p *pen) target(t Target) {
	p.targets = append(p.targets, t)
	if p.reader.FocusVisible && t.ID == p.reader.Focus && t.ID != "" {
		p.ring(t.Box)
	}
}

// ring stands 2 px outside of a box.
func (p *pen) ring(b scene.Box) {
	const gap, thick = 2, 3
	out := float64(gap + thick)
	p.rect(scene.Box{X: b.X - out, Y: b.Y - out, W: b.W + 2*out, H: b.H + 2*out}, scene.Focus, 4, thick)
}

// baseline is where letters stand in a line of text whose top is y.
func (p *pen) baseline(y float64, f font) float64 {
	ascent, descent := p.face.Ascent(f.size), p.face.Descent(f.size)
	return y + (f.line-ascent-descent)/2 + ascent
}
