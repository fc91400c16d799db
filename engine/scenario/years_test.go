package scenario_test

import (
	"strings"
	"testing"

	"costshare/data"
	"costshare/engine/date"
	"costshare/engine/scenario"
)

// What was paid in a year, on the last day of the facts. Won before 2005 where
// no source prints them are the agreed dollars at that year's average rate, as
// the specification says (1998: 310 million x 1,400.40; 1999: 257.5 billion +
// 141.2 million x 1,189.84; 2002: 536.8 billion + 58.8 million x 1,250.31; 1997:
// 363 million x 953.19; 2001: 444 million x 1,292.01). All else is a row of the
// yearly payments or a quotient by rows of the same year, worked out with bc.
// A dash is a figure that is absent.
func TestPaidYears(t *testing.T) {
	v := archive(t).AsOf(date.Must(data.CoversTo))
	ids := []scenario.ID{scenario.PaymentFigure, scenario.PaymentUSD, scenario.BasePayment, scenario.Increase, scenario.PerSoldier,
		scenario.PerResident, scenario.PercentOfDefenceBudget, scenario.PercentOfGDP, scenario.Real2020}
	for year, want := range map[string]string{
		"1991": "107300000000 150000000 - - - 2478.3059 1.4398 0.0429 255050000000",
		"1998": "434100000000 310000000 346000000000 88100000000 - 9378.5439 2.9677 0.078 708620000000",
		"1999": "425500000000 333000000 434100000000 -8600000000 - 9127.6347 3.0948 0.0694 688960000000",
		"2002": "610300000000 472000000 573700000000 36600000000 - 12809.3899 3.7295 0.075 903750000000",
		"2004": "746900000000 622000000 668600000000 78300000000 19917333.3333 15533.712 3.9433 0.0792 1031340000000",
		"2018": "960200000000 873472877.9485 950700000000 9500000000 33691228.0702 18613.9172 2.2248 0.0478 969020000000",
		"2025": "1402800000000 986914309.8354 1346300000000 56500000000 49221052.6316 27141.5659 2.2904 - 1202980000000",
		"2026": "1519200000000 - 1402800000000 116400000000 53305263.1579 - 2.3066 - -",
	} {
		a := ask(t, v, "year", year)
		var got []string
		for _, id := range ids {
			places := int32(4)
			if id == scenario.Real2020 {
				places = -7
			}
			text := figure(a, id, places)
			if text == "" {
				text = "-"
			}
			got = append(got, text)
		}
		if text := strings.Join(got, " "); text != want {
			t.Errorf("%s:\n%s\nwant\n%s", year, text, want)
		}
		if total := figure(a, scenario.TotalFigure, 0); total != got[0] || figure(a, scenario.StartYear, 0) != year {
			t.Errorf("%s: total %s, start %s", year, total, figure(a, scenario.StartYear, 0))
		}
	}
}

func TestAbsent(t *testing.T) {
	for _, c := range []struct {
		day, words string
		id         scenario.ID
		reason     string
		year       int
	}{
		{"2026-01-31", "year 1991", scenario.BaseYearFigure, "first_year", 1991},
		{"2026-01-31", "year 1991", scenario.BasePayment, "first_year", 1991},
		{"2026-01-31", "year 1991", scenario.Increase, "first_year", 1991},
		{"2026-01-31", "year 1991", scenario.IncreasePercent, "first_year", 1991},
		{"2026-01-31", "year 1991", scenario.Multiple, "first_year", 1991},
		{"2026-01-31", "year 1991", scenario.ShareBase, "first_year", 1991},
		{"2026-01-31", "year 1991", scenario.PerSoldier, "no_troops", 1991},
		{"2026-01-31", "year 2018", scenario.ExtraTotal, "paid_year_has_no_course", 2018},
		{"2018-12-28", "year 2018", scenario.PaymentUSD, "no_rate", 2018},
		{"2018-12-28", "year 2018", scenario.PercentOfGDP, "no_gdp", 2018},
		{"2026-01-31", "year 2026", scenario.PaymentUSD, "no_rate", 2026},
		{"2026-01-31", "year 2026", scenario.PerResident, "no_population", 2026},
		{"2026-01-31", "year 2026", scenario.Real2020, "no_cpi", 2026},
		{"2026-01-31", "year 2023", scenario.PerSoldier, "no_troops", 2023},
		{"2020-12-31", "", scenario.Real2020, "no_prices_of_year", 2020},
		{"1991-01-25", "", scenario.PaymentUSD, "no_rate", 0},
		{"1991-12-31", "year 1992", scenario.PaymentFigure, "no_rate", 1992},
		{"1991-12-31", "year 1992", scenario.TotalFigure, "no_rate", 1992},
		{"1991-12-31", "year 1992", scenario.Increase, "no_rate", 1992},
		{"2004-12-30", "", scenario.PerSoldier, "no_troops", 2004},
		{"2008-04-18", "", scenario.PerSoldier, "no_troops", 2008},
	} {
		a := ask(t, asOf(t, c.day), strings.Fields(c.words)...)
		f := a.Figure(c.id)
		if f.Value != nil || f.Status().String() != "absent" || f.Reason.Name != c.reason || f.Reason.Year != c.year {
			t.Errorf("%s %s %s: %+v, want %s %d", c.day, c.words, c.id, f, c.reason, c.year)
		}
	}
}

// The days at the edges: first day of the facts, last without and first with an
// exchange rate, last before won alone, and the days around what was printed.
func TestEdges(t *testing.T) {
	for _, c := range []struct {
		day, words string
		id         scenario.ID
		want       string
	}{
		{"1991-01-25", "", scenario.StartYear, "1992"},
		{"1991-01-25", "", scenario.PaymentFigure, "107300000000"}, // no rule that the tables can compute: flat
		{"1991-12-31", "year 1992", scenario.PaymentUSD, "180000000"},
		{"1991-12-31", "year 1992", scenario.BasePayment, "107300000000"},
		{"1991-12-31", "", scenario.BaseYearFigure, "1991"},
		{"1992-01-01", "", scenario.BaseYearFigure, "1992"},
		{"1992-01-01", "", scenario.BasePayment, "132600000000"},             // 180 million x 736.73, the average of 1991
		{"1993-06-01", "year 1992", scenario.PaymentFigure, "141200000000"},  // 180 million x 784.66, its own
		{"1999-06-01", "year 1998", scenario.PaymentFigure, "558800000000"},  // 399 million x 1,400.40: the cut sum is printed later
		{"1999-06-01", "year 1998", scenario.PaymentUSD, "399000000"},        // as agreed
		{"2000-12-31", "year 1998", scenario.PaymentUSD, "310000000"},        // White Paper of 2000
		{"2004-12-31", "", scenario.BaseYearFigure, "2004"},                  // 2005 is agreed in April
		{"2004-12-31", "", scenario.PaymentFigure, "746900000000"},           // flat
		{"2004-12-31", "pay 750bn", scenario.PerSoldier, "20000000"},         // 37,500, known that day
		{"2008-04-19", "pay 855bn", scenario.PerSoldier, "30000000"},         // 28,500, known that day
		{"2020-05-01", "", scenario.BaseYearFigure, "2019"},                  // 2020 was agreed in 2021
		{"2024-11-05", "", scenario.BaseYearFigure, "2024"},                  // 2025 and 2026 are agreed beyond it
		{"2024-11-05", "", scenario.PaymentFigure, "1402800000000"},          // the agreed amount of 2025
		{"2024-11-05", "year 2026", scenario.PaymentFigure, "1519200000000"}, // known from 4 October 2024
		{"2024-11-05", "pay 1402.8bn years 2", scenario.ExtraTotal, "0"},     // paying the course is no extra
		{"2026-01-31", "pay 100%", scenario.PaymentFigure, "3038400000000"},  // twice 1,519.2
		{"2026-01-31", "pay 1.5x", scenario.PaymentFigure, "2278800000000"},  // 1.5 x 1,519.2
		{"2026-01-31", "pay -100%", scenario.PaymentFigure, "0"},             //
		{"2026-01-31", "pay $1bn", scenario.PaymentFigure, "1421400000000"},  // average of 2025
		{"2026-01-31", "pay $1bn rate 2018", scenario.PaymentFigure, "1099290000000"},
	} {
		if got := figure(ask(t, asOf(t, c.day), strings.Fields(c.words)...), c.id, 0); got != c.want {
			t.Errorf("%s %s %s: %s, want %s", c.day, c.words, c.id, got, c.want)
		}
	}
}

func TestRefused(t *testing.T) {
	for _, c := range []struct{ day, words, sentence string }{
		{"1991-12-31", "pay $200m", "no exchange rate is known before 1 January 1992, so an amount in dollars cannot be turned into won"},
		{"2018-12-28", "year 2019", "what was paid in 2019 was not known on 2018-12-28; known are 1991 to 2018"},
		{"2018-12-28", "year 1990", "what was paid in 1990 was not known on 2018-12-28; known are 1991 to 2018"},
		{"2024-11-05", "year 2027", "what was paid in 2027 was not known on 2024-11-05; known are 1991 to 2026"},
		{"2018-12-28", "year 2018 pay 1.3tn", "a payment and the year 2018 are both asked for; ask for one of them"},
		{"2018-12-28", "rate 2018", "the average exchange rate of 2018 was not known on 2018-12-28; the latest known is that of 2017"},
		{"2026-01-31", "rate 2026", "the average exchange rate of 2026 was not known on 2026-01-31; the latest known is that of 2025"},
		{"2018-12-28", "rate KH20181002", `"KH20181002" is neither an exchange rate nor a source that had printed a dollar value by 2018-12-28 (did you mean KH20181001?)`},
		{"2018-12-28", "pay 100.1tn", "a payment of 100.1tn won is outside 0 to 100tn"},
		{"2018-12-28", "pay -101%", "a payment of -9.602bn won is outside 0 to 100tn"},
		{"2018-12-28", "pay -1bn", "a payment of -1bn won is outside 0 to 100tn"},
	} {
		if _, err := scenario.Ask(asOf(t, c.day), question(t, strings.Fields(c.words)...)); err == nil || err.Error() != c.sentence {
			t.Errorf("%s %s: %v, want %s", c.day, c.words, err, c.sentence)
		}
	}
}
