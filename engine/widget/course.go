package widget

import (
	"strconv"

	"costshare/engine/scene"
)

// courseEnd is the height at which today's course ends, nil where there is none.
func (c *chart) courseEnd() *float64 {
	n := len(c.m.answer.Course)
	if n == 0 {
		return nil
	}
	y := c.y(won(c.m.answer.Course[n-1].Payment))
	return &y
}

// course draws today's course as a stair of ink over the reader's years, with a
// halo of paper.
func (c *chart) course() {
	end := c.courseEnd()
	if end == nil {
		return
	}
	for _, stroke := range []struct {
		width float64
		style scene.Style
	}{{5, scene.Paper}, {2, scene.Ink}} {
		c.stair(stroke.width, stroke.style)
	}
}

// courseName stands beside the end of today's course.
func (c *chart) courseName() {
	end := c.courseEnd()
	if end == nil {
		return
	}
	y := min(*end+2, c.l.base-24)
	for i, word := range c.m.say.Words().Course {
		c.p.write(label{text: word, x: c.l.axisX, y: y + float64(i)*14, size: labelSize, style: scene.Ink})
	}
}

func (c *chart) stair(width float64, style scene.Style) {
	before := 0.0
	for i, year := range c.m.answer.Course {
		left, right := c.l.span.Year(year.Year)
		y := c.y(won(year.Payment))
		if i > 0 && y != before {
			c.p.line(left, before, left, y, width, style)
		}
		c.p.line(left, y, right, y, width, style)
		before = y
	}
}

// amounts names the bars that matter: the year compared with, the reader's
// payment, and the year chosen. They stand one over the other, over all bars.
func (c *chart) amounts() {
	a := c.m.answer
	if base := c.m.day.payment(c.highlighted()); base != nil {
		_, right := c.l.span.Year(c.highlighted())
		c.name(c.highlighted(), c.m.say.Won(base.Amount), right-1, scene.End, scene.PaidStrong)
	}
	if len(a.Course) > 0 {
		start, _ := c.l.span.Year(a.StartYear)
		c.name(a.StartYear, c.m.shortPayment(), start-4, scene.End, scene.ScenarioText)
	}
	y := c.m.year
	if y == 0 || y == c.highlighted() || y == a.StartYear && len(a.Course) > 0 {
		return
	}
	if amount, text, style := c.m.amountOf(y); text != "" {
		left, right := c.l.span.Year(y)
		c.name(y, text, (left+right)/2, scene.Middle, style)
		bx, by, bw, bh := c.bar(y, amount)
		c.outline(bx, by, bw, bh, scene.Ink)
	}
}

// name writes a year and its amount above the bars that it spans and above the
// names that stand there already; where the drawing ends, beside them.
func (c *chart) name(year int, text string, x float64, anchor scene.Anchor, style scene.Style) {
	l := label{text: strconv.Itoa(year) + " " + text, x: x, anchor: anchor, size: nameSize, bold: true, style: style, halo: scene.Paper}
	if !c.rise(&l) {
		for _, other := range c.p.labels {
			beside := l
			beside.x, beside.anchor = other.X+other.W+8, scene.Start
			if c.rise(&beside) {
				l = beside
				break
			}
		}
	}
	c.p.write(l)
}

// rise puts a label over the bars that it spans and lifts it until it touches
// no other; it says whether there was room.
func (c *chart) rise(l *label) bool {
	b := c.p.box(l)
	highest := c.l.top + 8
	l.y = max(c.roof(b.X, b.X+b.W)-8, highest)
	for c.p.touches(c.p.box(l), 2) && l.y > highest {
		l.y = max(l.y-2, highest)
	}
	return !c.p.touches(c.p.box(l), 2)
}

// roof is the height of the highest bar between two places.
func (c *chart) roof(left, right float64) float64 {
	y := c.l.base
	for year := c.l.span.YearAt(left); year <= c.l.span.YearAt(right); year++ {
		if amount, text, _ := c.m.amountOf(year); text != "" {
			y = min(y, c.y(amount))
		}
	}
	return y
}
