package workbook

import (
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/scenario"
)

// payments are what was known to be paid, year by year, on each day that the
// scenarios are seen from.
func (b *builder) payments() Sheet {
	w := b.words
	s := Sheet{Name: w.Payments, Widths: []int{14, 8, 14, 22, 10, 30, 14, 18, 60}}
	b.row(&s, heads(w.AsKnown, w.Year, w.Agreement, w.Value, w.Unit, w.Dollars, w.Status, w.Row, w.SourceID)...)
	done := map[string]bool{}
	for _, one := range b.scenarios {
		day := one.Answer.View.Day().String()
		if done[day] {
			continue
		}
		done[day] = true
		agreements := one.Answer.View.Agreements()
		for _, year := range one.Answer.View.PaymentYears() {
			b.payment(&s, one, year, agreement(agreements, year))
		}
	}
	return s
}

// payment adds a year. One that was fixed in dollars before any exchange rate
// was known has no won.
func (b *builder) payment(s *Sheet, one Scenario, year int, agreement string) {
	view := one.Answer.View
	won, dollars, status, row, sources := text(""), text(""), dataset.Absent, "", []dataset.Source(nil)
	if f, ok := view.Payment(year, dataset.Total, dataset.Dollars); ok {
		dollars, status, row, sources = number(f.Value), f.Status, f.Row, f.Sources
	}
	if v := scenario.Payment(view, year); v != nil {
		won, status, sources = computed(v.Amount, b.step(one, v)), v.Status, v.Sources()
		row = rowsOf(v)
	}
	b.cite(sources)
	b.row(s, text(view.Day().String()), counted(year), text(agreement), won, text(b.unit(dataset.Won)), dollars,
		text(b.say.Status(status)), text(row), text(titles(sources)))
}

// agreement names the one that covers a year, "" where none is known.
func agreement(all []dataset.Agreement, year int) string {
	for _, a := range all {
		if a.FirstYear <= year && year <= a.LastYear {
			return a.ID
		}
	}
	return ""
}

// rowsOf names the rows that a value is read from.
func rowsOf(v *scenario.Value) string {
	var rows []string
	for _, step := range v.Steps() {
		if step.Fact.Row != "" {
			rows = append(rows, step.Fact.Row)
		}
	}
	return strings.Join(rows, "; ")
}
