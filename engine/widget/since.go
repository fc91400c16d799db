package widget

import (
	"costshare/engine/scenario"
	"costshare/engine/scene"
)

// sincePressed shows or hides what came after the day.
type sincePressed struct{}

const sinceID scene.ID = "since"

// canKnowMore is true where the facts go on after the model's day.
func (m Model) canKnowMore() bool {
	_, last := m.archive.Range()
	return m.state.AsOf != last && !m.answer.Paid()
}

// since works out what happened after the day, where the reader wants to know.
func (m Model) since() scenario.Since {
	if !m.state.Since || !m.canKnowMore() {
		return scenario.Since{}
	}
	_, last := m.archive.Range()
	return m.answer.Since(m.archive.AsOf(last))
}

// toggleSince shows or hides what came after the day; nothing is forgotten.
func (m Model) toggleSince() (Model, []scene.Effect) {
	next := m.state
	next.Since = !next.Since
	return m.to(next, "")
}

// sinceNodes are what was then paid beside the reader's scenario. Nothing of it
// is there until the reader asks.
func (m Model) sinceNodes() []scene.Node {
	if !m.canKnowMore() {
		return nil
	}
	w := m.say.Words()
	label := w.ShowSince
	if m.state.Since {
		label = w.HideSince
	}
	kids := []scene.Node{{ID: sinceID + "-show", Role: scene.Button, Runs: scene.Text(label), Press: sincePressed{}}}
	switch {
	case !m.state.Since:
	case len(m.later.Years) == 0:
		kids = append(kids, scene.Node{ID: sinceID + "-text", Role: scene.Paragraph, Runs: scene.Text(m.say.NotSince(m.answer, m.later))})
	default:
		kids = append(kids, m.sinceTable(m.later))
	}
	return []scene.Node{{ID: sinceID, Role: scene.Group, Name: w.Since, Kids: kids}}
}

func (m Model) sinceTable(s scenario.Since) scene.Node {
	w := m.say.Words()
	table := scene.Node{ID: sinceID + "-table", Role: scene.Table, Kids: []scene.Node{
		{ID: sinceID + "-caption", Role: scene.Caption, Runs: scene.Text(w.Since)},
		heads(sinceID+"-heads", w.Year, w.Real, w.Mine, w.Running)}}
	for _, y := range s.Years {
		paid := scene.Text(m.say.Won(y.Real.Amount))
		if len(y.Real.Fact.Sources) > 0 {
			paid = append(paid, m.cited(y.Real.Fact.Sources[:1])...)
		}
		table.Kids = append(table.Kids, row(sinceID+scene.ID("-"+itoa(y.Year)), itoa(y.Year), paid, scene.Text(m.say.Short(y.Reader)), scene.Text(m.signed(y.Running))))
	}
	return table
}

// signed writes a difference of won with its sign.
func (m Model) signed(v *scenario.Value) string {
	text, _ := m.say.AboutWon(v.Amount)
	if v.Amount.IsPositive() {
		return "+" + text
	}
	return text
}

// sinceLine draws what was then paid over the reader's years, as a stair of its
// colour with a halo of paper, and names it.
func (c *chart) sinceLine() {
	years := c.m.later.Years
	if len(years) == 0 {
		return
	}
	for _, stroke := range []struct {
		width float64
		style scene.Style
	}{{6, scene.Paper}, {3, scene.Paid}} {
		for _, y := range years {
			left, right := c.between(y.Year, y.Year)
			at := c.y(won(y.Real))
			if left < right {
				c.p.line(left, at, right, at, stroke.width, stroke.style)
			}
		}
	}
	if !c.sees(years[len(years)-1].Year) {
		return
	}
	c.beside([]string{c.m.say.Words().Paid}, c.y(won(years[len(years)-1].Real))+4, scene.Paid)
}
