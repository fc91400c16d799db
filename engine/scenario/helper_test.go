package scenario_test

import (
	"testing"

	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/date"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
)

func archive(t testing.TB) *dataset.Archive {
	t.Helper()
	a, err := dataset.Read(data.Files, data.CoversFrom, data.CoversTo)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func asOf(t testing.TB, day string) dataset.View {
	t.Helper()
	return archive(t).AsOf(date.Must(day))
}

// ask answers a question in the words of the terminal: "pay 1.3tn", "rule 1.5%",
// "years 5", "year 2018", "rate 2017".
func ask(t testing.TB, v dataset.View, words ...string) *scenario.Answer {
	t.Helper()
	a, err := scenario.Ask(v, question(t, words...))
	if err != nil {
		t.Fatalf("%s %q: %v", v.Day(), words, err)
	}
	return a
}

func question(t testing.TB, words ...string) scenario.Question {
	t.Helper()
	q := scenario.Question{Years: scenario.DefaultYears}
	for i := 0; i+1 < len(words); i += 2 {
		var err error
		switch words[i] {
		case "pay":
			q.Pay, err = scenario.ParsePay(words[i+1])
		case "parts":
			q.Pay, err = scenario.ParseParts(words[i+1])
		case "rule":
			q.Rule, err = scenario.ParseRule(words[i+1])
		case "rate":
			q.Rate, err = scenario.ParseRate(words[i+1])
		case "years":
			q.Years, err = scenario.ParseYears(words[i+1])
		case "year":
			q.Year, err = scenario.ParseYear(words[i+1])
		case "assume":
			q.Assume, err = scenario.ParseAssumption(words[i+1])
		case "troops":
			q.Troops, err = scenario.ParseTroops(words[i+1])
		case "prices":
			q.Prices, err = scenario.ParsePrices(words[i+1])
		case "def":
			q.Def = words[i+1]
		default:
			t.Fatalf("%q is no part of a question", words[i])
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return q
}

func num(s string) decimal.Decimal { return decimal.RequireFromString(s) }

// billions prints won in billions, exactly.
func billions(d decimal.Decimal) string { return d.Shift(-9).String() }

func billionsOf(values []*scenario.Value) []string {
	var out []string
	for _, v := range values {
		out = append(out, billions(v.Amount))
	}
	return out
}

func courseOf(a *scenario.Answer) []*scenario.Value {
	var out []*scenario.Value
	for _, c := range a.Course {
		out = append(out, c.Payment)
	}
	return out
}

// figure gives a figure's value, rounded to decimal places; "" where absent.
func figure(a *scenario.Answer, id scenario.ID, places int32) string {
	f := a.Figure(id)
	if f.Value == nil {
		return ""
	}
	return f.Value.Amount.Round(places).String()
}
