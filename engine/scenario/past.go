package scenario

import (
	"costshare/engine/dataset"
	"costshare/engine/date"
)

// Past is the calculator of one day by the tables of an earlier version, so that
// an answer can say what it was before the tables were corrected.
type Past struct {
	Version int
	Of      date.Day // the day of that version
	day     *Day
	changes []dataset.Change
	changed map[string]bool // the rows of changes
	now     side
	then    side
}

// side is what does not depend on the question, by the tables of now or of then.
type side struct {
	paid       *rows          // under the payments that are drawn
	agreements map[int]string // their rows by number
}

// Before makes the calculator of a day by earlier tables; nil where nothing was
// corrected since.
func Before(now, then *dataset.Archive, on date.Day) *Past {
	p := &Past{Version: then.Version(), changes: now.Changes(then.Version()), changed: map[string]bool{}}
	if len(p.changes) == 0 {
		return nil
	}
	p.Of, _ = then.VersionDay(p.Version) // it is its own
	for _, c := range p.changes {
		p.changed[c.Row] = true
	}
	p.day = On(then.AsOf(on))
	p.now, p.then = p.side(now.AsOf(on)), p.side(p.day.view)
	return p
}

func (p *Past) side(v dataset.View) side {
	s := side{newRows(p.changed), map[int]string{}}
	s.paid.paid(v)
	for _, a := range v.Agreements() {
		s.agreements[a.Number] = a.ID
	}
	return s
}

// rows are the changed ones under an answer and under what is drawn with it.
func (s side) rows(changed map[string]bool, a *Answer) *rows {
	r := newRows(changed)
	if a != nil {
		r.under(a, s.agreements)
	}
	for row, values := range s.paid.values {
		if !r.has(row) {
			r.values[row] = values
		}
	}
	return r
}

// Comparison is an answer beside what it was.
type Comparison struct {
	Version int
	Of      date.Day
	Now     *Answer
	Then    *Answer // nil where the earlier tables could not answer
	Problem error   // why
	Moved   []Moved // the facts that moved, as the log has them
	figures map[ID]Correction
}

// Correction is a figure that is not what it was.
type Correction struct {
	Was Figure
	Day date.Day // when the newest of the facts under it was corrected
}

// Compare asks the earlier tables what now answers; nil where p is.
func (p *Past) Compare(now *Answer, q Question) *Comparison {
	if p == nil {
		return nil
	}
	c := &Comparison{Version: p.Version, Of: p.Of, Now: now, figures: map[ID]Correction{}}
	c.Then, c.Problem = p.day.Ask(q)
	c.Moved = moved(p.changes, p.now.rows(p.changed, now), p.then.rows(p.changed, c.Then))
	if c.Then == nil || len(c.Moved) == 0 {
		return c
	}
	for _, f := range now.Figures {
		if was := c.Then.Figure(f.ID); !sameFigure(f, was) {
			c.figures[f.ID] = Correction{was, c.lastUnder(p.changed, f, was)}
		}
	}
	return c
}

// Figure says what a figure was; ok is false where it is what it was.
func (c *Comparison) Figure(id ID) (was Correction, ok bool) {
	if c == nil {
		return Correction{}, false
	}
	was, ok = c.figures[id]
	return was, ok
}

// Differs says whether any figure is not what it was, or there was none.
func (c *Comparison) Differs() bool {
	return c != nil && (len(c.figures) > 0 || c.Problem != nil && len(c.Moved) > 0)
}

func sameFigure(a, b Figure) bool {
	if a.Value == nil || b.Value == nil {
		return a.Value == nil && b.Value == nil
	}
	return a.Value.Amount.Equal(b.Value.Amount)
}

// lastUnder is when the newest fact under a figure moved; of a figure that
// differs by what is no row of its arithmetic, when the newest of all did.
func (c *Comparison) lastUnder(changed map[string]bool, now, was Figure) date.Day {
	under := newRows(changed)
	under.add(now.Value)
	under.add(was.Value)
	var all, own date.Day
	for _, m := range c.Moved {
		all = later(all, m.Day())
		if under.has(m.Row()) {
			own = later(own, m.Day())
		}
	}
	if own == (date.Day{}) {
		return all
	}
	return own
}

func later(a, b date.Day) date.Day {
	if a.Before(b) {
		return b
	}
	return a
}
