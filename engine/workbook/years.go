package workbook

import (
	"costshare/engine/dataset"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
)

// Columns of the years.
const (
	yoursColumn      = 2
	courseColumn     = 3
	differenceColumn = 4
	runningColumn    = 5
)

// years are the reader's years beside today's course.
func (b *builder) years() Sheet {
	w := b.words
	s := Sheet{Name: w.Years, Widths: []int{18, 8, 22, 22, 22, 22, 14, 10}}
	b.row(&s, heads(w.Scenario, w.Year, w.Yours, w.Course, w.Difference, w.Running, w.Status, w.Unit)...)
	for _, one := range b.scenarios {
		running := decimal.Zero
		for i, v := range one.Answer.Path {
			running = b.year(&s, one, i, v, running)
		}
	}
	return s
}

// year adds one of the reader's years and gives the difference so far.
func (b *builder) year(s *Sheet, one Scenario, i int, v *scenario.Value, running decimal.Decimal) decimal.Decimal {
	cells := []*Cell{text(one.Name), counted(one.Answer.StartYear + i), computed(v.Amount, b.step(one, v))}
	status := v.Status
	if i < len(one.Answer.Course) {
		c := one.Answer.Course[i].Payment
		difference := v.Amount.Sub(c.Amount)
		running = running.Add(difference)
		status = dataset.Weaker(status, c.Status)
		cells = append(cells, b.againstCourse(s, i, b.step(one, v), b.step(one, c), c, difference, running)...)
	} else {
		cells = append(cells, text(""), text(""), text(""))
	}
	b.row(s, append(cells, text(b.say.Status(status)), text(b.unit(dataset.Won)))...)
	return running
}

// againstCourse are the course's amount and the two differences.
func (b *builder) againstCourse(s *Sheet, i int, yours, course Ref, c *scenario.Value, difference, running decimal.Decimal) []*Cell {
	here := func(col, up int) Ref { return Ref{s.Name, col, len(s.Rows) - up} }
	total := computed(running, here(differenceColumn, 0))
	if i > 0 {
		total = computed(running, plus(here(runningColumn, 1), here(differenceColumn, 0)))
	}
	return []*Cell{computed(c.Amount, course), b.difference(difference, yours, course), total}
}
