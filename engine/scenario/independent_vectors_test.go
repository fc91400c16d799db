package scenario_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"costshare/data"
	"costshare/engine/date"
	"costshare/engine/scenario"

	"pgregory.net/rapid"
)

// edgeDays are those about which something in the specification changes: the
// range's ends; the first rate of exchange; the years in dollars, their parts
// and the cut of 1998; the first years in won; the first official round number
// of soldiers; each agreement since, years without one, and years agreed ahead.
func edgeDays() []string {
	return []string{
		"1991-01-25", "1991-09-26", "1991-09-27", "1991-12-31", "1992-01-01", "1993-12-31", "1995-11-02", "1995-11-03",
		"1997-12-31", "1998-06-19", "1998-12-21", "1998-12-22", "1999-01-01", "1999-12-31", "2000-12-30", "2000-12-31",
		"2001-11-14", "2001-11-15", "2002-01-01", "2002-04-04", "2002-12-31", "2003-01-01", "2004-12-31", "2005-01-01",
		"2005-04-25", "2005-04-26", "2006-12-05", "2006-12-06", "2008-04-18", "2008-04-19", "2009-01-14", "2009-01-15",
		"2013-08-23", "2014-01-11", "2014-01-12", "2016-04-19", "2018-05-22", "2018-05-23", "2018-12-28", "2019-02-09", "2019-02-10", "2020-01-01",
		"2020-05-01", "2020-12-31", "2021-01-01", "2021-03-09", "2021-03-10", "2021-03-17", "2021-12-07", "2023-12-20", "2023-12-21",
		"2024-10-03", "2024-10-04", "2024-11-05", "2025-12-31", "2026-01-01", "2026-01-31",
	}
}

// edgeQuestions are the ends of what can be asked, and what is outside them.
func edgeQuestions() []asked {
	return []asked{
		{years: 1}, {years: 10}, {years: 10, rule: "flat"}, {years: 10, rule: "20"}, {years: 10, rule: "-5"},
		{years: 5, pay: "0"}, {years: 10, pay: "1"}, {years: 10, pay: "100000000000000"}, {years: 5, pay: "100000000000001"},
		{years: 5, pay: "1300000000000", rule: "1.5"}, {years: 5, pay: "1300000000000"}, {years: 3, pay: "3000000000000"},
		{years: 5, pay: "$0"}, {years: 5, pay: "$5000000000"}, {years: 2, pay: "$1", rate: "1125.28"},
		{years: 5, pay: "+0%"}, {years: 5, pay: "-100%"}, {years: 5, pay: "-100.01%"}, {years: 5, pay: "+50%", rule: "flat"},
		{years: 5, pay: "0x"}, {years: 5, pay: "1x"}, {years: 5, pay: "5.05x"},
	}
}

// The two calculators agree at the edges: every edge day with every edge
// question, every year that was paid, and every definition.
func TestJudgedAtTheEdges(t *testing.T) {
	archive, tables := archive(t), readTables(t)
	questions := append(edgeQuestions(), append(tables.everyYear(), tables.everyDefinition()...)...)
	for _, day := range edgeDays() {
		j, d := tables.on(day), scenario.On(archive.AsOf(date.Must(day)))
		for _, q := range questions {
			for _, line := range differences(t, d, j, q) {
				t.Errorf("%s %q: %s", day, q.words(), line)
			}
		}
	}
}

// In the tables the agreements' rules are seldom needed: the amounts they made
// were known with the rates. With the payments of some years struck out, the two
// agree on what the rules make in their place, the cap of 4% on the 4.7% of 2008
// among them.
func TestJudgedWithoutPayments(t *testing.T) {
	for _, c := range []struct {
		day  string
		hide []string
	}{
		{"2007-12-31", []string{"2008"}}, {"2010-06-01", []string{"2010", "2011"}}, {"2012-12-31", []string{"2010", "2011", "2012", "2013"}},
		{"2017-12-31", []string{"2015", "2016", "2017", "2018"}}, {"2024-01-01", []string{"2022", "2023", "2024", "2025"}},
		{"2026-01-31", []string{"2025", "2026"}},
	} {
		j, d := readTables(t).without(c.hide).on(c.day), scenario.On(without(t, c.hide...).AsOf(date.Must(c.day)))
		for _, q := range edgeQuestions() {
			for _, line := range differences(t, d, j, q) {
				t.Errorf("%s without %v %q: %s", c.day, c.hide, q.words(), line)
			}
		}
	}
}

// without strikes the payments of some years out.
func (t rawTables) without(years []string) rawTables {
	out := maps.Clone(t)
	out["payments"] = slices.DeleteFunc(slices.Clone(t["payments"]), func(r row) bool { return slices.Contains(years, r["year"]) })
	return out
}

// everyYear asks for each year of the tables and the one before and after, with
// its own rate and with another, and for one together with a payment.
func (t rawTables) everyYear() []asked {
	out := []asked{{years: 1, year: 2018, pay: "1300000000000"}}
	for y := 1990; y <= 2027; y++ {
		out = append(out, asked{years: 1, year: y}, asked{years: 1, year: y, rate: "1125.28"})
	}
	return out
}

// everyDefinition asks by each definition, and by one that is in no table; by
// those that can carry a scenario for the years about their period too.
func (t rawTables) everyDefinition() []asked {
	out := []asked{{years: 1, def: "npsc-2106"}}
	for _, d := range t["definitions"] {
		out = append(out, asked{years: 1, def: d["id"], pay: "1300000000000"})
		if d["cannot_carry"] != "" {
			continue
		}
		for y := d.year("first_year") - 1; y <= d.year("last_year")+1; y++ {
			out = append(out, asked{years: 1, def: d["id"], year: y})
		}
	}
	return out
}

// Both agree on 400 questions that are drawn once and for all. A third of them
// or fewer are refused, mostly for a year or a definition that the day does not
// know; the others are answered.
func TestJudgedVectors(t *testing.T) {
	archive, tables, answered := archive(t), readTables(t), 0
	draw := rand.New(rand.NewPCG(1991, 2026))
	for range 400 {
		q := anyVector(draw.IntN, tables)
		if _, ok := tables.on(q.day).answer(q); ok {
			answered++
		}
		for _, line := range differences(t, scenario.On(archive.AsOf(date.Must(q.day))), tables.on(q.day), q) {
			t.Errorf("%s %q: %s", q.day, q.words(), line)
		}
	}
	if answered < 200 {
		t.Errorf("%d questions were answered, want 200 at least", answered)
	}
	t.Logf("%d answered", answered)
}

// And on whatever else is drawn.
func TestJudged(t *testing.T) {
	archive, tables := archive(t), readTables(t)
	rapid.Check(t, func(r *rapid.T) {
		q := anyVector(func(n int) int { return rapid.IntRange(0, n-1).Draw(r, "drawn") }, tables)
		for _, line := range differences(t, scenario.On(archive.AsOf(date.Must(q.day))), tables.on(q.day), q) {
			r.Errorf("%s %q: %s", q.day, q.words(), line)
		}
	})
}

// below draws a number from 0 to below n.
type below func(n int) int

// anyVector draws a question on any day: a payment in any form by any rule, or a
// year that was paid.
func anyVector(draw below, tables rawTables) asked {
	first, last := date.Must(data.CoversFrom).Number(), date.Must(data.CoversTo).Number()
	q := asked{day: date.FromNumber(first + draw(last-first+1)).String(), years: 1 + draw(10)}
	if draw(5) == 0 {
		q.year = 1991 + draw(36)
	} else {
		q.pay = anyPay(draw)
		q.rule = []string{"", "course", "flat", hundredths(draw(2001) - 500)}[draw(4)]
	}
	if draw(3) == 0 {
		q.rate = hundredths(10001 + draw(200000))
	}
	if draw(3) == 0 {
		q.def = tables["definitions"][draw(len(tables["definitions"]))]["id"]
	}
	return q
}

// anyPay draws a payment. A hundredth of a percent of a base payment, which is in
// hundreds of millions, is always a whole won. Finer changes and multiples are
// left out: those that no whole won gives, the calculator answers by the nearest
// 100 million won, of which the specification says nothing.
func anyPay(draw below) string {
	switch draw(6) {
	case 0:
		return ""
	case 1:
		return fmt.Sprint("$", draw(20_000_000_000))
	case 2:
		return signed(draw(60000)-10000) + "%"
	case 3:
		return hundredths(draw(2000)) + "x"
	case 4:
		return fmt.Sprint(draw(10_000_000_000_000))
	}
	return fmt.Sprint(draw(100_000_000_000_001))
}

// hundredths writes n/100 with two decimals.
func hundredths(n int) string { return fmt.Sprintf("%.2f", float64(n)/100) }

// signed is the same with its sign.
func signed(n int) string { return fmt.Sprintf("%+.2f", float64(n)/100) }
