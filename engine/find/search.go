package find

import (
	"cmp"
	"slices"
	"sort"
)

// Search gives what answers a query best, the nearest first, at most so many.
func (x *Index) Search(query string, most int) []Hit {
	terms := read(query)
	var out []Hit
	for _, r := range x.ranked(terms, most) {
		out = append(out, x.hit(r, terms))
	}
	return out
}

// reach is how well an entry answers all terms together.
type reach struct {
	entry, answered int32
	nearness
}

// ranked gives the first of the entries that answer best, in order. Guesses at
// misspelt words are made where without them no entry answers every term.
func (x *Index) ranked(terms []term, most int) []reach {
	if len(terms) == 0 || most < 1 {
		return nil
	}
	out := x.best(terms, false)
	if len(out) == 0 || int(out[0].answered) < len(terms) || out[0].wrong > 0 {
		out = x.best(terms, true)
	}
	worded := slices.ContainsFunc(terms, func(t term) bool { return t.word.n > 0 })
	return firsts(out, most, func(a, b reach) int {
		if a.apart != b.apart {
			return int(a.apart - b.apart)
		}
		return x.compare(a.entry, b.entry, worded)
	})
}

// firsts gives the first ones in order. Of many it keeps those that are first so
// far, since to sort all of them would take longer than the search.
func firsts(all []reach, most int, compare func(a, b reach) int) []reach {
	kept := all[:min(len(all), most)]
	sort.Slice(kept, func(i, j int) bool { return compare(kept[i], kept[j]) < 0 })
	for _, r := range all[len(kept):] {
		if compare(r, kept[most-1]) < 0 {
			i, _ := slices.BinarySearchFunc(kept, r, compare)
			copy(kept[i+1:], kept[i:])
			kept[i] = r
		}
	}
	return kept
}

// best are the entries that answer most terms, the least wrong of them, in the
// order of the tables.
func (x *Index) best(terms []term, misspelt bool) []reach {
	all := make([]reach, len(x.entries))
	for _, t := range terms {
		for i, n := range x.answer(t, misspelt) {
			all[i].add(n)
		}
	}
	best := reach{answered: 1, nearness: nearness{wrong: unanswered}}
	for i := range all {
		if all[i].betterThan(best) {
			best = all[i]
		}
	}
	var out []reach
	for i, r := range all {
		if r.answered == best.answered && r.wrong == best.wrong {
			r.entry = int32(i)
			out = append(out, r)
		}
	}
	return out
}

// add counts the answer to one more term.
func (r *reach) add(n nearness) {
	if n.wrong < unanswered {
		r.answered++
		r.wrong += n.wrong
		r.apart += n.apart
	}
}

// betterThan is steps 1 and 2 of the order.
func (r reach) betterThan(o reach) bool {
	return r.answered > o.answered || r.answered == o.answered && r.wrong < o.wrong
}

// compare is the order of entries that are equally near: steps 4 to 6.
func (x *Index) compare(a, b int32, worded bool) int {
	f, g := &x.facts[a], &x.facts[b]
	if f.rank != g.rank {
		return int(f.rank - g.rank)
	}
	if worded && f.length != g.length {
		return int(f.length - g.length)
	}
	return cmp.Or(int(f.first-g.first), int(a-b))
}

// score puts how well all is answered into one number, 1000 for every term
// itself and 1 for what is hardly an answer.
func (r reach) score(terms int) int {
	return max(1, 1000*int(r.answered)/terms-10*int(r.wrong)-int(r.apart))
}
