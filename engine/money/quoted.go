package money

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// mostQuoted is how many letters of a text a sentence repeats.
const mostQuoted = 40

// Brief says whether a text is short enough to be repeated whole, or suggested.
func Brief(s string) bool { return utf8.RuneCountInString(strings.TrimSpace(s)) <= mostQuoted }

// Quoted names what was typed in a sentence about it: cut where it is long, and
// without anything that would break the line.
func Quoted(s string) string {
	r := []rune(strings.TrimSpace(s))
	if len(r) > mostQuoted {
		r = append(r[:mostQuoted:mostQuoted], '…')
	}
	plain := func(r rune) rune {
		switch {
		case r == '"':
			return '\''
		case !strconv.IsPrint(r):
			return '·'
		}
		return r
	}
	return `"` + strings.Map(plain, string(r)) + `"`
}
