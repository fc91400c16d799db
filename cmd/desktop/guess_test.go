package main

import (
	"testing"
	"time"

	"costshare/engine/scene"
)

// pressed presses and lets go in the middle of a node.
func pressed(t *testing.T, s *shell, id scene.ID) {
	t.Helper()
	s.show()
	target := s.sheet.Target(id)
	if target == nil {
		t.Fatalf("there is no %s", id)
	}
	s.scrollTo(target.Box.Y - 100)
	x, y := target.Box.X+target.Box.W/2, target.Box.Y+target.Box.H/2-s.scroll
	s.pointerDown(x, y)
	s.pointerUp(x, y)
	s.show()
}

// On that day the sliders end at 2 trillion won, twice the 960.2 billion of 2018
// and the next of 1, 2 and 5: their middle is 1 trillion, a step 10 billion.
func TestGuessInAWindow(t *testing.T) {
	s := shellOf(t, "asof=2018-12-28&mode=guess")
	wants := func(query string) {
		t.Helper()
		s.tick(s.now + time.Second)
		if s.query != "asof=2018-12-28"+query {
			t.Errorf("the address is %q, want %q", s.query, query)
		}
	}
	pressed(t, s, "guess-1991")
	wants("&mode=guess&guess=1991:1tn")
	s.press(left, false)
	wants("&mode=guess&guess=1991:990bn")
	s.press(home, false)
	wants("&mode=guess")

	s.focusOn("guessed-2018", true)
	s.write("1.2tn")
	s.press(enter, false)
	wants("&mode=guess&guess=2018:1.2tn")
	s.press(undo, false)
	wants("&mode=guess")

	s.press(tab, false) // from the field to the slider under it
	if s.reader.Focus != "guess-2018" {
		t.Errorf("Tab leads to %s", s.reader.Focus)
	}
	s.press(pageUp, false)
	s.press(tab, false)
	s.press(enter, false) // shows the record
	wants("&mode=guess&guess=2018:100bn,shown")
	wantLead(t, s, "Your guess for 2018 is 89.6% off what was paid.") // 100 / 960.2 is 10.41%
	pressed(t, s, "guess-on")
	wants("")
	wantLead(t, s, "On today’s course")
}
