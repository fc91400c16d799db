// Package find is the search over all that is known on a day: events,
// agreements, people, demands, figures, words of the field and sources, in Latin
// letters and Hangul. This is how it ranks.
//
// What is typed is read as a list of terms. A term is an amount (1.3tn, $4.7
// billion, 1조3000억), a date (dec 2018, 2019.3, 2018년 12월 20일, 1989), or else
// a word. The longest reading wins: "28 December 2018" is one date, not three
// words. A year alone is both a date and a word.
//
// Words are compared by their letters: no capitals, no accents, no commas in
// numbers, and Hangul taken apart into the letters that are typed for it, so
// that a half typed syllable already finds its word. A typed word is in order of
// nearness
//
//	the word itself,
//	its beginning,
//	Hangul that stands inside of it (특별협정 in 방위비분담특별협정),
//	the same word misspelt: so many letters wrong (Levenshtein), at most half of
//	the longer of the two. A shared beginning of three or more letters weighs
//	one error and a half: furlow is nearer to furlough (three errors) than to
//	follow (two), yet Herris is nearer to Harris (one) than to Herald (three).
//
// There is no other cut-off; a word with a digit in it is never taken for
// another one. An amount is the same, or the same when it is rounded to the
// digits that were typed (at least two), or the nearest that lies within half of
// it. A date is what lies in it, or what is known less exactly and holds it.
//
// Hits are put in order by, one after another:
//
//  1. How many terms they answer. Those that answer fewer than the best are left
//     out.
//  2. How wrong the terms are, in half errors (for an amount: percent). Those that
//     are more wrong than the best are left out too: what was typed without an
//     error is not answered by guesses.
//  3. How far apart they are otherwise: itself 0, beginning 2, inside 3, rounded
//     2, a date that is held 3; and 1 more outside of the name of the thing, 4 for
//     a Korean word that is said of it in passing. The Korean name of the thing
//     itself is as good as the English. Who asks for a date means events: all else
//     is 1 further.
//  4. Their kind: words explained, people, agreements, demands, then events and
//     figures, then sources.
//  5. Where words were typed, the shorter line, of which they are the larger part.
//  6. The earlier date, then the order of the tables.
//
// The score that is shown counts steps 1 to 3 together and never rises down the
// list.
package find

import (
	"costshare/engine/dataset"
	"costshare/engine/date"
)

// Kind is what sort of thing a hit is.
type Kind string

const (
	Term      Kind = "term"
	Person    Kind = "person"
	Agreement Kind = "agreement"
	Demand    Kind = "demand"
	Event     Kind = "event"
	Figure    Kind = "figure"
	Source    Kind = "source"
)

// rank puts kinds in order where all else is the same.
func (k Kind) rank() int32 {
	switch k {
	case Term:
		return 0
	case Person:
		return 1
	case Agreement:
		return 2
	case Demand:
		return 3
	case Source:
		return 5
	}
	return 4
}

// Span is a stretch of a line, in bytes.
type Span struct{ Start, End int }

// Hit is something that was found.
type Hit struct {
	Kind  Kind
	ID    string // of its row in the tables
	Line  string // all that is shown of it
	Marks []Span // what of the line was looked for, in order, apart from each other
	Date  date.Partial
	// Year is where the timeline goes for a year's payment or an agreement, else 0.
	Year   int
	Source dataset.Source // where it is printed
	Score  int            // 1 to 1000
}
