package sentence

import (
	"costshare/engine/locale"
	"costshare/engine/scenario"
)

// Since says what was then agreed, and the scenario beside it.
func (k Korean) Since(a *scenario.Answer, s scenario.Since) string {
	real := k.about(s.Real.Amount)
	text := "실제로 정해진 " + k.Years(a.StartYear, s.Last()) + " 분담금은 모두 " + locale.Was.After(real) + ". "
	if s.Last() == a.StartYear {
		real = k.payment(s.Years[0].Real)
		text = "실제로 정해진 " + inYear(a.StartYear) + " 분담금은 " + locale.Was.After(real) + ". "
	}
	difference := s.Difference.Amount
	more := k.about(difference.Abs()) + "(" + k.Percent(s.Percent.Amount.Abs()) + ")"
	switch {
	case difference.IsZero():
		return text + "이 시나리오와 같다."
	case difference.IsNegative():
		return text + "이 시나리오가 " + more + " 적다."
	default:
		return text + "이 시나리오가 " + more + " 많다."
	}
}

// NotSince says that no later year is known.
func (k Korean) NotSince(a *scenario.Answer, s scenario.Since) string {
	return k.Day(s.Known.Day().Partial()) + "까지 " + inYear(a.StartYear) + " 분담금은 정해지지 않았다."
}

// Compared says what a scenario comes to beside another of that name, over the
// years that both have.
func (k Korean) Compared(a, other *scenario.Answer, name string) string {
	years := min(len(a.Path), len(other.Path))
	mine, theirs := scenario.TotalOf(a.Path[:years]), scenario.TotalOf(other.Path[:years])
	over := inYear(a.StartYear) + " 한 해 "
	if years > 1 {
		over = k.Years(a.StartYear, a.StartYear+years-1) + " 모두 "
	}
	text := "내 시나리오는 ‘" + name + "’"
	switch d := mine.Sub(theirs); {
	case d.IsZero():
		return locale.And.After(text) + " 총액이 같다."
	case d.IsNegative():
		return text + "보다 " + over + k.about(d.Neg()) + " 적다."
	default:
		return text + "보다 " + over + k.about(d) + " 많다."
	}
}

// Terms says a scenario in short: what is paid in the first year, how long and
// how it grows.
func (k Korean) Terms(a *scenario.Answer) string {
	text := inYear(a.StartYear) + " " + k.Short(a.Payment)
	if len(a.Path) == 1 {
		return text
	}
	return text + ", " + k.NumberOfYears(len(a.Path)) + ", " + k.Rule(a)
}

// Short writes a payment in short: whole where it was set, else to four
// significant figures.
func (k Korean) Short(v *scenario.Value) string {
	if Whole(v) {
		return k.Won(v.Amount)
	}
	text, _ := k.AboutWon(v.Amount)
	return text
}
