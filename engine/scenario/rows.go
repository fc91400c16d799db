package scenario

import (
	"costshare/engine/dataset"
)

// rows are rows of the tables with the values that carry them into some
// arithmetic. Only those that changed are looked for.
type rows struct {
	changed map[string]bool
	values  map[string][]*Value // a row that decides, and carries no number, has none
	seen    map[*Value]bool
}

func newRows(changed map[string]bool) *rows {
	return &rows{changed, map[string][]*Value{}, map[*Value]bool{}}
}

func (r *rows) has(row string) bool { _, ok := r.values[row]; return ok }

// add takes in the changed rows that a value rests on.
func (r *rows) add(v *Value) {
	if v == nil || r.seen[v] {
		return
	}
	r.seen[v] = true
	if r.changed[v.Fact.Row] && v.Unit != dataset.CalendarYear && v.Unit != dataset.NumberOfYears {
		r.values[v.Fact.Row] = append(r.values[v.Fact.Row], v)
	}
	for _, o := range v.Operands {
		r.add(o)
	}
}

// name takes in a row that decides, if it changed.
func (r *rows) name(row string) {
	if r.changed[row] && !r.has(row) {
		r.values[row] = nil
	}
}

// under takes in an answer: its figures, its sentence, the definition that is
// chosen and the agreements, by number, whose rules it follows.
func (r *rows) under(a *Answer, agreements map[int]string) {
	for _, f := range a.Figures {
		r.add(f.Value)
	}
	r.add(a.LargestRise)
	if w := a.Shares.Chosen; w != nil {
		r.add(w.Printed())
		r.name(w.Definition.ID)
	}
	for _, c := range a.Course {
		r.name(agreements[c.Agreement])
	}
}

// paid takes in the payments of all years, which are drawn whatever is asked.
func (r *rows) paid(v dataset.View) {
	for _, year := range v.PaymentYears() {
		r.add(Payment(v, year))
	}
}
