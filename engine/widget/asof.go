package widget

import (
	"slices"

	"costshare/engine/date"
	"costshare/engine/scene"
)

// What leads to another day: a step to the day of an event before or after, or
// to the last day of the facts.
type (
	dayStepped struct{ by int }
	dayLatest  struct{}
)

const asOfID scene.ID = ownPrefix + "asof"

// asOf is the day from which all is seen: a field to type another, and steps from
// event to event, those to come included.
func (m Model) asOf() scene.Node {
	w := m.say.Words()
	_, last := m.archive.Range()
	earlier := scene.Node{ID: "asof-earlier", Role: scene.Button, Name: w.EarlierEvent, Runs: scene.Text(w.Earlier)}
	if _, ok := m.eventDay(-1); ok {
		earlier.Press = dayStepped{-1}
	}
	later := scene.Node{ID: "asof-later", Role: scene.Button, Name: w.LaterEvent, Runs: scene.Text(w.Later)}
	if _, ok := m.eventDay(1); ok {
		later.Press = dayStepped{1}
	}
	latest := scene.Node{ID: "asof-latest", Role: scene.Button, Runs: scene.Text(m.say.ShortDay(last.Partial()))}
	if m.state.AsOf != last {
		latest.Press = dayLatest{}
	}
	return scene.Node{ID: "asof", Role: scene.Group, Name: w.Timeline.Name, Kids: []scene.Node{
		m.own("asof", w.AsKnownOn, m.state.AsOf.String(), ""), earlier, later, latest, m.kindsChoice()}}
}

const kindsID scene.ID = "kinds"

// kindsChoice is which events are shown.
func (m Model) kindsChoice() scene.Node {
	w := m.say.Words().Timeline
	options := []option{{"", w.All}}
	for _, k := range kinds {
		options = append(options, option{k, w.Kinds[k]})
	}
	return choice(kindsID, w.ShowEvents, m.kind, options)
}

// eventDay is the nearest day before or after the model's on which an event was
// known first; ok is false where there is none.
func (m Model) eventDay(by int) (d date.Day, ok bool) {
	days := m.archive.EventDays()
	i, found := slices.BinarySearchFunc(days, m.state.AsOf, date.Day.Compare)
	if by > 0 && found {
		i++
	} else if by < 0 {
		i--
	}
	if i < 0 || i >= len(days) {
		return d, false
	}
	return days[i], true
}

// onTheDay sees everything from another day; by is what was moved. What was asked
// stays asked: what the tables of a day cannot answer comes back where they can.
func (m Model) onTheDay(d date.Day, by scene.ID) (Model, []scene.Effect) {
	was := m
	next := m.wish
	next.AsOf = m.archive.Clamp(d)
	m, effects := m.at(next, by)
	m.wish, m.before = next, was.before
	if !was.playing {
		m.before = was.remembering(was.state, m.state, by)
	}
	return m.gliding(was), effects
}

// stepDay goes to the day of the next event, or of the one before.
func (m Model) stepDay(by int) (Model, []scene.Effect) {
	d, ok := m.eventDay(by)
	if !ok {
		return m, nil
	}
	return m.onTheDay(d, "")
}

// enteredDay takes the day that was typed.
func (m Model) enteredDay(msg scene.Entered) (Model, []scene.Effect) {
	d, err := m.archive.Day(msg.Value)
	if err != nil {
		return m.typing(field{id: msg.ID, text: msg.Value, problem: m.problem(err)}), nil
	}
	return m.onTheDay(d, "")
}
