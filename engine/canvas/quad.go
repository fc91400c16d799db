package canvas

import (
	"github.com/hajimehoshi/ebiten/v2"

	"costshare/engine/scene"
)

// bar adds a rectangle or line with a pixel around it for its soft edge.
func (p *Painter) bar(s *scene.Shape, b scene.Bar) {
	stroke := b.Stroke
	if s.Kind == scene.Rect && s.Stroke <= 0 && s.Pattern == scene.Hatched {
		stroke = -p.scale
	}
	v := ebiten.Vertex{Custom0: float32(b.W), Custom1: float32(b.H), Custom2: float32(b.Radius), Custom3: float32(stroke)}
	p.four(v, p.ink(s.Style), func(v *ebiten.Vertex, right, down float64) {
		x, y := right*(b.W+1), down*(b.H+1)
		v.SrcX, v.SrcY = float32(x), float32(y)
		v.DstX, v.DstY = float32(b.X+x*b.DX-y*b.DY), float32(b.Y+x*b.DY+y*b.DX)
	})
}

// stamp adds a glyph of the atlas, its top left corner on a whole pixel.
func (p *Painter) stamp(g glyph, x, y int, ink [4]float32) {
	p.four(ebiten.Vertex{Custom0: -1}, ink, func(v *ebiten.Vertex, right, down float64) {
		atX, atY := max(right, 0)*float64(g.w), max(down, 0)*float64(g.h)
		v.SrcX, v.SrcY = float32(float64(g.x)+atX), float32(float64(g.y)+atY)
		v.DstX, v.DstY = float32(float64(x)+atX), float32(float64(y)+atY)
	})
}

// four adds two triangles of like vertices, each put in its corner: -1 is left
// and up, +1 is right and down.
func (p *Painter) four(v ebiten.Vertex, ink [4]float32, corner func(v *ebiten.Vertex, right, down float64)) {
	v.ColorR, v.ColorG, v.ColorB, v.ColorA = ink[0], ink[1], ink[2], ink[3]
	n := uint32(len(p.vertices))
	p.vertices = append(p.vertices, v, v, v, v)
	four := p.vertices[n:]
	corner(&four[0], -1, -1)
	corner(&four[1], 1, -1)
	corner(&four[2], -1, 1)
	corner(&four[3], 1, 1)
	p.indices = append(p.indices, n, n+1, n+2, n+1, n+3, n+2)
}
