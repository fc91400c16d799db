package widget

import (
	"strconv"

	"costshare/engine/scenario"
	"costshare/engine/scene"
	"costshare/engine/sentence"
)

// amountOf gives what a year's bar shows: how much, the same in short, and in
// which colour it is named. The text is empty where the year has no bar.
func (m Model) amountOf(year int) (amount float64, text string, style scene.Style) {
	if i := year - m.answer.StartYear; len(m.answer.Course) > 0 && i >= 0 && i < len(m.answer.Path) {
		v := m.answer.Path[i]
		return won(v), m.short(v), scene.ScenarioText
	}
	if v := m.day.payment(year); v != nil {
		return won(v), m.say.Won(v.Amount), scene.PaidStrong
	}
	return 0, "", scene.None
}

// short writes an amount of the reader's: whole where it was set, else to four
// significant figures.
func (m Model) short(v *scenario.Value) string {
	if sentence.Whole(v) {
		return m.say.Won(v.Amount)
	}
	text, _ := m.say.AboutWon(v.Amount)
	return text
}

func (m Model) shortPayment() string { return m.short(m.answer.Payment) }

// yearsLane is the timeline for fingers and keys: press a bar, or step from
// year to year.
func (m Model) yearsLane(l layout) scene.Node {
	first, last := m.years()
	return scene.Node{ID: yearsID, Role: scene.Lane, Name: m.say.Words().Chart, Value: strconv.Itoa(m.chosenYear()),
		Min: first, Max: last, ValueText: m.yearInWords(m.chosenYear()),
		Box: scene.Box{X: 0, Y: l.top, W: l.span.Right, H: l.base - l.top}}
}

// yearInWords says all that a year's bar shows.
func (m Model) yearInWords(year int) string {
	w := m.say.Words()
	text := strconv.Itoa(year) + ": "
	paid := m.day.payment(year)
	i := year - m.answer.StartYear
	inDeal := len(m.answer.Course) > 0 && i >= 0 && i < len(m.answer.Path)
	switch {
	case inDeal:
		text += m.short(m.answer.Path[i]) + ", " + w.YourDeal + "; " + m.say.Won(m.answer.Course[i].Payment.Amount) + ", " + w.CourseName
	case paid != nil:
		text += m.say.Won(paid.Amount) + ", " + m.say.Status(paid.Status)
	default:
		return text + m.say.Status(absent)
	}
	if n := m.day.agreement(year); n != 0 && !inDeal {
		text += ", " + m.say.AgreementName(n)
	}
	return text
}
