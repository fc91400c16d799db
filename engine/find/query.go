package find

import "strings"

// term is a part of what was typed, with each way in which it can be read.
type term struct {
	word   word // no letters: none
	amount wanted
	date   span
	dated  bool
}

// mostTerms bounds what a person can type; what follows is not looked for.
const mostTerms = 12

// read reads what was typed.
func read(query string) []term {
	var out []term
	text := strings.Join(strings.Fields(query), " ")
	parts := fields(text)
	for i := 0; i < len(parts) && len(out) < mostTerms; {
		t, n := longest(text, parts[i:])
		if n > 0 {
			out = append(out, t)
			i += n
			continue
		}
		for _, w := range tokens(text[parts[i].Start:parts[i].End]) {
			out = append(out, term{word: newWord(w.letters)})
		}
		i++
	}
	return out[:min(len(out), mostTerms)]
}

// longest reads the longest date or amount that some fields begin with; n is of
// how many, 0 for none.
func longest(text string, parts []Span) (t term, n int) {
	for n = min(longestReading, len(parts)); n > 0; n-- {
		said := text[parts[0].Start:parts[n-1].End]
		if p, ok := dateIn(said); ok {
			t = term{date: spanOf(p), dated: true}
			if n == 1 && len(said) == 4 {
				t.word = newWord(fold(said))
			}
			return t, n
		}
		if w, ok := wantedOf(said); ok {
			return term{amount: w}, n
		}
	}
	return term{}, 0
}
