package typeface

import (
	"image"
	"image/draw"
	"math"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/vector"
)

// Mask draws a glyph at px pixels per em: how much of each pixel it covers.
// Its origin (on the baseline) is subX of a pixel to the right of a pixel's
// left edge; the mask's top left corner stands dx, dy whole pixels from there,
// y downwards. Advance is the unrounded way to the next origin, in pixels. The
// mask of a glyph without ink, such as a space, is nil.
func (f *Family) Mask(r rune, px float64, bold bool, subX float64) (mask *image.Alpha, dx, dy int, advance float64) {
	w := f.weight(bold)
	advance = float64(w.advance(r)) * px / w.units
	face, glyph := w.glyph(r)
	outline, err := face.LoadGlyph(&w.buffer, glyph, w.em(), nil)
	if err != nil || len(outline) == 0 || px <= 0 {
		return nil, 0, 0, advance
	}
	scale := px / w.units / 64
	box := bounds(outline, scale, subX)
	f.pen.Reset(box.Dx(), box.Dy())
	f.pen.DrawOp = draw.Src
	trace(&f.pen, outline, float32(scale), float32(subX-float64(box.Min.X)), float32(-box.Min.Y))
	mask = image.NewAlpha(image.Rect(0, 0, box.Dx(), box.Dy()))
	f.pen.Draw(mask, mask.Bounds(), image.Opaque, image.Point{})
	return mask, box.Min.X, box.Min.Y, advance
}

// bounds is the box of whole pixels around an outline; control points count,
// so that it may be a pixel too large.
func bounds(outline sfnt.Segments, scale, subX float64) image.Rectangle {
	b := outline.Bounds()
	return image.Rect(
		int(math.Floor(float64(b.Min.X)*scale+subX)), int(math.Floor(float64(b.Min.Y)*scale)),
		int(math.Ceil(float64(b.Max.X)*scale+subX)), int(math.Ceil(float64(b.Max.Y)*scale)),
	)
}

func trace(pen *vector.Rasterizer, outline sfnt.Segments, scale, x, y float32) {
	for i, s := range outline {
		p := [6]float32{}
		for j, arg := range s.Args {
			p[2*j], p[2*j+1] = float32(arg.X)*scale+x, float32(arg.Y)*scale+y
		}
		switch s.Op {
		case sfnt.SegmentOpMoveTo:
			if i > 0 {
				pen.ClosePath()
			}
			pen.MoveTo(p[0], p[1])
		case sfnt.SegmentOpLineTo:
			pen.LineTo(p[0], p[1])
		case sfnt.SegmentOpQuadTo:
			pen.QuadTo(p[0], p[1], p[2], p[3])
		case sfnt.SegmentOpCubeTo:
			pen.CubeTo(p[0], p[1], p[2], p[3], p[4], p[5])
		}
	}
	pen.ClosePath()
}
