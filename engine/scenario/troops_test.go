package scenario_test

import (
	"strings"
	"testing"

	"costshare/data"
	"costshare/engine/scenario"
)

// Quotients of the rows in indicators.csv and troop_claims.csv, worked out with
// bc: the Pentagon counted 23,634 in 2017 and 25,812 in 2018, from the last day
// of that year; 32,000 were said on 12 June 2018.
func TestPerSoldier(t *testing.T) {
	for _, c := range []struct {
		day, pay, year, troops string
		each                   string
		of                     int // the year of the number
		status                 string
	}{
		{"2018-12-28", "1.3tn", "", "official", "45614035.09", 2018, "official"},
		{"2018-12-28", "1.3tn", "", "counted", "55005500.55", 2017, "published"},
		{"2018-12-28", "1.3tn", "", "28000", "46428571.43", 0, "reader"},
		{"2018-12-28", "1.3tn", "", "claim-2018-06-12", "40625000", 2018, "published"},
		{"2026-01-31", "", "2018", "counted", "37199752.05", 2018, "published"},
	} {
		words := []string{"troops", c.troops}
		if c.pay != "" {
			words = append(words, "pay", c.pay)
		}
		if c.year != "" {
			words = append(words, "year", c.year)
		}
		f := ask(t, asOf(t, c.day), words...).Figure(scenario.PerSoldier)
		if f.Value == nil || f.Value.Amount.Round(2).String() != c.each || f.Value.Term.Year != c.of || f.Status().String() != c.status {
			t.Errorf("%+v: %+v", c, f)
		}
	}
}

// A paid year takes its own number, a payment to come one at most two years
// older than the base year.
func TestNoNumberOfSoldiers(t *testing.T) {
	for _, c := range []struct{ day, year, troops, reason string }{
		{"2018-12-28", "2018", "counted", "no_troops_counted"}, // counted on 31 December
		{"1991-06-01", "", "counted", "no_troops_counted"},
		{"2018-12-28", "1995", "official", "no_troops"},
	} {
		words := []string{"troops", c.troops}
		if c.year != "" {
			words = append(words, "year", c.year)
		}
		if f := ask(t, asOf(t, c.day), words...).Figure(scenario.PerSoldier); f.Value != nil || f.Reason.Name != c.reason {
			t.Errorf("%+v: %+v", c, f)
		}
	}
}

// The numbers that a day offers: what was said in public by it, by the dates in
// troop_claims.csv.
func TestTroopChoices(t *testing.T) {
	for _, c := range []struct{ day, troops, want string }{
		{"2018-06-11", "", "=28500 counted=23634"},
		{"2018-12-28", "", "=28500 counted=23634 claim-2018-06-12=32000 claim-2018-09-26=32000"},
		{"2018-12-28", "28000", "=28500 counted=23634 claim-2018-06-12=32000 claim-2018-09-26=32000 28000=28000"},
		{data.CoversTo, "", "=28500 counted=23642 claim-2018-06-12=32000 claim-2018-09-26=32000 claim-2019-08-07=32000" +
			" claim-2024-04-27=40000 claim-2024-10-15=40000 claim-2025-07-08=45000"},
	} {
		words := []string{"pay", "1.3tn"}
		if c.troops != "" {
			words = append(words, "troops", c.troops)
		}
		a := ask(t, asOf(t, c.day), words...)
		var got []string
		for _, s := range scenario.TroopChoices(a) {
			got = append(got, s.Choice.String()+"="+s.Number.Amount.String())
			if !s.Each(a.Payment).Amount.Mul(s.Number.Amount).Round(0).Equal(a.Payment.Amount) {
				t.Errorf("%s: %s for each is not %s in all", s.Choice, s.Each(a.Payment).Amount, a.Payment.Amount)
			}
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: %s, want %s", c.day, got, c.want)
		}
	}
}

// Every id of the table can be asked for.
func TestClaimsAreRead(t *testing.T) {
	claims := asOf(t, data.CoversTo).TroopClaims()
	if len(claims) == 0 {
		t.Fatal("there are no claims")
	}
	for _, c := range claims {
		if choice, err := scenario.ParseTroops(c.Row); err != nil || choice.Claim != c.Row || choice.String() != c.Row {
			t.Errorf("%s is read as %+v (%v)", c.Row, choice, err)
		}
	}
}
