package find

import (
	"slices"
	"sort"
)

// hit makes a hit to be shown. What answers a term is marked in the line; where
// it is a Korean word that the line has not, this is added to the line.
func (x *Index) hit(r reach, terms []term) Hit {
	e := &x.entries[r.entry]
	h := Hit{Kind: e.Kind, ID: e.ID, Line: e.Line.String(), Date: e.Date, Year: e.Year, Source: e.Source, Score: r.score(len(terms))}
	for _, t := range terms {
		marks := x.marks(int(r.entry), t)
		if len(marks) == 0 && t.word.n > 0 {
			h.Line, marks = e.withKorean(h.Line, t.word)
		}
		h.Marks = append(h.Marks, marks...)
	}
	h.Marks = apart(h.Marks)
	return h
}

// marks are the stretches of an entry's line that answer a term best.
func (x *Index) marks(entry int, t term) []Span {
	e := &x.entries[entry]
	var m marking
	line := e.Line.String()
	if t.word.n > 0 {
		m.words(line, t.word)
	}
	if t.amount.units > 0 {
		for _, q := range sumsIn(line) {
			n, ok := t.amount.near(q.sum)
			m.add(q.Span, n, ok)
		}
	}
	if before := fields(e.Line.Before); t.dated && e.Dated && len(before) > 0 {
		n, ok := t.date.near(x.facts[entry].span)
		m.add(Span{0, before[dateEnd(e, len(before))].End}, n, ok)
	}
	return m.spans
}

// dateEnd says which field of what stands before the name ends the date: year,
// month and year, or day, month and year.
func dateEnd(e *Entry, fields int) int { return min(int(e.Date.Precision()), fields-1) }

// marking keeps the stretches that are least wrong.
type marking struct {
	spans []Span
	wrong int32
}

func (m *marking) add(s Span, n nearness, ok bool) {
	switch {
	case !ok || len(m.spans) > 0 && n.wrong > m.wrong:
		return
	case len(m.spans) > 0 && n.wrong < m.wrong:
		m.spans = nil
	}
	m.spans, m.wrong = append(m.spans, s), n.wrong
}

func (m *marking) words(text string, typed word) {
	for _, t := range tokens(text) {
		n, ok := typed.near(newWord(t.letters))
		m.add(t.Span, n, ok)
	}
}

// near says how near a typed word is to another one, right or wrong.
func (typed word) near(w word) (nearness, bool) {
	if n, ok := typed.rightly(w); ok {
		return n, true
	}
	return typed.wrongly(w)
}

// withKorean adds to a line the Korean words by which it was found.
func (e *Entry) withKorean(line string, typed word) (string, []Span) {
	best, text := marking{}, ""
	for _, said := range slices.Concat(e.Korean.Names, e.Korean.short()) {
		var m marking
		for _, t := range koreanWords(said) {
			n, ok := typed.near(newWord(t.letters))
			m.add(t.Span, n, ok)
		}
		if len(m.spans) > 0 && (text == "" || m.wrong < best.wrong) {
			best, text = m, said
		}
	}
	if text == "" {
		return line, nil
	}
	line += " · "
	for i := range best.spans {
		best.spans[i].Start += len(line)
		best.spans[i].End += len(line)
	}
	return line + text, best.spans
}

// short are the words said in passing that fit on the line: no sentences.
func (w Words) short() []string {
	const most = 60 // bytes: twenty syllables
	return slices.DeleteFunc(slices.Clone(w.Passing), func(s string) bool { return len(s) > most })
}

// apart puts spans in order and joins those that overlap.
func apart(spans []Span) []Span {
	sort.Slice(spans, func(i, j int) bool {
		a, b := spans[i], spans[j]
		return a.Start < b.Start || a.Start == b.Start && a.End > b.End
	})
	var out []Span
	for _, s := range spans {
		if n := len(out); n > 0 && s.Start < out[n-1].End {
			out[n-1].End = max(out[n-1].End, s.End)
			continue
		}
		out = append(out, s)
	}
	return out
}
