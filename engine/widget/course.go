package widget

import "costshare/engine/scene"

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
	if end == nil || !c.sees(c.m.answer.Course[len(c.m.answer.Course)-1].Year) {
		return
	}
	c.beside(c.m.say.Words().Course, *end+2, scene.Ink)
}

func (c *chart) stair(width float64, style scene.Style) {
	before := 0.0
	for i, year := range c.m.answer.Course {
		left, right := c.between(year.Year, year.Year)
		y := c.y(won(year.Payment))
		if i > 0 && y != before && left > c.l.span.Left && left < c.l.span.Right {
			c.p.line(left, before, left, y, width, style)
		}
		if left < right {
			c.p.line(left, y, right, y, width, style)
		}
		before = y
	}
}

// sees says whether something of a year is seen.
func (c *chart) sees(year int) bool {
	left, right := c.between(year, year)
	return left < right
}
