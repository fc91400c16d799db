package timeline

import (
	"fmt"
	"math/rand"
	"slices"
	"testing"
)

// The marks of so many events on all years and on one.
func BenchmarkClusters(b *testing.B) {
	for n := 100; n <= 1_000_000; n *= 10 {
		r := rand.New(rand.NewSource(1))
		times := make([]float64, n)
		for i := range times {
			times[i] = whole.From + r.Float64()*whole.Length()
		}
		slices.Sort(times)
		for _, w := range []struct {
			name string
			Window
		}{{"all", whole}, {"year", Years(2018, 2018)}} {
			b.Run(fmt.Sprintf("%d/%s", n, w.name), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					Clusters(times, Scale{w.Window, 0, 640}, 24)
				}
			})
		}
	}
}

func BenchmarkAxis(b *testing.B) {
	for _, w := range []struct {
		name string
		Window
	}{{"all", whole}, {"decade", Years(2010, 2019)}, {"year", Years(2018, 2018)}} {
		b.Run(w.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Axis(Scale{w.Window, 0, 640}, func(Tick, bool) float64 { return 30 }, 6)
			}
		})
	}
}
