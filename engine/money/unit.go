package money

import (
	"strings"

	"costshare/engine/fault"

	"github.com/agnivade/levenshtein"
)

// zeros of every word for a power of ten: those of the small Korean unit that
// may begin it, and those of the large one.
func zeros(word string) (small, large int32, ok bool) {
	for _, s := range []struct {
		word  string
		zeros int32
	}{{"천", 3}, {"백", 2}, {"십", 1}} {
		if rest, found := strings.CutPrefix(word, s.word); found {
			word, small = rest, s.zeros
			break
		}
	}
	large, ok = largeZeros(word)
	return small, large, ok
}

func largeZeros(word string) (int32, bool) {
	switch word {
	case "tn", "trillion", "trn", "t", "조":
		return 12, true
	case "bn", "billion", "b", "bil":
		return 9, true
	case "억":
		return 8, true
	case "m", "mn", "million", "mil":
		return 6, true
	case "만":
		return 4, true
	case "k", "thousand":
		return 3, true
	case "":
		return 0, true
	}
	return 0, false
}

// unknownUnit is a word that stands where a unit should.
type unknownUnit string

func (u unknownUnit) Error() string { return u.Unwrap().Error() }

// Unwrap is the fault that it is.
func (u unknownUnit) Unwrap() error {
	return fault.New("has %s, which is no unit of money here", Quoted(string(u)))
}

// mend gives the nearest text that can be read, "" where none is near.
func mend(s string, err error) string {
	text := strings.ToLower(strings.Join(strings.Fields(s), " "))
	if word, ok := err.(unknownUnit); ok {
		text = strings.Replace(text, string(word), nearestUnit(string(word)), 1)
	} else if err == errComma {
		text = strings.Replace(strings.ReplaceAll(text, ", ", ","), ",", ".", 1)
	}
	if _, err := parse(text); err != nil || !Brief(text) {
		return ""
	}
	return text
}

// nearestUnit gives the unit that was most likely meant. Korean units are a
// letter each, and every letter is one slip away from every other.
func nearestUnit(word string) string {
	best, far := word, len([]rune(word))/2+1
	for _, w := range []string{"tn", "bn", "mn", "trillion", "billion", "million", "thousand"} {
		if d := levenshtein.ComputeDistance(word, w); d < far {
			best, far = w, d
		}
	}
	return best
}
