package canvas

import (
	"image"

	"github.com/hajimehoshi/ebiten/v2"

	"costshare/engine/typeface"
)

// An atlas begins small, and doubles when it is full.
const (
	firstSide = 512
	lastSide  = 4096
)

// atlas is one image of all glyphs seen so far, in rows from the top. A glyph
// that was not seen before costs a write to it, every other a look into a map.
type atlas struct {
	face   *typeface.Family
	image  *ebiten.Image
	side   int
	glyphs map[key]glyph

	x, y, row int // where the next glyph goes, and how tall its row is
}

// key is what a mask depends on. Lengths are pixels; reach is a halo's.
type key struct {
	r         rune
	px, reach float64
	bold      bool
	quarter   uint8
}

// glyph is a place in the atlas, and its way from the pixel of its origin on
// the baseline. One without ink has no width.
type glyph struct{ x, y, w, h, dx, dy int }

// page is the atlas's image, made when it is first asked for.
func (a *atlas) page() *ebiten.Image {
	if a.image == nil {
		bounds := image.Rect(0, 0, a.side, a.side)
		a.image = ebiten.NewImageWithOptions(bounds, &ebiten.NewImageOptions{Unmanaged: true})
	}
	return a.image
}

// renew begins anew, with twice the side as long as there is a larger one.
func (a *atlas) renew() {
	if a.image != nil {
		a.image.Deallocate()
	}
	a.image = nil
	a.side = min(2*a.side, lastSide)
	a.x, a.y, a.row = 0, 0, 0
	clear(a.glyphs)
}

// find gives a glyph, drawn into the atlas if it was not yet; false where it
// does not fit any more.
func (a *atlas) find(k key) (glyph, bool) {
	if g, known := a.glyphs[k]; known {
		return g, true
	}
	subX := float64(k.quarter) / typeface.Quarters
	mask, dx, dy, _ := a.face.Halo(k.r, k.px, k.bold, subX, k.reach)
	g := glyph{dx: dx, dy: dy}
	if mask != nil {
		g.w, g.h = mask.Rect.Dx(), mask.Rect.Dy()
	}
	if g.w > 0 && g.h > 0 {
		if !a.place(&g) {
			return glyph{}, false
		}
		a.write(g, mask)
	}
	a.glyphs[k] = g
	return g, true
}

// place gives a glyph the next free place, a pixel from its neighbours.
func (a *atlas) place(g *glyph) bool {
	side := a.page().Bounds().Dx()
	if a.x+g.w > side {
		a.x, a.y, a.row = 0, a.y+a.row+1, 0
	}
	if g.w > side || a.y+g.h > side {
		return false
	}
	g.x, g.y = a.x, a.y
	a.x, a.row = a.x+g.w+1, max(a.row, g.h)
	return true
}

// write stores a mask as white of its strength.
func (a *atlas) write(g glyph, mask *image.Alpha) {
	white := make([]byte, 0, 4*g.w*g.h)
	for y := range g.h {
		for _, c := range mask.Pix[y*mask.Stride : y*mask.Stride+g.w] {
			white = append(white, c, c, c, c)
		}
	}
	place := image.Rect(g.x, g.y, g.x+g.w, g.y+g.h)
	a.image.SubImage(place).(*ebiten.Image).WritePixels(white)
}
