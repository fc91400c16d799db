package scenario_test

import (
	"slices"
	"strconv"
	"testing"

	"costshare/engine/scenario"
)

// The specification of the calculator works these four days out, in billions
// of won.
func TestCourse(t *testing.T) {
	for _, c := range []struct {
		day       string
		years     string
		base      string
		course    []string
		agreed    int // how many of them are agreed amounts
		continued int // the first year under the old rule continued, 0 for none
	}{
		{"2018-12-28", "5", "960.2", []string{"978.4", "990.1", "1002", "1014", "1026.2"}, 0, 2019},
		{"2026-01-31", "5", "1519.2", []string{"1551.1", "1599.2", "1648.8", "1699.9", "1752.6"}, 0, 2031},
		{"2024-11-05", "3", "1346.3", []string{"1402.8", "1519.2", "1555.7"}, 2, 0},
		{"2020-05-01", "3", "1038.9", []string{"1054.5", "1058.7", "1070.3"}, 0, 2020},
	} {
		a := ask(t, asOf(t, c.day), "years", c.years)
		if got := billionsOf(courseOf(a)); billions(a.Base.Amount) != c.base || !slices.Equal(got, c.course) {
			t.Errorf("%s: base %s, course %v; want %s, %v", c.day, billions(a.Base.Amount), got, c.base, c.course)
		}
		for i, y := range a.Course {
			if continued := c.continued != 0 && y.Year >= c.continued; y.Agreed != (i < c.agreed) || y.Continued != continued {
				t.Errorf("%s: %d is agreed %t, continued %t", c.day, y.Year, y.Agreed, y.Continued)
			}
		}
	}
}

// The rates behind these courses, by the same specification: CPI known, or the
// mean of five years.
func TestRates(t *testing.T) {
	for _, c := range []struct {
		day    string
		rates  []string
		status []string
	}{
		{"2018-12-28", []string{"1.9", "1.2"}, []string{"published", "assumption"}},
		{"2026-01-31", []string{"2.1", "3.1"}, []string{"published", "assumption"}},
		{"2020-05-01", []string{"1.5", "0.4", "1.1"}, []string{"published", "published", "assumption"}},
	} {
		a := ask(t, asOf(t, c.day), "years", strconv.Itoa(len(c.rates)))
		for i, want := range c.rates {
			if r := a.Course[i].Rate; r.Amount.String() != want || r.Status.String() != c.status[i] {
				t.Errorf("%s %d: %s, %s; want %s, %s", c.day, a.Course[i].Year, r.Amount, r.Status, want, c.status[i])
			}
		}
	}
	// 5 November 2024: 2027 grows by 2.4%, the mean of 2019-23.
	if r := ask(t, asOf(t, "2024-11-05"), "years", "3").Course[2].Rate; r.Amount.String() != "2.4" || r.Status.String() != "assumption" {
		t.Errorf("2024-11-05 2027: %s, %s", r.Amount, r.Status)
	}
}

// The five newest known rates may reach beyond the day's own year: the budget of
// 2022 was known on 7 December 2021. Main budgets of 2017-22 (40.3347, 43.1581,
// 46.6971, 50.1527, 52.8401, 54.6112 trillion) grow by 7.0, 8.2, 7.4, 5.4 and
// 3.4%, 6.3% in the mean, on the 1,289.6 billion of 2023.
func TestNewestBudgetCounts(t *testing.T) {
	c := ask(t, asOf(t, "2021-12-08"), "years", "3").Course[2]
	if c.Year != 2024 || c.Rate.Amount.String() != "6.3" || billions(c.Payment.Amount) != "1370.8" {
		t.Errorf("%d: %s%%, %s", c.Year, c.Rate.Amount, billions(c.Payment.Amount))
	}
}

// 1.3 trillion won a year for five years from 2019, by the specification.
func TestAgreementOf2018(t *testing.T) {
	v := asOf(t, "2018-12-28")
	fixed := ask(t, v, "pay", "1.3tn", "rule", "1.5%")
	for id, want := range map[scenario.ID]string{
		scenario.TotalFigure: "6697947003312.5",
		scenario.ExtraTotal:  "1687247003312.5", // on a course of 5,010.7
		scenario.StartYear:   "2019", scenario.BaseYearFigure: "2018", scenario.BasePayment: "960200000000",
	} {
		if got := figure(fixed, id, 12); got != want {
			t.Errorf("%s: %s, want %s", id, got, want)
		}
	}
	// $1,151.4 million at 2017's average of 1,129.04.
	if got := figure(fixed, scenario.PaymentUSD, -5); got != "1151400000" {
		t.Errorf("dollars: %s", got)
	}
	course := ask(t, v, "pay", "1.3tn", "rule", "course")
	if got, want := billionsOf(course.Path), []string{"1300", "1315.6", "1331.4", "1347.4", "1363.6"}; !slices.Equal(got, want) {
		t.Errorf("by the course's rule: %v, want %v", got, want)
	}
	if got := figure(course, scenario.TotalFigure, 0); got != "6658000000000" {
		t.Errorf("total by the course's rule: %s", got)
	}
	if got := figure(ask(t, v, "pay", "1.3tn", "rule", "flat"), scenario.TotalFigure, 0); got != "6500000000000" {
		t.Errorf("total of five times 1.3 trillion: %s", got)
	}
}

// By the specification: on 5 November 2024 a pay of 3,000 billion in 2025 makes
// 3,248.9 in 2026, the ratio of the two agreed amounts.
func TestAgreedStepIsARatio(t *testing.T) {
	a := ask(t, asOf(t, "2024-11-05"), "pay", "3tn", "years", "2")
	if got := billions(a.Path[1].Amount); got != "3248.9" {
		t.Errorf("2026: %s", got)
	}
}

// Quotients of the amounts in the tables, worked out with bc: on 28 December
// 2018 the population is that of 2018 (51,585,058), the official number of
// soldiers 28,500, the main defence budget of 2018 43.1581 trillion, the newest
// GDP that of 2017 (1,934.2 trillion), and CPI(2020) not yet known.
func TestFiguresOf2018(t *testing.T) {
	a := ask(t, asOf(t, "2018-12-28"), "pay", "1.3tn")
	for id, want := range map[scenario.ID]string{
		scenario.PaymentFigure:          "1300000000000",
		scenario.Increase:               "339800000000",
		scenario.IncreasePercent:        "35.388461",
		scenario.Multiple:               "1.353885",
		scenario.PerSoldier:             "45614035.087719",
		scenario.PerResident:            "25201.096023",
		scenario.PercentOfDefenceBudget: "3.012181",
		scenario.PercentOfGDP:           "0.067211",
		scenario.Real2020:               "",
	} {
		if got := figure(a, id, 6); got != want {
			t.Errorf("%s: %s, want %s", id, got, want)
		}
	}
	if r := a.Figure(scenario.Real2020).Reason; r.Name != "no_prices_of_year" {
		t.Errorf("prices of 2020 are absent because of %+v", r)
	}
}

// 31 January 2026, 1,551.1 billion, by the specification: population of 2025,
// 30,011 won; CPI of 2025, 1,330.2 billion.
func TestFiguresOf2026(t *testing.T) {
	a := ask(t, asOf(t, "2026-01-31"))
	if got := figure(a, scenario.PaymentFigure, 0); got != "1551100000000" {
		t.Errorf("payment %s", got)
	}
	if got := figure(a, scenario.PerResident, 0); got != "30011" {
		t.Errorf("for each resident %s", got)
	}
	if got := figure(a, scenario.Real2020, -8); got != "1330200000000" {
		t.Errorf("in prices of 2020 %s", got)
	}
	for id, year := range map[scenario.ID]int{scenario.PerResident: 2025, scenario.Real2020: 2025, scenario.PercentOfGDP: 2024, scenario.PerSoldier: 2026} {
		if got := a.Figure(id).Value.Term.Year; got != year {
			t.Errorf("%s divides by %d, want %d", id, got, year)
		}
	}
	if got := figure(a, scenario.ExtraTotal, 0); got != "0" {
		t.Errorf("the course costs %s more than the course", got)
	}
}

// By the specification a course that no agreement covers is labelled the old
// rule continued, and one before 2005 no rule that these tables can compute.
func TestCourseIsLabelled(t *testing.T) {
	for _, c := range []struct {
		day   string
		terms []string
	}{
		{"2018-12-28", []string{"course_continued", "course_continued"}},
		{"2020-05-01", []string{"course_continued", "course_continued"}},
		{"2026-01-31", []string{"course", "course", "course", "course", "course_continued"}},
		{"2024-11-05", []string{"payment", "payment", "course"}},
		{"2004-12-31", []string{"course_without_rule"}},
		{"2006-06-01", []string{"course_without_rule"}},
	} {
		var got []string
		for _, y := range ask(t, asOf(t, c.day), "years", strconv.Itoa(len(c.terms))).Course {
			got = append(got, y.Payment.Term.Name)
		}
		if !slices.Equal(got, c.terms) {
			t.Errorf("%s: %v, want %v", c.day, got, c.terms)
		}
	}
}
