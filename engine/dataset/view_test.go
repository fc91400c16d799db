package dataset_test

import (
	"fmt"
	"io/fs"
	"reflect"
	"slices"
	"strings"
	"testing"

	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/date"

	"pgregory.net/rapid"
)

// seen is a row of a view: its table and id, and the day it was known from.
type seen struct {
	row   string
	known date.Day
}

// everything lists all that a view shows.
func everything(v dataset.View) []seen {
	var out []seen
	add := func(table, id string, known date.Day) { out = append(out, seen{table + " " + id, known}) }
	for year := 1950; year <= 2040; year++ {
		for _, part := range []string{dataset.Total, dataset.AdjustedTotal, dataset.WonPart, dataset.DollarPart, "labour", "construction", "logistics", "cdip", "logistics_and_cdip"} {
			for _, unit := range []dataset.Unit{dataset.Won, dataset.Dollars} {
				if f, ok := v.Payment(year, part, unit); ok {
					add("payments", f.Row, f.KnownFrom)
				}
			}
		}
		for _, measure := range measures() {
			if f, ok := v.Indicator(measure, year); ok {
				add("indicators", f.Row, f.KnownFrom)
			}
		}
	}
	for _, a := range v.Agreements() {
		add("agreements", a.ID, a.KnownFrom)
		for _, s := range a.Steps {
			known := s.KnownFrom // but a step is shown with its agreement only
			if known.Before(a.KnownFrom) {
				known = a.KnownFrom
			}
			add("agreement_steps", a.ID+" "+s.Step, known)
		}
	}
	for _, d := range v.Definitions() {
		add("definitions", d.ID, d.KnownFrom)
		for _, f := range []dataset.Fact{d.ShareLow, d.ShareHigh, d.Korean, d.US} {
			if f.Row != "" {
				add("definition_values", f.Row, f.KnownFrom)
			}
		}
	}
	for _, e := range v.Events() {
		add("events", e.ID, e.KnownFrom)
	}
	for _, d := range v.Demands() {
		add("demands", d.Row, d.KnownFrom)
	}
	for _, d := range v.DollarValues() {
		add("dollar_values", d.Row, d.KnownFrom)
	}
	for _, p := range v.People() {
		add("people", p.Row, p.KnownFrom)
	}
	for _, c := range v.TroopClaims() {
		add("troop_claims", c.Row, c.KnownFrom)
	}
	for _, c := range v.Comparators() {
		add("comparators", c.Row, c.KnownFrom)
	}
	return out
}

func measures() []string {
	return []string{dataset.ExchangeRate, dataset.ConsumerPrices, dataset.Inflation, dataset.GDP, dataset.MainDefenceBudget,
		dataset.Population, dataset.TroopsCounted, dataset.TroopsOfficial, "usd_krw_half_year", "gdp_base_2015", "gdp_usd", "defence_budget_final"}
}

// days that carry a fact, and the days before them.
func days(a *dataset.Archive) []date.Day {
	first, last := a.Range()
	var out []date.Day
	for _, s := range everything(a.AsOf(last)) {
		for _, d := range []date.Day{s.known, date.FromNumber(s.known.Number() - 1)} {
			if !d.Before(first) {
				out = append(out, d)
			}
		}
	}
	slices.SortFunc(out, date.Day.Compare)
	return slices.Compact(out)
}

// On every day that carries a fact, and on the day before it, a view shows what
// was known and nothing else: exactly the rows of the last day that were known
// by then.
func TestNothingFromLater(t *testing.T) {
	a := archive(t)
	_, last := a.Range()
	all := everything(a.AsOf(last))
	if len(all) < 500 {
		t.Fatalf("the last day shows %d rows; this walks past the tables", len(all))
	}
	for _, d := range days(a) {
		var want []string
		for _, s := range all {
			if !s.known.After(d) {
				want = append(want, s.row)
			}
		}
		var got []string
		for _, s := range everything(a.AsOf(d)) {
			if s.known.After(d) {
				t.Errorf("%s: %s was known from %s", d, s.row, s.known)
			}
			got = append(got, s.row)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %d rows are shown, %d were known", d, len(got), len(want))
		}
	}
}

// Views only grow with the day.
func TestViewsGrow(t *testing.T) {
	a := archive(t)
	first, last := a.Range()
	rapid.Check(t, func(t *rapid.T) {
		early := rapid.IntRange(first.Number(), last.Number()).Draw(t, "early")
		late := rapid.IntRange(early, last.Number()).Draw(t, "late")
		there := map[string]bool{}
		for _, s := range everything(a.AsOf(date.FromNumber(late))) {
			there[s.row] = true
		}
		for _, s := range everything(a.AsOf(date.FromNumber(early))) {
			if !there[s.row] {
				t.Fatalf("%s is shown on %s and not on %s", s.row, date.FromNumber(early), date.FromNumber(late))
			}
		}
	})
}

// A source that was printed later is only named where there is no earlier one,
// and is marked.
func TestSourcesOfTheDay(t *testing.T) {
	a := archive(t)
	for _, d := range days(a) {
		for _, f := range a.AsOf(d).Events() {
			for _, s := range f.Sources {
				if out := !s.Date.IsZero() && !s.Date.Last().After(d); s.Later == out || s.Later && len(f.Sources) > 1 {
					t.Errorf("%s: %s names %s of %s, later %v, among %d", d, f.ID, s.ID, s.Date, s.Later, len(f.Sources))
				}
			}
		}
	}
}

// The two articles of 2018: seven rounds of the talks on the 10th agreement had
// been held by 1 October, ten by 28 December.
func TestRoundsOf2018(t *testing.T) {
	a := archive(t)
	for day, want := range map[string]int{"2018-03-08": 0, "2018-03-09": 1, "2018-10-01": 7, "2018-12-12": 9, "2018-12-28": 10} {
		rounds := 0
		for _, e := range a.AsOf(date.Must(day)).Events() {
			if strings.HasPrefix(e.Text, "Round ") && e.Date.First().Year() == 2018 {
				rounds++
			}
		}
		if rounds != want {
			t.Errorf("%s: %d rounds, want %d", day, rounds, want)
		}
	}
}

// What the tables are asked for most, as the White Papers and the agreements
// print it.
func TestPaymentsInPrint(t *testing.T) {
	v := archive(t).AsOf(date.Must(data.CoversTo))
	for year, want := range map[int]string{2005: "680400000000", 2014: "920000000000", 2018: "960200000000", 2021: "1183300000000", 2026: "1519200000000"} {
		if f, ok := v.Payment(year, dataset.Total, dataset.Won); !ok || f.Value.String() != want || f.Status != dataset.Official {
			t.Errorf("%d: %s %s, want %s official", year, f.Value, f.Status, want)
		}
	}
	for year, want := range map[int]string{1991: "150000000", 1998: "399000000", 2004: "622000000"} {
		if f, ok := v.Payment(year, dataset.Total, dataset.Dollars); !ok || f.Value.String() != want {
			t.Errorf("%d: %s, want %s dollars", year, f.Value, want)
		}
	}
	if years := v.PaymentYears(); len(years) != 36 || years[0] != 1991 || years[35] != 2026 {
		t.Errorf("payments are known for %v", years)
	}
}

// Half a year is no year: there is no average rate of 2026.
func TestNoRateOfHalfAYear(t *testing.T) {
	a := archive(t)
	_, last := a.Range()
	if f, ok := a.AsOf(last).NewestIndicator(dataset.ExchangeRate, 1991, 2026); !ok || f.Year != 2025 {
		t.Errorf("the newest yearly rate is of %d", f.Year)
	}
	if f, ok := a.AsOf(date.Must("2099-01-01")).Indicator(dataset.ExchangeRate, 2026); ok {
		t.Errorf("2026 has the rate %s", f.Value)
	}
}

// A view hands out copies: who changes one changes nothing for the next.
func TestViewsAreCopies(t *testing.T) {
	v := archive(t).AsOf(date.Must("2018-12-28"))
	before := v.Events()
	for _, e := range v.Events() {
		e.Sources[0].Title = "changed"
	}
	for _, a := range v.Agreements() {
		a.Steps[0].Step = "changed"
	}
	if !reflect.DeepEqual(before, v.Events()) || v.Agreements()[0].Steps[0].Step == "changed" {
		t.Error("a view's reader changed the archive")
	}
}

// grown gives the tables with events and their sources and citations n times, each
// time under other names.
func grown(b *testing.B, n int) fs.FS {
	files := tables(b)
	for _, name := range []string{"events.csv", "sources.csv", "citations.csv"} {
		table := files[name].Data
		_, rows, _ := strings.Cut(string(table), "\n")
		for i := 1; i < n; i++ {
			for line := range strings.Lines(rows) {
				id, rest, _ := strings.Cut(line, ",")
				table = fmt.Appendf(table, "%s-%d,%s", id, i, rest)
			}
		}
		files[name].Data = table
	}
	return files
}

// Tables of 1, 10 and 100 times their events and sources: reading them, and what was
// known on a day.
func BenchmarkGrown(b *testing.B) {
	for _, n := range []int{1, 10, 100} {
		files := grown(b, n)
		b.Run(fmt.Sprintf("Read/%d", n), func(b *testing.B) {
			for b.Loop() {
				readAll(b, files)
			}
		})
		a := readAll(b, files)
		b.Run(fmt.Sprintf("AsOf/%d", n), func(b *testing.B) {
			for b.Loop() {
				a.AsOf(date.Must("2018-12-28")).Events()
			}
		})
	}
}

func BenchmarkRead(b *testing.B) {
	for b.Loop() {
		archive(b)
	}
}
