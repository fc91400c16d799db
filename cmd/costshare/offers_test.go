package main

import (
	"strings"
	"testing"
)

// What a day offers is listed by the word that asks for it. The numbers of
// soldiers and the rates are the tables'; 1.3 trillion over each worked out with
// bc; 1.2% is the mean of 2013-17 by the calculator's specification.
func TestOffers(t *testing.T) {
	long, _, _ := said(strings.Fields("calc --as-of 2018-12-28 --pay 1.3tn --explain")...)
	for _, line := range []string{
		"Growth rules (--rule)", "cpi:4: by consumer prices of two years before, at most 4% (8th and 9th agreements)",
		"Assumed for years not yet known (--assume)", "Rise of consumer prices assumed for years not yet known: 1.2% a year, the mean of 2013–17",
		"official: 28,500, official round number: ₩45.61m", "counted: 23,634, the Pentagon’s count of active duty in 2017: ₩55.01m",
		"claim-2018-06-12: 32,000, said by Trump, Singapore press conference, 12 June 2018: ₩40.63m",
		"by default: ₩1,129.04 per dollar, the average of 2017", "NEWS20181228: ₩1,125.28 per dollar, as implied by a report, 28 December 2018",
	} {
		if !strings.Contains(long, line+"\n") {
			t.Errorf("%q is missing", line)
		}
	}
	if strings.Contains(long, "cpi:5") || strings.Contains(long, "2019-08-07") {
		t.Error("what came later is offered")
	}
}

// The same question in the terminal's flags and in the address; the values from
// the tables and the specification's course of that day.
func TestChoicesInTheTerminal(t *testing.T) {
	a := object(t, strings.Fields("--as-of 2018-12-28 --pay 1.3tn --rule cpi:4 --troops claim-2018-06-12 --prices 2015 --assume 2.4")...)
	if a.Query != "asof=2018-12-28&pay=1300000000000&rule=cpi:4&troops=claim-2018-06-12&assume=2.4&prices=2015" {
		t.Errorf("%s", a.Query)
	}
	if f := figureOf(a, "per_soldier"); *f.Value != "40625000" || !strings.Contains(f.Text, "said by Trump, Singapore press conference, 12 June 2018") {
		t.Errorf("%s, %s", *f.Value, f.Text)
	}
	if f := figureOf(a, "real"); f.Unit != "won_of_year" || !strings.HasPrefix(*f.Value, "1262986480950.43") { // 1,300 x 94.86 / 97.64
		t.Errorf("%+v", f)
	}
	named := object(t, strings.Fields("--as-of 2018-12-28 --pay 1.3tn --rule cpi:4")...)
	if f := figureOf(named, "total"); *f.Value != "6658000000000" || f.Status != "assumption" {
		t.Errorf("total: %s, %s", *f.Value, f.Status)
	}
}
