package find

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is a word of a text: its letters as they are compared, and where it
// stands.
type token struct {
	letters string
	Span
}

// tokens are the words of a text. Point and comma stay inside a number.
func tokens(text string) []token {
	spans := stretches(text)
	out := make([]token, len(spans))
	for i, s := range spans {
		out[i] = token{fold(text[s.Start:s.End]), s}
	}
	return out
}

// stretches are where the words of a text stand.
func stretches(text string) []Span {
	var out []Span
	start := -1
	for i, r := range text {
		in := inWord(text, i, r)
		if in && start < 0 {
			start = i
		}
		if !in && start >= 0 {
			out = append(out, Span{start, i})
			start = -1
		}
	}
	if start >= 0 {
		out = append(out, Span{start, len(text)})
	}
	return out
}

func inWord(text string, i int, r rune) bool {
	if r >= 'a' && r <= 'z' {
		return true
	}
	if r == '.' || r == ',' {
		return i > 0 && i+1 < len(text) && digit(text[i-1]) && digit(text[i+1])
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)
}

func digit(b byte) bool { return b >= '0' && b <= '9' }

// fold gives the letters of a word as they are compared.
func fold(word string) string {
	if strings.IndexFunc(word, func(r rune) bool { return r < 'a' || r > 'z' }) < 0 {
		return word
	}
	var b strings.Builder
	for _, r := range word {
		switch {
		case r < utf8.RuneSelf:
			if r != ',' {
				b.WriteRune(unicode.ToLower(r))
			}
		case hangul(r):
			b.WriteString(typed(r))
		case !unicode.Is(unicode.Mn, r):
			b.WriteString(plainLetter(unicode.ToLower(r)))
		}
	}
	return b.String()
}

// plainLetter takes the accent off a Latin letter.
func plainLetter(r rune) string {
	const accented, plain = "àáâãäåāăąçćčďđèéêëēėęěìíîïīįłñńňòóôõöøōőřśšťùúûüūůűýÿžźż", "aaaaaaaaacccddeeeeeeeeiiiiiilnnnoooooooorsstuuuuuuuyyzzz"
	if i := strings.IndexRune(accented, r); i >= 0 {
		return plain[utf8.RuneCountInString(accented[:i]):][:1]
	}
	return string(r)
}
