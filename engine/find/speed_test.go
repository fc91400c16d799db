package find

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"costshare/engine/date"
	"costshare/engine/sentence"
)

// manyEvents are events of eight to thirty words out of 20,000, the first ones
// often and the last ones seldom, as in any text.
func manyEvents(n int) []Entry {
	r := rand.New(rand.NewSource(1))
	words := make([]string, 20000)
	for i := range words {
		var b strings.Builder
		for range 2 + r.Intn(4) {
			b.WriteString(string("bcdfghklmnprstvw"[r.Intn(16)]) + string("aeiou"[r.Intn(5)]))
		}
		words[i] = b.String()
	}
	often := rand.NewZipf(r, 1.1, 8, uint64(len(words)-1))
	out := make([]Entry, n)
	for i := range out {
		text := make([]string, 8+r.Intn(22))
		for j := range text {
			text[j] = words[often.Uint64()]
		}
		d := date.FromNumber(r.Intn(13000) + 7500)
		out[i] = Entry{Kind: Event, ID: fmt.Sprint(i), Date: d.Partial(), Dated: true,
			Line: sentence.Line{Before: d.String() + ": ", Name: strings.Join(text, " ") + fmt.Sprintf(" %d.%dbn", r.Intn(999)+1, r.Intn(10))}}
	}
	return out
}

// Searches over 100,000 events: a word, one misspelt, two, a single letter, an
// amount, a month.
func BenchmarkSearch(b *testing.B) {
	entries := manyEvents(100_000)
	x := New(entries)
	name := strings.Fields(entries[77].Line.Name)
	for _, c := range []struct{ name, query string }{
		{"word", name[3]}, {"misspelt", name[3][1:] + "x"}, {"two", name[2] + " " + name[3]}, {"twoMisspelt", name[2] + "q " + name[3] + "q"},
		{"letter", "b"}, {"amount", "1.3bn"}, {"nearAmount", "$1.2345bn"}, {"month", "dec 2018"}, {"nothing", "qqqqqqqq"},
	} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				x.Search(c.query, 8)
			}
		})
	}
}
