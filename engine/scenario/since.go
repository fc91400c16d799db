package scenario

import (
	"costshare/engine/dataset"
)

// Since is what happened after the day of an answer, beside what was asked: the
// years that both have.
type Since struct {
	// Known is the view of the later day.
	Known dataset.View
	Years []SinceYear
	// Totals over these years, in won; Difference is the reader's less the real.
	Real, Reader, Difference *Value
	Percent                  *Value // the difference, of the real total
}

// SinceYear is one year of both. Running is the difference of all years so far.
type SinceYear struct {
	Year                              int
	Real, Reader, Difference, Running *Value
}

// Since compares the reader's years with what was then paid, as known on a
// later day. There are no years where none of them was known by then, or where
// the answer is about a year that was paid.
func (a *Answer) Since(later dataset.View) Since {
	s := Since{Known: later}
	if a.Paid() {
		return s
	}
	var real, reader []*Value
	for i, mine := range a.Path {
		year := a.StartYear + i
		paid := Payment(later, year)
		if paid == nil || year > later.Day().Year() {
			break
		}
		real, reader = append(real, paid), append(reader, mine)
		y := SinceYear{Year: year, Real: paid, Reader: mine,
			Difference: compute(Term{"difference", year}, dataset.Won, Subtract, Exact(), mine, paid)}
		y.Running = y.Difference
		if i > 0 {
			y.Running = compute(Term{"running_difference", year}, dataset.Won, Sum, Exact(), s.Years[i-1].Running, y.Difference)
		}
		s.Years = append(s.Years, y)
	}
	if len(s.Years) > 0 {
		s.Real, s.Reader = sumOf(Term{"real_total", 0}, real), sumOf(Term{"reader_total", 0}, reader)
		s.Difference = compute(Term{"since_difference", 0}, dataset.Won, Subtract, Exact(), s.Reader, s.Real)
		s.Percent = compute(Term{"since_percent", 0}, dataset.Percent, PercentOf, To(quotientPlaces), s.Difference, s.Real)
	}
	return s
}

// Last is the last year that both have.
func (s Since) Last() int { return s.Years[len(s.Years)-1].Year }
