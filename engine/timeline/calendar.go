package timeline

import (
	"math"

	"costshare/engine/date"
)

// Unit is what a mark of the time axis names.
type Unit uint8

const (
	Year Unit = iota
	Month
	Day
)

// Tick is a mark of the time axis: the year, month or day that begins on a day,
// named by the coarsest of what begins then, and where it stands.
type Tick struct {
	Day         date.Day
	Names       Unit
	Left, Right float64 // of the year, month or day between two marks of the finest kind
}

// Mid is where its name stands.
func (t Tick) Mid() float64 { return (t.Left + t.Right) / 2 }

// steps are the distances between marks, from fine to coarse: so many of a unit.
// Marks of ten days are the 1st, 11th and 21st of a month, those of five the 1st,
// 6th and so on up to the 26th.
var steps = []struct {
	unit Unit
	of   int
}{{Day, 1}, {Day, 5}, {Day, 10}, {Month, 1}, {Month, 3}, {Year, 1}, {Year, 2}, {Year, 5}, {Year, 10}, {Year, 20}, {Year, 50}}

// Axis gives the marks of a scale's time axis: the finest of which each has room
// for its name, in which none is left out. width says how wide a name is, which
// of the first mark may say more, and names keep apart from each other.
func Axis(s Scale, width func(t Tick, first bool) float64, apart float64) []Tick {
	for _, step := range steps {
		if s.PerDay()*stepDays(step.unit)*float64(step.of) < apart {
			continue // not even room for the gaps
		}
		if ticks := every(s, step.unit, step.of); haveRoom(ticks, width, apart) {
			return ticks
		}
	}
	return nil
}

// stepDays is about how long a unit is, in days, never more.
func stepDays(u Unit) float64 { return [...]float64{Year: 365, Month: 28, Day: 0.8}[u] }

func haveRoom(ticks []Tick, width func(Tick, bool) float64, apart float64) bool {
	for i := 1; i < len(ticks); i++ {
		if ticks[i].Mid()-ticks[i-1].Mid() < (width(ticks[i], false)+width(ticks[i-1], i == 1))/2+apart {
			return false
		}
	}
	return true
}

// every gives each so-many-th unit whose middle is seen.
func every(s Scale, u Unit, of int) []Tick {
	var ticks []Tick
	for d := floor(date.FromNumber(int(math.Floor(s.From))), u, of); float64(d.Number()) < s.To; d = next(d, u, of) {
		t := Tick{Day: d, Names: coarsest(d, u), Left: s.X(float64(d.Number())), Right: s.X(float64(next(d, u, 1).Number()))}
		if mid := t.Mid(); mid >= s.Left && mid <= s.Right {
			ticks = append(ticks, t)
		}
	}
	return ticks
}

// coarsest is the largest unit that begins on a day, no finer than u.
func coarsest(d date.Day, u Unit) Unit {
	switch {
	case d.Day() != 1:
		return Day
	case d.Month() != 1:
		return min(u, Month)
	}
	return Year
}

// floor gives the mark on a day or the last before it.
func floor(d date.Day, u Unit, of int) date.Day {
	year, month, day := d.Year(), d.Month(), d.Day()
	switch u {
	case Year:
		return must(max(year-year%of, 1), 1, 1)
	case Month:
		return must(year, month-(month-1)%of, 1)
	}
	return must(year, month, min(day-(day-1)%of, lastMark(of)))
}

// lastMark is the last day of a month that carries a mark: where marks are some
// days apart there is none on the 31st, just before the next month.
func lastMark(of int) int {
	if of == 1 {
		return 31
	}
	return 31 - of
}

// next gives the mark after another.
func next(d date.Day, u Unit, of int) date.Day {
	switch u {
	case Year:
		return must(d.Year()+of-d.Year()%of, 1, 1)
	case Month:
		months := d.Month() - 1 + of
		return must(d.Year()+months/12, months%12+1, 1)
	}
	later := date.FromNumber(d.Number() + of)
	if of > 1 && (later.Month() != d.Month() || later.Day() > lastMark(of)) {
		return next(must(d.Year(), d.Month(), 1), Month, 1)
	}
	return later
}

// must makes a day of the calendar's own parts.
func must(year, month, day int) date.Day {
	d, _ := date.Of(year, month, day)
	return d
}
