package widget

import (
	"strconv"

	"costshare/engine/date"
	"costshare/engine/scene"
	"costshare/engine/timeline"
)

// IDs of the handle of the day and of all years below it.
const (
	asOfSliderID scene.ID = "day"
	overviewID   scene.ID = "overview"
)

// allDays is the scale of the handle: every day that the facts cover. The handle's
// middle is never nearer to the edge than half of it.
func (m Model) allDays(l layout) timeline.Scale {
	first, last := m.archive.Range()
	return timeline.Scale{Window: timeline.Window{From: float64(first.Number()), To: float64(last.Number())}, Left: thumb / 2, Right: l.width - thumb/2}
}

// dayShape draws the handle of the day on all its years, after the buttons over
// their end: what of them is seen stands in a frame.
func (m Model) dayShape(p *pen, l layout) {
	w := m.say.Words().Timeline
	day := label{text: m.say.ShortDay(m.state.AsOf.Partial()), x: p.family.Width(w.DayHandle+" ", labelSize, false), y: l.dayName, size: labelSize, bold: true, style: scene.Ink}
	if p.touches(p.box(&day), 16) { // there is room for the day alone
		day.x = 0
	} else {
		p.write(label{text: w.DayHandle, y: l.dayName, size: labelSize, style: scene.Soft})
	}
	p.write(day)
	all := m.allDays(l)
	x := all.X(float64(m.state.AsOf.Number()))
	p.rect(all.Left, l.dayTrack-2, all.Right-all.Left, 4, scene.Track).Radius = 2
	for _, c := range timeline.Clusters(m.day.lanes[m.kind].times, all, 3) {
		p.line(c.X, l.dayTrack-9, c.X, l.dayTrack-5, 1, scene.Soft)
	}
	m.overviewShape(p, l, all)
	p.knob(x, l.dayTrack, 10, scene.Paper)
	p.knob(x, l.dayTrack, 10, scene.Ink).Stroke = 3
	if m.focus == asOfSliderID && m.ring {
		p.knob(x, l.dayTrack, 14, scene.Focus).Stroke = 3
	}
}

// dayButtons stand over the end of the handle's years: the walk through the days,
// where the reader's system does not ask for less motion, and the way back to all
// years.
func (m Model) dayButtons(p *pen, l layout) []scene.Node {
	w := m.say.Words().Timeline
	var nodes []scene.Node
	right := l.width
	add := func(id scene.ID, text string, press scene.Msg) {
		const high, inside = 24, 8
		wide := p.family.Width(text, labelSize, false) + 2*inside
		b := scene.Box{X: right - wide, Y: l.dayName - 17, W: wide, H: high}
		edge := p.rect(b.X, b.Y, b.W, b.H, scene.Soft)
		edge.Radius, edge.Stroke = 4, 1
		p.write(label{text: text, x: b.X + inside, y: l.dayName - 0.5, size: labelSize, style: scene.Ink})
		nodes = append(nodes, scene.Node{ID: id, Role: scene.Button, Runs: scene.Text(text), Press: press, Box: b})
		right = b.X - 8
	}
	switch {
	case m.playing:
		add("play", w.Pause, playPressed{})
	case !m.still:
		add("play", w.Play, playPressed{})
	}
	if m.near() {
		add("zoom-whole", w.Whole, wholePressed{})
	}
	return inOrder(nodes)
}

// overviewShape names decades, and underlines what is seen where that is not the
// whole.
func (m Model) overviewShape(p *pen, l layout, all timeline.Scale) {
	if m.near() {
		const least = 8
		w := m.seen()
		left, right := max(all.X(w.From), all.Left), min(all.X(w.To), all.Right)
		left = min(left, all.Right-least)
		p.rect(left, l.dayTrack+6, max(right-left, least), 4, scene.Ink).Radius = 2
	}
	for year := 2000; year <= 2020; year += 10 {
		d, _ := date.Of(year, 1, 1)
		x := all.X(float64(d.Number()))
		p.line(x, l.dayTrack+3, x, l.dayTrack+12, 1, scene.Soft)
		p.try(label{text: strconv.Itoa(year), x: x, y: l.overview.Y + 12, anchor: scene.Middle, size: labelSize, style: scene.Soft})
	}
}

// dayNodes are the handle of the day, and all years to press where not all are seen.
func (m Model) dayNodes(l layout) []scene.Node {
	first, last := m.archive.Range()
	w := m.say.Words().Timeline
	nodes := []scene.Node{{ID: asOfSliderID, Role: scene.Slider, Name: w.DayHandle, Value: strconv.Itoa(m.state.AsOf.Number()),
		Min: first.Number(), Max: last.Number(), ValueText: m.say.Day(m.state.AsOf.Partial()),
		Fill: scene.Ink, Box: scene.Box{X: 0, Y: l.dayTrack - dayReach, W: l.width, H: 2 * dayReach}}}
	if m.near() {
		seen := m.seen()
		from, to := date.FromNumber(int(seen.From)), date.FromNumber(int(seen.To)-1)
		nodes = append(nodes, scene.Node{ID: overviewID, Role: scene.Lane, Name: w.Whole, Min: first.Number(), Max: last.Number(),
			Value: strconv.Itoa(int(seen.From+seen.To) / 2), ValueText: m.say.ShortDay(from.Partial()) + " – " + m.say.ShortDay(to.Partial()), Box: l.overview})
	}
	return nodes
}

// slidDay follows the handle.
func (m Model) slidDay(value string) (Model, []scene.Effect) {
	n, err := strconv.Atoi(value)
	if err != nil {
		return m, nil
	}
	return m.onTheDay(date.FromNumber(n), asOfSliderID)
}

// steppedDay takes the handle to the next event, or a day on.
func (m Model) steppedDay(msg scene.Stepped) (Model, []scene.Effect) {
	first, last := m.archive.Range()
	switch {
	case msg.End < 0:
		return m.onTheDay(first, "")
	case msg.End > 0:
		return m.onTheDay(last, "")
	case msg.Stops != 0:
		return m.stepDay(msg.Stops)
	}
	return m.onTheDay(date.FromNumber(m.state.AsOf.Number()+msg.Steps), "")
}

// lookedOver moves the window to where all years were pressed.
func (m Model) lookedOver(x float64) Model {
	time, w := m.allDays(m.layout()).Time(x), m.meant()
	m.glide = glide{}
	return m.looksAt(timeline.Around(time, w.Length(), m.whole()))
}

// overviewStepped pans by a quarter of what is seen.
func (m Model) overviewStepped(msg scene.Stepped) Model {
	before, whole, w := m, m.whole(), m.meant()
	switch {
	case msg.End != 0:
		return m.looksAt(w.Moved(float64(msg.End)*whole.Length(), whole)).gliding(before)
	}
	return m.looksAt(w.Moved(w.Length()*(float64(msg.Steps)/4+float64(msg.Stops)), whole)).gliding(before)
}
