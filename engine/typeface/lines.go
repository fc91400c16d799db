package typeface

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const ellipsis = "…"

// Lines breaks a text into lines no wider than width: at spaces, and after a
// hyphen, dash or slash inside a word. Only a word that is wider than a whole
// line is broken elsewhere. Each line has at least one character, whatever the
// width; a text of spaces has no lines.
func (f *Family) Lines(text string, size float64, bold bool, width float64) []string {
	var lines []string
	fits := func(s string) bool { return f.Width(s, size, bold) <= width }
	for rest := trimLeft(text); rest != ""; {
		n := lineEnd(rest, fits)
		lines = append(lines, trimRight(rest[:n]))
		rest = trimLeft(rest[n:])
	}
	return lines
}

// lineEnd is how many bytes of a text stand on its first line.
func lineEnd(text string, fits func(string) bool) int {
	end := 0
	for end < len(text) {
		next := end + pieceEnd(text[end:])
		if !fits(trimRight(text[:next])) {
			break
		}
		end = next
	}
	if end == 0 {
		end = max(lettersEnd(text[:pieceEnd(text)], fits), firstLetter(text))
	}
	return end
}

// pieceEnd is how many bytes stay together at the start of a text: up to the
// end of the spaces after a word, or behind a dash inside of it.
func pieceEnd(text string) int {
	var before rune = ' '
	for i, r := range text {
		switch {
		case breaksAt(before) && !breaksAt(r) && i > 0:
			return i
		case breaksAfter(before) && i > 1 && !breaksAt(r) && inWord(text[:i]):
			return i
		}
		before = r
	}
	return len(text)
}

// inWord says whether a text ends with a letter or digit and one more
// character: the hyphen of "co-operation", not that of "-5".
func inWord(text string) bool {
	_, n := utf8.DecodeLastRuneInString(text)
	r, _ := utf8.DecodeLastRuneInString(text[:len(text)-n])
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// lettersEnd is how many bytes of a word fit.
func lettersEnd(word string, fits func(string) bool) int {
	end := 0
	for i := range word {
		if !fits(word[:i]) {
			return end
		}
		end = i
	}
	return end
}

func firstLetter(text string) int {
	_, n := utf8.DecodeRuneInString(text)
	return n
}

// breaksAt leaves out the spaces that hold words together.
func breaksAt(r rune) bool { return r == ' ' || r == '\n' || r == '\t' || r == '\u2009' }

func breaksAfter(r rune) bool {
	return r == '-' || r == '/' || r == '‐' || r == '–' || r == '—' || r == '―'
}

func trimLeft(s string) string  { return strings.TrimLeftFunc(s, breaksAt) }
func trimRight(s string) string { return strings.TrimRightFunc(s, breaksAt) }

// Fit gives the text where it is no wider than width, else as many of its
// words as fit with "…" behind them, else as many letters, else nothing.
func (f *Family) Fit(text string, size float64, bold bool, width float64) string {
	fits := func(s string) bool { return f.Width(s, size, bold) <= width }
	if fits(text) {
		return text
	}
	if short := shorten(text, pieceEnd, fits); short != "" {
		return short
	}
	return shorten(text, firstLetter, fits)
}

// shorten keeps as many pieces of a text as fit with an ellipsis.
func shorten(text string, piece func(string) int, fits func(string) bool) string {
	best := ""
	for end := 0; end < len(text); {
		end += piece(text[end:])
		start := strings.TrimRightFunc(text[:end], dangles)
		if !fits(start + ellipsis) {
			break
		}
		if start != "" {
			best = start + ellipsis
		}
	}
	return best
}

// dangles says what must not stand before an ellipsis.
func dangles(r rune) bool { return breaksAt(r) || breaksAfter(r) || strings.ContainsRune(",;:(·", r) }

// Piece is how many bytes stay together at the start of a text: up to the end
// of the spaces after a word, or behind a dash inside of it. It is where Lines
// breaks, for a text whose words differ in weight.
func Piece(text string) int { return pieceEnd(text) }
