package widget

import (
	"strconv"

	"costshare/engine/scene"
)

// inDeal says which of the reader's years a year is; ok is false for none.
func (m Model) inDeal(year int) (i int, ok bool) {
	i = year - m.answer.StartYear
	return i, len(m.answer.Course) > 0 && i >= 0 && i < len(m.answer.Path)
}

// shown is the amount that a year's bar shows; ok is false where it has none.
func (m Model) shown(year int) (amount float64, ok bool) {
	if i, ok := m.inDeal(year); ok {
		return won(m.answer.Path[i]), true
	}
	p, ok := m.day.payment(year)
	return p.won, ok
}

// nameOf is the same in short, and the colour in which it is named.
func (m Model) nameOf(year int) (text string, style scene.Style) {
	if i, ok := m.inDeal(year); ok {
		return m.say.Short(m.answer.Path[i]), scene.ScenarioText
	}
	p, _ := m.day.payment(year)
	return m.say.Won(p.value.Amount), scene.PaidStrong
}

func (m Model) shortPayment() string { return m.say.Short(m.answer.Payment) }

// yearsLane is the timeline for fingers and keys: press a bar, or step from
// year to year.
func (m Model) yearsLane(l layout) scene.Node {
	first, last := m.years()
	return scene.Node{ID: yearsID, Role: scene.Lane, Name: m.say.Words().Chart, Value: strconv.Itoa(m.chosenYear()),
		Min: first, Max: last, ValueText: m.yearInWords(m.chosenYear()), Pans: m.near(),
		Box: scene.Box{X: 0, Y: l.top, W: l.span.Right, H: l.base - l.top}}
}

// yearInWords says all that a year's bar shows.
func (m Model) yearInWords(year int) string {
	w := m.say.Words()
	text := m.say.Years(year, year) + ": "
	i, inDeal := m.inDeal(year)
	paid, known := m.day.payment(year)
	switch {
	case inDeal:
		text += m.say.Short(m.answer.Path[i]) + ", " + w.YourDeal + "; " + m.say.Won(m.answer.Course[i].Payment.Amount) + ", " + w.CourseName
	case known:
		text += m.say.Won(paid.value.Amount) + ", " + m.say.Status(paid.value.Status)
	default:
		return text + m.say.Status(absent)
	}
	if n := m.day.agreement(year); n != 0 && !inDeal {
		text += ", " + m.say.AgreementName(n)
	}
	return text
}
