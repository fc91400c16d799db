package scenario_test

import (
	"slices"
	"testing"

	"costshare/engine/scenario"
)

// 28 December 2018, by the specification: every 10 billion up to twice the base
// (1,920.4), then every 100 billion up to 3 trillion, and each stop exactly. The
// demands of that day are 1.0 and 1.3 trillion won and 1.0, 1.2 and 1.6 billion
// dollars at 1,129.04.
func TestSliderOf2018(t *testing.T) {
	s := scenario.NewSlider(ask(t, asOf(t, "2018-12-28"), "pay", "1.3tn"))
	if end := s.Amounts[len(s.Amounts)-1]; !end.Equal(num("3000000000000")) {
		t.Errorf("ends at %s", end)
	}
	var stops []string
	for _, stop := range s.Stops {
		stops = append(stops, billions(stop.Won))
		if i := s.Index(stop.Won); !s.Amounts[i].Equal(stop.Won) {
			t.Errorf("stop %s is no step", stop.Won)
		}
	}
	// The $580 million of 2001 at 1,129.04 won make 654.8432 billion. The whole
	// cost is 944.1 + 1,303.757 billion; half of it is 1,123.9.
	want := []string{"0", "654.8432", "960.2", "978.4", "1000", "1123.9", "1129.04", "1300", "1354.848", "1806.464", "1920.4", "2247.9"}
	if !slices.Equal(stops, want) {
		t.Errorf("stops %v, want %v", stops, want)
	}
	// 0 to 1,920 by tens, 2,000 to 3,000 by hundreds, and the stops that are neither.
	if n := 193 + 11 + 9; len(s.Amounts) != n {
		t.Errorf("%d steps, want %d", len(s.Amounts), n)
	}
	for _, step := range []string{"10", "1910", "1920", "1920.4", "2000", "2100", "2900"} {
		if won := num(step).Shift(9); !s.Amounts[s.Index(won)].Equal(won) {
			t.Errorf("%s is no step", step)
		}
	}
	for _, none := range []string{"1930", "1990", "2010", "2050"} {
		if won := num(none).Shift(9); s.Amounts[s.Index(won)].Equal(won) {
			t.Errorf("%s is a step", none)
		}
	}
}

// By the same rule: 1.25 x twice 107.3 billion; 1.25 x twice 960.2 billion; 1.25
// x 10 billion dollars at 1,421.40. The 33 billion of ten years count nowhere.
func TestSliderEnds(t *testing.T) {
	for day, end := range map[string]string{"1991-01-25": "300", "2018-10-01": "3000", "2026-01-31": "20000"} {
		s := scenario.NewSlider(ask(t, asOf(t, day)))
		if got := billions(s.Amounts[len(s.Amounts)-1]); got != end {
			t.Errorf("%s ends at %s, want %s", day, got, end)
		}
	}
}

func TestNextStop(t *testing.T) {
	s := scenario.NewSlider(ask(t, asOf(t, "2018-12-28")))
	up, ok := s.NextStop(num("1100000000000"), true)
	down, ok2 := s.NextStop(num("1100000000000"), false)
	if !ok || !ok2 || billions(up.Won) != "1123.9" || billions(down.Won) != "1000" {
		t.Errorf("from 1.1 trillion: up %s, down %s", up.Won, down.Won)
	}
	if _, ok := s.NextStop(num("0"), false); ok {
		t.Error("there is a stop below nothing")
	}
	if _, ok := s.NextStop(num("3000000000000"), true); ok {
		t.Error("there is a stop above the end")
	}
	// An amount that is no step stands at the nearest.
	if i := s.Index(num("1304000000000")); billions(s.Amounts[i]) != "1300" {
		t.Errorf("1,304 billion stands at %s", s.Amounts[i])
	}
}
