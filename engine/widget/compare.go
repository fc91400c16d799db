package widget

import (
	"strings"

	"costshare/engine/scenario"
	"costshare/engine/scene"
)

// What the reader does with the scenarios that are kept.
type (
	pinPressed   struct{}
	usePressed   struct{ pin int }
	unpinPressed struct{ pin int }
)

const (
	pinID     scene.ID = "pin-"
	compareID scene.ID = "compare"
)

// letters name the kept scenarios in the chart.
const letters = "ABC"

// kept is a scenario that was kept, and what it means on the day; answer is nil
// where the tables of the day cannot answer it.
type kept struct {
	Pin
	answer *scenario.Answer
}

// answered works out the scenarios that were kept, with the reader's day, money
// and way of counting.
func (m Model) answered(pins Pins) []kept {
	var out []kept
	for _, p := range pins {
		a, _ := m.day.calculator.Ask(m.state.Beside(p))
		out = append(out, kept{p, a})
	}
	return out
}

// keep puts the reader's scenario beside the others.
func (m Model) keep() (Model, []scene.Effect) {
	if len(m.state.Pins) >= MostPins || m.answer.Paid() {
		return m, nil
	}
	next := m.state
	name := m.say.Short(m.answer.Payment)
	next.Pins = append(next.Pins[:len(next.Pins):len(next.Pins)], Pin{pinName(name), termsOf(m.state.Question)})
	return m.to(next, "")
}

func (m Model) use(i int) (Model, []scene.Effect) {
	if i >= len(m.state.Pins) {
		return m, nil
	}
	next := m.state
	next.Question = next.Beside(next.Pins[i])
	return m.to(next, "")
}

func (m Model) unpin(i int) (Model, []scene.Effect) {
	if i >= len(m.state.Pins) {
		return m, nil
	}
	next := m.state
	next.Pins = append(append(Pins(nil), next.Pins[:i]...), next.Pins[i+1:]...)
	return m.to(next, "")
}

// rename gives a kept scenario the name that was typed.
func (m Model) rename(id scene.ID, text string) (Model, []scene.Effect) {
	i := strings.Index(letters, strings.TrimPrefix(string(id), string(pinID)))
	if i < 0 || i >= len(m.state.Pins) {
		return m, nil
	}
	next := m.state
	next.Pins = append(Pins(nil), next.Pins...)
	next.Pins[i].Name = pinName(text)
	return m.to(next, "")
}

// compare is the table of all scenarios, and what can be done with each.
func (m Model) compare() scene.Node {
	w := m.say.Words()
	kids := []scene.Node{{ID: "compare-how", Role: scene.Paragraph, Runs: []scene.Run{{Text: w.CompareHow, Style: scene.Soft}}}}
	all := m.kept
	for i, k := range all {
		kids = append(kids, m.keptNode(i, k))
	}
	if len(all) < MostPins && !m.answer.Paid() {
		kids = append(kids, scene.Node{ID: "compare-keep", Role: scene.Button, Runs: scene.Text(w.PinThis), Press: pinPressed{}})
	}
	if len(all) > 0 && !m.answer.Paid() {
		kids = append(kids, m.compareTable(all))
	}
	return details(compareID, w.Compare, kids...)
}

func (m Model) keptNode(i int, k kept) scene.Node {
	w := m.say.Words()
	id := pinID + scene.ID(letters[i:i+1])
	text := ""
	if k.answer != nil && !m.answer.Paid() {
		text = m.say.Compared(m.answer, k.answer, k.Name)
	}
	return scene.Node{ID: id + "-group", Role: scene.Group, Name: letters[i:i+1] + " " + k.Name, Kids: []scene.Node{
		{ID: id, Role: scene.Field, Name: letters[i:i+1] + ": " + w.PinName, Value: m.textOf(id, k.Name)},
		{ID: id + "-use", Role: scene.Button, Name: w.UsePin + " " + k.Name, Runs: scene.Text(w.UsePin), Press: usePressed{i}},
		{ID: id + "-remove", Role: scene.Button, Name: w.Unpin + " " + k.Name, Runs: scene.Text(w.Unpin), Press: unpinPressed{i}},
		{ID: id + "-text", Role: scene.Paragraph, Runs: scene.Text(text)},
	}}
}

func (m Model) compareTable(all []kept) scene.Node {
	w := m.say.Words()
	table := scene.Node{ID: "compare-table", Role: scene.Table, Kids: []scene.Node{
		{ID: "compare-caption", Role: scene.Caption, Runs: scene.Text(w.Compare)},
		heads("compare-heads", w.Scenario, w.FirstYear, w.Growth, w.InAll, w.Rise)}}
	line := func(id scene.ID, name string, a *scenario.Answer) {
		total, _ := m.say.AboutWon(a.Figure(scenario.TotalFigure).Value.Amount)
		table.Kids = append(table.Kids, row(id, name, scene.Text(m.say.Short(a.Payment)), scene.Text(m.say.RuleName(a.Question.Rule)),
			scene.Text(total+", "+m.say.Years(a.StartYear, a.StartYear+len(a.Path)-1)), scene.Text(m.say.Signed(a.Figure(scenario.IncreasePercent).Value.Amount))))
	}
	line("compare-mine", w.YourScenario, m.answer)
	if course, err := m.day.calculator.Ask(scenario.Question{Years: m.state.Question.Years, Assume: m.state.Question.Assume}); err == nil {
		line("compare-course", capital(w.CourseName), course)
	}
	for i, k := range all {
		if k.answer != nil {
			line(scene.ID("compare-"+letters[i:i+1]), letters[i:i+1]+" "+k.Name, k.answer)
		}
	}
	return table
}

// keptLines draws the scenarios that are kept, each with its letter at its end.
func (c *chart) keptLines() {
	if c.m.answer.Paid() {
		return
	}
	for i, k := range c.m.kept {
		if k.answer == nil {
			continue
		}
		c.keptLine(letters[i:i+1], k)
	}
}

func (c *chart) keptLine(letter string, k kept) {
	a := k.answer
	for i, v := range a.Path {
		left, right := c.between(a.StartYear+i, a.StartYear+i)
		if left >= right {
			continue
		}
		y := c.y(won(v))
		c.p.line(left, y, right, y, 4, scene.Paper)
		c.p.line(left, y, right, y, 2, scene.Ink)
	}
	start, end := c.between(a.StartYear, a.StartYear)
	if start >= end {
		return
	}
	named := label{text: letter + " " + k.Name, x: start - 3, y: c.y(won(a.Path[0])) + 4, anchor: scene.End, size: labelSize, bold: true, style: scene.Ink, halo: scene.Paper}
	if _, ok := c.p.try(named); ok {
		return
	}
	c.p.write(label{text: letter, x: start - 3, y: c.y(won(a.Path[0])) + 4, anchor: scene.End, size: labelSize, bold: true, style: scene.Ink, halo: scene.Paper})
}
