package widget

import (
	"strings"

	"costshare/engine/scenario"
	"costshare/engine/scene"
)

const splitID scene.ID = "split"

// partPrefix begins the ID of a part's field.
const partPrefix = "part-"

// partsCleared leaves all parts as they are.
type partsCleared struct{}

func partID(c scenario.Category) scene.ID { return scene.ID(partPrefix + c.String()) }

// partOf gives the part whose field a node is.
func partOf(id scene.ID) (c scenario.Category, ok bool) {
	word, ok := strings.CutPrefix(string(id), partPrefix)
	if !ok {
		return 0, false
	}
	c, err := scenario.ParseCategory(word)
	return c, err == nil
}

// splitPanel says what each payment was made of, and asks for another by its
// parts.
func (m Model) splitPanel() scene.Node {
	w := m.say.Words().Split
	a := m.toCome()
	kids := append([]scene.Node{}, m.day.split...)
	kids = append(kids, scene.Node{ID: splitID + "-ask", Role: scene.Paragraph, Runs: []scene.Run{{Text: w.Ask, Bold: true}}},
		scene.Node{ID: splitID + "-kept", Role: scene.Paragraph, Runs: scene.Text(m.say.Kept(a))})
	if len(a.Kept) == 0 {
		return details(splitID, w.Title, kids...)
	}
	kids = append(kids, m.partsTable(a))
	for _, p := range a.Kept {
		kids = append(kids, m.partNode(a, p, w.Hint))
	}
	if e, known := m.day.view.Operational(); known {
		text := append(scene.Text(m.say.Day(e.Date)+": "+e.Text), m.cited(e.Sources)...)
		kids = append(kids, m.partNode(a, scenario.Part{Category: scenario.Operational}, w.AddHint),
			scene.Node{ID: splitID + "-operational", Role: scene.Paragraph, Runs: text})
	}
	if len(a.Parts) > 0 {
		kids = append(kids, scene.Node{ID: splitID + "-clear", Role: scene.Button, Runs: scene.Text(w.Clear), Press: partsCleared{}})
	}
	return details(splitID, w.Title, kids...)
}

// toCome is the answer about a payment to come: today's course where the reader
// looks at a year that was paid.
func (m Model) toCome() *scenario.Answer {
	if m.answer.Paid() {
		if a, err := m.day.calculator.Ask(scenario.Question{Years: scenario.DefaultYears}); err == nil {
			return a
		}
	}
	return m.answer
}

// partsTable sets the base payment's parts, and the reader's beside them.
func (m Model) partsTable(a *scenario.Answer) scene.Node {
	w := m.say.Words().Split
	names := []string{w.Part, m.say.PaymentIn(a.BaseYear)}
	shown, whole := a.Kept, a.Base
	if len(a.Parts) > 0 {
		names = append(names, m.say.YoursIn(a.StartYear))
		shown, whole = a.Parts, a.Payment
	}
	table := scene.Node{ID: "parts-table", Role: scene.Table, Kids: []scene.Node{
		{ID: "parts-caption", Role: scene.Caption, Runs: scene.Text(w.Ask)}, heads("parts-heads", append(names, w.Share)...)}}
	for i, p := range shown {
		cells := [][]scene.Run{nil}
		if i < len(a.Kept) {
			cells[0] = scene.Text(m.aboutWon(a.Kept[i].Value))
		}
		if len(a.Parts) > 0 {
			cells = append(cells, []scene.Run{{Text: m.aboutWon(p.Value), Style: m.partStyle(a, p)}})
		}
		share := ""
		if s := scenario.ShareOf(p, whole); s != nil {
			share = m.say.Percent(s.Amount)
		}
		table.Kids = append(table.Kids, row("parts-"+scene.ID(p.Category.String()), capital(m.say.Category(p.Category)), append(cells, scene.Text(share))...))
	}
	sums := [][]scene.Run{scene.Text(m.say.Won(a.Base.Amount))}
	if len(a.Parts) > 0 {
		sums = append(sums, []scene.Run{{Text: m.aboutWon(a.Payment), Bold: true, Style: scene.ScenarioText}})
	}
	table.Kids = append(table.Kids, row("parts-whole", w.Whole, append(sums, nil)...))
	return table
}

// partStyle sets the parts that the reader asked about in the reader's colour.
func (m Model) partStyle(a *scenario.Answer, p scenario.Part) scene.Style {
	if a.Question.Pay.Parts[p.Category].Asked() {
		return scene.ScenarioText
	}
	return scene.Ink
}

func (m Model) aboutWon(v *scenario.Value) string {
	text, _ := m.say.AboutWon(v.Amount)
	return text
}

// partNode is where an amount of a part is typed.
func (m Model) partNode(a *scenario.Answer, p scenario.Part, hint string) scene.Node {
	n := scene.Node{ID: partID(p.Category), Role: scene.Field, Name: capital(m.say.Category(p.Category)), Value: m.partText(a, p), Hint: hint}
	n.Value = m.textOf(n.ID, n.Value)
	if m.field.id == n.ID {
		n.Problem = m.field.problem
	}
	return n
}

// partText is what is asked of a part in the form in which it was asked, else
// what it has now.
func (m Model) partText(a *scenario.Answer, p scenario.Part) string {
	switch ask := a.Question.Pay.Parts[p.Category]; {
	case ask.Kind == scenario.PayAmount:
		return ask.Amount.String()
	case ask.Asked():
		return ask.String()
	case p.Value == nil:
		return ""
	}
	return m.aboutWon(p.Value)
}

// partNow is what a part's field shows while nothing is typed.
func (m Model) partNow(c scenario.Category) string {
	a := m.toCome()
	for _, p := range a.Kept {
		if p.Category == c {
			return m.partText(a, p)
		}
	}
	return m.partText(a, scenario.Part{Category: c})
}

// enteredPart takes the amount that was typed for a part. An empty field leaves
// the part as it is; with none asked about, the payment is today's course again.
func (m Model) enteredPart(c scenario.Category, msg scene.Entered) (Model, []scene.Effect) {
	if msg.Value == m.partNow(c) {
		return m.typing(field{}), nil
	}
	p, err := m.withPart(c, msg.Value)
	if err == nil {
		next := m.state.Question
		next.Pay, next.Year = p, 0
		_, err = m.day.calculator.Ask(next)
	}
	if err != nil {
		return m.typing(field{id: msg.ID, text: msg.Value, problem: m.problem(err)}), nil
	}
	return m.pay(p, "")
}

// withPart is the payment with another amount of a part.
func (m Model) withPart(c scenario.Category, text string) (scenario.Pay, error) {
	p := scenario.Pay{Kind: scenario.PayParts}
	if m.state.Question.Pay.Kind == scenario.PayParts {
		p.Parts = m.state.Question.Pay.Parts
	}
	p.Parts[c] = scenario.PartAsk{}
	if strings.TrimSpace(text) != "" {
		ask, err := scenario.ParsePart(c, text)
		if err != nil {
			return p, err
		}
		p.Parts[c] = ask
	}
	if p.PartsString() == "" {
		return scenario.Pay{}, nil
	}
	return p, nil
}

// followParts makes the panel anew where the payment is or was asked for by its
// parts, or one was being typed.
func (m Model) followParts(was State, typed scene.ID) Model {
	_, part := partOf(typed)
	if part || was.Question.Pay.Kind == scenario.PayParts || m.state.Question.Pay.Kind == scenario.PayParts {
		m.splitNode = m.splitPanel()
	}
	return m
}
