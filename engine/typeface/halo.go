package typeface

import (
	"image"
	"math"
)

// Halo is the Mask of a glyph grown by reach pixels on all sides. Painted
// before the glyph, it keeps it legible over other marks.
func (f *Family) Halo(r rune, px float64, bold bool, subX, reach float64) (mask *image.Alpha, dx, dy int, advance float64) {
	ink, dx, dy, advance := f.Mask(r, px, bold, subX)
	if ink == nil || reach <= 0 {
		return ink, dx, dy, advance
	}
	grow := int(math.Ceil(reach))
	return grown(ink, disc(grow, reach), grow), dx - grow, dy - grow, advance
}

// disc is how much of each pixel around a middle one a disc covers, row by row.
func disc(grow int, reach float64) []uint8 {
	side := 2*grow + 1
	cells := make([]uint8, 0, side*side)
	for y := -grow; y <= grow; y++ {
		for x := -grow; x <= grow; x++ {
			inside := reach + 0.5 - math.Hypot(float64(x), float64(y))
			cells = append(cells, uint8(255*min(max(inside, 0), 1)+0.5))
		}
	}
	return cells
}

// grown stamps the disc on every pixel that has ink; the strongest stamp counts.
func grown(ink *image.Alpha, disc []uint8, grow int) *image.Alpha {
	w, h, side := ink.Rect.Dx(), ink.Rect.Dy(), 2*grow+1
	out := image.NewAlpha(image.Rect(0, 0, w+2*grow, h+2*grow))
	for y := range h {
		for x := range w {
			if a := ink.Pix[y*ink.Stride+x]; a != 0 {
				for row := range side {
					stamp(out.Pix[(y+row)*out.Stride+x:], disc[row*side:(row+1)*side], uint32(a))
				}
			}
		}
	}
	return out
}

func stamp(row, disc []uint8, a uint32) {
	for i, d := range disc {
		row[i] = max(row[i], uint8(uint32(d)*a/255))
	}
}
