package svg

import (
	"math"
	"strconv"
	"unicode/utf8"

	"costshare/engine/scene"
)

// writer gathers a document. Its methods give it back, so that an element is
// written as a chain.
type writer struct {
	out   []byte
	theme *scene.Theme
	opts  Options
}

func (w *writer) raw(s string) *writer {
	w.out = append(w.out, s...)
	return w
}

func (w *writer) text(s string) *writer {
	w.out = appendEscaped(w.out, s)
	return w
}

func (w *writer) attr(name, value string) *writer {
	return w.raw(" ").raw(name).raw(`="`).text(value).raw(`"`)
}

// paint writes a colour as the attribute fill or stroke, at a share of its own
// strength, with the class that a style sheet recolours it by.
func (w *writer) paint(attribute string, style scene.Style, strength float64) *writer {
	c := w.theme.Of(style)
	w.attr(attribute, hex(c))
	if a := strength * float64(c.A) / 255; a != 1 {
		w.attr(attribute+"-opacity", number(a))
	}
	if w.opts.Themed {
		w.attr("class", or(w.opts.ClassPrefix, "s-")+style.String())
	}
	return w
}

func hex(c scene.Colour) string {
	const digits = "0123456789abcdef"
	return string([]byte{'#', digits[c.R>>4], digits[c.R&15],
		digits[c.G>>4], digits[c.G&15], digits[c.B>>4], digits[c.B&15]})
}

// number prints at most two decimals and no trailing zeros. What is no number
// at all prints as 0: one bad mark must not break the document.
func number(v float64) string { return rounded(v, 100) }

// place prints a length of the drawing.
func (w *writer) place(v float64) string {
	if w.opts.Coarse {
		return rounded(v, 10)
	}
	return number(v)
}

func rounded(v, per float64) string {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return "0"
	}
	r := math.Round(v*per) / per
	if r == 0 {
		return "0" // and never "-0"
	}
	return strconv.FormatFloat(r, 'f', -1, 64)
}

// appendEscaped appends text fit for an element or an attribute. encoding/xml
// does the same at ten times the size, which counts in the browser's program.
func appendEscaped(b []byte, s string) []byte {
	for _, r := range s {
		switch {
		case r == '&':
			b = append(b, "&amp;"...)
		case r == '<':
			b = append(b, "&lt;"...)
		case r == '>':
			b = append(b, "&gt;"...)
		case r == '"':
			b = append(b, "&quot;"...)
		case !allowed(r):
			b = append(b, "\uFFFD"...)
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return b
}

// allowed is XML 1.0's Char, section 2.2.
func allowed(r rune) bool {
	return r == '\t' || r == '\n' || r == '\r' ||
		r >= 0x20 && r <= 0xD7FF || r >= 0xE000 && r <= 0xFFFD || r >= 0x10000 && r <= 0x10FFFF
}

func or(s, otherwise string) string {
	if s == "" {
		return otherwise
	}
	return s
}
