package sentence

import (
	"strconv"

	"costshare/engine/scenario"
)

// Since says what the reader's scenario would have come to beside what was paid.
func (e English) Since(a *scenario.Answer, s scenario.Since) string {
	until := strconv.Itoa(s.Last())
	text := "Had Seoul paid " + e.payment(a.Payment) + " from " + strconv.Itoa(a.StartYear) + " on these terms, it would by " + until + " have paid "
	if s.Last() == a.StartYear {
		text = "Had Seoul paid " + e.payment(a.Payment) + " in " + until + ", it would have paid "
	}
	switch d := s.Difference.Amount; {
	case d.IsZero():
		return text + "as much as it did."
	case d.IsNegative():
		return text + e.about(d.Neg()) + " less than it did."
	default:
		return text + e.about(d) + " more than it did."
	}
}

// NotSince says that no later year is known.
func (e English) NotSince(a *scenario.Answer, s scenario.Since) string {
	return "What was paid in " + strconv.Itoa(a.StartYear) + " is not known on " + e.Day(s.Known.Day().Partial()) + " either."
}

// Compared says what a scenario comes to beside another of that name, over the
// years that both have.
func (e English) Compared(a, other *scenario.Answer, name string) string {
	years := min(len(a.Path), len(other.Path))
	mine, theirs := scenario.TotalOf(a.Path[:years]), scenario.TotalOf(other.Path[:years])
	over := "in " + strconv.Itoa(a.StartYear)
	if years > 1 {
		over = "over " + e.Years(a.StartYear, a.StartYear+years-1)
	}
	text := "Your scenario is "
	switch d := mine.Sub(theirs); {
	case d.IsZero():
		return text + "the same as “" + name + "” " + over + "."
	case d.IsNegative():
		return text + e.about(d.Neg()) + " less than “" + name + "” " + over + "."
	default:
		return text + e.about(d) + " more than “" + name + "” " + over + "."
	}
}

// Terms says a scenario in short: what is paid in the first year, how long and
// how it grows.
func (e English) Terms(a *scenario.Answer) string {
	text := e.Short(a.Payment) + " in " + strconv.Itoa(a.StartYear)
	if len(a.Path) == 1 {
		return text
	}
	return text + ", " + e.NumberOfYears(len(a.Path)) + ", " + e.Rule(a)
}

// Short writes a payment in short: whole where it was set, else to four
// significant figures.
func (e English) Short(v *scenario.Value) string {
	if Whole(v) {
		return e.Won(v.Amount)
	}
	text, _ := e.AboutWon(v.Amount)
	return text
}
