package sentence

import (
	"slices"
	"testing"

	"costshare/engine/dataset"
	"costshare/engine/date"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// anyChoices draws a growth rule, an assumption, a number of soldiers and a year
// of prices. On a day that knows no rate a rule has to be given one.
func anyChoices(t *rapid.T, v dataset.View, q *scenario.Question) {
	percent := func(name string) decimal.Decimal { return decimal.New(rapid.Int64Range(-500, 1500).Draw(t, name), -2) }
	q.Rule.Kind = rapid.SampledFrom([]scenario.RuleKind{scenario.FollowCourse, scenario.FlatRule, scenario.FixedRate,
		scenario.PricesRule, scenario.BudgetRule, scenario.RateList}).Draw(t, "rule")
	q.Rule.Percent, q.Rule.Capped = percent("rate").Abs(), rapid.Bool().Draw(t, "capped")
	q.Rule.Rates = []decimal.Decimal{percent("second year"), percent("third year")}
	if v.Day().Year() < 1992 || rapid.Bool().Draw(t, "assumes") {
		q.Assume = scenario.Assumption{Given: true, Percent: percent("assumed")}
	}
	troops := []scenario.TroopsChoice{{}, {Counted: true}, {Number: decimal.NewFromInt(28000)}}
	for _, c := range v.TroopClaims() {
		troops = append(troops, scenario.TroopsChoice{Claim: c.Row})
	}
	q.Troops = rapid.SampledFrom(troops).Draw(t, "troops")
	q.Prices = rapid.SampledFrom([]int{0, 1989, 1991, 2015, 2025}).Draw(t, "prices")
}

// offers are all that a day has to choose from, in words.
func offers(say Speaker, a *scenario.Answer) []string {
	var out []string
	for _, o := range scenario.RuleChoices(a.View) {
		out = append(out, say.RuleChoice(o))
	}
	for _, s := range a.Assumptions() {
		out = append(out, say.Assumed(s))
	}
	for _, o := range scenario.RateChoices(a.View) {
		out = append(out, say.RateChoice(o))
	}
	for _, s := range scenario.TroopChoices(a) {
		out = append(out, say.Soldiers(s))
	}
	return out
}

func TestEveryOfferIsSaid(t *testing.T) {
	a := archive(t)
	rapid.Check(t, func(t *rapid.T) {
		out := anyAnswer(t, a)
		for _, text := range offers(English{}, out) {
			if text == "" || text == "No answer." {
				t.Fatalf("%s: an offer is not said", out.View.Day())
			}
		}
	})
}

func words(t *testing.T, day, rule, assume, troops string) *scenario.Answer {
	t.Helper()
	q := scenario.Question{Years: scenario.DefaultYears}
	var err error
	if q.Pay, err = scenario.ParsePay("1.3tn"); err != nil {
		t.Fatal(err)
	}
	if q.Rule, err = scenario.ParseRule(rule); err != nil {
		t.Fatal(err)
	}
	if assume != "" {
		if q.Assume, err = scenario.ParseAssumption(assume); err != nil {
			t.Fatal(err)
		}
	}
	if q.Troops, err = scenario.ParseTroops(troops); err != nil {
		t.Fatal(err)
	}
	out, err := scenario.Ask(archive(t).AsOf(date.Must(day)), q)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestRule(t *testing.T) {
	for rule, want := range map[string]string{
		"course":  "growing as today’s course does",
		"flat":    "with no yearly rise",
		"1.5":     "at +1.5% a year",
		"cpi":     "growing with consumer prices of two years before",
		"cpi:4":   "growing with consumer prices of two years before, at most 4%",
		"budget":  "growing as the main defence budget did the year before",
		"2,3,1.5": "at +2%, +3%, then +1.5% a year",
	} {
		if got := (English{}).Rule(words(t, "2018-12-28", rule, "", "official")); got != want {
			t.Errorf("%s: %s", rule, got)
		}
	}
}

// On 28 December 2018 the rules known were those of the 6th to the 9th agreement.
func TestRuleChoice(t *testing.T) {
	var got []string
	for _, o := range scenario.RuleChoices(archive(t).AsOf(date.Must("2018-12-28"))) {
		got = append(got, English{}.RuleChoice(o))
	}
	want := []string{"as today’s course does", "not at all (6th agreement)", "by consumer prices of two years before (7th agreement)",
		"by consumer prices of two years before, at most 4% (8th and 9th agreements)"}
	if !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

// 1.2% is the mean of 2013-17 by the specification of the calculator.
func TestAssumed(t *testing.T) {
	for assume, want := range map[string]string{
		"":    "Rise of consumer prices assumed for years not yet known: 1.2% a year, the mean of 2013–17",
		"2.4": "Rise of consumer prices assumed for years not yet known: 2.4% a year, your number in place of 1.2%, the mean of 2013–17",
	} {
		s := words(t, "2018-12-28", "course", assume, "official").Assumptions()
		if len(s) != 1 {
			t.Fatalf("%q: %d assumptions", assume, len(s))
		}
		if got := (English{}).Assumed(s[0]); got != want {
			t.Errorf("%s", got)
		}
	}
}

// Numbers of soldiers as the tables print them; 1.3 trillion over each.
func TestPerSoldier(t *testing.T) {
	for troops, want := range map[string]string{
		"official":         "₩45.61m for each of 28,500 US soldiers (official round number)",
		"counted":          "₩55.01m for each of 23,634 US soldiers (the Pentagon’s count of active duty in 2017)",
		"28000":            "₩46.43m for each of 28,000 US soldiers (your number)",
		"claim-2018-06-12": "₩40.63m for each of 32,000 US soldiers (said by Trump, Singapore press conference, 12 June 2018)",
	} {
		if got := (English{}).Figure(words(t, "2018-12-28", "flat", "", troops), scenario.PerSoldier).String(); got != want {
			t.Errorf("%s: %s", troops, got)
		}
	}
}

// A rate is named with whose it is and of when; one that fits no market rate of
// its time is contested, as its row says.
func TestRateChoice(t *testing.T) {
	var got []string
	for _, o := range scenario.RateChoices(archive(t).AsOf(date.Must("2025-07-08"))) {
		got = append(got, English{}.RateChoice(o))
	}
	for _, want := range []string{"₩1,363.44 per dollar, the average of 2024", "₩1,034.01 per dollar, as implied by Reuters via daily8, 8 July 2025 (contested)",
		"₩1,345.13 per dollar, as implied by NK News, 4 October 2024"} {
		if !slices.Contains(got, want) {
			t.Errorf("%q is not among %q", want, got)
		}
	}
}
