package timeline

import (
	"slices"
	"testing"

	"costshare/engine/date"

	"pgregory.net/rapid"
)

func TestTicks(t *testing.T) {
	for _, c := range []struct {
		largest float64
		want    []float64
	}{
		{1.38, []float64{0, 0.5, 1, 1.5}},
		{3.2, []float64{0, 1, 2, 3, 4}},
		{0.96, []float64{0, 0.5, 1}},
		{1, []float64{0, 0.5, 1}},
		{0, []float64{0, 0.5, 1}},
		{6, []float64{0, 2, 4, 6}},
	} {
		if got := Ticks(c.largest); !slices.Equal(got, c.want) {
			t.Errorf("Ticks(%v) = %v, want %v", c.largest, got, c.want)
		}
	}
}

func TestTicksHoldTheLargest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		largest := rapid.Float64Range(1e-3, 1e15).Draw(t, "largest")
		marks := Ticks(largest)
		if n := len(marks); n < 3 || n > 5 {
			t.Fatalf("%d marks: %v", n, marks)
		}
		if end := marks[len(marks)-1]; end < largest || end > 2.6*largest {
			t.Fatalf("ends at %v", end)
		}
	})
}

func TestSpan(t *testing.T) {
	s := Span{First: 1991, Last: 2000, Left: 10, Right: 110}
	if l, r := s.Year(1993); l != 30 || r != 40 {
		t.Errorf("1993 is %v to %v", l, r)
	}
	if x := s.Day(date.Must("1993-01-01")); x != 30 {
		t.Errorf("1 January 1993 is at %v", x)
	}
	for x, want := range map[float64]int{30: 1993, 39.9: 1993, 0: 1991, 500: 2000} {
		if got := s.YearAt(x); got != want {
			t.Errorf("YearAt(%v) = %d, want %d", x, got, want)
		}
	}
}

func TestDayStandsInItsYear(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := Span{First: 1953, Last: 2035, Left: 0, Right: rapid.Float64Range(50, 2000).Draw(t, "right")}
		d := date.FromNumber(rapid.IntRange(date.Must("1953-01-01").Number(), date.Must("2035-12-31").Number()).Draw(t, "day"))
		if got := s.YearAt(s.Day(d) + 1e-9); got != d.Year() {
			t.Fatalf("%v stands in %d", d, got)
		}
	})
}
