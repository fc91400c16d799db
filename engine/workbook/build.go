package workbook

import (
	"costshare/engine/dataset"
	"costshare/engine/locale"
	"costshare/engine/scenario"
	"costshare/engine/sentence"
)

// Scenario is an answer with the name that its reader gave it, "" for none, and
// the address that asks for it anew. Since may say what was paid after its day.
type Scenario struct {
	Name    string
	Address string
	Answer  *scenario.Answer
	Since   scenario.Since
}

// Of makes the workbook of one or more scenarios.
func Of(say sentence.Speaker, scenarios ...Scenario) Workbook {
	b := &builder{say: say, words: say.Table(), scenarios: named(say.Table(), scenarios), entries: map[entry]Ref{}, worked: map[Ref]worked{}, doubles: map[Ref]float64{}, cited: map[string]bool{}}
	b.beginSteps()
	figures, years, payments := b.figures(), b.years(), b.payments()
	sheets := []Sheet{b.about(), figures, years}
	if since, ok := b.since(); ok {
		sheets = append(sheets, since)
	}
	return Workbook{say.Lang(), append(sheets, b.steps, payments, b.sources())}
}

// named gives each scenario a name of its own, by which its steps are told from
// those of another.
func named(w locale.Table, given []Scenario) []Scenario {
	used := map[string]bool{}
	out := make([]Scenario, len(given))
	for i, s := range given {
		if s.Name == "" {
			s.Name = w.OneScenario
		}
		name := s.Name
		for n := 2; used[s.Name]; n++ {
			s.Name = name + " (" + itoa(n) + ")"
		}
		used[s.Name] = true
		out[i] = s
	}
	return out
}

// builder fills the sheets. Steps are written down when a figure, a year or a
// payment first needs them.
type builder struct {
	say       sentence.Speaker
	words     locale.Table
	scenarios []Scenario

	steps   Sheet
	entries map[entry]Ref
	worked  map[Ref]worked
	doubles map[Ref]float64 // what a spreadsheet holds in a cell

	cited map[string]bool
	order []dataset.Source
}

// row adds a row and remembers the numbers in it.
func (b *builder) row(s *Sheet, cells ...*Cell) {
	for i, c := range cells {
		c = b.chosen(c)
		cells[i] = c
		b.note(Ref{s.Name, i, len(s.Rows)}, c)
	}
	s.Rows = append(s.Rows, cells)
}

// note remembers the number in a cell.
func (b *builder) note(at Ref, c *Cell) {
	switch c.Kind {
	case Number:
		b.doubles[at] = c.Amount.InexactFloat64()
	case Formula:
		b.doubles[at] = c.Formula.double(b.doubles)
	}
}

// chosen picks the plainest formula that a spreadsheet's arithmetic bears; where
// none does, the number itself stands.
func (b *builder) chosen(c *Cell) *Cell {
	if c.Kind != Formula || c.Formula != nil {
		return c
	}
	for _, x := range c.ways {
		if _, ok := bears(x, b.doubles, c.Amount); ok {
			c.Formula, c.ways = x, nil
			return c
		}
	}
	c.Kind, c.ways = Number, nil
	return c
}

// unit says a unit in words.
func (b *builder) unit(u dataset.Unit) string {
	if said := b.words.Units[string(u)]; said != "" {
		return said
	}
	return string(u)
}

// about says what the scenarios are, and how the numbers hang together.
func (b *builder) about() Sheet {
	w := b.words
	s := Sheet{Name: w.Scenario, Widths: []int{24, 110}}
	for _, one := range b.scenarios {
		b.row(&s, head(w.Name), text(one.Name))
		b.row(&s, head(w.AsKnown), text(one.Answer.View.Day().String()))
		b.row(&s, head(w.Sentence), text(sentence.Text(b.say.Lead(one.Answer))))
		b.row(&s, head(w.Address), text(one.Address))
	}
	b.row(&s, head(w.About), text(w.Reckoning))
	return s
}

// figures are all figures in words, each with the cell of its last step.
func (b *builder) figures() Sheet {
	w := b.words
	s := Sheet{Name: w.Figures, Widths: []int{18, 48, 22, 18, 14, 90}}
	b.row(&s, heads(w.Scenario, w.Figure, w.Value, w.Unit, w.Status, w.Meaning)...)
	for _, one := range b.scenarios {
		for _, f := range one.Answer.Figures {
			value := text("")
			if f.Value != nil {
				value = looking(computed(f.Value.Amount, b.step(one, f.Value)), f.Unit)
			}
			b.row(&s, text(one.Name), text(b.say.FigureName(f.ID)), value, text(b.unit(f.Unit)), text(b.say.Status(f.Status())),
				text(b.say.Figure(one.Answer, f.ID).Meaning))
		}
	}
	return s
}
