package find

import (
	"costshare/engine/dataset"
	"costshare/engine/date"
	"costshare/engine/money"
	"costshare/engine/sentence"
)

// Entry is something that can be found.
type Entry struct {
	Kind   Kind
	ID     string
	Line   sentence.Line
	Date   date.Partial
	Dated  bool // Date is when it was, or of when it is: who asks for a date means it
	Year   int
	Source dataset.Source
	Sums   []money.Amount // what it is about
	Korean Words
}

// Words are Korean words of a thing: its names, and what is said of it in
// passing.
type Words struct{ Names, Passing []string }

// place is where a word of an entry stands; a smaller one is nearer.
type placed struct {
	letters string
	place   int32
}

// words are all the words by which an entry can be found.
func (e *Entry) words() []placed {
	var out []placed
	add := func(place int32, all []token) {
		for _, t := range all {
			out = append(out, placed{t.letters, place})
		}
	}
	add(0, tokens(e.Line.Name))
	add(outsideName, tokens(e.Line.Before))
	add(outsideName, tokens(e.Line.After))
	for _, name := range e.Korean.Names {
		add(0, koreanWords(name))
	}
	for _, text := range e.Korean.Passing {
		add(inPassing, koreanWords(text))
	}
	return out
}

// sums are the amounts that it is about, and those that its line says.
func (e *Entry) sums() []placedSum {
	var out []placedSum
	for _, a := range e.Sums {
		if s, ok := sumOf(a); ok {
			out = append(out, placedSum{s, 0})
		}
	}
	for _, q := range sumsIn(e.Line.String()) {
		out = append(out, placedSum{q.sum, outsideName})
	}
	return out
}

type placedSum struct {
	sum
	place int32
}

// koreanWords are the words of a text that have Hangul, and each two that follow
// each other as one: 방위비 분담 is written 방위비분담 too.
func koreanWords(text string) []token {
	var out []token
	all := tokens(text)
	for i, t := range all {
		if !hasHangul(t.letters) {
			continue
		}
		out = append(out, t)
		if i > 0 && hasHangul(all[i-1].letters) {
			out = append(out, token{all[i-1].letters + t.letters, Span{all[i-1].Start, t.End}})
		}
	}
	return out
}

func hasHangul(s string) bool {
	for _, r := range s {
		if hangul(r) {
			return true
		}
	}
	return false
}
