package scenario_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"costshare/data"
	"costshare/engine/date"
	"costshare/engine/scenario"
)

// By the specification 1.3 trillion won under the 9th agreement's rule, which
// goes on as the course on 28 December 2018, makes these; the 5% cap and no cap
// at all change nothing at 1.2% a year.
func TestRuleOfTheNinth(t *testing.T) {
	v := asOf(t, "2018-12-28")
	want := []string{"1300", "1315.6", "1331.4", "1347.4", "1363.6"}
	for _, rule := range []string{"course", "cpi:4", "cpi:5", "cpi"} {
		if got := billionsOf(ask(t, v, "pay", "1.3tn", "rule", rule).Path); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", rule, got, want)
		}
	}
}

// The agreements' own first years, grown by their own rules from the rates of
// the time, make the amounts that were published, in 100 million won. The amounts
// are struck out, so that the agreement is the reader's.
func TestRulesOfTheAgreements(t *testing.T) {
	for _, c := range []struct {
		day, pay, rule string
		hide, want     []string
	}{
		{"2007-12-31", "725.5bn", "cpi", []string{"2007", "2008"}, []string{"7255", "7415"}},
		{"2012-12-31", "760bn", "cpi:4", []string{"2009", "2010", "2011", "2012", "2013"}, []string{"7600", "7904", "8125", "8361", "8695"}},
		{"2017-12-31", "920bn", "cpi:4", []string{"2014", "2015", "2016", "2017", "2018"}, []string{"9200", "9320", "9441", "9507", "9602"}},
		{"2024-01-01", "1.1833tn", "budget", []string{"2021", "2022", "2023", "2024", "2025"}, []string{"11833", "12472", "12896", "13463", "14028"}},
		// Prices rose by 4.7% in 2008: 7,600 x 1.047 = 7,957.2.
		{"2012-12-31", "760bn", "cpi", []string{"2009", "2010", "2011", "2012", "2013"}, []string{"7600", "7957"}},
	} {
		a := ask(t, without(t, c.hide...).AsOf(date.Must(c.day)), "pay", c.pay, "rule", c.rule, "years", strconv.Itoa(len(c.want)))
		for i, want := range c.want {
			if got := a.Path[i].Amount.Shift(-8).String(); got != want {
				t.Errorf("%s from %s, year %d: %s, want %s", c.rule, c.pay, i, got, want)
			}
		}
	}
}

// The 12th agreement as it was written: 8.3% in the first year is the payment
// itself, 1,402.8 x 1.083 = 1,519.2324 billion, to the won. 2027 takes the prices
// of 2025, not known on 31 December 2025: 2.8%, the mean of 0.5, 2.5, 5.1, 3.6 and
// 2.3 in 2020-24. 1,519.2324 x 1.028 = 1,561.7709, to 100 million won 1,561.8.
func TestFirstYearStep(t *testing.T) {
	v := without(t, "2026").AsOf(date.Must("2025-12-31"))
	a := ask(t, v, "pay", "+8.3%", "rule", "cpi:5", "years", "2")
	if got, want := billionsOf(a.Path), []string{"1519.2324", "1561.8"}; a.StartYear != 2026 || !slices.Equal(got, want) {
		t.Errorf("%d: %v, want %v", a.StartYear, got, want)
	}
}

// 1 trillion, 2% into the second year, 3% into the third, 1.5% from then on,
// multiplied by hand: exact, not rounded.
func TestRateList(t *testing.T) {
	a := ask(t, asOf(t, "2026-01-31"), "pay", "1tn", "rule", "2,3,1.5")
	if got, want := billionsOf(a.Path), []string{"1000", "1020", "1050.6", "1066.359", "1082.354385"}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// The main defence budgets of 2021 to 2026 in the table (52.8401, 54.6112,
// 57.0143, 59.4244, 61.2469, 65.8642 trillion) grow by 3.4, 4.4, 4.2, 3.1 and
// 7.5%, 4.5% in the mean: 1,519.2 x 1.045 = 1,587.564.
func TestBudgetAssumed(t *testing.T) {
	a := ask(t, asOf(t, "2026-01-31"), "pay", "1519.2bn", "rule", "budget", "years", "2")
	if got := billions(a.Path[1].Amount); got != "1587.6" || a.Path[1].Status.String() != "assumption" {
		t.Errorf("2028: %s, %s", got, a.Path[1].Status)
	}
	var rates []string
	for _, s := range a.Assumptions() {
		if s.Rate != s.Mean {
			t.Errorf("%s is not the mean %s", s.Rate.Amount, s.Mean.Amount)
		}
		rates = append(rates, s.Rate.Term.Name+" "+s.Rate.Amount.String())
	}
	// Prices are those of the course beside it, 3.1% by the specification.
	if want := []string{"inflation_assumed 3.1", "budget_growth_assumed 4.5"}; !slices.Equal(rates, want) {
		t.Errorf("%v, want %v", rates, want)
	}
}

// On 28 December 2018 the 1.9% of 2017 stands; the years after it take the
// reader's rate, in the course too, at most 4% as the 9th agreement says.
// Multiplied by hand and rounded to 100 million won.
func TestReadersAssumption(t *testing.T) {
	v := asOf(t, "2018-12-28")
	for assume, want := range map[string][]string{
		"2.4": {"978.4", "1001.9", "1025.9", "1050.5", "1075.7"},
		"9":   {"978.4", "1017.5", "1058.2", "1100.5", "1144.5"},
		"0":   {"978.4", "978.4", "978.4", "978.4", "978.4"},
		"-1":  {"978.4", "968.6", "958.9", "949.3", "939.8"},
	} {
		a := ask(t, v, "assume", assume)
		if got := billionsOf(courseOf(a)); !slices.Equal(got, want) || !slices.Equal(billionsOf(a.Path), want) {
			t.Errorf("%s%%: course %v, path %v, want %v", assume, got, billionsOf(a.Path), want)
		}
		s := a.Assumptions()
		if len(s) != 1 || s[0].Rate.Amount.String() != assume || s[0].Rate.Status.String() != "reader" || s[0].Mean.Amount.String() != "1.2" {
			t.Errorf("%s%%: assumed is %+v", assume, s)
		}
		if known, later := a.Course[0].Payment.Status.String(), a.Course[1].Payment.Status.String(); known != "published" || later != "assumption" {
			t.Errorf("%s%%: the course is %s, then %s", assume, known, later)
		}
	}
	// 1,300 x 1.024 = 1,331.2 by the reader's own rule, though the cap is higher.
	if got := billions(ask(t, v, "pay", "1.3tn", "rule", "cpi:5", "assume", "2.4").Path[1].Amount); got != "1331.2" {
		t.Errorf("cpi:5: %s", got)
	}
	// A cap of the reader's below the rate: 1,300 x 1.01 = 1,313.
	if got := billions(ask(t, v, "pay", "1.3tn", "rule", "cpi:1").Path[1].Amount); got != "1313" {
		t.Errorf("cpi:1: %s", got)
	}
}

// Nothing was known of prices or budgets before 31 December 1991.
func TestNoRateKnown(t *testing.T) {
	v := asOf(t, "1991-06-01")
	for _, rule := range []string{"cpi", "cpi:4", "budget"} {
		_, err := scenario.Ask(v, question(t, "rule", rule))
		if want := "no rate for the growth rule " + rule + " was known on 1991-06-01; give one of your own as assume, like 2.4"; err == nil || err.Error() != want {
			t.Errorf("%s: %v, want %s", rule, err, want)
		}
		ask(t, v, "rule", rule, "years", "1")
		a := ask(t, v, "rule", rule, "pay", "100bn", "assume", "3", "years", "2")
		if s := a.Assumptions(); len(s) != 1 || s[0].Mean != nil || billions(a.Path[1].Amount) != "103" {
			t.Errorf("%s: %+v, %s", rule, s, billions(a.Path[1].Amount))
		}
	}
}

// The rules of the agreements known on a day, by agreements.csv: the 12th's cap
// was agreed on 4 October 2024, the 11th's budget on 10 March 2021.
func TestRuleChoices(t *testing.T) {
	for day, want := range map[string]string{
		"1991-01-25":  "course flat",
		"2018-12-28":  "course flat 6 cpi 7 cpi:4 8 9",
		"2024-10-03":  "course flat 6 cpi 7 cpi:4 8 9 budget 11",
		data.CoversTo: "course flat 6 cpi 7 cpi:4 8 9 budget 11 cpi:5 12",
	} {
		var got []string
		for _, o := range scenario.RuleChoices(asOf(t, day)) {
			got = append(got, o.Rule.String())
			for _, n := range o.Agreements {
				got = append(got, strconv.Itoa(n))
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %v, want %s", day, got, want)
		}
	}
}

// What is written in many ways is printed in one.
func TestRuleIsPrinted(t *testing.T) {
	for in, want := range map[string]string{
		"CPI": "cpi", "cpi:4%": "cpi:4", " cpi : 4.50 ": "cpi:4.5", "cpi:0": "cpi:0", "Budget": "budget", "2,3,1.5": "2,3,1.5",
		"2, 3": "2,3,3", "2%,3%": "2,3,3", "2,3,3,3": "2,3,3", "2,2,2": "2,2,2", "1.50,-2": "1.5,-2,-2", "+1,−2,3%25": "1,-2,3", "1.5": "1.5",
	} {
		r, err := scenario.ParseRule(in)
		if err != nil || r.String() != want {
			t.Errorf("%q is %s (%v), want %s", in, r, err, want)
		}
		if back, err := scenario.ParseRule(want); err != nil || !back.Equal(r) {
			t.Errorf("%s is read back as %+v (%v), want %+v", want, back, err, r)
		}
	}
}
