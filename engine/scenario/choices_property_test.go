package scenario_test

import (
	"testing"

	"costshare/engine/dataset"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// anyRule draws a growth rule of any kind.
func anyRule(t *rapid.T) scenario.Rule {
	rate := func(name string) decimal.Decimal { return decimal.New(rapid.Int64Range(-500, 1500).Draw(t, name), -2) }
	switch rapid.IntRange(0, 6).Draw(t, "rule") {
	case 1:
		return scenario.Rule{Kind: scenario.FlatRule}
	case 2:
		return scenario.Rule{Kind: scenario.FixedRate, Percent: rate("percent")}
	case 3:
		return scenario.Rule{Kind: scenario.PricesRule}
	case 4:
		return scenario.Rule{Kind: scenario.PricesRule, Capped: true, Percent: decimal.New(rapid.Int64Range(0, 1000).Draw(t, "cap"), -2)}
	case 5:
		return scenario.Rule{Kind: scenario.BudgetRule}
	case 6:
		r := scenario.Rule{Kind: scenario.RateList}
		for range rapid.IntRange(1, scenario.MostYears-1).Draw(t, "rates") {
			r.Rates = append(r.Rates, rate("rate"))
		}
		return r
	}
	return scenario.Rule{}
}

// anyChoices draws an assumption, a number of soldiers and a year of prices. On a
// day that knows no rate a rule has to be given one.
func anyChoices(t *rapid.T, v dataset.View, q *scenario.Question) {
	if v.Day().Year() < 1992 || rapid.Bool().Draw(t, "assumes") {
		q.Assume = scenario.Assumption{Given: true, Percent: decimal.New(rapid.Int64Range(-500, 1500).Draw(t, "assumed"), -2)}
	}
	choices := []scenario.TroopsChoice{{}, {Counted: true}, {Number: decimal.NewFromInt(rapid.Int64Range(1000, 1_000_000).Draw(t, "soldiers"))}}
	for _, c := range v.TroopClaims() {
		choices = append(choices, scenario.TroopsChoice{Claim: c.Row})
	}
	q.Troops = rapid.SampledFrom(choices).Draw(t, "troops")
	q.Prices = rapid.SampledFrom([]int{0, 1989, 1991, 2005, 2015, 2025}).Draw(t, "prices")
}

// An assumption is the reader's or the mean, stands for all years alike, and
// leaves no trace where every rate is known; the choices of soldiers hold the
// one that was asked for.
func TestChoicesStand(t *testing.T) {
	a := archive(t)
	rapid.Check(t, func(t *rapid.T) {
		out := anyAnswer(t, a)
		for _, s := range out.Assumptions() {
			if own := out.Question.Assume; own.Given && !s.Rate.Amount.Equal(own.Percent) || !own.Given && s.Rate != s.Mean {
				t.Fatalf("assumed is %s, asked %+v", s.Rate.Amount, own)
			}
			checkSteps(t, s.Rate)
		}
		found := false
		for _, s := range scenario.TroopChoices(out) {
			if each := s.Each(out.Payment); each != nil {
				checkSteps(t, each)
			}
			found = found || s.Choice.String() == out.Question.Troops.String()
		}
		if !found {
			t.Fatalf("%s is no choice on %s", out.Question.Troops, out.View.Day())
		}
	})
}
