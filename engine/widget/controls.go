package widget

import (
	"strings"

	"costshare/engine/scenario"
	"costshare/engine/scene"
)

// A control sets one key of the state: its id is the key's name behind this.
const keyPrefix = "key-"

// setsID is the choice of the figure that slider and field set.
const setsID scene.ID = "sets"

func keyID(name string) scene.ID { return keyPrefix + scene.ID(name) }

// option is one of several values, in the words of the address.
type option struct{ value, text string }

// choice is a control with a few values to choose from.
func choice(id scene.ID, name, value string, options []option) scene.Node {
	n := scene.Node{ID: id, Role: scene.Choice, Name: name, Value: value}
	for _, o := range options {
		n.Kids = append(n.Kids, scene.Node{ID: id + "-" + scene.ID(o.value), Role: scene.Option, Value: o.value, Runs: scene.Text(o.text), Current: o.value == value})
	}
	return n
}

// with makes the choice hold what the state has, where the list does not.
func with(options []option, value, text string) []option {
	for _, o := range options {
		if o.value == value {
			return options
		}
	}
	return append(options, option{value, text})
}

// terms are the controls that stand open below the picture: what is set, for how
// long, how it grows, and the way back.
func (m Model) terms() scene.Node {
	w := m.say.Words()
	kids := m.choices[:len(m.choices):len(m.choices)]
	if m.answer.Paid() {
		kids = []scene.Node{{ID: "back", Role: scene.Button, Runs: scene.Text(w.BackToScenario), Press: yearLeft{}}}
	}
	undo := scene.Node{ID: "undo", Role: scene.Button, Runs: scene.Text(w.Undo)}
	if len(m.before) > 0 {
		undo.Press = undoPressed{}
	}
	reset := scene.Node{ID: "reset", Role: scene.Button, Runs: scene.Text(w.Reset)}
	if m.Query() != m.opening.Query(m.archive) {
		reset.Press = resetPressed{}
	}
	kids = append(kids, undo, reset)
	return scene.Node{ID: "terms", Role: scene.Group, Name: w.Terms, Kids: kids}
}

func (m Model) setsChoice() scene.Node {
	var options []option
	for _, id := range scenario.Askable() {
		if m.answer.Figure(id).Value != nil {
			options = append(options, option{string(id), capital(m.say.FigureName(id))})
		}
	}
	return choice(setsID, m.say.Words().Sets, string(m.state.Question.Pay.Sets()), options)
}

func (m Model) yearsChoice() scene.Node {
	var options []option
	for n := 1; n <= scenario.MostYears; n++ {
		options = append(options, option{itoa(n), m.say.NumberOfYears(n)})
	}
	return choice(keyID("years"), m.say.Words().HowLong, itoa(m.state.Question.Years), options)
}

// chosen is what a control now holds.
func (m Model) chosen(id scene.ID, value string) (Model, []scene.Effect) {
	if id == setsID {
		return m.setBy(scenario.ID(value))
	}
	next, err := m.state.with(m.archive, strings.TrimPrefix(string(id), keyPrefix), value)
	if err != nil {
		m.notices = noticesOf(err)
		return m, nil
	}
	return m.to(next, "")
}

// yearLeft goes from a year that was paid to a payment to come.
type yearLeft struct{}

// leaveYear asks about a payment to come.
func (m Model) leaveYear() (Model, []scene.Effect) {
	next := m.state
	next.Question.Year = 0
	return m.to(next, "")
}

// setBy lets another figure be the question; what it has now it keeps.
func (m Model) setBy(id scenario.ID) (Model, []scene.Effect) {
	asked, ok := m.answer.Asking(id)
	if !ok {
		return m, nil
	}
	next := m.state
	next.Question.Year, next.Question.Pay = 0, asked
	return m.to(next, "")
}
