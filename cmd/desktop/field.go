package main

import (
	"unicode/utf8"

	"costshare/engine/hand"
	"costshare/engine/scene"
	"costshare/engine/sheet"
)

// field is what is being typed.
type field struct {
	before  string // the text when the keyboard came
	changed bool
}

// begin is a target getting the keyboard; of a field all text is selected, so
// that typing replaces it.
func (s *shell) begin(t *sheet.Target, all bool) {
	s.reader.Selected = false
	if t != nil && t.Role == scene.Field {
		s.typed = field{before: t.Node.Value}
		s.reader.Caret, s.reader.Selected = len(t.Node.Value), all && t.Node.Value != ""
	}
}

// write adds characters to the field that has the keyboard. On a lane some of
// them zoom.
func (s *shell) write(text string) {
	t := s.focused()
	switch {
	case text == "?" && (t == nil || t.Role != scene.Field):
		s.send(scene.Help{})
	case t == nil || text == "":
	case t.Role == scene.Field:
		from, to := s.selection(t.Node)
		s.replace(t.Node, from, to, text)
	case t.Role == scene.Lane:
		for _, r := range text {
			if said := hand.Typed(t.ID, string(r)); said != nil {
				s.showRing()
				s.send(said)
			}
		}
	}
}

// edit is a key in a field.
func (s *shell) edit(k key, n *scene.Node) {
	from, to := s.selection(n)
	if n.Max > 0 && (k == up || k == down) {
		s.send(scene.Stepped{ID: n.ID, Steps: steps[k].Steps})
		return
	}
	switch k {
	case enter:
		s.enter()
		s.send(scene.Accepted{ID: n.ID})
	case escape:
		s.typed.changed = false
		s.send(scene.Set{ID: n.ID, Value: s.typed.before})
		s.focusOn("", false)
	case left:
		s.moveCaret(before(n.Value, from, to))
	case right:
		s.moveCaret(after(n.Value, from, to))
	case home, up, pageUp:
		s.moveCaret(0)
	case end, down, pageDown:
		s.moveCaret(len(n.Value))
	case backspace:
		s.replace(n, before(n.Value, from, to), to, "")
	case remove:
		s.replace(n, from, after(n.Value, from, to), "")
	}
}

// selection is the stretch that typing replaces.
func (s *shell) selection(n *scene.Node) (from, to int) {
	if s.reader.Selected {
		return 0, len(n.Value)
	}
	caret := min(max(s.reader.Caret, 0), len(n.Value))
	return caret, caret
}

// before is the start of a selection, or of the character before a caret.
func before(text string, from, to int) int {
	if from == to {
		_, n := utf8.DecodeLastRuneInString(text[:from])
		return from - n
	}
	return from
}

// after is the end of a selection, or of the character behind a caret.
func after(text string, from, to int) int {
	if from == to {
		_, n := utf8.DecodeRuneInString(text[to:])
		return to + n
	}
	return to
}

func (s *shell) moveCaret(to int) {
	s.reader.Caret, s.reader.Selected = to, false
	s.stale = true
}

func (s *shell) replace(n *scene.Node, from, to int, text string) {
	value := n.Value[:from] + text + n.Value[to:]
	s.moveCaret(from + len(text))
	if value != n.Value {
		s.typed.changed = true
		s.send(scene.Set{ID: n.ID, Value: value})
	}
}

// enter ends the typing, where something was typed.
func (s *shell) enter() {
	t := s.focused()
	if t == nil || t.Role != scene.Field || !s.typed.changed {
		return
	}
	s.typed.changed = false
	s.send(scene.Entered{ID: t.ID, Value: t.Node.Value})
	if t = s.focused(); t != nil {
		s.typed.before = t.Node.Value
		s.moveCaret(len(t.Node.Value))
	}
}
