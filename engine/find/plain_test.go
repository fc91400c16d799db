package find

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"costshare/engine/date"
	"costshare/engine/money"
	"costshare/engine/sentence"
)

// plain is the search without an index, as the essay tells it: each entry's
// every word, amount and date against every term.
func plain(entries []Entry, query string) []Hit {
	terms := read(query)
	if len(terms) == 0 {
		return nil
	}
	type found struct{ entry, answered, wrong, apart int }
	var all []found
	for i := range entries {
		f := found{entry: i}
		for _, t := range terms {
			if wrong, apart, ok := plainAnswer(&entries[i], t); ok {
				f.answered, f.wrong, f.apart = f.answered+1, f.wrong+wrong, f.apart+apart
			}
		}
		if f.answered > 0 {
			all = append(all, f)
		}
	}
	worded := false
	for _, t := range terms {
		worded = worded || t.word.letters != ""
	}
	key := func(f found) []int {
		e := entries[f.entry]
		length := 0
		if worded {
			length = len(tokens(e.Line.String()))
		}
		return []int{-f.answered, f.wrong, f.apart, int(e.Kind.rank()), length, e.Date.First().Number(), f.entry}
	}
	slices.SortFunc(all, func(a, b found) int { return slices.Compare(key(a), key(b)) })
	var out []Hit
	for _, f := range all {
		if f.answered == all[0].answered && f.wrong == all[0].wrong {
			out = append(out, Hit{Kind: entries[f.entry].Kind, ID: entries[f.entry].ID, Score: max(1, 1000*f.answered/len(terms)-10*f.wrong-f.apart)})
		}
	}
	return out
}

// plainAnswer is the nearest of all that an entry has.
func plainAnswer(e *Entry, t term) (wrong, apart int, ok bool) {
	best := []int{1 << 30, 0}
	take := func(wrong, apart int) {
		if n := []int{wrong, apart}; slices.Compare(n, best) < 0 {
			best, ok = n, true
		}
	}
	if typed := t.word.letters; typed != "" {
		for _, w := range e.words() {
			if wrong, apart, ok := plainWord([]rune(typed), []rune(w.letters)); ok {
				take(wrong, apart+int(w.place))
			}
		}
	}
	for _, s := range e.sums() {
		if n, ok := t.amount.near(s.sum); ok && t.amount.units > 0 {
			take(int(n.wrong), int(n.apart+s.place))
		}
	}
	if n, ok := t.date.near(spanOf(e.Date)); ok && t.dated && e.Dated {
		if e.Kind != Event {
			n.apart++
		}
		take(int(n.wrong), int(n.apart))
	}
	return best[0], best[1], ok
}

// plainWord compares two words by the essay.
func plainWord(typed, w []rune) (wrong, apart int, ok bool) {
	switch {
	case string(typed) == string(w):
		return 0, 0, true
	case len(typed) < len(w) && string(w[:len(typed)]) == string(typed):
		return 0, 2, true
	case hasHangul(string(typed)) && len(typed) >= 4 && strings.Contains(string(w), string(typed)):
		return 0, 3, true
	case strings.ContainsAny(string(typed)+string(w), "0123456789"):
		return 0, 0, false
	}
	d := matrix(typed, w)
	if 2*d > max(len(typed), len(w)) {
		return 0, 0, false
	}
	if len(typed) >= 3 && len(w) >= 3 && string(typed[:3]) == string(w[:3]) {
		return 2 * d, 0, true
	}
	return 2*d + 3, 0, true
}

// matrix is Wagner and Fischer's table of edit distances, whole.
func matrix(a, b []rune) int {
	d := make([][]int, len(a)+1)
	for i := range d {
		d[i] = make([]int, len(b)+1)
		for j := range d[i] {
			switch {
			case i == 0 || j == 0:
				d[i][j] = i + j
			case a[i-1] == b[j-1]:
				d[i][j] = d[i-1][j-1]
			default:
				d[i][j] = 1 + min(d[i-1][j-1], d[i-1][j], d[i][j-1])
			}
		}
	}
	return d[len(a)][len(b)]
}

// sameAsPlain holds the index against the plain search.
func sameAsPlain(t testing.TB, x *Index, entries []Entry, query string) {
	t.Helper()
	var got []Hit
	for _, h := range x.Search(query, len(entries)) {
		got = append(got, Hit{Kind: h.Kind, ID: h.ID, Score: h.Score})
	}
	want := plain(entries, query)
	if !reflect.DeepEqual(got, want) {
		t.Fatalf("%q:\n%v\nplainly\n%v", query, got, want)
	}
	if few := x.Search(query, 2); len(few) != min(len(want), 2) || len(few) == 2 && few[1].ID != want[1].ID {
		t.Fatalf("%q: the first two are %v, plainly %v", query, few, want)
	}
}

// texts are all words of an alphabet up to a length.
func texts(alphabet []string, longest int) []string {
	var out []string
	last := []string{""}
	for range longest {
		var next []string
		for _, w := range last {
			for _, letter := range alphabet {
				next = append(next, w+letter)
			}
		}
		out, last = append(out, next...), next
	}
	return out
}

// Over small alphabets the index gives what the plain search gives for every
// word, and for every two: Latin, Hangul, and letters beside digits.
func TestIndexIsPlainEverywhere(t *testing.T) {
	for _, alphabet := range [][]string{{"a", "b"}, {"가", "나"}, {"a", "1"}, {"고", "ㅏ"}} {
		var singles, pairs []Entry
		for i, w := range texts(alphabet, 5) {
			singles = append(singles, Entry{Kind: []Kind{Event, Source, Person}[i%3], ID: fmt.Sprint(i), Line: sentence.Line{Name: w}})
		}
		for i, w := range texts(alphabet, 3) {
			for j, v := range texts(alphabet, 3) {
				e := Entry{Kind: Event, ID: fmt.Sprint(i, "-", j), Line: sentence.Line{Name: w, After: " " + v}}
				if i%2 == 0 {
					e.Line.After, e.Korean = "", Words{Names: []string{v}, Passing: []string{w + " " + v}}
				}
				pairs = append(pairs, e)
			}
		}
		one, two := New(singles), New(pairs)
		for _, q := range texts(alphabet, 6) {
			sameAsPlain(t, one, singles, q)
		}
		for _, q := range texts(alphabet, 4) {
			sameAsPlain(t, two, pairs, q)
		}
		for _, q := range texts(alphabet, 2) {
			for _, r := range texts(alphabet, 3) {
				sameAsPlain(t, two, pairs, q+" "+r)
			}
		}
	}
}

// made are entries of the lines of a text: kinds, dates and amounts in turn.
func made(text string) []Entry {
	var out []Entry
	days := []string{"2018-12-28", "2018-12", "2018", "1991-01-25"}
	for i, line := range strings.Split(text, "\n") {
		if i == 12 {
			break
		}
		p, _ := date.ParsePartial(days[i%len(days)])
		before, after, _ := strings.Cut(line, ";")
		e := Entry{Kind: []Kind{Event, Demand, Figure, Source, Term}[i%5], ID: fmt.Sprint(i), Line: sentence.Line{Before: p.String() + ": ", Name: before, After: after},
			Date: p, Dated: i%3 > 0, Korean: Words{Names: []string{after}}}
		if a, err := money.Parse(before); err == nil {
			e.Sums = []money.Amount{a}
		}
		out = append(out, e)
	}
	return out
}

// Whatever is typed over whatever tables: the index gives what the plain search
// gives, marks stand in their line in order, and scores do not rise.
func FuzzSearch(f *testing.F) {
	for _, query := range []string{"furlow", "1.3tn 2018", "방위비분담", "dec 2018", "$4.7 billion", "a, b", "28,500", "é́", "12월 2018", "1.30tn won", "\xff\xfe x"} {
		f.Add(query, "The furlough notice\nwho will follow;1.3tn\n방위비 분담금; 1조3000억\n$4.7 billion\n28,500 troops")
	}
	f.Fuzz(func(t *testing.T, query, text string) {
		if len(query) > 200 || len(text) > 2000 {
			return
		}
		entries := made(text)
		x := New(entries)
		sameAsPlain(t, x, entries, query)
		last := 1000
		for _, h := range x.Search(query, 5) {
			if h.Score > last || h.Score < 1 {
				t.Fatalf("%q: a score of %d after %d", query, h.Score, last)
			}
			last = h.Score
			end := 0
			for _, m := range h.Marks {
				if m.Start < end || m.End <= m.Start || m.End > len(h.Line) {
					t.Fatalf("%q: marks %v in %q", query, h.Marks, h.Line)
				}
				end = m.End
			}
		}
	})
}
