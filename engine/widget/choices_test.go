package widget

import (
	"slices"
	"strings"
	"testing"

	"costshare/engine/scenario"
	"costshare/engine/scene"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// anyChoices draws a growth rule, an assumption, a number of soldiers and a year
// of prices as an address can hold them.
func anyChoices(t *rapid.T, q *scenario.Question) {
	percent := func(name string, most int64) decimal.Decimal {
		return decimal.New(rapid.Int64Range(-most, most).Draw(t, name), -2)
	}
	q.Rule.Kind = rapid.SampledFrom([]scenario.RuleKind{scenario.FollowCourse, scenario.FlatRule, scenario.FixedRate,
		scenario.PricesRule, scenario.BudgetRule, scenario.RateList}).Draw(t, "rule")
	switch q.Rule.Kind {
	case scenario.FixedRate:
		q.Rule.Percent = percent("percent", 10000)
	case scenario.PricesRule:
		if q.Rule.Capped = rapid.Bool().Draw(t, "capped"); q.Rule.Capped {
			q.Rule.Percent = percent("cap", 10000).Abs()
		}
	case scenario.RateList:
		q.Rule.Rates = anyRates(t)
	}
	if q.Assume.Given = rapid.Bool().Draw(t, "assumes"); q.Assume.Given {
		q.Assume.Percent = percent("assumed", 10000)
	}
	q.Troops = rapid.SampledFrom([]scenario.TroopsChoice{{}, {Counted: true}, {Number: decimal.NewFromInt(28000)}, {Claim: "claim-2018-06-12"}}).Draw(t, "troops")
	q.Prices = rapid.SampledFrom([]int{0, 1991, 2015}).Draw(t, "prices")
}

// anyRates ends with a rate that is not the one before it: what goes on anyway
// is not written.
func anyRates(t *rapid.T) []decimal.Decimal {
	var rates []decimal.Decimal
	for range rapid.IntRange(1, scenario.MostYears-1).Draw(t, "rates") {
		r := decimal.New(rapid.Int64Range(-10_000_000, 10_000_000).Draw(t, "rate"), -5)
		if len(rates) == 0 || !r.Equal(rates[len(rates)-1]) {
			rates = append(rates, r)
		}
	}
	return rates
}

func sameChoices(p, q scenario.Question) bool {
	return p.Rule.Equal(q.Rule) && p.Assume.Given == q.Assume.Given && p.Assume.Percent.Equal(q.Assume.Percent) && p.Prices == q.Prices &&
		p.Troops.Counted == q.Troops.Counted && p.Troops.Claim == q.Troops.Claim && p.Troops.Number.Equal(q.Troops.Number)
}

// buttons are all buttons under a node of a scene, in order.
func buttons(t *testing.T, m Model, id scene.ID) []scene.Node {
	t.Helper()
	var out []scene.Node
	var walk func(n scene.Node, inside bool)
	walk = func(n scene.Node, inside bool) {
		inside = inside || n.ID == id
		if inside && n.Role == scene.Button {
			out = append(out, n)
		}
		for _, k := range n.Kids {
			walk(k, inside)
		}
	}
	for _, n := range View(m).Nodes {
		walk(n, false)
	}
	if len(out) == 0 {
		t.Fatalf("%s has no buttons", id)
	}
	return out
}

// words are what is said under a node of a scene.
func words(m Model, id scene.ID) string {
	for _, n := range View(m).Nodes {
		if n.ID == id {
			return wordsOf(n)
		}
	}
	return ""
}

func wordsOf(n scene.Node) string {
	text := ""
	for _, r := range n.Runs {
		text += r.Text
	}
	for _, k := range n.Kids {
		text += "\n" + wordsOf(k)
	}
	return text
}

// ruleOptions are the rules to choose from.
func ruleOptions(t *testing.T, m Model) []scene.Node {
	t.Helper()
	for _, n := range View(m).Nodes {
		for _, k := range n.Kids {
			if k.ID == keyID("rule") {
				return k.Kids
			}
		}
	}
	t.Fatal("there is no choice of rules")
	return nil
}

// marked are the places of the nodes that are the chosen ones.
func marked(nodes []scene.Node) []int {
	var out []int
	for i, n := range nodes {
		if n.Current {
			out = append(out, i)
		}
	}
	return out
}

// Every number of soldiers, pressed, and every rule, chosen, stands in the
// address and is the one that is marked; whatever else was asked stays. On 28
// December 2018 these were known.
func TestEveryChoiceIsTaken(t *testing.T) {
	m := model(t, "asof=2018-12-28&pay=1.3tn")
	taken := func(next Model, want string) {
		t.Helper()
		if got := next.Query(); got != "asof=2018-12-28&pay=1300000000000"+want || len(next.notices) > 0 {
			t.Errorf("%s (%v), want %s", got, next.notices, want)
		}
	}
	for i, want := range []string{"", "&troops=counted", "&troops=claim-2018-06-12", "&troops=claim-2018-09-26"} {
		next, _ := Update(m, buttons(t, m, soldiersID)[i].Press)
		taken(next, want)
		if got := marked(buttons(t, next, soldiersID)); !slices.Equal(got, []int{i}) {
			t.Errorf("%s: marked are %d", want, got)
		}
	}
	for i, want := range []string{"", "&rule=flat", "&rule=cpi", "&rule=cpi:4"} {
		next, _ := Update(m, scene.Set{ID: keyID("rule"), Value: ruleOptions(t, m)[i].Value})
		taken(next, want)
		if got := marked(ruleOptions(t, next)); !slices.Equal(got, []int{i}) {
			t.Errorf("%s: marked are %d", want, got)
		}
	}
}

// Pressed again, the official number is the default that the address leaves out.
func TestOfficialAgain(t *testing.T) {
	m := model(t, "asof=2018-12-28&troops=counted")
	next, _ := Update(m, buttons(t, m, soldiersID)[0].Press)
	if got := next.Query(); got != "asof=2018-12-28" {
		t.Errorf("%s", got)
	}
}

// A rule that no agreement was written with stands as one more choice.
func TestOwnRuleIsAChoice(t *testing.T) {
	for query, want := range map[string]string{"rule=1.5": "by +1.5% a year", "rule=2,3,1.5": "by +2%, +3%, then +1.5% a year",
		"rule=cpi:2": "by consumer prices of two years before, at most 2%"} {
		all := ruleOptions(t, model(t, query))
		if last := all[len(all)-1]; !last.Current || wordsOf(last) != want {
			t.Errorf("%s: %s, marked %t", query, wordsOf(last), last.Current)
		}
	}
}

// A scenario that is kept is counted by the reader's number of soldiers, and to
// use it changes neither that nor the prices.
func TestKeptIsCountedTheSameWay(t *testing.T) {
	m := model(t, "asof=2018-12-28&troops=counted&prices=2015&pin=A~ask:per_soldier:50m")
	next, _ := Update(m, usePressed{0})
	// 50 million x 23,634, the count of 2017.
	if got := next.Answer().Payment.Amount.String(); got != "1181700000000" || next.State().Question.Prices != 2015 {
		t.Errorf("%s, %s", got, next.Query())
	}
}

// What is assumed is named with its value, by the specification 1.2%, the mean
// of 2013-17, on this day; the reader's own takes its place.
func TestAssumptionIsNamed(t *testing.T) {
	const name = "Rise of consumer prices assumed for years not yet known: "
	for query, want := range map[string]string{
		"asof=2018-12-28":            name + "1.2% a year, the mean of 2013–17",
		"asof=2018-12-28&assume=2.4": name + "2.4% a year, your number in place of 1.2%, the mean of 2013–17",
	} {
		if got := words(model(t, query), assumedID); !strings.Contains(got, want) {
			t.Errorf("%s: %s", query, got)
		}
	}
	if got := words(model(t, "asof=2018-12-28&years=1"), assumedID); strings.Contains(got, "assumed") {
		t.Errorf("nothing is assumed for 2019: %s", got)
	}
}

// Each number of soldiers says what 1.3 trillion is by it, worked out with bc.
// They follow the slider: at once where they are open, else when it rests.
func TestEachSoldier(t *testing.T) {
	m := model(t, "asof=2018-12-28&pay=1.3tn")
	for _, want := range []string{"28,500, official round number\n₩45.61m", "23,634, the Pentagon’s count of active duty in 2017\n₩55.01m",
		"32,000, said by Trump, Singapore press conference, 12 June 2018\n₩40.63m"} {
		if got := words(m, soldiersID); !strings.Contains(got, want) {
			t.Errorf("%q is missing in %s", want, got)
		}
	}
	nothing := scene.Set{ID: SliderID, Value: "0"}
	moved, _ := Update(m, nothing)
	rested, _ := Update(moved, settledNow{})
	opened, _ := Update(m, scene.Opened{ID: soldiersID, Open: true})
	opened, _ = Update(opened, nothing)
	for name, c := range map[string]struct {
		m     Model
		stale bool
	}{"closed": {moved, true}, "rested": {rested, false}, "open": {opened, false}} {
		if got := strings.Contains(words(c.m, soldiersID), "₩45.61m"); got != c.stale {
			t.Errorf("%s: the amount before is there: %t", name, got)
		}
	}
}
