package find

import (
	"math/bits"
	"strings"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"
)

// nearness says how well a term is answered: first how wrong, in half errors,
// then how far apart otherwise. Less is nearer.
type nearness struct{ wrong, apart int32 }

func (n nearness) less(o nearness) bool {
	return n.wrong < o.wrong || n.wrong == o.wrong && n.apart < o.apart
}

// How far apart what is not wrong can be.
const (
	asBeginning = 2
	inside      = 3
	rounded     = 2
	held        = 3

	outsideName = 1
	inPassing   = 4
	noEvent     = 1

	noSharedBeginning = 3 // half errors
	sharedLetters     = 3
	insideLetters     = 4 // two syllables
)

// word is a word with what can be seen of it at once.
type word struct {
	letters string
	n       int    // how many
	set     uint64 // which, some of them together in a bit
	number  bool   // has a digit
	korean  bool
}

func newWord(letters string) word {
	w := word{letters: letters, n: utf8.RuneCountInString(letters)}
	for _, r := range letters {
		w.set |= 1 << (r % 64)
		w.number = w.number || r >= '0' && r <= '9'
		w.korean = w.korean || hangul(r)
	}
	return w
}

// rightly says whether a typed word is another one without an error.
func (typed word) rightly(w word) (nearness, bool) {
	switch {
	case typed.letters == w.letters:
		return nearness{}, true
	case strings.HasPrefix(w.letters, typed.letters):
		return nearness{apart: asBeginning}, true
	case typed.korean && typed.n >= insideLetters && strings.Contains(w.letters, typed.letters):
		return nearness{apart: inside}, true
	}
	return nearness{}, false
}

// wrongly says whether a typed word is another one misspelt.
func (typed word) wrongly(w word) (nearness, bool) {
	most := max(typed.n, w.n) / 2
	if typed.number || w.number || typed.atLeast(w) > most {
		return nearness{}, false
	}
	d := levenshtein.ComputeDistance(typed.letters, w.letters)
	if d > most {
		return nearness{}, false
	}
	wrong := int32(2 * d)
	if !typed.beginsLike(w) {
		wrong += noSharedBeginning
	}
	return nearness{wrong: wrong}, true
}

// atLeast is a number of errors that the distance is never below: letters that
// are too many, or of which the other has none.
func (typed word) atLeast(w word) int {
	return max(typed.n-w.n, w.n-typed.n, bits.OnesCount64(typed.set&^w.set), bits.OnesCount64(w.set&^typed.set))
}

func (typed word) beginsLike(w word) bool {
	shared := 0
	for i, r := range typed.letters {
		if !strings.HasPrefix(w.letters[min(i, len(w.letters)):], string(r)) {
			return false
		}
		if shared++; shared == sharedLetters {
			return true
		}
	}
	return false
}
