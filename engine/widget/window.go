package widget

import (
	"slices"

	"costshare/engine/date"
	"costshare/engine/scene"
	"costshare/engine/timeline"
)

// zoomPressed and wholePressed are the buttons of the timeline.
type (
	zoomPressed  struct{ by float64 }
	wholePressed struct{}
	// spanPressed shows a stretch of time, from one time to another.
	spanPressed struct{ from, to float64 }
)

// glideMillis is how long a way across time takes.
const glideMillis = 250

// glide is a way from a window to the one that is meant. It begins with the first
// frame.
type glide struct {
	on          bool
	from        timeline.Window
	since, part float64
	begun       bool
}

// whole is all that the timeline can show: from the first agreement to the last
// year of which the day knows or the reader asks. While the reader moves the day
// it is all days, so that it stays the same under the hand.
func (m Model) whole() timeline.Window {
	first, last := m.years()
	if m.travelling() {
		_, end := m.archive.Range()
		last = max(last, end.Year())
	}
	return timeline.Years(first, last)
}

// travelling is true while the day itself is on its way.
func (m Model) travelling() bool { return m.playing || m.busy && m.moved == asOfSliderID }

// meant is the window that the reader chose, the whole where none was.
func (m Model) meant() timeline.Window {
	whole := m.whole()
	if m.window == (timeline.Window{}) {
		return whole
	}
	return m.window.Moved(0, whole)
}

// seen is the window at this moment, which may be on its way.
func (m Model) seen() timeline.Window {
	if !m.glide.on {
		return m.meant()
	}
	p := m.glide.part
	return m.glide.from.Between(m.meant(), p*p*(3-2*p))
}

// near is true where not the whole is seen.
func (m Model) near() bool { return m.window != timeline.Window{} }

// looksAt is the model with another window; the whole is no window of its own.
func (m Model) looksAt(w timeline.Window) Model {
	m.window = w
	if w == m.whole() {
		m.window = timeline.Window{}
	}
	return m
}

// gliding begins a way where something but the reader's hand changed what is
// meant; before is the model as it was.
func (m Model) gliding(before Model) Model {
	switch {
	case m.still:
		m.glide = glide{}
	case m.meant() != before.meant():
		m.glide = glide{on: true, from: before.seen()}
	}
	return m
}

// framed goes on with what is on its way.
func (m Model) framed(msg scene.Frame) Model {
	g := &m.glide
	if !g.begun {
		g.begun, g.since = true, msg.Millis
	}
	g.part = min((msg.Millis-g.since)/glideMillis, 1)
	if g.part >= 1 {
		m.glide = glide{}
	}
	return m
}

// zoomed is a zoom by hand, by key or by button.
func (m Model) zoomed(msg scene.Zoomed) Model {
	before := m
	at := m.layout().span.Time(msg.X)
	if msg.X < 0 {
		at = m.chosenTime(msg.ID)
	}
	m.window = timeline.Window{}
	if msg.By > 0 {
		m = m.looksAt(before.seen().Zoomed(msg.By, at, m.whole()))
	}
	if !msg.Step {
		m.glide = glide{}
		return m
	}
	return m.gliding(before)
}

// dragged moves the window under the hand.
func (m Model) dragged(msg scene.Dragged) Model {
	span := m.layout().span
	m = m.looksAt(m.seen().Moved(-msg.By/span.PerDay(), m.whole()))
	m.glide = glide{}
	return m
}

// chosenTime is the time of what is chosen in a lane, the middle of the window
// where that is not seen.
func (m Model) chosenTime(in scene.ID) float64 {
	w := m.seen()
	time := (w.From + w.To) / 2
	switch {
	case in == yearsID || in == bandsID:
		time = middle(m.chosenYear())
	case m.event >= 0:
		time = timeOf(m.day.events[m.event].Date)
	}
	if !w.Holds(time) {
		return (w.From + w.To) / 2
	}
	return time
}

// middle is the middle of a year.
func middle(year int) float64 {
	w := timeline.Years(year, year)
	return (w.From + w.To) / 2
}

// timeOf is when a date begins of which no more may be known than its month.
func timeOf(d date.Partial) float64 { return float64(d.First().Number()) + 0.5 }

// travelTo shows a time: no nearer than the window is, unless the time would stand
// among too many others.
func (m Model) travelTo(time, length float64) Model {
	before, w := m, m.meant()
	if length < w.Length() {
		w = timeline.Around(time, length, m.whole())
	}
	return m.looksAt(w.Showing(time, m.whole())).gliding(before)
}

// follows moves the window so that what was chosen by a key is seen.
func (m Model) follows(time float64) Model {
	if !m.near() {
		return m
	}
	before := m
	return m.looksAt(m.meant().Showing(time, m.whole())).gliding(before)
}

// shows goes to a stretch of time, with some room around it.
func (m Model) shows(msg spanPressed) Model {
	before := m
	return m.looksAt(timeline.Around((msg.from+msg.to)/2, (msg.to-msg.from)*1.3, m.whole())).gliding(before)
}

// reveals goes to an event, so near that it stands alone where that can be.
func (m Model) reveals(i int) Model {
	time := timeOf(m.day.events[i].Date)
	l := m.layout()
	l.span.Window = m.meant()
	for _, at := range l.lanes {
		if at.kind != "" && at.kind != m.day.events[i].Kind {
			continue
		}
		of, marks := m.laneMarks(l, at.kind)
		for _, c := range marks {
			if k, found := slices.BinarySearch(of.events[c.First:c.End], i); found && c.Count() == 1 && k == 0 {
				return m.follows(time)
			}
		}
	}
	return m.travelTo(time, nearby)
}

// nearby is how much is seen around an event that was looked for, in days.
const nearby = 400

// zoomButtons stand beside the years, or beside the one line of events.
func (m Model) zoomButtons(p *pen, l layout) []scene.Node {
	w := m.say.Words().Timeline
	var nodes []scene.Node
	top := l.base + 4
	if l.narrow {
		top = l.lane
	}
	for i, b := range []struct {
		id         scene.ID
		sign, name string
		by         float64
		can        bool
	}{{"zoom-in", "+", w.ZoomIn, 2, m.meant().Length() > timeline.Least}, {"zoom-out", "−", w.ZoomOut, 0.5, m.near()}} {
		x, style := l.width-50+float64(i)*26, scene.Ink
		n := scene.Node{ID: b.id, Role: scene.Button, Name: b.name, Runs: scene.Text(b.sign), Box: scene.Box{X: x, Y: top, W: 24, H: 24}}
		if !b.can {
			style = scene.Soft
		} else {
			n.Press = zoomPressed{b.by}
		}
		edge := p.rect(x+1, top+1, 22, 22, style)
		edge.Radius, edge.Stroke = 4, 1
		p.write(label{text: b.sign, x: x + 12, y: top + 17, anchor: scene.Middle, size: nameSize, style: style})
		nodes = append(nodes, n)
	}
	return nodes
}
