package money

import (
	"strconv"
	"strings"
)

// Quoted names what was typed in a sentence about it: cut where it is long, and
// without anything that would break the line.
func Quoted(s string) string {
	const most = 40
	r := []rune(strings.TrimSpace(s))
	if len(r) > most {
		r = append(r[:most:most], '…')
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
