package timeline

import (
	"math"
	"sort"
)

// Cluster is what stands at one place: one event or several. First and End are
// their places in the list, End not included.
type Cluster struct {
	First, End int
	X          float64
}

// Count is how many events stand there.
func (c Cluster) Count() int { return c.End - c.First }

// Clusters are the events of a scale, given by their times in order, as marks
// that stand at least apart from each other.
//
// Time is cut into bins, each 2^n days long and at least apart wide; what falls
// into one bin is one mark. Bins belong to the time and not to the window: a
// mark stays what it is while the reader pans, and zooming in splits each bin
// in two. A mark stands in the middle of its events; near another one it keeps
// half of the distance from where their bins meet.
//
// It costs two searches for each mark and nothing for an event that is not seen.
func Clusters(times []float64, s Scale, apart float64) []Cluster {
	// A bin that is too narrow by less than a moved window's rounding is wide enough.
	bin := math.Exp2(math.Ceil(math.Log2(apart/s.PerDay()) - 1e-9))
	index := func(time float64) float64 { return math.Floor(time / bin) }
	// One bin more on either side, so that what is seen does not depend on where
	// the window ends.
	first, last := index(s.From)-2, index(s.To)+2
	var out []Cluster
	var bins []float64
	for i := before(times, first*bin); i < len(times) && index(times[i]) <= last; {
		b := index(times[i])
		end := i + before(times[i:], (b+1)*bin)
		out = append(out, Cluster{i, end, s.X((times[i] + times[end-1]) / 2)})
		bins = append(bins, b)
		i = end
	}
	return seen(s.parted(out, bins, bin, apart), s)
}

// parted keeps marks apart. One moves half of that at most, so what stands one
// and a half away from another needs no help; whether a mark moves is thus a
// matter between it and the next one alone.
func (s Scale) parted(marks []Cluster, bins []float64, bin, apart float64) []Cluster {
	out := append([]Cluster(nil), marks...)
	for i := 1; i < len(marks); i++ {
		if marks[i].X-marks[i-1].X < 1.5*apart {
			out[i-1].X = min(out[i-1].X, s.X((bins[i-1]+1)*bin)-apart/2)
			out[i].X = max(marks[i].X, s.X(bins[i]*bin)+apart/2)
		}
	}
	return out
}

// seen cuts off the marks that stand outside of the scale.
func seen(marks []Cluster, s Scale) []Cluster {
	for len(marks) > 0 && marks[0].X < s.Left {
		marks = marks[1:]
	}
	for len(marks) > 0 && marks[len(marks)-1].X > s.Right {
		marks = marks[:len(marks)-1]
	}
	return marks
}

// before is how many of some times, which are in order, lie before another.
func before(times []float64, time float64) int { return sort.SearchFloat64s(times, time) }
