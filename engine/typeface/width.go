package typeface

import "golang.org/x/image/font"

// Width is how wide a text is, in the unit of size: the sum of its advances,
// unrounded.
func (f *Family) Width(text string, size float64, bold bool) float64 {
	w := f.weight(bold)
	sum := 0
	for _, r := range text {
		sum += int(w.advance(r))
	}
	return float64(sum) * size / w.units
}

func (w *weight) advance(r rune) int32 {
	if r >= 0 && int(r) < len(w.ascii) {
		return w.ascii[r]
	}
	a, known := w.others[r]
	if !known {
		a = w.measure(r)
		w.others[r] = a
	}
	return a
}

func (w *weight) measure(r rune) int32 {
	face, glyph := w.glyph(r)
	a, err := face.GlyphAdvance(&w.buffer, glyph, w.em(), font.HintingNone)
	if err != nil {
		return 0
	}
	return int32(a >> 6)
}
