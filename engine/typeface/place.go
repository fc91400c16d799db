package typeface

import "math"

// Quarters is how many places of a glyph a pixel has: letters keep their
// distances, and a glyph needs no more than so many masks.
const Quarters = 4

// Place walks a line of text at px pixels per em whose first origin is x
// pixels from the left: each character, the whole pixel in which its origin
// stands, and the quarters of a pixel beyond (subX of its Mask, times Quarters).
func (f *Family) Place(text string, px float64, bold bool, x float64, each func(r rune, pixel int, quarter uint8)) {
	w := f.weight(bold)
	for _, r := range text {
		at := int(math.Floor(x*Quarters + 0.5))
		each(r, at>>2, uint8(at&3))
		x += float64(w.advance(r)) * px / w.units
	}
}
