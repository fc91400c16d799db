package widget

import (
	"sort"
	"strconv"

	"costshare/engine/money"
	"costshare/engine/scenario"
	"costshare/engine/scene"

	"github.com/shopspring/decimal"
)

// sliderShape draws the payment slider and its named stops, and gives the
// buttons that lie over these names.
func (m Model) sliderShape(p *pen, l layout) []scene.Node {
	for i, text := range l.name {
		p.write(label{text: text, y: l.heading - lineHeight*float64(len(l.name)-1-i), size: nameSize, bold: true, style: scene.Ink})
	}
	m.track(p, l)
	return m.stopNames(p, l)
}

func (m Model) sliderName() string {
	return m.say.SliderName(m.state.Question.Pay.Sets(), m.answer.StartYear)
}

// along gives how far along the slider an amount stands, 0 to 1: by its place
// in the list, as a browser's own range does.
func (m Model) along(won decimal.Decimal) float64 {
	return float64(m.slider.Index(won)) / float64(len(m.slider.Amounts)-1)
}

func (m Model) track(p *pen, l layout) {
	const thick = 6
	left, right := l.place(0), l.place(1)
	x := l.place(m.along(m.answer.Payment.Amount))
	p.rect(left, l.track-thick/2, right-left, thick, scene.Track).Radius = thick / 2
	if x > left {
		p.rect(left, l.track-thick/2, x-left, thick, scene.Scenario).Radius = thick / 2
	}
	for _, mark := range m.marks {
		sx := l.place(mark.along)
		p.line(sx, l.track-8, sx, l.track+8, 1.5, scene.Ink)
	}
	m.handle(p, SliderID, x, l.track, scene.Scenario)
}

// handle is what a slider is moved by; while it has the keyboard its ring stands
// inside of it, because at both ends the handle is at the drawing's edge.
func (m Model) handle(p *pen, id scene.ID, x, y float64, style scene.Style) {
	radius := thumb / 2.0
	p.knob(x, y, radius, scene.Paper)
	if m.focus == id && m.ring {
		p.knob(x, y, radius, scene.Focus).Stroke = 3
		radius -= 5
	}
	p.knob(x, y, radius, style).Stroke = 4
}

// place gives where a fraction of the slider stands: the middle of the
// browser's own handle.
func (l layout) place(fraction float64) float64 {
	return thumb/2 + fraction*(l.width-thumb)
}

// stopNames writes under each stop what it is, the weightiest first; a stop
// that has no room keeps its mark.
func (m Model) stopNames(p *pen, l layout) []scene.Node {
	var nodes []scene.Node
	for _, k := range m.inRank() {
		name := k.name
		if l.narrow {
			name = k.short
		}
		box, ok := stopName(p, l, k.along, name, k.amount)
		if !ok {
			continue
		}
		nodes = append(nodes, scene.Node{ID: k.id, Role: scene.Button, Runs: scene.Text(name + " " + k.amount),
			Name: name + " " + k.amount + ", " + k.name, Press: k.press, Box: box, Current: k.stop.Won.Equal(m.answer.Payment.Amount)})
	}
	end := m.slider.Amounts[len(m.slider.Amounts)-1]
	p.try(label{text: m.say.Won(end), x: l.width, y: l.stops + 29, anchor: scene.End, size: labelSize, style: scene.Soft, apart: 10})
	return inOrder(nodes)
}

// stopAmount writes a stop as its source prints it: a demand in dollars stays
// in dollars. One that is a part of the whole cost is in won.
func (m Model) stopAmount(s scenario.Stop) string {
	if s.Kind == scenario.Asked && s.Demand.Won.IsZero() && !s.Demand.Dollars.IsZero() {
		return m.say.Dollars(s.Demand.Dollars)
	}
	return m.say.Won(s.Won)
}

// inOrder puts buttons from left to right, as one tabs.
func inOrder(nodes []scene.Node) []scene.Node {
	sort.SliceStable(nodes, func(i, j int) bool { return nodes[i].Box.X < nodes[j].Box.X })
	return nodes
}

// stopName writes a stop's name and amount in two lines under its mark: in the
// middle, or from it to one side where only there is room.
func stopName(p *pen, l layout, along float64, name, amount string) (scene.Box, bool) {
	const apart, beside = 10, 6
	x := l.place(along)
	for _, at := range []struct {
		x      float64
		anchor scene.Anchor
	}{{x, scene.Middle}, {x + beside, scene.End}, {x - beside, scene.Start}} {
		upper := label{text: name, x: at.x, y: l.stops + 12, anchor: at.anchor, size: labelSize, style: scene.Soft}
		lower := label{text: amount, x: at.x, y: l.stops + 29, anchor: at.anchor, size: labelSize, bold: true, style: scene.Ink}
		a, b := p.box(&upper), p.box(&lower)
		if upper.x != at.x || lower.x != at.x {
			continue // moved in from the drawing's edge, each by its own width
		}
		if p.touches(a, apart) || p.touches(b, apart) {
			continue
		}
		p.write(upper)
		p.write(lower)
		left, right := min(a.X, b.X), max(a.X+a.W, b.X+b.W)
		return scene.Box{X: left, Y: l.stops, W: max(right-left, 24), H: 36}, true
	}
	return scene.Box{}, false
}

// sliderNode is the slider for fingers and keys.
func (m Model) sliderNode(l layout) scene.Node {
	now := m.answer.Payment.Amount
	words := m.say.SpokenWon(now)
	if s, ok := m.slider.StopAt(now); ok {
		words += ", " + m.say.Stop(s, false)
	}
	return scene.Node{ID: SliderID, Role: scene.Slider, Name: m.sliderName(), Value: strconv.Itoa(m.slider.Index(now)),
		Max: len(m.slider.Amounts) - 1, ValueText: words, Fill: scene.Scenario, Box: scene.Box{X: 0, Y: l.track - 22, W: l.width, H: 44}}
}

// fieldNode is where an amount is typed, or the value of the figure that is set.
func (m Model) fieldNode(l layout) scene.Node {
	w := m.say.Words()
	n := scene.Node{ID: fieldID, Role: scene.Field, Name: w.FieldLabel, Value: m.fieldText(), Hint: w.FieldHint, Box: l.field}
	if m.field.id == fieldID {
		n.Problem = m.field.problem
	}
	return n
}

// fieldText is what the reader typed, or what is asked in the form in which it
// was asked: $5bn stays dollars.
func (m Model) fieldText() string { return m.textOf(fieldID, m.asked()) }

// asked is what is asked, in short.
func (m Model) asked() string {
	p := m.state.Question.Pay
	switch {
	case p.Kind == scenario.PayAmount && p.Amount.Currency == money.Dollars:
		text, _ := m.say.AboutDollars(p.Amount.Value)
		return text
	case p.Sets() == scenario.PaymentFigure:
		return m.shortPayment()
	}
	return m.say.Figure(m.answer, p.Sets()).Big
}
