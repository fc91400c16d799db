// Package widget is the whole widget without pixels: what the reader asked, what
// is known on the chosen day, and the scene that says so. Messages go in,
// scenes come out; the shells (a page, a window) only carry them.
package widget

import (
	"costshare/engine/dataset"
	"costshare/engine/scenario"
	"costshare/engine/scene"
	"costshare/engine/sentence"
	"costshare/engine/typeface"
)

// Model is the widget at one moment. Update gives the next; a Model itself does
// not change.
type Model struct {
	archive *dataset.Archive
	family  *typeface.Family
	say     sentence.Speaker

	state  State
	day    *day
	answer *scenario.Answer
	slider scenario.Slider
	steps  map[scenario.ID][]scene.Node // how each figure is worked out

	countsNode scene.Node // whose number: the ways of counting the whole cost

	notices []string
	width   float64
	focus   scene.ID
	ring    bool // the focus came by the keyboard
	open    map[scene.ID]bool
	busy    bool
	field   field
	year    int // chosen on the timeline; 0 is none
	event   int // chosen among the day's events
}

// field is the amount that the reader types.
type field struct {
	text    string
	typing  bool
	problem string
}

// startWidth is the drawing's width until a shell measures it: a phone's column.
const startWidth = 343

// New makes the widget in the state of an address; query has no question mark.
// A value that cannot be taken becomes the default, with a sentence.
func New(archive *dataset.Archive, family *typeface.Family, query string) Model {
	m := Model{archive: archive, family: family, say: sentence.English{}, width: startWidth}
	m.state, m.notices = Parse(archive, query)
	return m.show(m.state)
}

// show makes the model of a state: the day's facts where the day is another,
// the answer, and all that follows from it.
func (m Model) show(s State) Model {
	if m.day == nil || m.day.view.Day() != s.AsOf {
		m.day = newDay(m.archive.AsOf(s.AsOf), m.say)
		m.event = len(m.day.events) - 1
		m.year = 0
	}
	answer, settled, problem := ask(m.day.calculator, s)
	if problem != "" {
		m.notices = append(m.notices[:len(m.notices):len(m.notices)], problem)
	}
	m.state, m.answer = settled, answer
	m.slider = scenario.NewSlider(answer)
	m.countsNode = m.counts()
	return m.settled()
}

// settled brings up to date what may lag behind while the reader moves.
func (m Model) settled() Model {
	m.busy = false
	m.steps = m.allSteps(func(scene.ID) bool { return true })
	return m
}

// State is what the address holds.
func (m Model) State() State { return m.state }

// Query is the state as the address holds it, without the question mark.
func (m Model) Query() string { return m.state.Query(m.archive) }

// Answer is the calculator's answer to the state.
func (m Model) Answer() *scenario.Answer { return m.answer }
