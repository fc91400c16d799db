package widget

import (
	"strconv"

	"costshare/engine/dataset"
	"costshare/engine/scenario"
	"costshare/engine/scene"
	"costshare/engine/timeline"

	"github.com/shopspring/decimal"
)

// chart draws the timeline's upper part: agreement bands, amounts, bars, the
// reader's deal, today's course, and the years below.
type chart struct {
	m    Model
	l    layout
	p    *pen
	most float64 // the amount at the top of the bars, in won
}

func (m Model) chart(p *pen, l layout) {
	c := chart{m: m, l: l, p: p}
	c.most = max(c.l.marks[len(c.l.marks)-1], c.mostUnderNames())
	c.bands()
	c.scaleEnds()
	c.courseName()
	c.scale()
	c.paidBars()
	c.dealBars()
	c.agreedOutlines()
	c.nearestMarks()
	c.baseline()
	c.course()
	c.asOfLine()
	c.keptLines()
	c.sinceLine()
	c.amounts()
	c.axis()
}

// ticks are round amounts of the money that is shown, in won.
func (m Model) ticks() []float64 {
	per := 1.0
	if rate := m.answer.Rate(); m.state.Currency == "usd" && rate != nil {
		per = won(rate)
	}
	marks := timeline.Ticks(m.largest() / per)
	for i := range marks {
		marks[i] *= per
	}
	return marks
}

// scaleTexts name the marks.
func (m Model) scaleTexts(marks []float64) []string {
	amounts := make([]decimal.Decimal, len(marks))
	for i, mark := range marks {
		amounts[i] = decimal.NewFromFloat(mark)
	}
	return m.say.Axis(amounts)
}

// largest is the largest amount that the bars show, in won.
func (m Model) largest() float64 {
	largest := 0.0
	for _, p := range m.day.payments {
		largest = max(largest, p.won)
	}
	for _, v := range m.answer.Path {
		largest = max(largest, won(v))
	}
	for _, c := range m.answer.Course {
		largest = max(largest, won(c.Payment))
	}
	for _, y := range m.later.Years {
		largest = max(largest, won(y.Real))
	}
	for _, k := range m.kept {
		if k.answer != nil {
			largest = max(largest, won(k.answer.Path[0]), won(k.answer.Path[len(k.answer.Path)-1]))
		}
	}
	return largest
}

// won is where money becomes geometry.
func won(v *scenario.Value) float64 { f, _ := v.Amount.Float64(); return f }

// y is the height at which an amount stands.
func (c *chart) y(amount float64) float64 {
	return c.l.base - amount/c.most*(c.l.base-c.l.top)
}

// bands paints every second agreement and the reader's deal, each named; the
// deal's name comes first.
func (c *chart) bands() {
	type band struct {
		number      int
		left, right float64
	}
	var named []band
	for _, a := range c.m.day.agreements {
		if len(c.m.answer.Course) > 0 && a.FirstYear >= c.m.answer.StartYear {
			continue
		}
		left, right := c.between(a.FirstYear, c.lastPaidYear(a.LastYear))
		if left >= right {
			continue
		}
		if a.Number%2 == 1 {
			c.p.rect(left, 0, right-left, c.l.base, scene.Band)
		}
		named = append(named, band{a.Number, left, right})
	}
	if len(c.m.answer.Course) > 0 {
		left, right := c.between(c.m.answer.StartYear, c.m.answer.StartYear+len(c.m.answer.Path)-1)
		if left < right {
			c.p.rect(left, 0, right-left, c.l.base, scene.ScenarioBand)
			c.dealName(left, right)
		}
	}
	c.gaps()
	c.bandMark()
	for _, b := range named {
		c.bandName(b.number, b.left, b.right)
	}
}

// lastPaidYear ends a band where the reader's deal begins.
func (c *chart) lastPaidYear(last int) int {
	if len(c.m.answer.Course) > 0 {
		last = min(last, c.m.answer.StartYear-1)
	}
	return last
}

// between gives what is seen of some years, both included; where nothing is,
// right is not beyond left.
func (c *chart) between(first, last int) (left, right float64) {
	left, _ = c.l.span.Year(first)
	_, right = c.l.span.Year(last)
	return max(left, c.l.span.Left), min(right, c.l.span.Right)
}

// gaps marks the times in which no agreement was in force.
func (c *chart) gaps() {
	const thick = 3
	for _, g := range c.m.day.gaps {
		to := float64(c.m.state.AsOf.Number() + 1)
		if !g.To.IsZero() {
			to = timeOf(g.To)
		}
		left, right := max(c.l.span.X(float64(g.From.Number())), c.l.span.Left), min(c.l.span.X(to), c.l.span.Right)
		if left < right {
			c.p.rect(left, c.l.top-thick, max(right-left, 1), thick, scene.Soft)
		}
	}
}

const bandLabelY = 18

// bandName is "9th" where there is room for it, else "9" as long as it stays
// inside of its band.
func (c *chart) bandName(n int, left, right float64) {
	l := label{text: c.m.say.Ordinal(n), x: (left + right) / 2, y: bandLabelY, anchor: scene.Middle, size: labelSize, style: scene.Soft, apart: 5}
	if c.l.narrow || c.p.width(l) > right-left-4 {
		l.text = strconv.Itoa(n)
	}
	wide := c.p.width(l)
	if wide > right-left {
		return
	}
	if _, ok := c.p.try(l); !ok { // the deal's name reaches into the band
		l.x = left + 2 + wide/2
		c.p.try(l)
	}
}

// dealName stands over the reader's years, or ends with them where they are
// narrower than their name.
func (c *chart) dealName(left, right float64) {
	text := c.m.say.Words().YourDeal
	if c.m.onCourse() {
		text = c.m.say.Words().OnCourse
	}
	l := label{text: text, x: (left + right) / 2, y: bandLabelY, anchor: scene.Middle,
		size: labelSize, bold: true, style: scene.ScenarioText, apart: 3}
	if c.p.width(l) > right-left {
		l.x, l.anchor = right-1, scene.End
	}
	c.p.try(l)
}

// onCourse is true while the reader's payment is that of today's course.
func (m Model) onCourse() bool {
	return m.state.Question.Pay.Kind == scenario.PayCourse && m.state.Question.Rule.Kind == scenario.FollowCourse
}

// scaleEnds draws the hairlines, and names nothing and the highest mark: without
// these no bar can be read.
func (c *chart) scaleEnds() {
	for i := 1; i < len(c.l.marks); i++ {
		y := c.y(c.l.marks[i])
		c.p.line(0, y, c.l.span.Right, y, 1, scene.Grid)
	}
	c.mark(0)
	c.mark(len(c.l.marks) - 1)
}

// scale names the marks between, which give way to the name of today's course.
func (c *chart) scale() {
	for i := 1; i < len(c.l.marks)-1; i++ {
		c.mark(i)
	}
}

func (c *chart) mark(i int) {
	c.p.try(label{text: c.l.texts[i], x: c.l.axisX, y: c.y(c.l.marks[i]) + 4.5, size: labelSize, style: scene.Soft})
}

// beside writes words below each other beside the end of a line, as near to its
// height as there is room.
func (c *chart) beside(words []string, y float64, style scene.Style) {
	const line = 14
	for _, off := range []float64{0, -8, 8, -16, 16, -24, 24, -32, 32, -44, 44} {
		top := min(max(y+off, c.l.top), c.l.base-line*float64(len(words))+4)
		labels := make([]label, len(words))
		free := true
		for i, word := range words {
			labels[i] = label{text: word, x: c.l.axisX, y: top + line*float64(i), size: labelSize, style: style}
			free = free && !c.p.touches(c.p.box(&labels[i]), 0)
		}
		if !free {
			continue
		}
		for _, l := range labels {
			c.p.write(l)
		}
		return
	}
}

func (c *chart) baseline() { c.p.line(0, c.l.base, c.l.span.Right, c.l.base, 1.5, scene.Ink) }

// bar is what is seen of a year's place, a gap of two pixels to the next where
// there is room; w is 0 where nothing is.
func (c *chart) bar(year int, amount float64) (x, y, w, h float64) {
	left, right := c.between(year, year)
	if right-left <= 0.5 {
		return left, c.l.base, 0, 0
	}
	gap := min(2, c.l.span.Slot()*0.25)
	y = c.y(amount)
	return left + gap/2, y, right - left - gap, c.l.base - y
}

func (c *chart) paidBars() {
	for _, p := range c.m.day.payments {
		if _, ok := c.m.inDeal(p.year); ok {
			continue
		}
		style, pattern := scene.Paid, scene.Solid
		switch {
		case p.value.Status >= dataset.Derived:
			style, pattern = scene.PaidDerived, scene.Hatched
		case p.year == c.highlighted():
			style = scene.PaidStrong
		}
		x, y, w, h := c.bar(p.year, p.won)
		if w == 0 {
			continue
		}
		c.p.rect(x, y, w, h, style).Pattern = pattern
		if p.year == c.highlighted() && pattern == scene.Hatched {
			c.outline(x, y, w, h, scene.PaidStrong)
		}
	}
}

// highlighted is the year that the answer compares with, or is about.
func (c *chart) highlighted() int {
	if c.m.state.Question.Year != 0 {
		return c.m.state.Question.Year
	}
	return c.m.answer.BaseYear
}

func (c *chart) dealBars() {
	if len(c.m.answer.Course) == 0 {
		return
	}
	for i, v := range c.m.answer.Path {
		if x, y, w, h := c.bar(c.m.answer.StartYear+i, won(v)); w > 0 {
			c.p.rect(x, y, w, h, scene.Scenario)
		}
	}
}

// agreedOutlines shows what is already agreed beyond the base year, over which
// the reader's years stand, and the sum of 1998 before it was cut.
func (c *chart) agreedOutlines() {
	for _, p := range c.m.day.payments {
		if _, ok := c.m.inDeal(p.year); ok {
			x, y, w, h := c.bar(p.year, p.won)
			c.outline(x, y, w, h, scene.PaidStrong)
		}
	}
	if before := c.m.day.beforeCut; before != nil {
		x, y, w, h := c.bar(before.Term.Year, won(before))
		c.outline(x, y, w, h, scene.PaidDerived)
	}
}

func (c *chart) outline(x, y, w, h float64, style scene.Style) {
	if w > 0 {
		c.p.rect(x, y, w, h, style).Stroke = 1.25
	}
}
