package scenario_test

import (
	"math/big"
	"testing"

	"costshare/engine/scenario"
)

// The judge itself stands to what the specification works out: four courses and
// their rates, in billions of won.
func TestJudgeOfTheCourse(t *testing.T) {
	tables := readTables(t)
	for _, c := range []struct {
		day    string
		base   string
		course []string
	}{
		{"2018-12-28", "960.2", []string{"978.4", "990.1", "1002.0", "1014.0", "1026.2"}},
		{"2026-01-31", "1519.2", []string{"1551.1", "1599.2", "1648.8", "1699.9", "1752.6"}},
		{"2024-11-05", "1346.3", []string{"1402.8", "1519.2", "1555.7"}},
		{"2020-05-01", "1038.9", []string{"1054.5", "1058.7", "1070.3"}},
	} {
		j := tables.on(c.day)
		if got := inBillions(j.paid(j.baseYear()), 1); got != c.base {
			t.Errorf("%s: base %s, want %s", c.day, got, c.base)
		}
		for i, won := range j.course(len(c.course)) {
			if got := inBillions(won, 1); got != c.course[i] {
				t.Errorf("%s: year %d is %s, want %s", c.day, i+1, got, c.course[i])
			}
		}
	}
}

// And to its example of 1.3 trillion won on 28 December 2018, and of 3 trillion
// on 5 November 2024.
func TestJudgeOfAPayment(t *testing.T) {
	j := readTables(t).on("2018-12-28")
	q := asked{years: 5, pay: "1300000000000", rule: "1.5"}
	fixed, _ := j.answer(q)
	q.rule = "course"
	course, _ := j.answer(q)
	for _, c := range []struct {
		got    *big.Rat
		places int
		want   string
	}{
		{fixed[scenario.TotalFigure], 10, "6697.9470033125"},
		{fixed[scenario.ExtraTotal], 10, "1687.2470033125"},
		{course[scenario.TotalFigure], 1, "6658.0"},
		{fixed[scenario.PaymentUSD], 4, "1.1514"},
		{readTables(t).on("2024-11-05").path(rat("3000000000000"), asked{years: 2})[1], 1, "3248.9"},
	} {
		if got := inBillions(c.got, c.places); got != c.want {
			t.Errorf("%s, want %s", got, c.want)
		}
	}
}

// And to its table of shares: O and U in billions of won, and what 1.3 trillion
// won and the base payment are of it on 28 December 2018. Two of the definitions
// were printed later.
func TestJudgeOfShares(t *testing.T) {
	tables := readTables(t)
	then, now := tables.on("2018-12-28"), tables.on("2026-01-31")
	for _, c := range []struct {
		id                                     string
		other, us, share, base, ofTotalStaying string
		places                                 int
	}{
		{"npsc-2016", "0.0", "1303.8", "49.928", "42.412", "57.833", 3},
		{"total-2014", "0.0", "1380.0", "48.51", "41.03", "56.52", 2},
		{"personnel-2016", "0.0", "944.1", "57.93", "50.42", "68.85", 2},
		{"support-2010", "879.5", "893.7", "70.92", "67.30", "85.02", 2},
		{"gao-2016-19", "677.2", "3813.5", "", "", "", 0},
		{"nonpersonnel-2021", "0.0", "1506.0", "", "", "", 0},
	} {
		whole := now.costOf(c.id)
		if o, u := inBillions(whole.other, 1), inBillions(whole.us, 1); o != c.other || u != c.us {
			t.Errorf("%s: O %s, U %s; want %s, %s", c.id, o, u, c.other, c.us)
		}
		got, _ := then.answer(asked{years: 1, pay: "1300000000000", def: c.id})
		for id, want := range map[scenario.ID]string{scenario.Share: c.share, scenario.ShareBase: c.base, scenario.ShareTotalStays: c.ofTotalStaying} {
			if share := got[id]; want != "" && share.FloatString(c.places) != want || want == "" && share != nil {
				t.Errorf("%s of %s is %v, want %s", id, c.id, share, want)
			}
		}
	}
}

func inBillions(won *big.Rat, places int) string {
	return over(won, whole(1_000_000_000)).FloatString(places)
}
