package dataset

import "costshare/engine/date"

// Term is a word of the field and what it means.
type Term struct {
	ID, Name, Text string
	KnownFrom      date.Day
	Sources        []Source
}

func (a *Archive) readTerm(r row) {
	a.terms = append(a.terms, Term{ID: r.text("id"), Name: r.text("term"), Text: r.text("text"), KnownFrom: r.day("known_from"), Sources: a.cited(r)})
}

// Terms are the words that had their meaning on the day.
func (v View) Terms() []Term {
	return knownOf(v, v.archive.terms, func(t *Term) (date.Day, *[]Source) { return t.KnownFrom, &t.Sources })
}
