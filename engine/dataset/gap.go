package dataset

import "costshare/engine/date"

// Gap is a time in which one agreement had ended and the next was not yet in
// force, as far as the known dates show it.
type Gap struct {
	After, Before int      // numbers of the agreements; Before is 0 where none was agreed yet
	From          date.Day // the day after the last year of the one before
	// To is when the next entered into force; zero where that was still to come.
	To date.Partial
	// AtLeast is true where its entry into force was not found: the gap then
	// lasts at least until To, the day on which it was signed.
	AtLeast bool
}

// Gaps are the gaps between agreements known on the day, in order. Of an agreement
// that was neither signed nor in force, as far as the day knows, a gap is claimed
// where it was still at its talks.
func (v View) Gaps() []Gap {
	var gaps []Gap
	agreements := v.Agreements()
	for i, a := range agreements {
		from, _ := date.Of(a.LastYear+1, 1, 1)
		if from.After(v.day) {
			continue
		}
		g := Gap{After: a.Number, From: from}
		if i+1 < len(agreements) && !g.before(agreements[i+1]) {
			continue
		}
		gaps = append(gaps, g)
	}
	return gaps
}

// before ends a gap where the next agreement began, and says whether there was
// one.
func (g *Gap) before(next Agreement) bool {
	g.Before = next.Number
	signed, isSigned := next.step("signed")
	inForce, isInForce := next.step("in_force")
	switch {
	case isInForce:
		g.To = inForce
	case isSigned:
		g.To, g.AtLeast = signed, true
	default:
		return next.talking()
	}
	return g.To.First().After(g.From)
}

// talking is true where the last step known of an agreement leaves it to be
// signed. The 2nd was approved by the cabinet, and its signing was not found.
func (a Agreement) talking() bool {
	n := len(a.Steps)
	if n == 0 {
		return false
	}
	switch a.Steps[n-1].Step {
	case "talks_started", "provisional", "agreed", "initialled":
		return true
	}
	return false
}

// step is the date of a step that was taken.
func (a Agreement) step(name string) (date.Partial, bool) {
	for _, s := range a.Steps {
		if s.Step == name {
			return s.Date, true
		}
	}
	return date.Partial{}, false
}
