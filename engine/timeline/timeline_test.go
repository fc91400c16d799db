package timeline

import (
	"slices"
	"testing"

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

func TestScale(t *testing.T) {
	s := Scale{Years(1991, 2000), 10, 110}
	if first, last := s.Years(); first != 1991 || last != 2000 {
		t.Errorf("the years are %d to %d", first, last)
	}
	if l, _ := s.Year(1991); l != 10 {
		t.Errorf("1991 begins at %v", l)
	}
	if _, r := s.Year(2000); r != 110 {
		t.Errorf("2000 ends at %v", r)
	}
	for x, want := range map[float64]int{10: 1991, 31: 1993, 0: 1991, 500: 2000} {
		if got := s.YearAt(x); got != want {
			t.Errorf("YearAt(%v) = %d, want %d", x, got, want)
		}
	}
}
