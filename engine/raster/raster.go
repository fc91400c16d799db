// Package raster paints drawings in pure Go: pictures to save, previews, and
// the measure that canvas is held to. It needs no window, and the same drawing
// gives the same bytes on every machine.
package raster

import (
	"image"
	"image/color"
	"image/draw"
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
		draw.Draw(p.dst, p.dst.Rect, p.ink(scene.Paper), image.Point{}, draw.Src)
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

func (p *painter) ink(s scene.Style) *image.Uniform {
	c := p.theme.Of(s)
	return image.NewUniform(color.NRGBA{R: c.R, G: c.G, B: c.B, A: c.A})
}

// stamp paints a style through a mask whose top left corner stands at (x, y).
func (p *painter) stamp(mask *image.Alpha, x, y int, ink image.Image) {
	draw.DrawMask(p.dst, mask.Rect.Add(image.Pt(x, y)), ink, image.Point{}, mask, image.Point{}, draw.Over)
}
