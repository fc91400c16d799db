package widget

import (
	"strconv"

	"costshare/engine/scene"
	"costshare/engine/timeline"
)

// axis names the years below the bars, or the months and days where the reader is
// near. The year that the answer compares with comes first; a name that it leaves
// no room gives way, its mark does not.
func (c *chart) axis() {
	y := c.l.base + 18
	label := func(text string, left, right float64, bold bool) label {
		l := label{text: text, x: (left + right) / 2, y: y, anchor: scene.Middle, size: labelSize, bold: bold, style: scene.Soft, apart: 8}
		half := c.p.width(l) / 2 // beside it is the scale's zero
		l.x = min(max(l.x, half), c.l.span.Right-half)
		return l
	}
	ticks := timeline.Axis(c.l.span, func(t timeline.Tick, first bool) float64 {
		return c.p.width(label(c.tickText(t, first), 0, 0, false))
	}, 8)
	if len(ticks) == 0 {
		return
	}
	if left, right := c.between(c.highlighted(), c.highlighted()); left < right && ticks[len(ticks)-1].Names == timeline.Year && c.l.span.Slot() < c.l.span.Right {
		c.p.try(label(strconv.Itoa(c.highlighted()), left, right, true))
	}
	for i, t := range ticks {
		if t.Left > c.l.span.Left && ticks[len(ticks)-1].Names != timeline.Year {
			c.p.line(t.Left, c.l.base, t.Left, c.l.base+4, 1, scene.Soft)
		}
		c.p.try(label(c.tickText(t, i == 0), t.Left, t.Right, false))
	}
}

// tickText names a mark by what begins there; the first says the year too.
func (c *chart) tickText(t timeline.Tick, first bool) string {
	switch {
	case t.Names == timeline.Year:
		return strconv.Itoa(t.Day.Year())
	case first && t.Names == timeline.Day:
		return c.m.say.ShortDay(t.Day.Partial())
	case first:
		return c.m.say.ShortDay(t.Day.Partial().Month())
	case t.Names == timeline.Month:
		return c.m.say.Month(t.Day.Month())
	}
	return strconv.Itoa(t.Day.Day())
}

// asOfLine stands at the end of the day from which all is seen, and keeps clear of
// the names of years and amounts.
func (c *chart) asOfLine() {
	d := c.m.state.AsOf
	x := c.l.span.X(float64(d.Number() + 1))
	if x <= c.l.span.Left || x >= c.l.span.Right {
		return
	}
	c.p.line(x, c.l.base, x, c.l.base+5, 1, scene.Soft)
	c.p.line(x, c.l.lane, x, c.l.lane+laneHeight*float64(len(c.l.lanes)), 1, scene.Soft)
}
