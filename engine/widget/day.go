package widget

import (
	"costshare/engine/dataset"
	"costshare/engine/scenario"
	"costshare/engine/scene"
	"costshare/engine/sentence"
)

// firstYear is where the timeline begins: the first year of the first agreement.
const firstYear = 1991

// day is what was known on the as-of day, made once for it. Its nodes are the
// same values from frame to frame, so that a shell can see at once that nothing
// changed.
type day struct {
	view       dataset.View
	calculator *scenario.Day
	payments   []paid // by year, known in won
	agreements []dataset.Agreement
	events     []dataset.Event
	lanes      map[string]*lane // of events, by kind
	named      map[int]string   // names of the important ones
	gaps       []dataset.Gap
	beforeCut  *scenario.Value // what was agreed for 1998 before it was cut
	lists      []scene.Node
	split      []scene.Node // what each year's payment was made of
}

// paid is a year's payment; won is the same as a length.
type paid struct {
	year  int
	value *scenario.Value
	won   float64
}

func newDay(v dataset.View, say sentence.Speaker) *day {
	d := &day{view: v, calculator: scenario.On(v), agreements: v.Agreements(), events: v.Events(), beforeCut: scenario.BeforeCut(v)}
	for _, y := range v.PaymentYears() {
		if p := scenario.Payment(v, y); p != nil {
			d.payments = append(d.payments, paid{y, p, won(p)})
		}
	}
	d.lanes, d.named, d.gaps = lanesOf(d.events), importantNames(d, say), v.Gaps()
	d.lists, d.split = lists(d, say)
	return d
}

// payment gives a year's payment; ok is false where it was not known.
func (d *day) payment(year int) (p paid, ok bool) {
	for _, p := range d.payments {
		if p.year == year {
			return p, true
		}
	}
	return paid{}, false
}

// agreement gives the number of the agreement that covers a year, 0 for none.
func (d *day) agreement(year int) int {
	for _, a := range d.agreements {
		if a.FirstYear <= year && year <= a.LastYear {
			return a.Number
		}
	}
	return 0
}
