package widget

import (
	"costshare/engine/scenario"
	"costshare/engine/scene"
	"costshare/engine/sentence"

	"github.com/shopspring/decimal"
)

// to takes another state of the same day and lets everything follow; by is what
// was moved, "" for a press. Where the tables of the day cannot answer, all
// stays as it is, and a sentence says so.
func (m Model) to(next State, by scene.ID) (Model, []scene.Effect) {
	m = m.heard(next)
	answer, err := m.day.calculator.Ask(next.Question)
	if err != nil {
		m.notices = noticesOf(err)
		return m, nil
	}
	before := m.remembering(m.state, next, by)
	m.notices = nil
	m, effects := m.showing(next, answer, by)
	m.before = before
	return m, effects
}

// addressed goes to the state of another address. All addresses of a way are one
// step, however long it rests between them.
func (m Model) addressed(msg scene.Addressed) (Model, []scene.Effect) {
	next, notices := Parse(m.archive, msg.Query)
	by, before := scene.ID(""), m.before
	if msg.Way != 0 {
		by = scene.ID("way-" + itoa(msg.Way))
	}
	if by == "" || m.moved != by {
		before = m.remembering(m.state, next, by)
	}
	m, effects := m.at(next, by)
	m.notices, m.before = append(noticesOf(notices...), m.notices...), before
	return m, effects
}

// at shows a state of any day.
func (m Model) at(next State, by scene.ID) (Model, []scene.Effect) {
	m = m.heard(next).onDay(next.AsOf)
	answer, settled, problem := ask(m.day.calculator, next)
	settled, m.notices = m.day.guessable(settled)
	m.unsaid = nil
	return m.noticed(settled, problem).showing(settled, answer, by)
}

// showing makes a state and its answer the model's.
func (m Model) showing(next State, answer *scenario.Answer, by scene.ID) (Model, []scene.Effect) {
	was, typed := m.state, m.field.id
	m.state, m.wish, m.answer = next, next, answer
	m.field, m.year = field{}, 0
	m = m.moving(was, next, by)
	m = m.lookedBack(next.Question)
	if m.taken != nil {
		m = m.took(nil) // it was of another state
	}
	if !alike(was, next, m) {
		m = m.rebuilt()
	} else {
		m = m.followParts(was, typed)
	}
	m = m.allSteps(func(id scene.ID) bool { return m.open[id] })
	if m.open[compareID] {
		m.compareNode = m.compare()
	}
	if m.open[soldiersID] {
		m.soldiersNode = m.soldiers()
	}
	m.later = m.since()
	return m, following()
}

// following are what comes some time after the last move: the change is
// announced, and the address follows.
func following() []scene.Effect {
	return []scene.Effect{
		scene.Later{Key: "settle", Millis: settleMillis, Msg: settledNow{}},
		scene.Later{Key: "address", Millis: addressMillis, Msg: addressDue{}},
	}
}

// alike says whether two states differ in the payment alone, said by the same
// figure: then the slider and the ways of counting stay what they are.
func alike(a, b State, m Model) bool {
	if a.Question.Pay.Sets() != b.Question.Pay.Sets() {
		return false
	}
	a.Question.Pay, b.Question.Pay = scenario.Pay{}, scenario.Pay{}
	return a.Query(m.archive) == b.Query(m.archive)
}

// rebuilt brings up to date what does not follow from the payment alone.
func (m Model) rebuilt() Model {
	m.say = m.state.Speaker(m.speaker, m.answer)
	m.slider = scenario.NewSlider(m.answer)
	m.marks, m.choices = m.marked(), []scene.Node{m.setsChoice(), m.yearsChoice(), m.ruleChoice()}
	m.countsNode, m.stopsNode = m.counts(), m.stopsTable()
	m.splitNode = m.splitPanel()
	m.moneyNode, m.soldiersNode, m.assumedNodes = m.money(), m.soldiers(), m.assumed()
	m.kept = m.answered(m.state.Pins)
	m.takeNode = m.take()
	return m.looking(m.finder.text)
}

// Speaker is a speaker in the money in which the state shows it.
func (s State) Speaker(say sentence.Speaker, a *scenario.Answer) sentence.Speaker {
	if s.Currency != "usd" || a.Rate() == nil {
		return say.InDollars(decimal.Zero)
	}
	return say.InDollars(a.Rate().Amount)
}

// problem says in a sentence why a question has no answer.
func (m Model) problem(err error) string { return m.say.Problem(err) }
