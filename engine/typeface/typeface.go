// Package typeface is the widget's one typeface: how wide a text is, where it
// breaks, and what its glyphs look like. It applies no kerning and no OpenType
// features, so that a width here is the width in a browser (with font-kerning:
// none), in an SVG and on a canvas. The digits are tabular in the files
// themselves; subset.py tells how these are made.
package typeface

import (
	_ "embed"
	"fmt"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
	"golang.org/x/image/vector"
)

//go:embed CostshareSans-Regular.ttf
var regularFile []byte

//go:embed CostshareSans-Bold.ttf
var boldFile []byte

// Family is the typeface in its two weights. It keeps buffers: one goroutine
// at a time may use it.
type Family struct {
	regular, bold weight
	speaks        map[string]bool // languages whose letters were added
	pen           vector.Rasterizer
}

// weight is one font file, with the letters that others added. Lengths are in
// font units.
type weight struct {
	fonts           []*sfnt.Font
	buffer          sfnt.Buffer
	units           float64 // per em
	ascent, descent float64
	capHeight       float64
	ascii           [128]int32
	others          map[rune]int32
}

// New reads the typeface. Its files are part of the program, so that an error
// means a program that was built wrong.
func New() (*Family, error) {
	f := &Family{speaks: map[string]bool{"en": true}}
	if err := f.regular.read(regularFile); err != nil {
		return nil, fmt.Errorf("typeface: the regular weight cannot be read: %w", err)
	}
	if err := f.bold.read(boldFile); err != nil {
		return nil, fmt.Errorf("typeface: the bold weight cannot be read: %w", err)
	}
	return f, nil
}

// Add brings the letters of a language, as TrueType files of the same typeface.
func (f *Family) Add(lang string, regular, bold []byte) error {
	for _, part := range []struct {
		w    *weight
		file []byte
	}{{&f.regular, regular}, {&f.bold, bold}} {
		parsed, err := sfnt.Parse(part.file)
		if err != nil {
			return fmt.Errorf("typeface: the letters of %s cannot be read: %w", lang, err)
		}
		part.w.fonts = append(part.w.fonts, parsed)
		clear(part.w.others)
	}
	f.speaks[lang] = true
	return nil
}

// Speaks says whether the letters of a language are there.
func (f *Family) Speaks(lang string) bool { return f.speaks[lang] }

func (w *weight) read(file []byte) error {
	parsed, err := sfnt.Parse(file)
	if err != nil {
		return err
	}
	w.fonts = []*sfnt.Font{parsed}
	w.units = float64(parsed.UnitsPerEm())
	w.others = map[rune]int32{}
	m, err := parsed.Metrics(&w.buffer, w.em(), font.HintingNone)
	if err != nil {
		return err
	}
	w.ascent, w.descent, w.capHeight = units(m.Ascent), units(m.Descent), units(m.CapHeight)
	for r := range w.ascii {
		w.ascii[r] = w.measure(rune(r))
	}
	return nil
}

// em is the size at which a pixel is a font unit: nothing is rounded there.
func (w *weight) em() fixed.Int26_6 { return fixed.I(int(w.units)) }

func units(x fixed.Int26_6) float64 { return float64(x) / 64 }

func (f *Family) weight(bold bool) *weight {
	if bold {
		return &f.bold
	}
	return &f.regular
}

// glyph finds a character; it is 0, the font's own sign for a missing glyph,
// where no font has it.
func (w *weight) glyph(r rune) (*sfnt.Font, sfnt.GlyphIndex) {
	for _, f := range w.fonts {
		if i, err := f.GlyphIndex(&w.buffer, r); err == nil && i != 0 {
			return f, i
		}
	}
	return w.fonts[0], 0
}

// Has says whether the typeface can show a character.
func (f *Family) Has(r rune) bool {
	_, i := f.regular.glyph(r)
	return i != 0
}

// Ascent is how far letters reach above the baseline, in the unit of size.
func (f *Family) Ascent(size float64) float64 { return f.regular.ascent * size / f.regular.units }

// Descent is how far letters reach below the baseline, as a positive number.
func (f *Family) Descent(size float64) float64 { return f.regular.descent * size / f.regular.units }

// CapHeight is how tall capitals and digits are: half of it below a middle
// line is the baseline of text that stands centred on that line.
func (f *Family) CapHeight(size float64) float64 {
	return f.regular.capHeight * size / f.regular.units
}
