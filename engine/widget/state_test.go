package widget

import (
	"slices"
	"strings"
	"testing"

	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/date"
	"costshare/engine/money"
	"costshare/engine/scenario"
	"costshare/engine/sentence"
	"costshare/engine/typeface"

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

func model(t testing.TB, query string) Model {
	t.Helper()
	return New(archive(t), family(t), query, Options{})
}

func family(t testing.TB) *typeface.Family {
	t.Helper()
	f, err := typeface.New()
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestAddress(t *testing.T) {
	a := archive(t)
	for _, c := range []struct{ in, out string }{
		{"", ""},
		{"?asof=2018-12-28&pay=1300000000000&rule=1.5", "asof=2018-12-28&pay=1300000000000&rule=1.5"},
		{"rule=1.5%25&pay=1.3tn", "pay=1300000000000&rule=1.5"},
		{"rule=1.5%&pay=%2B50%25", "pay=%2B50%25&rule=1.5"},
		{"pay=+50%", "pay=%2B50%25"},
		{"pay=$1.2bn&rate=1125.28", "pay=$1200000000&rate=1125.28"},
		{"pay=1조3000억", "pay=1300000000000"},
		{"pay=2x&years=5&rule=course&asof=2026-01-31&theme=auto&lang=en", "pay=2x&lang=en"},
		{"year=2018&years=3&theme=dark", "year=2018&years=3&theme=dark"},
		{"as-of=2018-12-28", "asof=2018-12-28"},
		{"parts=labor:+20%,operational:200bn", "parts=labour:%2B20%25,operational:200000000000"},
		{"pay=1.3tn&parts=cdip:$5m", "parts=cdip:$5000000"},
		{"parts=cdip:5m&pay=1.3tn", "pay=1300000000000"},
		{"def=total-2014&asof=2018-12-28", "asof=2018-12-28&def=total-2014"},
		{"rule=CPI:4%25&assume=2.40%25&troops=28,500&prices=2015", "rule=cpi:4&troops=28500&assume=2.4&prices=2015"},
		{"rule=2,+3&troops=Claim-2018-06-12", "rule=2,3,3&troops=claim-2018-06-12"},
		{"rule=budget&troops=counted&prices=2020&assume=0", "rule=budget&troops=counted&assume=0"},
		{"rule=2,3,1.5&troops=official", "rule=2,3,1.5"},
		{"mode=Guess&guess=2018:1조,1991:150,000,000,000", "mode=guess&guess=1991:150bn,2018:1tn"},
		{"guess=SHOWN,+2018:0&mode=guess&theme=dark", "mode=guess&guess=2018:0,shown&theme=dark"},
		{"guess=shown", "guess=shown"},
		{"guess=2018:1.2345678tn", "guess=2018:1.234568tn"}, // to a million won
		{"mode=full", ""},
		{"mode=", ""},
		{"fbclid=abc&utm_source=x&initialWidth=343", ""},
	} {
		s, notices := Parse(a, c.in)
		if len(notices) > 0 {
			t.Errorf("%s: %q", c.in, notices)
		}
		if got := s.Query(a); got != c.out {
			t.Errorf("%s became %s, want %s", c.in, got, c.out)
		}
	}
}

func TestBadAddress(t *testing.T) {
	a := archive(t)
	for in, want := range map[string]string{
		"asof=2030-01-01":         "These facts cover 1991-01-25 to 2026-01-31; instead of 2030-01-01 you see 2026-01-31.",
		"asof=yesterday":          `In the address, asof cannot be used: "yesterday" is not a date; write it like 2018-12-28. The default is shown instead.`,
		"rule=cours":              `In the address, rule cannot be used: "cours" is no growth rule; write course, flat, cpi, cpi:4, budget, a yearly rate like 1.5 or one for each year like 2,3,1.5 (did you mean course?). The default is shown instead.`,
		"years=11":                `In the address, years cannot be used: "11" is no length of an agreement; write whole years, 1 to 10. The default is shown instead.`,
		"theme=drak":              `In the address, theme cannot be used: "drak" is no theme; write light or dark or contrast or auto (did you mean dark?). The default is shown instead.`,
		"pay=":                    `In the address, pay cannot be used: an amount is missing; write it like 1.3tn, $1.2bn or 1조3000억. The default is shown instead.`,
		"pay=2,5x":                `In the address, pay cannot be used: "2,5x" has a comma in the wrong place; write it like 2x or 1.5x. The default is shown instead.`,
		"asof=28.12.2018":         `In the address, asof cannot be used: "28.12.2018" cannot be read; did you mean 2018-12-28? The default is shown instead.`,
		"rule=1,5%25":             `In the address, rule cannot be used: "1,5%" could be one rate or two; write 1.5, or 1,5,5 for a rate each year. The default is shown instead.`,
		"year=18":                 `In the address, year cannot be used: "18" is not a year; write it like 2018. The default is shown instead.`,
		"rate=11.2":               `In the address, rate cannot be used: 11.2 won per dollar is outside 100 to 10,000. The default is shown instead.`,
		"rate=a+b":                `In the address, rate cannot be used: "a b" is no exchange rate; write a number like 1125.28, a year like 2017 or a source like KH20181001. The default is shown instead.`,
		"def=npsc/2016":           `In the address, def cannot be used: "npsc/2016" is no name of a definition; write one like npsc-2016. The default is shown instead.`,
		"troops=all":              `In the address, troops cannot be used: "all" is no number of soldiers to divide by; write official, counted, a number like 28000 or a claim like claim-2018-06-12. The default is shown instead.`,
		"troops=999":              `In the address, troops cannot be used: 999 soldiers are outside 1,000 to 1,000,000. The default is shown instead.`,
		"assume=much":             `In the address, assume cannot be used: "much" is not a number; write it like 1.5%. The default is shown instead.`,
		"prices=15":               `In the address, prices cannot be used: "15" is no year of prices; write it like 2015. The default is shown instead.`,
		"rule=cpi:":               `In the address, rule cannot be used: "cpi:" has no cap; write cpi:4 for at most 4%, or cpi for no cap. The default is shown instead.`,
		"lang=kr":                 `In the address, lang cannot be used: "kr" is no language; write en or ko (did you mean ko?). The default is shown instead.`,
		"parts=":                  `In the address, parts cannot be used: the parts are missing; write them like labour:+20%,operational:200bn. The default is shown instead.`,
		"parts=labor":             `In the address, parts cannot be used: labour has no amount; write it like labour:500bn. The default is shown instead.`,
		"mode=gues":               `In the address, mode cannot be used: "gues" is no mode; write guess or full (did you mean guess?). The default is shown instead.`,
		"guess=":                  `In the address, guess cannot be used: the guesses are missing; write them like 1991:150bn,2018:1tn. The default is shown instead.`,
		"guess=2018":              `In the address, guess cannot be used: 2018 has no amount; write it like 2018:500bn. The default is shown instead.`,
		"guess=18:1tn":            `In the address, guess cannot be used: "18" is not a year; write it like 2018. The default is shown instead.`,
		"guess=1990:1tn":          `In the address, guess cannot be used: the year 1990 is outside 1991 to 2026. The default is shown instead.`,
		"guess=2018:$1bn":         `In the address, guess cannot be used: "$1bn" is in dollars, and guesses are in won; write one like 500bn. The default is shown instead.`,
		"guess=2018:-1tn":         `In the address, guess cannot be used: "-1tn" is outside 0 to 100tn. The default is shown instead.`,
		"guess=2018:150":          `In the address, guess cannot be used: "150" is less than a million won; write it like 150bn or 1.3tn. The default is shown instead.`,
		"guess=2018:1tm":          `In the address, guess cannot be used: "1tm" has "tm", which is no unit of money here; did you mean 1tn? The default is shown instead.`,
		"guess=2018:1tn,2018:2tn": `In the address, guess cannot be used: 2018 stands twice among the guesses; write it once. The default is shown instead.`,
		"guess=1991:0,1992:0,1993:0,1994:0,1995:0,1996:0": `In the address, guess cannot be used: 6 years are guessed; write at most 5. The default is shown instead.`,
		"pay=1.3tm": `In the address, pay cannot be used: "1.3tm" has "tm", which is no unit of money here; did you mean 1.3tn? The default is shown instead.`,
	} {
		s, notices := Parse(a, in)
		if len(notices) != 1 || inEnglish(notices)[0] != want {
			t.Errorf("%s: %q, want %q", in, notices, want)
		}
		if q := s.Query(a); q != "" {
			t.Errorf("%s: %s is not the default", in, q)
		}
	}
}

// inEnglish are errors as English sentences.
func inEnglish(errs []error) []string {
	var out []string
	for _, err := range errs {
		out = append(out, sentence.English{}.Problem(err))
	}
	return out
}

// saidBy are notices in English.
func saidBy(notices []notice) []string {
	var out []string
	for _, n := range notices {
		out = append(out, n(sentence.English{}))
	}
	return out
}

func TestQuestionsThatTheDayCannotAnswer(t *testing.T) {
	for in, want := range map[string]string{
		"asof=2018-12-28&year=2019":               "2019",
		"asof=1991-06-01&pay=$200m":               "exchange rate",
		"asof=2018-12-28&rate=2018":               "2018",
		"asof=2018-12-28&pay=101tn":               "100tn",
		"asof=2018-12-28&troops=claim-2019-08-07": "said in public by 2018-12-28",
		"asof=1991-06-01&rule=cpi":                "No rate for the growth rule cpi was known",
		"asof=2018-12-28&def=npsc-2106":           "did you mean npsc-2016?",
		"asof=2018-12-28&pay=1.3tn&year=2018":     "2018",
		"asof=2018-12-28&parts=cdip:5bn":          "has no part cdip",
		"asof=2018-07-01&parts=operational:5":     "Operational support was not spoken of",
		"asof=1993-07-01&parts=labour:5bn":        "No split of a payment",
	} {
		m := model(t, in)
		if m.Answer() == nil || len(m.notices) != 1 || !strings.Contains(saidBy(m.notices)[0], want) {
			t.Errorf("%s: %q", in, saidBy(m.notices))
		}
	}
}

// states draws any state that an address can hold.
func states(t *rapid.T, a *dataset.Archive) State {
	first, last := a.Range()
	s := Default(a)
	s.AsOf = date.FromNumber(rapid.IntRange(first.Number(), last.Number()).Draw(t, "asof"))
	s.Theme = rapid.SampledFrom([]string{"", "light", "dark"}).Draw(t, "theme")
	s.Version = rapid.IntRange(0, a.Version()).Draw(t, "version")
	s.Mode = rapid.SampledFrom([]string{"", guessMode}).Draw(t, "mode")
	s.Guesses = anyGuesses(t, first.Year(), last.Year())
	q := &s.Question
	q.Years = rapid.IntRange(1, scenario.MostYears).Draw(t, "years")
	anyChoices(t, q)
	q.Pay.Kind = rapid.SampledFrom([]scenario.PayKind{scenario.PayCourse, scenario.PayAmount, scenario.PayChange, scenario.PayMultiple, scenario.PayFigure, scenario.PayParts}).Draw(t, "pay")
	number := decimal.New(rapid.Int64Range(0, 1<<40).Draw(t, "number"), -rapid.Int32Range(0, 6).Draw(t, "places"))
	switch q.Pay.Kind {
	case scenario.PayAmount:
		q.Pay.Amount = money.Amount{Value: number, Currency: rapid.SampledFrom([]money.Currency{money.Won, money.Dollars}).Draw(t, "currency")}
	case scenario.PayChange, scenario.PayMultiple:
		q.Pay.Number = number
	case scenario.PayFigure:
		q.Pay = scenario.OfFigure(rapid.SampledFrom(scenario.Askable()).Draw(t, "figure"), number)
	case scenario.PayParts:
		q.Pay.Parts = anyParts(t)
	}
	q.Def = rapid.SampledFrom([]string{"", "npsc-2016", "total-2014"}).Draw(t, "def")
	switch rapid.IntRange(0, 3).Draw(t, "rate") {
	case 1:
		q.Rate.Year = rapid.IntRange(1991, 2025).Draw(t, "rate year")
	case 2:
		q.Rate.Number = decimal.New(rapid.Int64Range(10000, 1000000).Draw(t, "won per dollar"), -2)
	case 3:
		q.Rate.Source = "KH20181001"
	}
	return s
}

func TestAddressHoldsTheState(t *testing.T) {
	a := archive(t)
	rapid.Check(t, func(t *rapid.T) {
		s := states(t, a)
		query := s.Query(a)
		back, notices := Parse(a, query)
		if len(notices) > 0 {
			t.Fatalf("%s: %q", query, notices)
		}
		if got := back.Query(a); got != query || !same(s, back) {
			t.Fatalf("%s became %s: %+v, %+v", query, got, s, back)
		}
		if len(query) > 500 {
			t.Fatalf("%d characters", len(query))
		}
	})
}

// anyGuesses draws guesses of some years, in millions of won.
func anyGuesses(t *rapid.T, first, last int) (g Guesses) {
	g.Shown = rapid.Bool().Draw(t, "shown")
	for range rapid.IntRange(0, scenario.MostGuesses).Draw(t, "guesses") {
		g = g.with(Guess{rapid.IntRange(first, last).Draw(t, "guessed year"), decimal.New(rapid.Int64Range(0, 100_000_000).Draw(t, "guess"), 6)})
	}
	return g
}

// anyParts draws what may be asked of the parts, one at least; whether the day
// can answer is not asked.
func anyParts(t *rapid.T) (parts [6]scenario.PartAsk) {
	first := rapid.SampledFrom(scenario.Categories()).Draw(t, "first part")
	for _, c := range scenario.Categories() {
		if c != first && rapid.Bool().Draw(t, "no "+c.String()) {
			continue
		}
		ask := scenario.PartAsk{Kind: scenario.PayAmount}
		number := decimal.New(rapid.Int64Range(0, 1<<45).Draw(t, "part"), -rapid.Int32Range(0, 4).Draw(t, "places"))
		if c != scenario.Operational {
			ask.Kind = rapid.SampledFrom([]scenario.PayKind{scenario.PayAmount, scenario.PayChange, scenario.PayMultiple}).Draw(t, "ask")
		}
		if ask.Kind == scenario.PayAmount {
			ask.Amount = money.Amount{Value: number, Currency: rapid.SampledFrom([]money.Currency{money.Won, money.Dollars}).Draw(t, "currency")}
		} else {
			ask.Number = number
		}
		parts[c] = ask
	}
	return parts
}

func sameParts(a, b scenario.Pay) bool {
	for i, p := range a.Parts {
		q := b.Parts[i]
		if p.Kind != q.Kind || !p.Number.Equal(q.Number) || !p.Amount.Value.Equal(q.Amount.Value) || p.Amount.Currency != q.Amount.Currency {
			return false
		}
	}
	return true
}

func sameGuesses(a, b Guesses) bool {
	return a.Shown == b.Shown && slices.EqualFunc(a.List, b.List, func(x, y Guess) bool { return x.Year == y.Year && x.Won.Equal(y.Won) })
}

func same(a, b State) bool {
	p, q := a.Question, b.Question
	return a.AsOf == b.AsOf && a.Theme == b.Theme && a.Lang == b.Lang && a.Version == b.Version && a.Mode == b.Mode && sameGuesses(a.Guesses, b.Guesses) && p.Year == q.Year && p.Def == q.Def && p.Years == q.Years &&
		sameChoices(p, q) && p.Pay.Kind == q.Pay.Kind && p.Pay.Figure == q.Pay.Figure && sameParts(p.Pay, q.Pay) &&
		p.Pay.Number.Equal(q.Pay.Number) && p.Pay.Amount.Value.Equal(q.Pay.Amount.Value) && p.Pay.Amount.Currency == q.Pay.Amount.Currency &&
		p.Rate.Year == q.Rate.Year && p.Rate.Source == q.Rate.Source && p.Rate.Number.Equal(q.Rate.Number)
}
