// Package timeline is the geometry of time and amount: where a year or a day
// stands, and which marks a scale carries. It draws nothing.
package timeline

import (
	"math"

	"costshare/engine/date"
)

// Span lays the years First to Last, both whole, from Left to Right.
type Span struct {
	First, Last int
	Left, Right float64
}

// Slot is how wide a year is.
func (s Span) Slot() float64 { return (s.Right - s.Left) / float64(s.Last-s.First+1) }

// Year gives a year's left and right edge.
func (s Span) Year(y int) (left, right float64) {
	left = s.Left + float64(y-s.First)*s.Slot()
	return left, left + s.Slot()
}

// Day gives where a day begins.
func (s Span) Day(d date.Day) float64 {
	left, _ := s.Year(d.Year())
	return left + d.InYear()*s.Slot()
}

// YearAt gives the year under a point, the nearest one outside.
func (s Span) YearAt(x float64) int {
	y := s.First + int(math.Floor((x-s.Left)/s.Slot()))
	return min(max(y, s.First), s.Last)
}
