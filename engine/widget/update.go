package widget

import (
	"strconv"

	"costshare/engine/scenario"
	"costshare/engine/scene"

	"github.com/shopspring/decimal"
)

// How long after the last move the change is announced and the address follows.
const (
	settleMillis  = 400
	addressMillis = 150
)

// Messages of our own.
type (
	settled     struct{}
	addressDue  struct{}
	stopPressed struct{ won decimal.Decimal }
)

// IDs of what can be moved or typed into.
const (
	sliderID scene.ID = "pay"
	fieldID  scene.ID = "amount"
	yearsID  scene.ID = "years"
	eventsID scene.ID = "events"
)

// Update takes a message. It is a table of contents: what each message does is
// told where it is done.
func Update(m Model, msg scene.Msg) (Model, []scene.Effect) {
	switch msg := msg.(type) {
	case scene.Set:
		return m.set(msg)
	case scene.Entered:
		return m.entered(msg)
	case scene.Stepped:
		return m.stepped(msg)
	case scene.Pointed:
		return m.pointed(msg), nil
	case stopPressed:
		return m.pay(scenario.OfWon(msg.won))
	case defPressed:
		return m.chooseDef(msg.id)
	case settled:
		return m.settled(), nil
	case addressDue:
		return m, []scene.Effect{scene.SetAddress{Query: m.Query()}}
	case scene.Focused:
		m.focus, m.ring = msg.ID, msg.Visible
	case scene.Opened:
		return m.opened(msg), nil
	case scene.Resized:
		m.width = msg.Width
	}
	return m, nil
}

func (m Model) set(msg scene.Set) (Model, []scene.Effect) {
	switch msg.ID {
	case sliderID:
		i, err := strconv.Atoi(msg.Value)
		if err != nil || i < 0 || i >= len(m.slider.Amounts) {
			return m, nil
		}
		return m.pay(scenario.OfWon(m.slider.Amounts[i]))
	case fieldID:
		m.field.text, m.field.typing = msg.Value, true
	}
	return m, nil
}

// entered takes the amount that was typed.
func (m Model) entered(msg scene.Entered) (Model, []scene.Effect) {
	if msg.ID != fieldID || !m.field.typing && msg.Value == m.fieldText() {
		return m, nil
	}
	m.field = field{text: msg.Value, typing: true}
	pay, err := scenario.ParsePay(msg.Value)
	if err == nil {
		next := m.state.Question
		next.Pay, next.Year = pay, 0
		_, err = m.day.calculator.Ask(next)
	}
	if err != nil {
		m.field.problem = sentenceOf(err)
		return m, nil
	}
	return m.pay(pay)
}

// pay takes a new payment and lets everything follow.
func (m Model) pay(p scenario.Pay) (Model, []scene.Effect) {
	m.state.Question.Pay = p
	m.field, m.notices, m.year = field{}, nil, 0
	rebuilt := m.state.Question.Year != 0
	m.state.Question.Year = 0
	answer, err := m.day.calculator.Ask(m.state.Question)
	if err != nil {
		m.notices = []string{sentenceOf(err)}
		return m, nil
	}
	m.answer, m.busy = answer, true
	if rebuilt {
		m.slider = scenario.NewSlider(answer)
	}
	m.steps = m.allSteps(func(id scene.ID) bool { return m.open[id] })
	return m, []scene.Effect{
		scene.Later{Key: "settle", Millis: settleMillis, Msg: settled{}},
		scene.Later{Key: "address", Millis: addressMillis, Msg: addressDue{}},
	}
}

func (m Model) opened(msg scene.Opened) Model {
	open := map[scene.ID]bool{msg.ID: msg.Open}
	for id, was := range m.open {
		if id != msg.ID {
			open[id] = was
		}
	}
	m.open = open
	return m
}

// stepped moves what has the keyboard.
func (m Model) stepped(msg scene.Stepped) (Model, []scene.Effect) {
	switch msg.ID {
	case sliderID:
		return m.stepSlider(msg)
	case yearsID:
		first, last := m.years()
		m.year = stepped(m.chosenYear(), msg, first, last, 5)
	case eventsID:
		m.event = stepped(m.event, msg, 0, len(m.day.events)-1, 10)
	}
	return m, nil
}

// stepped moves a whole number inside its bounds; a stop is some steps at once.
func stepped(now int, msg scene.Stepped, first, last, stop int) int {
	switch msg.End {
	case -1:
		return first
	case 1:
		return last
	}
	return min(max(now+msg.Steps+msg.Stops*stop, first), last)
}

func (m Model) stepSlider(msg scene.Stepped) (Model, []scene.Effect) {
	now := m.answer.Payment.Amount
	if msg.Stops != 0 {
		stop, ok := m.slider.NextStop(now, msg.Stops > 0)
		if !ok {
			return m, nil
		}
		return m.pay(scenario.OfWon(stop.Won))
	}
	i := stepped(m.slider.Index(now), msg, 0, len(m.slider.Amounts)-1, 1)
	return m.pay(scenario.OfWon(m.slider.Amounts[i]))
}

// pointed chooses what lies under a press on a lane.
func (m Model) pointed(msg scene.Pointed) Model {
	switch msg.ID {
	case yearsID:
		m.year = m.layout().span.YearAt(msg.X)
	case eventsID:
		m.event = m.eventAt(msg.X)
	}
	return m
}
