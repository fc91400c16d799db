package find

import (
	"cmp"
	"slices"
)

// Search gives what answers a query best, the nearest first, at most so many.
func (x *Index) Search(query string, most int) []Hit {
	terms := read(query)
	ranked := x.ranked(terms)
	var out []Hit
	for _, r := range ranked[:min(len(ranked), most)] {
		out = append(out, x.hit(r, terms))
	}
	return out
}

// reach is how well an entry answers all terms together.
type reach struct {
	entry    int
	answered int
	nearness
}

// ranked puts the entries that answer best in order. Guesses at misspelt words
// are made where without them no entry answers every term.
func (x *Index) ranked(terms []term) []reach {
	if len(terms) == 0 {
		return nil
	}
	out := x.best(terms, false)
	if len(out) == 0 || out[0].answered < len(terms) || out[0].wrong > 0 {
		out = x.best(terms, true)
	}
	worded := slices.ContainsFunc(terms, func(t term) bool { return t.word.n > 0 })
	slices.SortFunc(out, func(a, b reach) int {
		return cmp.Or(cmp.Compare(a.apart, b.apart), x.compare(a.entry, b.entry, worded))
	})
	return out
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
			r.entry = i
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
func (x *Index) compare(a, b int, worded bool) int {
	length := 0
	if worded {
		length = cmp.Compare(x.lengths[a], x.lengths[b])
	}
	return cmp.Or(cmp.Compare(x.entries[a].Kind.rank(), x.entries[b].Kind.rank()), length, cmp.Compare(x.spans[a].first, x.spans[b].first), cmp.Compare(a, b))
}

// score puts how well all is answered into one number, 1000 for every term
// itself and 1 for what is hardly an answer.
func (r reach) score(terms int) int {
	return max(1, 1000*r.answered/terms-10*r.wrong-r.apart)
}
