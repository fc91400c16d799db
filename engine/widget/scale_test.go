package widget

import (
	"fmt"
	"math/rand"
	"slices"
	"testing"

	"costshare/engine/dataset"
	"costshare/engine/date"
	"costshare/engine/timeline"
)

// crowded is the widget on 28 December 2018 with other events: n of them, spread
// over all its years, their texts a real one's.
func crowded(b *testing.B, n int) Model {
	m := model(b, "asof=2018-12-28&pay=1.3tn")
	r := rand.New(rand.NewSource(1))
	whole := m.whole()
	days := make([]int, n)
	for i := range days {
		days[i] = int(whole.From) + r.Intn(int(whole.Length()))
	}
	slices.Sort(days)
	real := m.day.events[len(m.day.events)-1]
	d := *m.day
	d.events = make([]dataset.Event, n)
	for i, at := range days {
		e := real
		e.ID, e.Date, e.Kind = fmt.Sprint(i), date.FromNumber(at).Partial(), kinds[r.Intn(len(kinds))]
		d.events[i] = e
	}
	d.lanes = lanesOf(d.events)
	d.named = map[int]string{}
	m.day, m.event = &d, n-1
	return m
}

var crowds = []int{100, 1_000, 10_000, 100_000, 1_000_000}

// BenchmarkViewCrowded is a View with many events, from all years to a month: its
// cost is that of the marks that are seen.
func BenchmarkViewCrowded(b *testing.B) {
	for _, n := range crowds {
		m := crowded(b, n)
		for _, c := range []struct {
			name string
			days float64
		}{{"all", m.whole().Length()}, {"decade", 3652}, {"year", 365}, {"month", timeline.Least}} {
			b.Run(fmt.Sprintf("%d/%s", n, c.name), func(b *testing.B) {
				near := m
				near.window = timeline.Around(m.whole().From+m.whole().Length()/2, c.days, m.whole())
				for b.Loop() {
					View(near)
				}
			})
		}
	}
}
