package sentence

import (
	"strings"
	"testing"
	"unicode/utf8"

	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/date"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

func archive(t testing.TB) *dataset.Archive {
	t.Helper()
	a, err := dataset.Read(data.Files, data.CoversFrom, data.CoversTo)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func answer(t testing.TB, a *dataset.Archive, day, pay string, year int) *scenario.Answer {
	t.Helper()
	q := scenario.Question{Years: scenario.DefaultYears, Year: year}
	if pay != "" {
		p, err := scenario.ParsePay(pay)
		if err != nil {
			t.Fatal(err)
		}
		q.Pay = p
	}
	out, err := scenario.Ask(a.AsOf(date.Must(day)), q)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// The amounts and percents of 2018 are those that the house style of both
// languages works out for its example sentences.
func TestLead(t *testing.T) {
	a := archive(t)
	for _, c := range []struct {
		day, pay string
		year     int
		want     string
	}{
		{"2018-12-28", "1.3tn", 0, "If Seoul pays ₩1.3 trillion in 2019, that is ₩339.8 billion more than in 2018, a rise of 35.4%."},
		{"2018-12-28", "800bn", 0, "If Seoul pays ₩800 billion in 2019, that is ₩160.2 billion less than in 2018, a fall of 16.7%."},
		{"2018-12-28", "960.2bn", 0, "If Seoul pays ₩960.2 billion in 2019, that is as much as in 2018."},
		{"2018-12-28", "960.3bn", 0, "If Seoul pays ₩960.3 billion in 2019, that is ₩100 million more than in 2018, a rise of less than 0.1%."},
		{"2018-12-28", "0", 0, "If Seoul pays ₩0 in 2019, that is ₩960.2 billion less than in 2018, a fall of 100%."},
		{"2018-12-28", "5.66tn", 0, "If Seoul pays ₩5.66 trillion in 2019, that is about ₩4.7 trillion more than in 2018, 5.9 times as much."},
		{"2018-12-28", "", 0, "On today’s course Seoul pays ₩978.4 billion in 2019, that is ₩18.2 billion more than in 2018, a rise of 1.9%."},
		{"2026-01-31", "", 0, "On today’s course Seoul pays ₩1.5511 trillion in 2027, that is ₩31.9 billion more than in 2026, a rise of 2.1%."},
		{"2026-01-31", "", 2019, "For 2019 Seoul agreed to pay ₩1.0389 trillion, ₩78.7 billion more than in 2018, a rise of 8.2%."},
		{"2026-01-31", "", 1991, "For 1991 Seoul agreed to pay ₩107.3 billion, in the first year of the first agreement."},
	} {
		if got := Text(English{}.Lead(answer(t, a, c.day, c.pay, c.year))); got != c.want {
			t.Errorf("%s %s %d:\n%s\nwant\n%s", c.day, c.pay, c.year, got, c.want)
		}
	}
}

func anyAnswer(t *rapid.T, a *dataset.Archive) *scenario.Answer {
	first, last := a.Range()
	day := date.FromNumber(rapid.IntRange(first.Number(), last.Number()).Draw(t, "day"))
	q := scenario.Question{Years: rapid.IntRange(1, scenario.MostYears).Draw(t, "years")}
	switch rapid.IntRange(0, 3).Draw(t, "pay") {
	case 1:
		q.Pay = scenario.OfWon(decimal.NewFromInt(rapid.Int64Range(0, 100_000_000_000_000).Draw(t, "won")))
	case 2:
		q.Pay = scenario.Pay{Kind: scenario.PayChange, Number: decimal.New(rapid.Int64Range(-10000, 100000).Draw(t, "change"), -2)}
	case 3:
		q.Pay = scenario.Pay{Kind: scenario.PayMultiple, Number: decimal.New(rapid.Int64Range(0, 5000).Draw(t, "multiple"), -2)}
	}
	anyChoices(t, a.AsOf(day), &q)
	out, err := scenario.Ask(a.AsOf(day), q)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestEveryAnswerIsSaid(t *testing.T) {
	a := archive(t)
	rapid.Check(t, func(t *rapid.T) {
		out := anyAnswer(t, a)
		lead := Text(English{}.Lead(out))
		if n := utf8.RuneCountInString(lead); n > MostLead {
			t.Fatalf("%d characters: %s", n, lead)
		}
		if said := Said(English{}, out); utf8.RuneCountInString(said) > MostSaid || !strings.HasSuffix(said, ".") {
			t.Fatalf("%d characters: %s", utf8.RuneCountInString(said), said)
		}
		for _, f := range out.Figures {
			said := English{}.Figure(out, f.ID)
			if said.Meaning == "" || said.Meaning == "No answer." || f.Value != nil && said.Big == "" {
				t.Fatalf("%s is not said: %+v", f.ID, said)
			}
			if f.Value == nil {
				continue
			}
			for _, v := range f.Value.Steps() {
				if s := (English{}).Step(v); s.Name == "" || s.Formula == "" || s.Result == "" {
					t.Fatalf("step %+v of %s is not said: %+v", v.Term, f.ID, s)
				}
			}
		}
	})
}
