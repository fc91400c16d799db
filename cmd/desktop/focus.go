package main

import (
	"costshare/engine/scene"
	"costshare/engine/sheet"
)

// focusOn gives a node the keyboard. A field that is left takes what was typed.
func (s *shell) focusOn(id scene.ID, visible bool) {
	if id != s.reader.Focus {
		s.enter()
		s.show()
		s.begin(s.sheet.Target(id), visible)
	}
	s.reader.Focus, s.reader.FocusVisible = id, visible
	if id != "" {
		s.trail = s.trail.With(string(id))
	}
	s.send(scene.Focused{ID: id, Visible: visible})
	if visible {
		s.reveal(id)
	}
}

// lost is what gets the keyboard back where a sheet lacks what had it: the last
// that had it and is still there. It is "" where nothing was lost.
func (s *shell) lost() scene.ID {
	if s.reader.Focus == "" || s.sheet.Target(s.reader.Focus) != nil {
		return ""
	}
	for _, id := range s.trail.Back() {
		if id := scene.ID(id); s.sheet.Target(id) != nil {
			return id
		}
	}
	return ""
}

// tab goes to the next target or the one before; behind the last is the first.
func (s *shell) tab(back bool) {
	s.show()
	order := s.order()
	if len(order) == 0 {
		return
	}
	step, at := 1, -1
	if back {
		step, at = -1, len(order)
	}
	for i, id := range order {
		if id == s.reader.Focus {
			at = i
		}
	}
	s.focusOn(order[(at+step+len(order))%len(order)], true)
}

// order is every target once.
func (s *shell) order() []scene.ID {
	var ids []scene.ID
	for i := range s.sheet.Targets {
		if id := s.sheet.Targets[i].ID; len(ids) == 0 || ids[len(ids)-1] != id {
			ids = append(ids, id)
		}
	}
	return ids
}

// reveal scrolls until a target is in the window.
func (s *shell) reveal(id scene.ID) {
	const clear = 16
	s.show()
	t := s.sheet.Target(id)
	if t == nil {
		return
	}
	if t.Box.Y-clear < s.scroll {
		s.scrollTo(t.Box.Y - clear)
	} else if end := t.Box.Y + t.Box.H + clear; end > s.scroll+s.height {
		s.scrollTo(end - s.height)
	}
}

// focused is the target that has the keyboard, or nil.
func (s *shell) focused() *sheet.Target {
	s.show()
	return s.sheet.Target(s.reader.Focus)
}

// activate is what a press on a target says, whether by pointer or by key.
func (s *shell) activate(t *sheet.Target) {
	switch {
	case t.Role == sheet.Link:
		s.links = append(s.links, t.Link)
	case t.Role == scene.Summary:
		s.reader.Open[t.ID] = !s.reader.Open[t.ID]
		s.send(scene.Opened{ID: t.ID, Open: s.reader.Open[t.ID]})
	case t.Role == scene.Choice:
		s.choose(t.Node, 1)
	case t.Node.Press != nil:
		s.send(t.Node.Press)
	}
}

// choose goes some options on; behind the last is the first.
func (s *shell) choose(n *scene.Node, by int) {
	for i := range n.Kids {
		if n.Kids[i].Current {
			next := n.Kids[(i+by+len(n.Kids))%len(n.Kids)]
			s.send(scene.Set{ID: n.ID, Value: next.Value})
			return
		}
	}
}
