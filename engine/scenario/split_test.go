package scenario_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"costshare/engine/dataset"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// told writes a split in billions of won or millions of dollars.
func told(s scenario.Split) string {
	unit := func(d decimal.Decimal) string {
		if s.Unit == dataset.Dollars {
			return "$" + d.Shift(-6).String() + "m"
		}
		return billions(d)
	}
	var parts []string
	for _, p := range s.Parts {
		parts = append(parts, p.Category.String()+" "+unit(p.Value.Amount))
	}
	text := fmt.Sprintf("%s: %s", unit(s.Payment.Amount), strings.Join(parts, ", "))
	if s.Rest != nil {
		text += fmt.Sprintf("; %d %s", s.Why, unit(s.Rest.Amount))
	}
	return text + " (" + s.Status().String() + ")"
}

// Rows of payments.csv, amounts in units of 100 million won or in millions of
// dollars. 1999: at 1,189.84 won per dollar (usd-krw-1999) the payment is
// 257.5 + 141.2 x 1.18984 = 425.5; construction 80 x 1.18984 = 95.2; logistics
// 46 + 21 x 1.18984 = 71; CDIP 40 x 1.18984 = 47.6, each to 0.1.
func TestSplitOf(t *testing.T) {
	v := asOf(t, "2026-01-31")
	for year, want := range map[int]string{
		1994: "$260m: labour $120m, construction $50m, logistics $52m, cdip $38m (published)",
		1999: "425.5: labour 213, construction 95.2, logistics 71, cdip 47.6; 2 -1.3 (derived)",
		2003: "$550m: labour $242.2m, construction $161.2m, logistics $76.8m, cdip $59.3m; 3 $10.5m (published)",
		2006: "680.4: labour 279, construction 265.4, logistics 95.3, cdip 40.8; 2 -0.1 (derived)",
		2007: "725.5: labour 295.3, construction 297.5, logistics-and-cdip 132.8; 2 -0.1 (derived)",
		2008: "741.5: labour 315.9, construction 264, logistics-and-cdip 161.6 (derived)",
		2013: "869.5: labour 334, construction 385, logistics 150.5 (published)",
		2014: "920: construction 411; 1 509 (published)",
		2015: "932: labour 349, construction 414.8, logistics 168.2 (official)",
		2016: "944.1: labour 363, construction 422, logistics 159.1 (official)",
		2018: "960.2: labour 371, construction 444.2, logistics 145 (official)",
		2019: "1038.9: labour 500.5, construction 371, logistics 167.4 (official)",
		2021: "1183.3: labour 559.8, construction 436.8, logistics 186.7 (official)",
		2022: "1247.2: labour 508.4, construction 556.1, logistics 182.7 (official)",
		2023: "1289.6: labour 513.3, construction 582, logistics 194.3 (derived)",
	} {
		s, ok := scenario.SplitOf(v, year)
		if !ok || told(s) != want {
			t.Errorf("%d: %v %s, want %s", year, ok, told(s), want)
		}
	}
}

// The years between 1991 and 2026 that have no row of a part.
func TestYearsWithoutSplit(t *testing.T) {
	known, without := scenario.Splits(asOf(t, "2026-01-31"))
	want := []int{1991, 1992, 1993, 1995, 1996, 1997, 1998, 2000, 2001, 2002, 2004, 2005, 2009, 2010, 2011, 2012, 2017, 2020, 2024, 2025, 2026}
	if !slices.Equal(without, want) || len(known) != 15 || known[0].Year != 2023 || known[14].Year != 1994 {
		t.Errorf("%d splits, none of %v", len(known), without)
	}
	if _, ok := scenario.SplitOf(asOf(t, "2026-01-31"), 2030); ok {
		t.Error("a year that was not agreed has a split")
	}
}

// The known_from of the rows: 2013's labour stands a day before its other
// parts, 2014 never has all, and 2015 was printed after 2016.
func TestLatestSplit(t *testing.T) {
	for day, want := range map[string]int{
		"1994-09-25": 0, "1994-09-26": 1994, "1998-12-22": 1994, "1999-01-01": 1999, "2004-12-30": 1999, "2004-12-31": 2003,
		"2008-12-31": 2008, "2014-01-12": 2008, "2014-01-13": 2013, "2016-10-13": 2013, "2016-12-31": 2016, "2018-12-28": 2016,
		"2018-12-31": 2018, "2020-12-31": 2019, "2023-02-28": 2022, "2024-12-31": 2023, "2026-01-31": 2023,
	} {
		got := 0
		if s := latestSplit(asOf(t, day)); s != nil {
			got = s.Year
		}
		if got != want {
			t.Errorf("%s: %d, want %d", day, got, want)
		}
	}
	if s, ok := scenario.SplitOf(asOf(t, "2014-01-12"), 2013); !ok || told(s) != "869.5: labour 334; 1 535.5 (published)" {
		t.Errorf("2013 on 12 January 2014: %s", told(s))
	}
}

// The parts and what they leave are the payment, on every day; a part of a
// negative sum is at most half a percent of the payment.
func TestPartsAreThePayment(t *testing.T) {
	a := archive(t)
	full := []int{2013, 2015, 2016, 2018, 2019, 2021, 2022, 2023} // sum without a rest
	rapid.Check(t, func(t *rapid.T) {
		v := anyView(t, a)
		known, without := scenario.Splits(v)
		if len(known)+len(without) != len(v.PaymentYears()) {
			t.Fatalf("%d and %d years of %d", len(known), len(without), len(v.PaymentYears()))
		}
		for _, s := range known {
			sum := decimal.Zero
			for _, p := range s.Parts {
				sum = sum.Add(p.Value.Amount)
				checkSteps(t, p.Value)
			}
			if s.Rest != nil {
				sum = sum.Add(s.Rest.Amount)
				checkSteps(t, s.Rest)
			}
			if !sum.Equal(s.Payment.Amount) || (s.Rest == nil) != (s.Why == scenario.NoRest) {
				t.Fatalf("%s %d: %s", v.Day(), s.Year, told(s))
			}
			if s.Rest != nil && s.Rest.Amount.Mul(decimal.NewFromInt(200)).Cmp(s.Payment.Amount.Neg()) < 0 {
				t.Fatalf("%s %d: %s is no rounding", v.Day(), s.Year, told(s))
			}
			if slices.Contains(full, s.Year) && s.Rest != nil && len(s.Parts) == 3 {
				t.Fatalf("%s %d: %s", v.Day(), s.Year, told(s))
			}
		}
	})
}

// What is paid in a year has that year's own split.
func TestPaidYearHasItsSplit(t *testing.T) {
	v := asOf(t, "2026-01-31")
	if a := ask(t, v, "year", "2018"); a.Split == nil || a.Split.Year != 2018 || a.Kept != nil {
		t.Errorf("2018: %+v", a.Split)
	}
	if a := ask(t, v, "year", "2020"); a.Split != nil {
		t.Errorf("2020: %+v", a.Split)
	}
}

func latestSplit(v dataset.View) *scenario.Split {
	return scenario.LatestSplit(v, scenario.BaseYear(v))
}
