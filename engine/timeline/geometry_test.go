package timeline

import (
	"math"
	"slices"
	"testing"

	"costshare/engine/date"

	"pgregory.net/rapid"
)

// whole is more than what the tables hold.
var whole = Years(1950, 2060)

func day(t *rapid.T, name string) date.Day {
	return date.FromNumber(rapid.IntRange(int(whole.From), int(whole.To)-1).Draw(t, name))
}

// window is any that can be seen.
func window(t *rapid.T) Window {
	length := math.Exp(rapid.Float64Range(math.Log(Least), math.Log(whole.Length())).Draw(t, "length"))
	return Around(float64(day(t, "around").Number()), length, whole)
}

// scale is any on which a day of a month of 30 days is half a pixel at least.
func scale(t *rapid.T) Scale {
	left := rapid.Float64Range(0, 60).Draw(t, "left")
	return Scale{window(t), left, left + rapid.Float64Range(200, 1200).Draw(t, "width")}
}

// times are days in order, many of them the same.
func times(t *rapid.T) []float64 {
	days := rapid.SliceOfN(rapid.IntRange(int(whole.From), int(whole.To)-1), 0, 300).Draw(t, "days")
	near := rapid.SliceOfN(rapid.IntRange(20000, 20060), 0, 60).Draw(t, "near days")
	slices.Sort(days)
	all := append(days, near...)
	slices.Sort(all)
	out := make([]float64, len(all))
	for i, d := range all {
		out[i] = float64(d) + 0.5
	}
	return out
}

func TestADayStandsWhereItIsFound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, d := scale(t), day(t, "day")
		if got := s.DayAt(s.Mid(d)); got != d {
			t.Fatalf("%v stands where %v does", d, got)
		}
		left, right := s.Year(d.Year())
		if mid := s.Mid(d); mid < left || mid > right {
			t.Fatalf("%v stands at %v, its year from %v to %v", d, mid, left, right)
		}
	})
}

// A zoom keeps the time under the finger in place, as far as the whole reaches.
func TestZoomedKeepsATime(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := scale(t)
		x := rapid.Float64Range(s.Left, s.Right).Draw(t, "x")
		time := s.Time(x)
		near := s
		near.Window = s.Zoomed(rapid.Float64Range(0.02, 50).Draw(t, "by"), time, whole)
		if near.From < whole.From || near.To > whole.To+1e-6 || near.Length() < Least-1e-6 {
			t.Fatalf("%v is not inside", near.Window)
		}
		if near.From > whole.From && near.To < whole.To && math.Abs(near.X(time)-x) > 1e-3 {
			t.Fatalf("what stood at %v stands at %v", x, near.X(time))
		}
	})
}

func TestThereAndBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w, time := window(t), float64(day(t, "time").Number())
		time = min(max(time, w.From), w.To)
		by := rapid.Float64Range(1, min(20, w.Length()/Least)).Draw(t, "by")
		days := rapid.Float64Range(-3000, 3000).Draw(t, "days")
		near := w.Zoomed(by, time, whole)
		if moved := near.Moved(days, whole); moved.From > whole.From && moved.To < whole.To {
			near = moved.Moved(-days, whole)
		}
		if back := near.Zoomed(1/by, time, whole); math.Abs(back.From-w.From) > 1e-6 || math.Abs(back.To-w.To) > 1e-6 {
			t.Fatalf("%v came back as %v", w, back)
		}
	})
}

// marked says whether a day carries a mark: the calendar's own rule.
func marked(d date.Day, u Unit, of int) bool {
	switch u {
	case Year:
		return d.Month() == 1 && d.Day() == 1 && d.Year()%of == 0
	case Month:
		return d.Day() == 1 && (d.Month()-1)%of == 0
	}
	return of == 1 || (d.Day()-1)%of == 0 && d.Day() <= 31-of
}

// plain are the days of a scale that carry a mark whose middle is seen, found by
// asking each.
func plain(s Scale, u Unit, of int) []date.Day {
	var out []date.Day
	for n := int(math.Floor(s.From)) - 366; float64(n) < s.To; n++ {
		d := date.FromNumber(n)
		if !marked(d, u, of) {
			continue
		}
		end := n + 1
		for !(u == Day || u == Month && date.FromNumber(end).Day() == 1 || u == Year && date.FromNumber(end).Month() == 1 && date.FromNumber(end).Day() == 1) {
			end++
		}
		if mid := (s.X(float64(n)) + s.X(float64(end))) / 2; mid >= s.Left && mid <= s.Right {
			out = append(out, d)
		}
	}
	return out
}

// Names never overlap, no mark is left out, and no finer marks would have room.
func TestAxis(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := scale(t)
		year, month, day, more := rapid.Float64Range(20, 40).Draw(t, "year"), rapid.Float64Range(20, 60).Draw(t, "month"), rapid.Float64Range(8, 20).Draw(t, "day"), rapid.Float64Range(0, 40).Draw(t, "first")
		width := func(tick Tick, first bool) float64 {
			w := [...]float64{Year: year, Month: month, Day: day}[tick.Names]
			if first {
				w += more
			}
			return w
		}
		const apart = 6
		ticks := Axis(s, width, apart)
		for i := 1; i < len(ticks); i++ {
			if gap := ticks[i].Mid() - ticks[i-1].Mid() - (width(ticks[i], false)+width(ticks[i-1], i == 1))/2; gap < apart-1e-6 {
				t.Fatalf("%v and %v are %v apart", ticks[i-1].Day, ticks[i].Day, gap)
			}
		}
		var days []date.Day
		for _, tick := range ticks {
			days = append(days, tick.Day)
		}
		found := false
		for _, step := range steps {
			want := plain(s, step.unit, step.of)
			if slices.Equal(days, want) {
				found = true
				break
			}
			var finer []Tick
			for _, d := range want {
				end := next(d, step.unit, 1)
				finer = append(finer, Tick{d, coarsest(d, step.unit), s.X(float64(d.Number())), s.X(float64(end.Number()))})
			}
			if haveRoom(finer, width, apart+0.01) {
				t.Fatalf("%d of unit %d have room and are not there", step.of, step.unit)
			}
		}
		if !found {
			t.Fatalf("%v are the marks of no step", days)
		}
	})
}

// Worked by hand: the years 1991 to 2026 on 640 pixels are 17.8 wide, so that
// names of 32 that keep 6 apart stand every five years (88.9); the days of
// December 2018 on 640 are 20.6 wide, room for names of 12.
func TestAxisByHand(t *testing.T) {
	december := Window{float64(must(2018, 12, 1).Number()), float64(must(2019, 1, 1).Number())}
	for _, c := range []struct {
		name        string
		w           Window
		width       float64
		first, last date.Day
		count       int
		second      date.Day
	}{
		{"36 years", Years(1991, 2026), 32, must(1995, 1, 1), must(2025, 1, 1), 7, must(2000, 1, 1)},
		{"36 years, wide names", Years(1991, 2026), 90, must(2000, 1, 1), must(2020, 1, 1), 3, must(2010, 1, 1)},
		{"ten years", Years(2010, 2019), 32, must(2010, 1, 1), must(2019, 1, 1), 10, must(2011, 1, 1)},
		{"a year", Years(2018, 2018), 32, must(2018, 1, 1), must(2018, 12, 1), 12, must(2018, 2, 1)},
		{"a year, wide names", Years(2018, 2018), 60, must(2018, 1, 1), must(2018, 10, 1), 4, must(2018, 4, 1)},
		{"a month", december, 12, must(2018, 12, 1), must(2018, 12, 31), 31, must(2018, 12, 2)},
		{"a month, wide names", december, 40, must(2018, 12, 1), must(2018, 12, 26), 6, must(2018, 12, 6)},
	} {
		ticks := Axis(Scale{c.w, 0, 640}, func(Tick, bool) float64 { return c.width }, 6)
		if len(ticks) != c.count || ticks[0].Day != c.first || ticks[1].Day != c.second || ticks[len(ticks)-1].Day != c.last {
			t.Errorf("%s: %d marks, %v", c.name, len(ticks), ticks)
		}
	}
}

func TestAxisNamesTheCoarsest(t *testing.T) {
	w := Window{float64(must(2018, 12, 20).Number()), float64(must(2019, 1, 20).Number())}
	for _, tick := range Axis(Scale{w, 0, 1200}, func(Tick, bool) float64 { return 20 }, 6) {
		want := Day
		if tick.Day == must(2019, 1, 1) {
			want = Year
		}
		if tick.Names != want {
			t.Errorf("%v is named by unit %d", tick.Day, tick.Names)
		}
	}
}

// Each event that is seen is in one mark, and marks keep apart.
func TestClustersHoldEachOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, all, apart := scale(t), times(t), rapid.Float64Range(6, 40).Draw(t, "apart")
		marks := Clusters(all, s, apart)
		held := map[int]bool{}
		for i, c := range marks {
			if c.Count() < 1 || c.X < s.Left || c.X > s.Right {
				t.Fatalf("%+v is no mark", c)
			}
			if i > 0 && (c.First != marks[i-1].End || c.X-marks[i-1].X < apart-1e-6) {
				t.Fatalf("%+v follows %+v", c, marks[i-1])
			}
			for e := c.First; e < c.End; e++ {
				held[e] = true
				if away := math.Abs(s.X(all[e]) - c.X); away > 2.5*apart {
					t.Fatalf("event %d stands %v from its mark", e, away)
				}
			}
		}
		for i, time := range all {
			if x := s.X(time); x > s.Left+2.5*apart && x < s.Right-2.5*apart && !held[i] {
				t.Fatalf("event %d at %v is in no mark", i, x)
			}
		}
	})
}

// A mark stays what it is while the reader pans.
func TestClustersStayWhilePanning(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, all, apart := scale(t), times(t), rapid.Float64Range(6, 40).Draw(t, "apart")
		by := rapid.Float64Range(-1, 1).Draw(t, "by") * s.Length()
		moved := s
		moved.Window = Window{s.From + by, s.To + by}
		there := map[int]Cluster{}
		for _, c := range Clusters(all, moved, apart) {
			there[c.First] = c
		}
		for _, c := range Clusters(all, s, apart) {
			x := moved.X(s.Time(c.X))
			if x < s.Left+1e-6 || x > s.Right-1e-6 {
				continue
			}
			if got, ok := there[c.First]; !ok || got.End != c.End || math.Abs(got.X-x) > 1e-3 {
				t.Fatalf("%+v, now at %v, became %+v", c, x, got)
			}
		}
	})
}

// Zooming in opens marks and never mixes them.
func TestClustersOpen(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, all := scale(t), times(t)
		near := s
		near.Window = s.Zoomed(rapid.Float64Range(1, 30).Draw(t, "by"), s.Time((s.Left+s.Right)/2), whole)
		far := Clusters(all, s, 24)
		for _, c := range Clusters(all, near, 24) {
			for _, f := range far {
				meet, inside := c.First < f.End && f.First < c.End, f.First <= c.First && c.End <= f.End
				if meet && !inside {
					t.Fatalf("%+v was partly in %+v", c, f)
				}
			}
		}
	})
}

// Worked by hand: on 320 pixels for 320 days a day is a pixel, and marks 24 apart
// take bins of 32 days. Day 20000 is the first of bin 625.
func TestClustersByHand(t *testing.T) {
	s := Scale{Window{20000, 20320}, 0, 320}
	for _, c := range []struct {
		name  string
		times []float64
		want  []Cluster
	}{
		{"nothing", nil, nil},
		{"one", []float64{20010}, []Cluster{{0, 1, 10}}},
		{"two in a bin", []float64{20010, 20020}, []Cluster{{0, 2, 15}}},
		{"two far apart", []float64{20010, 20110}, []Cluster{{0, 1, 10}, {1, 2, 110}}},
		{"neighbours over an edge", []float64{20031, 20033}, []Cluster{{0, 1, 20}, {1, 2, 44}}},
		{"one before the window", []float64{19990, 20200}, []Cluster{{1, 2, 200}}},
	} {
		if got := Clusters(c.times, s, 24); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}
