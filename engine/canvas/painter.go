// Package canvas paints drawings with Ebitengine, in a browser and in a window.
// It means by every shape what svg means by it.
//
// A drawing is one draw call: its vertices carry what a shape is, and one
// shader paints bars by their distances and glyphs from one image.
package canvas

import (
	_ "embed"
	"fmt"
	"math"

	"github.com/hajimehoshi/ebiten/v2"

	"costshare/engine/scene"
	"costshare/engine/typeface"
)

//go:embed shader.kage
var shaderSource []byte

// Painter keeps what outlives a frame: the shader, the glyphs seen so far, and
// room for vertices, so that painting a drawing again allocates nothing.
type Painter struct {
	face   *typeface.Family
	shader *ebiten.Shader
	opts   ebiten.DrawTrianglesShaderOptions
	atlas  atlas

	// Of the drawing being painted.
	dst   target
	theme *scene.Theme
	scale float64

	vertices []ebiten.Vertex
	indices  []uint32
	calls    int // draw calls so far
}

// target is what is painted on: an image, or the screen itself.
type target interface {
	DrawTrianglesShader32([]ebiten.Vertex, []uint32, *ebiten.Shader, *ebiten.DrawTrianglesShaderOptions)
}

// NewPainter compiles the shader; an error means a program that was built wrong.
func NewPainter(f *typeface.Family) (*Painter, error) {
	shader, err := ebiten.NewShader(shaderSource)
	if err != nil {
		return nil, fmt.Errorf("canvas: the shader does not compile: %w", err)
	}
	return &Painter{face: f, shader: shader, atlas: atlas{face: f, side: firstSide, glyphs: map[key]glyph{}}}, nil
}

// Draw paints a drawing over what dst shows, scale pixels per CSS pixel, from
// the top left corner of dst.
func (p *Painter) Draw(dst target, d *scene.Drawing, th *scene.Theme, scale float64) {
	if !(scale > 0) || math.IsInf(scale, 0) {
		return
	}
	p.dst, p.theme, p.scale = dst, th, scale
	p.gather(d)
	p.flush()
	p.dst, p.theme = nil, nil
}

// gather turns shapes into vertices, in the drawing's order.
func (p *Painter) gather(d *scene.Drawing) {
	for i := range d.Shapes {
		s := &d.Shapes[i]
		if s.Kind == scene.Label {
			p.label(s)
		} else if b, ok := s.Bar(p.scale); ok {
			p.bar(s, b)
		}
	}
}

// flush draws what was gathered.
func (p *Painter) flush() {
	if len(p.indices) > 0 {
		p.opts.Images[0] = p.atlas.page()
		p.dst.DrawTrianglesShader32(p.vertices, p.indices, p.shader, &p.opts)
		p.calls++
	}
	p.vertices, p.indices = p.vertices[:0], p.indices[:0]
}

// ink is a style's colour as the shader takes it: premultiplied.
func (p *Painter) ink(s scene.Style) [4]float32 {
	c := p.theme.Of(s)
	a := float32(c.A) / 255
	return [4]float32{float32(c.R) / 255 * a, float32(c.G) / 255 * a, float32(c.B) / 255 * a, a}
}
