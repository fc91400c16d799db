package main

import (
	"math"
	"strconv"

	"costshare/engine/scene"
	"costshare/engine/sheet"
)

// thumb is how wide a slider's handle is: its middle goes from half of it to
// half of it before the end, as the browser's own and the drawn one do.
const thumb = 28

// button is what became of the pointer's button since it was asked last: it went
// down, it went up, and it is down now. Where a slow machine lets several
// presses come together their order is not known; the next time tells.
type button struct{ pressed, released, held bool }

// point says where the pointer is and what became of its button. A quick press
// ends in the same moment in which it began.
func (s *shell) point(x, y float64, b button) {
	if x != s.x || y != s.y {
		s.x, s.y = x, y
		s.pointerMove(x, y)
	}
	quick := b.pressed && b.released && !s.down
	if s.down && (b.pressed || b.released || !b.held) {
		s.down = false
		s.pointerUp(x, y)
	}
	if b.pressed || b.held && !b.released {
		if !s.down {
			s.down = true
			s.pointerDown(x, y)
		}
	}
	if quick {
		s.down = false
		s.pointerUp(x, y)
	}
}

// pointerDown presses what lies at a point of the window.
func (s *shell) pointerDown(x, y float64) {
	s.show()
	t := s.sheet.At(x, y+s.scroll)
	if t == nil {
		s.focusOn("", false)
		return
	}
	held := *t
	s.held = &held
	s.focusOn(held.ID, false)
	if held.Role == scene.Field {
		s.moveCaret(held.Letter(s.family, x))
	}
	s.pointerMove(x, y)
}

// pointerMove drags what is held.
func (s *shell) pointerMove(x, _ float64) {
	if s.held == nil {
		return
	}
	switch t := s.held; t.Role {
	case scene.Slider:
		s.slide(t, x)
	case scene.Lane:
		s.send(scene.Pointed{ID: t.ID, X: x - t.Left})
	}
}

// slide sets the value under the pointer, once for each value.
func (s *shell) slide(t *sheet.Target, x float64) {
	part := (x - t.Box.X - thumb/2) / (t.Box.W - thumb)
	value := float64(t.Node.Min) + min(max(part, 0), 1)*float64(t.Node.Max-t.Node.Min)
	text := strconv.Itoa(int(math.Round(value)))
	if now := s.focused(); now != nil && now.Node.Value != text {
		s.send(scene.Set{ID: t.ID, Value: text})
	}
}

// pointerUp lets go; what was pressed and is still under the pointer acts.
func (s *shell) pointerUp(x, y float64) {
	held := s.held
	s.held = nil
	if held == nil || held.Role == scene.Slider || held.Role == scene.Lane || held.Role == scene.Field {
		return
	}
	s.show()
	if t := s.sheet.At(x, y+s.scroll); t != nil && t.ID == held.ID {
		s.activate(t)
	}
}

// wheel turns by some notches; a page moves against them.
func (s *shell) wheel(notches float64) {
	s.show()
	s.scrollTo(s.scroll - 60*notches)
}

// hovered is the role under the pointer, "" where there is nothing to press.
func (s *shell) hovered(x, y float64) scene.Role {
	s.show()
	if t := s.sheet.At(x, y+s.scroll); t != nil {
		return t.Role
	}
	return ""
}
