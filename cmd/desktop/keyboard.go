package main

import (
	"costshare/engine/hand"
	"costshare/engine/scene"
	"costshare/engine/sheet"
)

// key is a key that means something here.
type key string

const (
	tab, enter, space, escape   key = "tab", "enter", "space", "escape"
	left, right, up, down       key = "left", "right", "up", "down"
	pageUp, pageDown, home, end key = "pageUp", "pageDown", "home", "end"
	backspace, remove           key = "backspace", "delete"
	undo                        key = "undo" // Ctrl or Cmd Z
)

// steps is what keys say on something that moves in steps.
var steps = map[key]scene.Stepped{
	right: {Steps: 1}, up: {Steps: 1}, left: {Steps: -1}, down: {Steps: -1},
	pageUp: {Stops: 1}, pageDown: {Stops: -1}, home: {End: -1}, end: {End: 1},
}

// press is a key going down, or coming again while it is held.
func (s *shell) press(k key, shift bool) {
	t := s.focused()
	switch {
	case k == tab:
		s.tab(shift)
	case k == undo:
		s.send(scene.Undo{})
	case t != nil && t.Role == scene.Field:
		s.edit(k, t.Node)
	case k == escape:
		s.escape()
	case t == nil:
		s.scrollBy(k)
	case t.Role == scene.Lane && shift && (k == left || k == right):
		s.showRing()
		s.send(hand.Walked(t.ID, k == right, sheet.DrawingWidth(s.width)))
	case t.Role == scene.Slider || t.Role == scene.Lane:
		if step, ok := steps[k]; ok {
			s.showRing()
			step.ID = t.ID
			s.send(step)
		}
	case t.Role == scene.Choice && steps[k].Steps != 0:
		s.showRing()
		s.choose(t.Node, -steps[k].Steps) // down is the next one
	case k == enter || k == space:
		s.showRing()
		s.activate(t)
	default:
		s.scrollBy(k)
	}
}

// escape closes what opened last; where nothing did it lets go of the keyboard.
func (s *shell) escape() {
	s.show()
	before := s.view.Outline()
	s.send(scene.Escaped{})
	if s.show(); s.view.Outline() == before {
		s.focusOn("", false)
	}
}

// showRing makes a focus visible that came by a press: it is the keyboard's now.
func (s *shell) showRing() {
	if !s.reader.FocusVisible {
		s.reader.FocusVisible = true
		s.send(scene.Focused{ID: s.reader.Focus, Visible: true})
	}
}

// scrollBy moves the sheet by keys.
func (s *shell) scrollBy(k key) {
	s.show()
	switch k {
	case up:
		s.scrollTo(s.scroll - 40)
	case down:
		s.scrollTo(s.scroll + 40)
	case pageUp:
		s.scrollTo(s.scroll - s.height*0.9)
	case pageDown, space:
		s.scrollTo(s.scroll + s.height*0.9)
	case home:
		s.scrollTo(0)
	case end:
		s.scrollTo(s.sheet.Height)
	}
}
