package scenario_test

import (
	"testing"

	"costshare/engine/scenario"
)

// The consumer prices of indicators.csv (2020 = 100: 94.86 in 2015, 97.64 in
// 2017, 99.09 in 2018), worked out with bc: 1,300 billion x 94.86 / 97.64.
func TestPricesOfAnyYear(t *testing.T) {
	for _, c := range []struct {
		day, pay, year, prices string
		want                   string
	}{
		{"2018-12-28", "1.3tn", "", "2015", "1262986480950"},
		{"2018-12-28", "1.3tn", "", "2017", "1300000000000"}, // the newest known: nothing to do
		{"2026-01-31", "", "2018", "2020", "969018064386"},   // 960.2 x 100 / 99.09
	} {
		words := []string{"prices", c.prices}
		if c.pay != "" {
			words = append(words, "pay", c.pay)
		}
		if c.year != "" {
			words = append(words, "year", c.year)
		}
		if got := figure(ask(t, asOf(t, c.day), words...), scenario.Real, 0); got != c.want {
			t.Errorf("%+v: %s", c, got)
		}
	}
}

// The prices of a year are known from the first day after it.
func TestPricesNotKnown(t *testing.T) {
	for prices, year := range map[string]int{"2018": 2018, "2025": 2025, "1990": 1990, "2020": 2020} {
		f := ask(t, asOf(t, "2018-12-28"), "pay", "1.3tn", "prices", prices).Figure(scenario.Real)
		if f.Value != nil || f.Reason.Name != "no_prices_of_year" || f.Reason.Year != year {
			t.Errorf("%s: %+v", prices, f)
		}
	}
}

// Where nothing is asked, the prices are those of 2020, as in the figure that is
// always of that year.
func TestPricesOf2020ByDefault(t *testing.T) {
	a := ask(t, asOf(t, "2026-01-31"))
	if got, want := figure(a, scenario.Real, 6), figure(a, scenario.Real2020, 6); got == "" || got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
