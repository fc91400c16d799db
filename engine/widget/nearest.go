package widget

import (
	"costshare/engine/scene"

	"github.com/shopspring/decimal"
)

// nearest are the years in which what was really paid came nearest to the reader's
// payment; none while nothing but today's course is asked.
func (m Model) nearest() []paid {
	if m.answer.Paid() || m.onCourse() {
		return nil
	}
	var best []paid
	var far decimal.Decimal
	for _, p := range m.day.payments {
		if _, ok := m.inDeal(p.year); ok {
			continue
		}
		switch d := p.value.Amount.Sub(m.answer.Payment.Amount).Abs(); {
		case best == nil || d.LessThan(far):
			best, far = []paid{p}, d
		case d.Equal(far):
			best = append(best, p)
		}
	}
	return best
}

// nearestMarks puts a dot of the reader's colour on the bars of these years.
func (c *chart) nearestMarks() {
	for _, p := range c.m.nearest() {
		if left, right := c.between(p.year, p.year); left < right {
			c.p.disc((left+right)/2, c.y(p.won)+6, 3.5, scene.Paper)
			c.p.disc((left+right)/2, c.y(p.won)+6, 2.5, scene.Scenario)
		}
	}
}
