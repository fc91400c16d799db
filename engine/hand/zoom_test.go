package hand

import (
	"slices"
	"testing"

	"costshare/engine/scene"
)

func TestTwice(t *testing.T) {
	type press struct{ x, y, millis float64 }
	for _, c := range []struct {
		name    string
		presses []press
		want    []bool
	}{
		{"two soon after each other", []press{{100, 20, 5000}, {110, 30, 5300}}, []bool{false, true}},
		{"the second late", []press{{100, 20, 5000}, {100, 20, 5301}}, []bool{false, false}},
		{"the second elsewhere", []press{{100, 20, 5000}, {125, 20, 5100}}, []bool{false, false}},
		{"a third is a first", []press{{100, 20, 0}, {100, 20, 100}, {100, 20, 200}, {100, 20, 300}}, []bool{false, true, false, true}},
		{"the first of all, at the corner and the beginning", []press{{0, 0, 0}}, []bool{false}},
	} {
		var p Presses
		var got []bool
		for _, s := range c.presses {
			got = append(got, p.Twice(Spot{X: s.x, Y: s.y}, s.millis))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// A notch towards the reader makes smaller, one away larger by as much; what
// counts in lines or pages is no slower.
func TestTurned(t *testing.T) {
	for _, c := range []struct {
		delta float64
		unit  Unit
		x     float64
		want  scene.Zoomed
	}{
		{-100, Pixels, 300, scene.Zoomed{ID: lane, By: 1.5, X: 300}},
		{100, Pixels, 300, scene.Zoomed{ID: lane, By: 1 / 1.5, X: 300}},
		{-3, Lines, 300, scene.Zoomed{ID: lane, By: 1.5, X: 300}},
		{1, Pages, 300, scene.Zoomed{ID: lane, By: 1 / 1.5, X: 300}},
		{1e9, Pixels, -5, scene.Zoomed{ID: lane, By: 1 / 1.5, X: 0}},
		{0, Pixels, 300, scene.Zoomed{ID: lane, By: 1, X: 300}},
	} {
		if got := Turned(lane, c.x, c.delta, c.unit); got != c.want {
			t.Errorf("%v in unit %v at %v: %+v, want %+v", c.delta, c.unit, c.x, got, c.want)
		}
	}
	// Small turns add up: ten of 1 px are one of 10.
	by := 1.0
	for range 10 {
		by *= Turned(lane, 0, 1, Pixels).(scene.Zoomed).By
	}
	if whole := Turned(lane, 0, 10, Pixels).(scene.Zoomed).By; by-whole > 1e-12 || whole-by > 1e-12 || whole >= 1 {
		t.Errorf("ten turns of 1 px give %v, one of 10 px %v", by, whole)
	}
}

func TestKeys(t *testing.T) {
	for key, by := range map[string]float64{"+": 2, "=": 2, "-": 0.5, "0": 0} {
		if got, want := Typed(lane, key), (scene.Zoomed{ID: lane, By: by, X: -1, Step: true}); got != want {
			t.Errorf("%s says %+v, want %+v", key, got, want)
		}
	}
	for _, key := range []string{"", "1", "Enter", "_", "–"} {
		if got := Typed(lane, key); got != nil {
			t.Errorf("%q says %+v", key, got)
		}
	}
	// To the right the later years come, so that the drawing goes to the left.
	if got, want := Walked(lane, true, 712), (scene.Dragged{ID: lane, By: -71.2}); got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
	if got, want := Walked(lane, false, 712), (scene.Dragged{ID: lane, By: 71.2}); got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
}

func TestDoubled(t *testing.T) {
	if got, want := Doubled(lane, 300, false), (scene.Zoomed{ID: lane, By: 2, X: 300, Step: true}); got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
	if got, want := Doubled(lane, -3, true), (scene.Zoomed{ID: lane, By: 0.5, Step: true}); got != want {
		t.Errorf("with Shift, left of the drawing: %+v, want %+v", got, want)
	}
}

func TestTrail(t *testing.T) {
	var way Trail
	for _, id := range []string{"a", "b", "c", "a"} {
		way = way.With(id)
	}
	if got := way.Back(); !slices.Equal(got, []string{"a", "c", "b"}) {
		t.Errorf("back goes %v", got)
	}
	for _, id := range []string{"d", "e", "f", "g", "h", "i"} {
		way = way.With(id)
	}
	if got := way.Back(); !slices.Equal(got, []string{"i", "h", "g", "f", "e", "d", "a", "c"}) {
		t.Errorf("of nine the last eight go back, not %v", got)
	}
}
