package raster

import (
	"math"

	"costshare/engine/scene"
	"costshare/engine/typeface"
)

// haloReach is how far a halo stands beyond its letters, in CSS pixels.
const haloReach = 2

// label paints a line of text: its halo, then its ink.
func (p *painter) label(s *scene.Shape) {
	if s.Style == scene.None || !(s.Size > 0) || math.IsNaN(s.X+s.Y) || math.IsInf(s.X+s.Y+s.Size, 0) {
		return
	}
	if s.Halo != scene.None {
		p.glyphs(s, s.Halo, haloReach*p.scale)
	}
	p.glyphs(s, s.Style, 0)
}

// glyphs stamps the letters of a label. The baseline stands on a whole pixel.
func (p *painter) glyphs(s *scene.Shape, ink scene.Style, reach float64) {
	px, y := s.Size*p.scale, int(math.Floor(s.Y*p.scale+0.5))
	p.face.Place(s.Text, px, s.Bold, p.start(s), func(r rune, x int, quarter uint8) {
		mask, dx, dy, _ := p.face.Halo(r, px, s.Bold, float64(quarter)/typeface.Quarters, reach)
		if mask != nil {
			p.stamp(mask, x+dx, y+dy, ink)
		}
	})
}

// start is the first origin of a label, in pixels.
func (p *painter) start(s *scene.Shape) float64 {
	return s.Anchor.Left(s.X, p.face.Width(s.Text, s.Size, s.Bold)) * p.scale
}
