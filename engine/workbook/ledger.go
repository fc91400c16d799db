package workbook

import (
	"slices"
	"strconv"
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/scenario"
)

// Columns of the steps.
const (
	stepColumn  = 2
	valueColumn = 5
)

// entry names a step. In one answer a term names one value; the amount stands
// beside it so that a way of counting that is not chosen can be added.
type entry struct {
	scenario string
	term     scenario.Term
	amount   string
}

func (b *builder) beginSteps() {
	w := b.words
	b.steps = Sheet{Name: w.Steps, Widths: []int{5, 18, 44, 54, 40, 22, 18, 14, 40, 18, 16, 40, 24, 12, 24}}
	b.row(&b.steps, heads(w.Number, w.Scenario, w.Step, w.Formula, w.Numbers, w.Value, w.Unit, w.Status, w.Note, w.From, w.Row,
		w.Title, w.Publisher, w.Date, w.Link)...)
}

// step gives the cell in which a value of a scenario stands. Where there is none
// yet, it is written down, after all that it is computed from.
func (b *builder) step(s Scenario, v *scenario.Value) Ref {
	e := entry{s.Name, v.Term, v.Amount.String()}
	if at, ok := b.entries[e]; ok {
		return at
	}
	operands := make([]Expr, len(v.Operands))
	for i, o := range v.Operands {
		operands[i] = b.step(s, o)
	}
	at := Ref{b.steps.Name, valueColumn, len(b.steps.Rows)}
	b.entries[e], b.worked[at] = at, worked{v, operands}
	b.write(s, v, operands)
	return at
}

// write adds a step's row.
func (b *builder) write(s Scenario, v *scenario.Value, operands []Expr) {
	said := b.say.Step(v)
	value := b.valueCell(v, operands)
	note := joined(said.Note, b.remark(v, value))
	cells := []*Cell{counted(len(b.steps.Rows)), text(s.Name), text(said.Name), text(said.Formula), text(said.Numbers), value,
		text(b.unit(v.Unit)), text(b.say.Status(v.Status)), text(note), text(places(operands)), text(v.Fact.Row)}
	b.row(&b.steps, append(cells, b.cite(v.Fact.Sources)...)...)
}

// remark says what a step's cell does not show.
func (b *builder) remark(v *scenario.Value, c *Cell) string {
	switch {
	case len(v.Operands) == 0:
	case v.Op == scenario.Trial:
		return b.words.ByTrial
	case c.Kind == Number:
		return b.words.TooFine
	case v.Op == scenario.Least:
		return b.words.Taken + b.say.Step(v.Operands[taken(v)]).Name
	}
	return ""
}

// valueCell is a formula where the value is computed and a spreadsheet's
// arithmetic bears it, else the number.
func (b *builder) valueCell(v *scenario.Value, operands []Expr) *Cell {
	if len(operands) == 0 {
		return looking(number(v.Amount), v.Unit)
	}
	if v.Op == scenario.Subtract && !v.Rounding.Rounds {
		return looking(b.difference(v.Amount, operands[0].(Ref), operands[1].(Ref)), v.Unit)
	}
	return b.chosen(looking(computed(v.Amount, ways(v, operands)...), v.Unit))
}

// looking gives years their look.
func looking(c *Cell, u dataset.Unit) *Cell {
	if u == dataset.CalendarYear || u == dataset.NumberOfYears {
		c.Look = Ordinal
	}
	return c
}

// places names the steps in some cells by their numbers.
func places(cells []Expr) string {
	var out []string
	for _, c := range cells {
		if at := strconv.Itoa(c.(Ref).Row); !slices.Contains(out, at) {
			out = append(out, at)
		}
	}
	return strings.Join(out, "; ")
}

func joined(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + "; " + b
}
