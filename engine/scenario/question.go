package scenario

import (
	"strconv"
	"strings"

	"costshare/engine/fault"
	"costshare/engine/money"

	"github.com/agnivade/levenshtein"
)

// DefaultYears is how many years the reader's agreement lasts unless asked
// otherwise; MostYears is the longest.
const (
	DefaultYears = 5
	MostYears    = 10
)

// Question is what is asked of the calculator. The zero Question, with
// DefaultYears, asks what today's course means.
type Question struct {
	Pay   Pay
	Year  int // not 0: what was paid in that year, instead of Pay
	Years int // how many years the reader's agreement lasts, 1 to MostYears
	Rule  Rule
	Rate  RateChoice
	Def   string // id of the definition of the whole cost, "" for the default
	// Assume stands for the yearly rates that are not known on the day.
	Assume Assumption
	Troops TroopsChoice
	Prices int // the year in whose prices Real is; 0 is DefaultPrices
}

// ParseYears reads how long the reader's agreement lasts.
func ParseYears(s string) (int, error) {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	if err != nil || n < 1 || n > MostYears {
		return 0, fault.New("%s is no length of an agreement; write whole years, 1 to %d", money.Quoted(s), MostYears)
	}
	return n, nil
}

// ParseYear reads a year that was paid.
func ParseYear(s string) (int, error) {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	if err != nil || n < 1000 || n > 9999 {
		return 0, fault.New("%s is not a year; write it like 2018", money.Quoted(s))
	}
	return n, nil
}

// ParseDef reads the id of a definition; whether there is one is asked of a day.
func ParseDef(s string) (string, error) {
	id := strings.ToLower(strings.TrimSpace(s))
	if id == "" {
		return "", fault.New("a definition is missing; write one like npsc-2016")
	}
	if len(id) > 40 || strings.Trim(id, "abcdefghijklmnopqrstuvwxyz0123456789-") != "" {
		return "", fault.New("%s is no name of a definition; write one like npsc-2016", money.Quoted(s))
	}
	return id, nil
}

// didYouMean offers the nearest of some words, or nothing where none is near.
func didYouMean(word string, words ...string) *fault.Fault {
	if near := Nearest(word, words); near != "" {
		return fault.Part(" (did you mean %s?)", near)
	}
	return nil
}

// Nearest gives the word of a list that is nearest to what was typed, "" where
// none is near. Two letters that changed places are one error.
func Nearest(word string, words []string) string {
	best, far := "", len([]rune(word))/2+1
	for _, w := range words {
		d := levenshtein.ComputeDistance(word, w)
		if swapped([]rune(word), []rune(w)) {
			d = 1
		}
		if d < far {
			best, far = w, d
		}
	}
	return best
}

// swapped is true where two neighbours that changed places are all that differs.
func swapped(a, b []rune) bool {
	if len(a) != len(b) {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && string(a[i+2:]) == string(b[i+2:])
}
