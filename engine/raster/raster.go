// Package raster paints drawings in pure Go: pictures to save, previews, and
// the measure that canvas is held to. It needs no window, and the same drawing
// gives the same bytes on every machine.
package raster

import (
	"image"
	"image/color"
	"math"

	"golang.org/x/image/vector"

	"costshare/engine/scene"
	"costshare/engine/typeface"
)

// Options says how a drawing becomes pixels.
type Options struct {
	// Scale is how many pixels a CSS pixel has.
	Scale float64
	// Ground paints the theme's Paper under the shapes; else they stand on
	// nothing.
	Ground bool
}

// Drawing gives a picture of a drawing, its colours premultiplied as image.RGBA
// has them.
func Drawing(d *scene.Drawing, f *typeface.Family, th *scene.Theme, opts Options) *image.RGBA {
	w, h := int(math.Ceil(d.Width*opts.Scale)), int(math.Ceil(d.Height*opts.Scale))
	p := painter{face: f, theme: th, scale: opts.Scale, dst: image.NewRGBA(image.Rect(0, 0, w, h))}
	if opts.Ground {
		p.flood(scene.Paper)
	}
	for i := range d.Shapes {
		s := &d.Shapes[i]
		if s.Kind == scene.Label {
			p.label(s)
		} else if b, ok := s.Bar(opts.Scale); ok {
			p.bar(s, b)
		}
	}
	return p.dst
}

type painter struct {
	face  *typeface.Family
	theme *scene.Theme
	scale float64
	dst   *image.RGBA
	pen   vector.Rasterizer
}

// ink is a style's colour, premultiplied, in 16 bits: red, green, blue, opacity.
func (p *painter) ink(s scene.Style) [4]uint32 {
	c := p.theme.Of(s)
	r, g, b, a := color.NRGBA{R: c.R, G: c.G, B: c.B, A: c.A}.RGBA()
	return [4]uint32{r, g, b, a}
}

// flood paints everything in a style.
func (p *painter) flood(s scene.Style) {
	ink := p.ink(s)
	for i := 0; i < len(p.dst.Pix); i += 4 {
		over(p.dst.Pix[i:i+4], ink, opaque)
	}
}

// stamp paints a style through a mask whose top left corner stands at (x, y).
func (p *painter) stamp(mask *image.Alpha, x, y int, s scene.Style) {
	ink := p.ink(s)
	area := mask.Rect.Add(image.Pt(x, y)).Intersect(p.dst.Rect)
	for row := area.Min.Y; row < area.Max.Y; row++ {
		covered := mask.Pix[mask.PixOffset(area.Min.X-x, row-y):]
		to := p.dst.Pix[p.dst.PixOffset(area.Min.X, row):]
		for i := range area.Dx() {
			if covered[i] > 0 {
				over(to[4*i:4*i+4], ink, uint32(covered[i])*0x101)
			}
		}
	}
}

// opaque is the most that a pixel can be covered.
const opaque = 1<<16 - 1

// over lays an ink over a pixel, as far as it covers it: what image/draw's Over does,
// in 16 bits, without all else that image/draw can do.
func over(to []uint8, ink [4]uint32, covers uint32) {
	rest := (opaque - ink[3]*covers/opaque) * 0x101
	for i, of := range ink {
		to[i] = uint8((uint32(to[i])*rest + of*covers) / opaque >> 8)
	}
}
