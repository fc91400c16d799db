package widget

import (
	"costshare/engine/scene"
)

// How far the names of bars stand over these, over each other, under the names
// of the agreements, and from the edge between two years.
const (
	overBars   = 8
	overNames  = 18
	underBands = 8
	fromEdge   = 4
)

// amounts names the bars that matter, one name over the other, over all bars.
// Where there is no room for all, the first gives way.
func (c *chart) amounts() {
	names := c.named()
	for !c.stack(names) && len(names) > 1 {
		names = names[1:]
	}
	for _, n := range names {
		c.p.write(n)
	}
	if y := c.m.pointedAt(); y != 0 && y != c.highlighted() {
		if amount, ok := c.m.shown(y); ok {
			x, y, w, h := c.bar(y, amount)
			c.outline(x, y, w, h, scene.Ink)
		}
	}
}

// pointedAt is the year that sounds, else the one that was chosen; 0 is none. Where
// less motion is asked for no bar after the other is marked.
func (m Model) pointedAt() int {
	if y := m.heardYear(); y != 0 && !m.still {
		return y
	}
	return m.year
}

// named are the names that are wanted: of the year compared with, which the
// sentence tells too, of the reader's payment, and of the year chosen.
func (c *chart) named() []label {
	names := c.standing()
	y := c.m.pointedAt()
	if y == 0 || y == c.highlighted() || y == c.m.answer.StartYear && len(c.m.answer.Course) > 0 {
		return names
	}
	if _, ok := c.m.shown(y); ok {
		text, style := c.m.nameOf(y)
		left, right := c.between(y, y)
		n := c.amountName(y, text, style)
		n.x, n.anchor = min((left+right)/2, c.l.span.Right-c.p.width(n)/2), scene.Middle // beside it is the scale
		if left < right {
			names = append(names, n)
		}
	}
	return names
}

// standing are the names that stand whatever year is chosen. They end where
// their neighbour begins; the payment's begins there if there is no room before.
func (c *chart) standing() []label {
	var names []label
	if base, ok := c.m.day.payment(c.highlighted()); ok {
		n := c.amountName(c.highlighted(), c.m.say.Won(base.value.Amount), scene.PaidStrong)
		if left, right := c.between(c.highlighted(), c.highlighted()); left < right {
			n.x, n.anchor = right-fromEdge, scene.End
			names = append(names, n)
		}
	}
	if len(c.m.answer.Course) > 0 {
		n := c.amountName(c.m.answer.StartYear, c.m.shortPayment(), scene.ScenarioText)
		start, end := c.between(c.m.answer.StartYear, c.m.answer.StartYear)
		n.x, n.anchor = start-fromEdge, scene.End
		if c.p.width(n) > n.x {
			n.x, n.anchor = start+fromEdge, scene.Start
		}
		if start < end {
			names = append(names, n)
		}
	}
	return names
}

func (c *chart) amountName(year int, text string, style scene.Style) label {
	return label{text: c.m.say.Years(year, year) + " " + text, size: nameSize, bold: true, style: style, halo: scene.Paper}
}

// stack puts each name over the bars that it spans and lifts it until it
// touches no other. It says whether there was room.
func (c *chart) stack(names []label) bool {
	written := len(c.p.labels)
	defer func() { c.p.labels = c.p.labels[:written] }()
	highest := c.l.top + underBands
	for i := range names {
		n := &names[i]
		b := c.p.box(n)
		n.y = max(c.y(c.tallest(b.X, b.X+b.W))-overBars, highest)
		for c.p.touches(c.p.box(n), 2) {
			if n.y <= highest {
				return false
			}
			n.y = max(n.y-2, highest)
		}
		c.p.labels = append(c.p.labels, c.p.box(n))
	}
	return true
}

// tallest is the largest amount that bars between two places show.
func (c *chart) tallest(left, right float64) float64 {
	most := 0.0
	for year := c.l.span.YearAt(left); year <= c.l.span.YearAt(right); year++ {
		if amount, ok := c.m.shown(year); ok {
			most = max(most, amount)
		}
	}
	return most
}

// mostUnderNames is the amount at the top of the bars that leaves the standing
// names room over those that they span.
func (c *chart) mostUnderNames() float64 {
	most := 0.0
	names := c.standing()
	for i := range names {
		b := c.p.box(&names[i])
		most = max(most, c.tallest(b.X, b.X+b.W))
	}
	room := c.l.base - c.l.top
	return most * room / (room - underBands - overBars - overNames*float64(max(len(names)-1, 0)))
}
