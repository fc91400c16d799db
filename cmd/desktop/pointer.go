package main

import (
	"math"
	"strconv"

	"costshare/engine/hand"
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
	switch held.Role {
	case scene.Field:
		s.moveCaret(held.Letter(s.family, x))
	case scene.Slider:
		s.slide(&held, x)
	case scene.Lane:
		s.hand = hand.Hand{}
		s.sendAll(s.hand.Down(s.spot(&held, x, y), hand.On{Lane: held.ID, Pans: held.Node.Pans, Mouse: true}))
	}
}

// pointerMove drags what is held.
func (s *shell) pointerMove(x, y float64) {
	if s.held == nil {
		return
	}
	switch t := s.held; t.Role {
	case scene.Slider:
		s.slide(t, x)
	case scene.Lane:
		s.sendAll(s.hand.Move(s.spot(t, x, y)))
	}
}

// spot is where a point of the window lies in a target's drawing.
func (s *shell) spot(t *sheet.Target, x, y float64) hand.Spot {
	return hand.Spot{X: x - t.Left, Y: y + s.scroll - t.Top}
}

// leaveLane lets go of a lane: a second press in one place zooms.
func (s *shell) leaveLane(t *sheet.Target, x, y float64) {
	spot := s.spot(t, x, y)
	said, pressed := s.hand.Up(spot)
	if pressed && s.taps.Twice(spot, millis(s.now)) {
		said = []scene.Msg{hand.Doubled(t.ID, spot.X, s.shift)}
	}
	s.sendAll(said)
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
	if held != nil && held.Role == scene.Lane {
		s.leaveLane(held, x, y)
	}
	if held == nil || held.Role == scene.Slider || held.Role == scene.Lane || held.Role == scene.Field {
		return
	}
	s.show()
	if t := s.sheet.At(x, y+s.scroll); t != nil && t.ID == held.ID {
		s.activate(t)
	}
}

// turn is the wheel: with Ctrl or Cmd it zooms what it is over.
func (s *shell) turn(x, y, notches float64, commanded bool) {
	if t := s.lane(x, y); commanded && t != nil {
		s.send(hand.Turned(t.ID, x-t.Left, -notch*notches, hand.Pixels))
		return
	}
	s.wheel(notches)
}

// notch is what a wheel's notch is in a browser, in pixels.
const notch = 100

// lane is the lane at a point of the window, whatever stands on it; nil for none.
func (s *shell) lane(x, y float64) *sheet.Target {
	s.show()
	for i := range s.sheet.Targets {
		if t := &s.sheet.Targets[i]; t.Role == scene.Lane && t.Box.Contains(x, y+s.scroll) {
			return t
		}
	}
	return nil
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
