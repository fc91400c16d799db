package scenario_test

import (
	"strings"
	"testing"

	"costshare/engine/scenario"

	"pgregory.net/rapid"
)

// The averages of indicators.csv and the rates of dollar_values.csv, newest
// first. On 10 February 2019 one source printed two values; its name stands for
// the later year, the other is named by its row.
func TestRateChoices(t *testing.T) {
	for day, want := range map[string]string{
		"1991-12-31": "",
		"1993-06-01": "=784.66 1991=736.73",
		"2018-12-28": "=1129.04 2016=1159.34 2015=1130.96 2014=1052.29 2013=1094.67" +
			" NEWS20181228=1125.28 KH20181001=1111.11 KTUS201808=1121.5 KH201805=1082.3 KH2017=1125.6",
		"2019-02-10": "=1099.29 2017=1129.04 2016=1159.34 2015=1130.96 2014=1052.29" +
			" usd-2018-xh2019=1124.12 XH2019=1124.32 KJD201812=1116.28 NEWS20181228=1125.28 KH20181001=1111.11",
	} {
		var got []string
		for _, o := range scenario.RateChoices(asOf(t, day)) {
			got = append(got, o.Choice.String()+"="+o.Rate.Amount.String())
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %v, want %s", day, got, want)
		}
	}
}

// Every rate that is offered is the one that its word asks for, and was known.
func TestRateChoicesAreTaken(t *testing.T) {
	a := archive(t)
	rapid.Check(t, func(t *rapid.T) {
		v := anyView(t, a)
		for _, o := range scenario.RateChoices(v) {
			q := scenario.Question{Years: 1, Pay: scenario.OfWon(num("1000000000000"))}
			if word := o.Choice.String(); word != "" {
				var err error
				if q.Rate, err = scenario.ParseRate(word); err != nil {
					t.Fatal(err)
				}
			}
			out, err := scenario.Ask(v, q)
			if err != nil {
				t.Fatal(err)
			}
			if rate := out.Figure(scenario.PaymentUSD).Value.Operands[1]; !rate.Amount.Equal(o.Rate.Amount) {
				t.Fatalf("%s on %s is %s, offered as %s", o.Choice, v.Day(), rate.Amount, o.Rate.Amount)
			}
			for _, step := range o.Rate.Steps() {
				if step.Fact.KnownFrom.After(v.Day()) {
					t.Fatalf("%s is offered on %s, known from %s", o.Choice, v.Day(), step.Fact.KnownFrom)
				}
			}
		}
	})
}
