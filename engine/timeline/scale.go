// Package timeline is the geometry of time and amount: what of all years is
// seen, where a day stands, which marks a scale carries, and which events stand
// so near to each other that they become one mark. It draws nothing.
package timeline

import (
	"math"

	"costshare/engine/date"
)

// yearDays is how long a year is on average, in days.
const yearDays = 365.2425

// Scale lays a window of time out from Left to Right, in CSS pixels. Times are
// days as date.Day.Number counts them; a day lasts from its number to the next.
type Scale struct {
	Window
	Left, Right float64
}

// PerDay is how wide a day is.
func (s Scale) PerDay() float64 { return (s.Right - s.Left) / s.Length() }

// Slot is how wide a year is on average.
func (s Scale) Slot() float64 { return s.PerDay() * yearDays }

// X gives where a time stands, Time which time stands at a place.
func (s Scale) X(time float64) float64 { return s.Left + (time-s.From)*s.PerDay() }
func (s Scale) Time(x float64) float64 { return s.From + (x-s.Left)/s.PerDay() }

// Mid gives the middle of a day.
func (s Scale) Mid(d date.Day) float64 { return s.X(float64(d.Number()) + 0.5) }

// DayAt gives the day under a place.
func (s Scale) DayAt(x float64) date.Day { return date.FromNumber(int(math.Floor(s.Time(x)))) }

// Year gives a year's left and right edge, which may lie outside of the scale.
func (s Scale) Year(y int) (left, right float64) { return s.X(newYear(y)), s.X(newYear(y + 1)) }

// Years are the first and the last year of which something is seen.
func (s Scale) Years() (first, last int) {
	return yearOf(s.From), yearOf(s.To - 1e-6)
}

// YearAt gives the year under a place, the nearest one outside.
func (s Scale) YearAt(x float64) int {
	first, last := s.Years()
	return min(max(yearOf(s.Time(x)), first), last)
}

// yearOf gives the year of a time.
func yearOf(time float64) int { return date.FromNumber(int(math.Floor(time))).Year() }

// newYear is when a year begins.
func newYear(y int) float64 {
	d, _ := date.Of(y, 1, 1)
	return float64(d.Number())
}
