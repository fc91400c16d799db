package widget

import (
	"strings"

	"costshare/engine/scene"
)

// A field behind this takes a number of the reader's own for a key of the state.
const ownPrefix = "own-"

func ownID(name string) scene.ID { return ownPrefix + scene.ID(name) }

// own is a field for a number of the reader's own, which stands there where the
// state has one; empty is the default.
func (m Model) own(key, name, value, hint string) scene.Node {
	id := ownID(key)
	n := scene.Node{ID: id, Role: scene.Field, Name: name, Value: m.textOf(id, value), Hint: hint}
	if m.field.id == id {
		n.Problem = m.field.problem
	}
	return n
}

// enteredOwn takes a number of the reader's own.
func (m Model) enteredOwn(msg scene.Entered) (Model, []scene.Effect) {
	if m.field.id != msg.ID && strings.TrimSpace(msg.Value) == "" {
		return m, nil // nothing was typed
	}
	next, err := m.state.with(m.archive, strings.TrimPrefix(string(msg.ID), ownPrefix), strings.TrimSpace(msg.Value))
	if err == nil {
		_, err = m.day.calculator.Ask(next.Question)
	}
	if err != nil {
		return m.typing(field{id: msg.ID, text: msg.Value, problem: m.problem(err)}), nil
	}
	return m.to(next, "")
}

// typing is what the reader is typing, shown in its field.
func (m Model) typing(f field) Model {
	m.field = f
	if f.id == fieldID || m.guessing() {
		return m // stands in the picture, which is drawn anew anyway
	}
	m.splitNode, m.moneyNode, m.soldiersNode, m.assumedNodes, m.compareNode = m.splitPanel(), m.money(), m.soldiers(), m.assumed(), m.compare()
	return m
}
