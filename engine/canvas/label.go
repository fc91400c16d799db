package canvas

import (
	"math"

	"costshare/engine/scene"
)

// haloReach is how far a halo stands beyond its letters, in CSS pixels.
const haloReach = 2

// label adds a line of text: its halo, then its ink.
func (p *Painter) label(s *scene.Shape) {
	if s.Style == scene.None || !(s.Size > 0) || math.IsNaN(s.X+s.Y) || math.IsInf(s.X+s.Y+s.Size, 0) {
		return
	}
	if s.Halo != scene.None {
		p.line(s, p.ink(s.Halo), haloReach*p.scale)
	}
	p.line(s, p.ink(s.Style), 0)
}

// line adds the glyphs of a label. The baseline stands on a whole pixel, so
// that all lines of a text are equally sharp.
func (p *Painter) line(s *scene.Shape, ink [4]float32, reach float64) {
	px, y := s.Size*p.scale, int(math.Floor(s.Y*p.scale+0.5))
	k := key{px: px, reach: reach, bold: s.Bold}
	p.face.Place(s.Text, px, s.Bold, p.start(s), func(r rune, x int, quarter uint8) {
		k.r, k.quarter = r, quarter
		if g := p.glyph(k); g.w > 0 {
			p.stamp(g, x+g.dx, y+g.dy, ink)
		}
	})
}

// start is the first origin of a label, in pixels.
func (p *Painter) start(s *scene.Shape) float64 {
	return s.Anchor.Left(s.X, p.face.Width(s.Text, s.Size, s.Bold)) * p.scale
}

// glyph finds a glyph in the atlas. Where that is full, what was gathered is
// drawn with it, and a larger one is begun.
func (p *Painter) glyph(k key) glyph {
	g, fits := p.atlas.find(k)
	if !fits {
		p.flush()
		p.atlas.renew()
		g, _ = p.atlas.find(k)
	}
	return g
}
