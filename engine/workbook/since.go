package workbook

import (
	"costshare/engine/dataset"
	"costshare/engine/scenario"
)

// since sets the reader's years beside what was then paid, for the scenarios
// that carry it; ok is false where none does.
func (b *builder) since() (s Sheet, ok bool) {
	w := b.words
	s = Sheet{Name: w.Since, Widths: []int{18, 14, 8, 22, 22, 22, 22, 14, 10}}
	b.row(&s, heads(w.Scenario, w.AsKnown, w.Year, w.Yours, w.Paid, w.Difference, w.Running, w.Status, w.Unit)...)
	for _, one := range b.scenarios {
		for _, y := range one.Since.Years {
			ok = true
			b.sinceYear(&s, one, y)
		}
	}
	return s, ok
}

func (b *builder) sinceYear(s *Sheet, one Scenario, y scenario.SinceYear) {
	cell := func(v *scenario.Value) *Cell { return computed(v.Amount, b.step(one, v)) }
	b.row(s, text(one.Name), text(one.Since.Known.Day().String()), counted(y.Year), cell(y.Reader), cell(y.Real), cell(y.Difference), cell(y.Running),
		text(b.say.Status(y.Running.Status)), text(b.unit(dataset.Won)))
}
