// Package widget is the whole widget without pixels: what the reader asked, what
// is known on the chosen day, and the scene that says so. Messages go in,
// scenes come out; the shells (a page, a window) only carry them.
package widget

import (
	"costshare/engine/dataset"
	"costshare/engine/date"
	"costshare/engine/scenario"
	"costshare/engine/scene"
	"costshare/engine/sentence"
	"costshare/engine/timeline"
	"costshare/engine/typeface"
)

// Model is the widget at one moment. Update gives the next; a Model itself does
// not change.
type Model struct {
	archive *dataset.Archive
	family  *typeface.Family
	host    string           // the address of the page that it stands on, "" for none
	report  string           // where errors are reported: an address, mailto: or https:, "" for nowhere
	speaker sentence.Speaker // of the language
	say     sentence.Speaker // the same, in the money that the reader chose

	languages languages

	opening State   // in which the widget opened
	before  []State // to come back to
	state   State
	wish    State // the state as it was asked for, of which a day may not answer all
	day     *day
	answer  *scenario.Answer
	slider  scenario.Slider
	marks   []mark                       // the slider's stops, the weightiest first
	choices []scene.Node                 // of the terms
	steps   map[scenario.ID][]scene.Node // how each figure is worked out
	said    map[scenario.Term]saidStep   // line by line

	countsNode   scene.Node // whose number: the ways of counting the whole cost
	splitNode    scene.Node // what the payment is made of
	moneyNode    scene.Node // in whose money amounts are shown
	soldiersNode scene.Node // by how many soldiers the payment can be divided
	assumedNodes []scene.Node

	past     past                 // the tables that the address names, where they are earlier ones
	compared *scenario.Comparison // the answer beside what it was by them, else nil

	finder finder // what the reader looks for

	takeNode  scene.Node
	taken     scene.Msg // what became of what was last taken away: Copied, Barred or Unsaved
	kitWanted bool      // it waits for a language
	sounds    sounds

	stopsNode   scene.Node // what the marks on the slider are
	compareNode scene.Node
	kept        []kept         // scenarios that stand beside the reader's
	later       scenario.Since // what happened since, where that is shown

	notices []notice
	unsaid  []notice // notices that wait until the record may be told
	width   float64
	focus   scene.ID
	ring    bool // the focus came by the keyboard
	open    map[scene.ID]bool
	busy    bool
	moved   scene.ID // what the reader is moving
	field   field
	year    int // chosen on the timeline; 0 is none
	event   int // chosen among the day's events
	card    card

	window  timeline.Window // what is seen of all years; zero is all
	glide   glide
	kind    string // of the events that are shown, "" for all
	playing bool   // the day walks from event to event
	still   bool   // the reader's system asks for less motion
}

// field is what the reader types: in which field, and why it was not taken.
type field struct {
	id      scene.ID
	text    string
	problem string
}

// textOf is what stands in a field: what is being typed there, else a value.
func (m Model) textOf(id scene.ID, value string) string {
	if m.field.id == id {
		return m.field.text
	}
	return value
}

// startWidth is the drawing's width until a shell measures it: a phone's column.
const startWidth = 343

// mostWidth is wider than any screen; beyond it times are no longer told apart.
const mostWidth = 1 << 14

// Options are what New is told of who reads, and where.
type Options struct {
	// Reader is the language that is read, "" where nothing tells which.
	Reader string
	// Korean, where there is more than English, gives the facts in Korean, nil until they
	// have come.
	Korean func() *dataset.Archive
	// Pause, where set, is called between parts: something else may want its turn.
	Pause func()
}

// New makes the widget in the state of an address; query has no question mark.
// A value that cannot be taken becomes the default, with a sentence.
func New(archive *dataset.Archive, family *typeface.Family, query string, o Options) Model {
	pause := o.Pause
	if pause == nil {
		pause = func() {}
	}
	m := Model{archive: archive, family: family, speaker: sentence.English{}, width: startWidth}
	m.languages = languages{english: archive, korean: o.Korean, reader: o.Reader}
	state, problems := Parse(archive, query)
	m.state, m.notices = state, noticesOf(problems...)
	m.speaker, m.archive = m.voice(state)
	m.say = m.speaker
	m = m.onDay(m.state.AsOf)
	pause()
	asked := m.state.Question
	answer, settled, problem := ask(m.day.calculator, m.state)
	settled, left := m.day.guessable(settled)
	m.state, m.answer, m.opening, m.wish = settled, answer, settled, settled
	m.notices = append(m.notices, left...)
	m = m.noticed(settled, problem)
	m.later = m.since()
	m = m.lookedBack(asked).rebuilt()
	pause()
	return m.settled()
}

// Reporting is the model with an address to which readers report errors.
func (m Model) Reporting(address string) Model {
	m.report = address
	return m
}

// onDay makes the facts of a day the model's.
func (m Model) onDay(d date.Day) Model {
	if m.day != nil && m.day.view.Day() == d {
		return m
	}
	m.day = newDay(m.archive.AsOf(d), m.speaker)
	m.event = len(m.day.events) - 1
	m.year, m.said, m.card = 0, nil, card{} // of a row, other sources may have been out
	return m
}

// settled brings up to date what may lag behind while the reader moves.
func (m Model) settled() Model {
	m.busy = false
	m = m.allSteps(func(scene.ID) bool { return true })
	m.compareNode = m.compare()
	m.soldiersNode = m.soldiers()
	return m
}

// State is what the address holds.
func (m Model) State() State { return m.state }

// Query is the state as the address holds it, without the question mark.
func (m Model) Query() string { return m.state.Query(m.archive) }

// Answer is the calculator's answer to the state.
func (m Model) Answer() *scenario.Answer { return m.answer }
