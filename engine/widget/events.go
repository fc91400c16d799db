package widget

import (
	"math"
	"strconv"

	"costshare/engine/dataset"
	"costshare/engine/scene"
)

// eventsShape draws the line of events under the years: a mark for each that
// the timeline holds, a ring around the chosen one, and its date and text below.
func (m Model) eventsShape(p *pen, l layout) {
	p.line(0, l.lane, l.span.Right, l.lane, 1, scene.Grid)
	for i, e := range m.day.events {
		if x, ok := m.eventX(l, e); ok && i != m.event {
			p.disc(x, l.lane, 2.5, scene.Soft)
		}
	}
	if m.event < 0 {
		return
	}
	e := m.day.events[m.event]
	x, inside := m.eventX(l, e)
	if inside {
		p.disc(x, l.lane, 8, scene.Paper)
		p.disc(x, l.lane, 8, scene.Focus).Stroke = 3
	}
	m.eventText(p, l, e)
}

// eventX gives where an event stands; ok is false for one before the timeline.
func (m Model) eventX(l layout, e dataset.Event) (x float64, ok bool) {
	d := e.Date.First()
	if d.Year() < l.span.First || d.Year() > l.span.Last {
		return 0, false
	}
	return min(max(l.span.Day(d), 9), l.span.Right-9), true
}

// eventText names the chosen event: its date, then as much of its text as fits.
func (m Model) eventText(p *pen, l layout, e dataset.Event) {
	date := m.say.ShortDay(e.Date)
	y := l.lane + 28
	p.write(label{text: date, x: 0, y: y, size: labelSize, bold: true, style: scene.Ink})
	indent := p.family.Width(date+" ", labelSize, true)
	first, rest := firstLine(p, e.Text, l.width-indent)
	p.write(label{text: first, x: indent, y: y, size: labelSize, style: scene.Ink})
	if rest != "" {
		p.write(label{text: p.family.Fit(rest, labelSize, false, l.width), y: y + 17, size: labelSize, style: scene.Ink})
	}
}

// firstLine cuts what fits on a line off a text.
func firstLine(p *pen, text string, width float64) (line, rest string) {
	line = p.family.Lines(text, labelSize, false, width)[0]
	rest = text[len(line):]
	for rest != "" && rest[0] == ' ' {
		rest = rest[1:]
	}
	return line, rest
}

// eventAt gives the event nearest to a place.
func (m Model) eventAt(x float64) int {
	l := m.layout()
	best, far := m.event, math.Inf(1)
	for i, e := range m.day.events {
		if ex, ok := m.eventX(l, e); ok && math.Abs(ex-x) < far {
			best, far = i, math.Abs(ex-x)
		}
	}
	return best
}

// eventsLane is the line of events for fingers and keys.
func (m Model) eventsLane(l layout) scene.Node {
	n := scene.Node{ID: eventsID, Role: scene.Lane, Name: m.say.Words().Events, Max: len(m.day.events) - 1,
		Box: scene.Box{X: 0, Y: l.lane - 13, W: l.span.Right, H: 26}}
	if m.event >= 0 {
		e := m.day.events[m.event]
		n.Value, n.ValueText = strconv.Itoa(m.event), m.say.Day(e.Date)+": "+e.Text
	}
	return n
}
