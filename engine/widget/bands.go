package widget

import (
	"math"
	"slices"
	"strconv"

	"costshare/engine/dataset"
	"costshare/engine/scene"
	"costshare/engine/timeline"
)

const bandsID scene.ID = "bands"

// bandsLane is the agreements over the bars, for fingers and keys.
func (m Model) bandsLane(l layout) scene.Node {
	n := scene.Node{ID: bandsID, Role: scene.Lane, Name: m.say.Words().Timeline.Bands, Min: 1, Max: len(m.day.agreements), Pans: m.near(),
		Box: scene.Box{X: 0, Y: 0, W: l.span.Right, H: l.top}}
	if a, ok := m.bandNow(); ok {
		n.Value = strconv.Itoa(a.Number)
		n.ValueText = m.say.AgreementName(a.Number) + ", " + m.say.Years(a.FirstYear, a.LastYear)
	}
	return n
}

// bandNow is the agreement that is open, else the one of the chosen year, else
// the last.
func (m Model) bandNow() (dataset.Agreement, bool) {
	if len(m.day.agreements) == 0 {
		return dataset.Agreement{}, false
	}
	n := m.card.number
	if m.card.kind != agreementCard {
		n = m.day.agreement(m.chosenYear())
	}
	if i := slices.IndexFunc(m.day.agreements, func(a dataset.Agreement) bool { return a.Number == n }); i >= 0 {
		return m.day.agreements[i], true
	}
	return m.day.agreements[len(m.day.agreements)-1], true
}

// bandMark frames the agreement that is open.
func (c *chart) bandMark() {
	a, ok := c.m.bandNow()
	if c.m.card.kind != agreementCard || !ok {
		return
	}
	if left, right := c.between(a.FirstYear, a.LastYear); left < right {
		frame := c.p.rect(left, 0, right-left, c.l.top-3, scene.Focus)
		frame.Radius, frame.Stroke = 2, 2
	}
}

// pressBand opens the agreement under a press, the nearest one beside.
func (m Model) pressBand(x float64) Model {
	span := m.layout().span
	best, far := -1, math.Inf(1)
	for i, a := range m.day.agreements {
		left, _ := span.Year(a.FirstYear)
		_, right := span.Year(a.LastYear)
		if d := max(left-x, x-right, 0); d < far {
			best, far = i, d
		}
	}
	if best < 0 {
		return m
	}
	return m.opens(card{kind: agreementCard, number: m.day.agreements[best].Number})
}

func (m Model) stepBand(msg scene.Stepped) Model {
	a, ok := m.bandNow()
	if !ok {
		return m
	}
	first, last := m.day.agreements[0].Number, m.day.agreements[len(m.day.agreements)-1].Number
	if m.card.kind == agreementCard {
		a.Number = stepped(a.Number, msg, first, last, 1)
	}
	m = m.opens(card{kind: agreementCard, number: a.Number})
	a, _ = m.bandNow()
	return m.follows(middle(a.FirstYear))
}

// agreementCard says how an agreement grows, when it was agreed, who agreed it,
// and how long there was none before it.
func (m Model) agreementCard() []scene.Node {
	a, ok := m.bandNow()
	if !ok {
		return []scene.Node{cardTitle("", "")}
	}
	w := m.say.Words().Timeline
	nodes := []scene.Node{cardTitle(capital(m.say.AgreementName(a.Number)), m.say.Years(a.FirstYear, a.LastYear)),
		{ID: "card-text", Role: scene.Paragraph, Runs: append(scene.Text(w.Grows+": "+a.RuleText+"."), m.cited(a.Sources)...)}}
	for _, g := range m.day.gaps {
		if g.Before == a.Number || g.Before == 0 && g.After == a.Number {
			nodes = append(nodes, scene.Node{ID: scene.ID("card-gap-" + strconv.Itoa(g.After)), Role: scene.Paragraph, Runs: scene.Text(m.say.Gap(g))})
		}
	}
	steps := scene.Node{ID: "card-steps", Role: scene.List}
	for _, s := range a.Steps {
		runs := append([]scene.Run{{Text: m.say.Day(s.Date), Bold: true}, {Text: " " + w.Steps[s.Step]}}, m.cited(s.Sources[:min(len(s.Sources), 1)])...)
		steps.Kids = append(steps.Kids, scene.Node{ID: scene.ID("card-step-" + s.Step), Role: scene.Item, Runs: runs})
	}
	steps.Kids = append(steps.Kids, m.peopleOf(a)...)
	if len(steps.Kids) > 0 {
		nodes = append(nodes, steps)
	}
	years := timeline.Years(a.FirstYear, a.LastYear)
	return append(nodes, button("card-zoom", w.ZoomHere, spanPressed{years.From, years.To}))
}

// peopleOf are who led the talks on an agreement and who signed it.
func (m Model) peopleOf(a dataset.Agreement) []scene.Node {
	w := m.say.Words().Timeline
	var nodes []scene.Node
	for _, role := range []struct{ role, text string }{{"negotiator", w.TalksLedBy}, {"signatory", w.SignedBy}} {
		names, sources := "", []dataset.Source(nil)
		for _, p := range m.day.view.People() {
			if p.Agreement != a.ID || p.Role != role.role {
				continue
			}
			if names != "" {
				names += ", "
			}
			names += p.Name
			for _, s := range p.Sources {
				if !slices.ContainsFunc(sources, func(o dataset.Source) bool { return o.ID == s.ID }) {
					sources = append(sources, s)
				}
			}
		}
		if names != "" {
			nodes = append(nodes, scene.Node{ID: scene.ID("card-" + role.role), Role: scene.Item,
				Runs: append([]scene.Run{{Text: role.text, Bold: true}, {Text: " " + names}}, m.cited(sources[:min(len(sources), 2)])...)})
		}
	}
	return nodes
}
