package widget

import (
	"strconv"
	"testing"

	"costshare/engine/scene"
)

// BenchmarkSlide is one step of the slider: Update and View.
func BenchmarkSlide(b *testing.B) {
	m := model(b, "asof=2018-12-28")
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		m, _ = Update(m, scene.Set{ID: SliderID, Value: strconv.Itoa(i % 200)})
		View(m)
	}
}

// BenchmarkStart is what stands between the tables and the first scene.
func BenchmarkStart(b *testing.B) {
	a := archive(b)
	m := model(b, "")
	b.ReportAllocs()
	for b.Loop() {
		View(New(a, m.family, "asof=2018-12-28&pay=1.3tn", Options{}))
	}
}

// Every panel and every figure's arithmetic stands open.
func BenchmarkSlideAllOpen(b *testing.B) {
	m := model(b, "asof=2018-12-28&pin=Double~pay:2x")
	s := View(m)
	var open func(nodes []scene.Node)
	open = func(nodes []scene.Node) {
		for _, n := range nodes {
			if n.Role == scene.Details {
				m, _ = Update(m, scene.Opened{ID: n.ID, Open: true})
			}
			open(n.Kids)
		}
	}
	open(s.Nodes)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		m, _ = Update(m, scene.Set{ID: SliderID, Value: itoa(7 * i % len(m.slider.Amounts))})
		View(m)
	}
}

// BenchmarkDay is one step of the handle of the day: all that was known is found
// anew.
func BenchmarkDay(b *testing.B) {
	m := model(b, "asof=2018-12-28&pay=1.3tn")
	n := m.State().AsOf.Number()
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		m, _ = Update(m, scene.Set{ID: asOfSliderID, Value: strconv.Itoa(n - i%9000)})
		View(m)
	}
}
