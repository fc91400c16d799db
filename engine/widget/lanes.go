package widget

import (
	"math"
	"slices"
	"strconv"

	"costshare/engine/dataset"
	"costshare/engine/scene"
	"costshare/engine/timeline"
)

// kinds are the kinds of events, in the order of their lanes.
var kinds = [...]string{"agreement", "negotiation", "demand", "us_statement", "payment", "troops", "background"}

// lane is a line of events: their places in the day's list, and their times.
type lane struct {
	events []int
	times  []float64
}

// lanesOf sorts events by kind; "" holds all.
func lanesOf(events []dataset.Event) map[string]*lane {
	lanes := map[string]*lane{"": {}}
	for _, k := range kinds {
		lanes[k] = &lane{}
	}
	for i, e := range events {
		for _, k := range []string{"", e.Kind} {
			if l := lanes[k]; l != nil {
				l.events, l.times = append(l.events, i), append(l.times, timeOf(e.Date))
			}
		}
	}
	return lanes
}

// Marks stand so far from each other that a finger finds each.
const marksApart = 24

// laneMarks are the marks of a line; one of all kinds shows the kind that the
// reader chose.
func (m Model) laneMarks(l layout, kind string) (*lane, []timeline.Cluster) {
	if kind == "" {
		kind = m.kind
	}
	of := m.day.lanes[kind]
	return of, timeline.Clusters(of.times, l.span, marksApart)
}

// eventsShape draws the lines of events with their names.
func (m Model) eventsShape(p *pen, l layout) {
	for _, at := range l.lanes {
		m.laneShape(p, l, at)
	}
}

// quiet says whether a line's kind is not the one that the reader wants to see.
func (m Model) quiet(kind string) bool { return m.kind != "" && kind != "" && kind != m.kind }

func (m Model) laneShape(p *pen, l layout, at laneAt) {
	p.line(0, at.y, l.span.Right, at.y, 1, scene.Grid)
	if at.kind != "" {
		p.write(label{text: m.say.Words().Timeline.Lanes[at.kind], x: l.axisX, y: at.y + 4, size: labelSize, style: scene.Soft})
	}
	if m.quiet(at.kind) {
		return
	}
	of, marks := m.laneMarks(l, at.kind)
	for _, c := range marks {
		m.markShape(p, at, of, c)
	}
	for i, c := range marks {
		m.markName(p, l, at, of, marks, i, c)
	}
}

// markShape draws one event as a disc, several as a disc with their number.
func (m Model) markShape(p *pen, at laneAt, of *lane, c timeline.Cluster) {
	chosen := m.stands(of, c)
	x := min(max(c.X, 9), p.Width)
	switch {
	case c.Count() > 1:
		text := strconv.Itoa(c.Count())
		w := max(p.family.Width(text, labelSize, false)+8, 18)
		style, ink := scene.Band, scene.Ink
		p.rect(x-w/2, at.y-9, w, 18, style).Radius = 9
		edge := p.rect(x-w/2, at.y-9, w, 18, scene.Soft)
		edge.Radius, edge.Stroke = 9, 1
		if chosen {
			edge.Style, edge.Stroke = scene.Focus, 3
		}
		p.write(label{text: text, x: x, y: at.y + 4.5, anchor: scene.Middle, size: labelSize, style: ink})
	case chosen:
		p.disc(x, at.y, 8, scene.Paper)
		p.disc(x, at.y, 8, scene.Focus).Stroke = 3
	case m.day.named[of.events[c.First]] != "":
		p.disc(x, at.y, 4.5, scene.Ink)
	default:
		p.disc(x, at.y, 3.5, scene.Soft)
	}
}

// stands says whether the chosen event is one of a mark's.
func (m Model) stands(of *lane, c timeline.Cluster) bool {
	_, found := slices.BinarySearch(of.events[c.First:c.End], m.event)
	return found
}

// markName names an important event beside its mark, where the next one leaves
// room for it.
func (m Model) markName(p *pen, l layout, at laneAt, of *lane, marks []timeline.Cluster, i int, c timeline.Cluster) {
	if c.Count() > 1 {
		return
	}
	name := m.day.named[of.events[c.First]]
	if name == "" {
		return
	}
	end := l.span.Right
	if i+1 < len(marks) {
		end = marks[i+1].X - 12
	}
	n := label{text: name, x: c.X + 10, y: at.y + 4, size: labelSize, style: scene.Ink, halo: scene.Paper}
	if n.x+p.width(n) < end {
		p.write(n)
	}
}

// markAt gives the mark nearest to a place in the lines.
func (m Model) markAt(x, y float64) (of *lane, c timeline.Cluster, ok bool) {
	l := m.layout()
	far := math.Inf(1)
	for _, at := range l.lanes {
		if math.Abs(y-at.y) > laneHeight/2 && len(l.lanes) > 1 || m.quiet(at.kind) {
			continue
		}
		in, marks := m.laneMarks(l, at.kind)
		for _, k := range marks {
			if d := math.Abs(k.X - x); d < far {
				of, c, far, ok = in, k, d, true
			}
		}
	}
	return of, c, ok
}

// pressEvents opens what lies under a press on the lines: an event, or all that
// stand at one place.
func (m Model) pressEvents(x, y float64) Model {
	of, c, ok := m.markAt(x, y)
	if !ok {
		return m
	}
	m.event = of.events[c.First]
	if c.Count() > 1 {
		return m.opens(card{kind: clusterCard, events: of.events[c.First:c.End]})
	}
	return m.opens(card{kind: eventCard})
}

// stepEvent goes to the next event that the reader wants to see.
func (m Model) stepEvent(msg scene.Stepped) Model {
	of := m.day.lanes[m.kind]
	if len(of.events) == 0 {
		return m
	}
	at, found := slices.BinarySearch(of.events, m.event)
	if !found && msg.Steps > 0 {
		at--
	}
	m.event = of.events[stepped(at, msg, 0, len(of.events)-1, 10)]
	return m.opens(card{kind: eventCard}).follows(timeOf(m.day.events[m.event].Date))
}

// eventsLane is the lines of events for fingers and keys.
func (m Model) eventsLane(l layout) scene.Node {
	n := scene.Node{ID: eventsID, Role: scene.Lane, Name: m.say.Words().Events, Max: len(m.day.events) - 1, Pans: m.near(),
		Box: scene.Box{X: 0, Y: l.lane, W: l.span.Right, H: laneHeight * float64(len(l.lanes))}}
	if m.event >= 0 {
		e := m.day.events[m.event]
		n.Value, n.ValueText = strconv.Itoa(m.event), m.say.Day(e.Date)+": "+e.Text
	}
	return n
}

// importantNames name the events that are a step of an agreement or a demand.
func importantNames(d *day, say interface {
	StepName(dataset.Agreement, string) string
	AskName(dataset.Demand) string
}) map[int]string {
	names := map[int]string{}
	for i, e := range d.events {
		for _, a := range d.agreements {
			for _, s := range a.Steps {
				if e.Kind == "agreement" && s.Date == e.Date && (s.Step == "signed" || s.Step == "in_force") {
					names[i] = say.StepName(a, s.Step)
				}
			}
		}
	}
	for _, ask := range d.view.Demands() {
		if i := slices.IndexFunc(d.events, func(e dataset.Event) bool { return e.ID == ask.Event }); i >= 0 {
			names[i] = say.AskName(ask)
		}
	}
	return names
}
