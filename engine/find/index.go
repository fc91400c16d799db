package find

import (
	"slices"
	"sort"
	"strings"
)

// Index is entries made ready to be searched: each word once, with where it
// stands.
type Index struct {
	entries []Entry
	facts   []facts
	words   []word // in order of their letters
	at      [][]placedWord
	sums    []entrySum
}

// facts are what of an entry decides its place, close together.
type facts struct {
	length int32 // of the line, in words
	rank   int32 // of the kind
	span         // of the date
	dated  bool
	event  bool
}

func factsOf(e *Entry) facts {
	return facts{int32(len(stretches(e.Line.String()))), e.Kind.rank(), spanOf(e.Date), e.Dated, e.Kind == Event}
}

// placedWord is the nearest place of a word in an entry.
type placedWord struct{ entry, place int32 }

type entrySum struct {
	placedSum
	entry int
}

// New makes an index. The entries are not to be changed afterwards.
func New(entries []Entry) *Index {
	x := &Index{entries: entries}
	places := map[string][]placedWord{}
	for i := range entries {
		e := &entries[i]
		x.facts = append(x.facts, factsOf(e))
		for _, w := range e.words() {
			places[w.letters] = withPlace(places[w.letters], int32(i), w.place)
		}
		for _, s := range e.sums() {
			x.sums = append(x.sums, entrySum{s, i})
		}
	}
	for letters := range places {
		x.words = append(x.words, newWord(letters))
	}
	sort.Slice(x.words, func(i, j int) bool { return x.words[i].letters < x.words[j].letters })
	for _, w := range x.words {
		x.at = append(x.at, places[w.letters])
	}
	return x
}

// withPlace adds an entry, or its nearer place.
func withPlace(at []placedWord, entry, place int32) []placedWord {
	if n := len(at); n > 0 && at[n-1].entry == entry {
		at[n-1].place = min(at[n-1].place, place)
		return at
	}
	return append(at, placedWord{entry, place})
}

// answers are how near each entry is to a term; no answer is unanswered.
type answers []nearness

// unanswered is farther than all that answers.
const unanswered = 1 << 30

func (a answers) take(entry int, n nearness) {
	if n.less(a[entry]) {
		a[entry] = n
	}
}

// answer says how near each entry is to a term, with misspelt words or without.
func (x *Index) answer(t term, misspelt bool) answers {
	out := make(answers, len(x.entries))
	for i := range out {
		out[i] = nearness{wrong: unanswered}
	}
	if t.word.n > 0 {
		x.rightWords(out, t.word)
		if misspelt {
			x.wrongWords(out, t.word)
		}
	}
	if t.amount.units > 0 {
		x.amounts(out, t.amount)
	}
	if t.dated {
		x.dates(out, t.date)
	}
	return out
}

// rightWords takes the words that begin with the typed one, which stand
// together, and for Hangul those in which it stands.
func (x *Index) rightWords(out answers, typed word) {
	i, _ := slices.BinarySearchFunc(x.words, typed.letters, func(w word, letters string) int { return strings.Compare(w.letters, letters) })
	if typed.korean {
		i = 0
	}
	for ; i < len(x.words); i++ {
		n, ok := typed.rightly(x.words[i])
		if !ok && !typed.korean {
			return
		}
		if ok {
			x.takeAll(out, i, n)
		}
	}
}

func (x *Index) wrongWords(out answers, typed word) {
	for i, w := range x.words {
		if n, ok := typed.wrongly(w); ok {
			x.takeAll(out, i, n)
		}
	}
}

func (x *Index) takeAll(out answers, i int, n nearness) {
	for _, at := range x.at[i] {
		out.take(int(at.entry), nearness{n.wrong, n.apart + at.place})
	}
}

func (x *Index) amounts(out answers, w wanted) {
	for _, s := range x.sums {
		if n, ok := w.near(s.sum); ok {
			out.take(s.entry, nearness{n.wrong, n.apart + s.place})
		}
	}
}

func (x *Index) dates(out answers, asked span) {
	for i := range x.facts {
		if n, ok := x.facts[i].near(asked); ok {
			out.take(i, n)
		}
	}
}

// near says how near an entry's date is to the one that is looked for.
func (f *facts) near(asked span) (nearness, bool) {
	if !f.dated {
		return nearness{}, false
	}
	n, ok := asked.near(f.span)
	if !f.event {
		n.apart += noEvent
	}
	return n, ok
}
