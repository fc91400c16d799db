package widget

import "costshare/engine/scene"

// mostUndone is how many steps back the reader can go.
const mostUndone = 100

// resetPressed goes back to the state in which the widget opened, undoPressed
// one step.
type (
	resetPressed struct{}
	undoPressed  struct{}
)

// remembering keeps a state to come back to. All that happens to one thing while
// it is being moved is one step.
func (m Model) remembering(s, next State, by scene.ID) []State {
	if m.busy && m.moved == by && by != "" {
		return m.before
	}
	if s.Query(m.archive) == next.Query(m.archive) {
		return m.before // nothing was done
	}
	before := append(m.before[:len(m.before):len(m.before)], s)
	return before[max(len(before)-mostUndone, 0):]
}

// moving says what is being moved, from the first state on that it changed, which was
// remembered.
func (m Model) moving(s, next State, by scene.ID) Model {
	if (!m.busy || m.moved != by) && s.Query(m.archive) != next.Query(m.archive) {
		m.moved, m.busy = by, true
	}
	return m
}

// undo goes one step back.
func (m Model) undo() (Model, []scene.Effect) {
	n := len(m.before)
	if n == 0 {
		return m, nil
	}
	before := m.before[:n-1]
	m, effects := m.at(m.before[n-1], "")
	m.before = before
	return m, effects
}

// reset goes back to the state in which the widget opened, which can be undone.
func (m Model) reset() (Model, []scene.Effect) {
	if m.state.Query(m.archive) == m.opening.Query(m.archive) {
		return m, nil
	}
	return m.to(m.opening, "")
}
