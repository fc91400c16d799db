package scenario_test

import (
	"testing"

	"costshare/engine/dataset"
	"costshare/engine/money"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// 31 December 2018, the split of 2018: 371 + 444.2 + 145 = 960.2. Labour by a
// fifth more is 445.2. Three days before, the newest split is that of 2016, of
// 944.1: what is left alone stays 960.2 in sum, and twice its labour adds
// 960.2 x 363 / 944.1 = 369.190340... On 26 September 1994 the payment is 208,
// labour 120 of 260 million dollars, that is 96.
func TestByParts(t *testing.T) {
	for _, c := range []struct {
		day, parts, payment string
		status              dataset.Status
	}{
		{"2018-12-31", "labour:+20%", "1034.4", dataset.Official},
		{"2018-12-31", "labour:+20%,operational:200bn", "1234.4", dataset.Official},
		{"2018-12-31", "labour:500bn,construction:400bn,logistics:100bn", "1000", dataset.Reader},
		{"2018-12-31", "logistics:0", "815.2", dataset.Official},
		{"2018-12-31", "construction:-50%", "738.1", dataset.Official},
		{"2018-12-31", "construction:2x", "1404.4", dataset.Official},
		{"2018-12-28", "operational:200bn", "1160.2", dataset.Assumption},
		{"2018-12-28", "labour:2x", "1329.39034", dataset.Assumption},
		{"1994-09-26", "labour:0", "112", dataset.Derived},
		{"1994-09-26", "cdip:+100%", "238.4", dataset.Derived},                            // 208 x 38 / 260 = 30.4
		{"2010-01-01", "logistics-and-cdip:0,labour:0", "281.410115", dataset.Assumption}, // 790.4 x 2640 / 7415
	} {
		a := ask(t, asOf(t, c.day), "parts", c.parts)
		if got := billions(a.Payment.Amount.Round(-3)); got != c.payment || a.Payment.Status != c.status {
			t.Errorf("%s %s: %s %s, want %s %s", c.day, c.parts, got, a.Payment.Status, c.payment, c.status)
		}
	}
}

// Dollars become won at the question's rate: 200 million at 1,100 are 220
// billion beside the 960.2.
func TestPartInDollars(t *testing.T) {
	a := ask(t, asOf(t, "2018-12-31"), "parts", "operational:$200m", "rate", "1100")
	if got := billions(a.Payment.Amount); got != "1180.2" {
		t.Errorf("%s", got)
	}
}

func TestPartsPrint(t *testing.T) {
	for in, out := range map[string]string{
		"labour:500bn,logistics:+20%,operational:200bn":              "labour:500000000000,logistics:+20%,operational:200000000000",
		"operational:200bn, Labor: 20%":                              "labour:+20%,operational:200000000000",
		"labour:500,000,000,000,construction:-5%25":                  "labour:500000000000,construction:-5%",
		"military construction:2x,logistics_and_cdip:$1.2bn,cdip:1조": "construction:2x,logistics-and-cdip:$1200000000,cdip:1000000000000",
	} {
		p, err := scenario.ParseParts(in)
		if err != nil || p.PartsString() != out || p.String() != "" {
			t.Errorf("%s: %q %q (%v), want %q", in, p.PartsString(), p, err, out)
		}
	}
}

func TestBadParts(t *testing.T) {
	const words = "write labour, construction, logistics, logistics-and-cdip, cdip or operational"
	for in, want := range map[string]string{
		"":                     "the parts are missing; write them like labour:+20%,operational:200bn",
		"labur:5bn":            `"labur" is no part of a payment; ` + words + ` (did you mean labour?)`,
		"housing:5bn":          `"housing" is no part of a payment; ` + words,
		"labour":               "labour has no amount; write it like labour:500bn",
		"labour:":              "labour: an amount is missing; write it like 1.3tn, $1.2bn or 1조3000억",
		"labour:5bn,labor:6bn": "labour stands twice among the parts; write it once",
		"labour:5bm":           `labour: "5bm" has "bm", which is no unit of money here; did you mean 5bn?`,
		"logistics:20%%":       `logistics: "20%%" is not a number; write it like 1.5%`,
		"operational:+20%":     `operational support has no amount that "+20%" could change; write an amount like 200bn`,
		"operational:2x":       `operational support has no amount that "2x" could change; write an amount like 200bn`,
		"labour:share:50":      `labour: "share:50" is asked of the whole payment; write an amount like 500bn, a change like +20% or a multiple like 2x`,
		"labour:5bn,":          `"" is no part of a payment; ` + words,
		"labour=500bn":         `"labour=500bn" is no part of a payment; ` + words + " (did you mean labour?)",
	} {
		if p, err := scenario.ParseParts(in); err == nil || err.Error() != want {
			t.Errorf("%q: %v, %v\nwant %s", in, p, err, want)
		}
	}
}

// What a day's tables cannot answer.
func TestPartsRefused(t *testing.T) {
	for _, c := range []struct{ day, parts, want string }{
		{"1994-09-25", "labour:5bn", "no split of a payment into its parts was known on 1994-09-25; ask for the whole with pay"},
		{"2018-08-22", "operational:5bn", "operational support was not spoken of on 2018-08-22, so the payment has no such part"},
		{"2018-12-28", "cdip:5bn", "the split of 2016, the newest known on 2018-12-28, has no part cdip; it has labour, construction, logistics"},
		{"2009-06-01", "logistics:+5%", "the split of 2008, the newest known on 2009-06-01, has no part logistics; it has labour, construction, logistics-and-cdip"},
		{"2018-12-28", "labour:-101%", "labour by -101% would be less than nothing; write an amount or a change down to -100%"},
		{"2018-12-28", "labour:-5bn", "labour by -5000000000 would be less than nothing; write an amount or a change down to -100%"},
		{"2018-12-28", "labour:101tn", "labour by 101000000000000 would be more than 100tn won"},
		{"2018-12-31", "labour:60tn,logistics:60tn", "a payment of 120.4442tn won is outside 0 to 100tn"},
	} {
		_, err := scenario.Ask(asOf(t, c.day), question(t, "parts", c.parts))
		if err == nil || err.Error() != c.want {
			t.Errorf("%s %s: %v\nwant %s", c.day, c.parts, err, c.want)
		}
	}
	q := question(t, "parts", "labour:5bn", "year", "2018")
	if _, err := scenario.Ask(asOf(t, "2026-01-31"), q); err == nil {
		t.Error("parts and a year are both answered")
	}
	if _, err := scenario.Ask(asOf(t, "2018-08-23"), question(t, "parts", "operational:5bn")); err != nil {
		t.Error(err)
	}
}

// anyAsk draws what may be asked of a category.
func anyAsk(t *rapid.T, c scenario.Category) scenario.PartAsk {
	kind := rapid.SampledFrom([]scenario.PayKind{scenario.PayAmount, scenario.PayChange, scenario.PayMultiple}).Draw(t, "ask")
	if c == scenario.Operational {
		kind = scenario.PayAmount
	}
	switch kind {
	case scenario.PayAmount:
		return scenario.PartAsk{Kind: kind, Amount: money.Amount{Value: decimal.NewFromInt(rapid.Int64Range(0, 10_000_000_000_000).Draw(t, "won"))}}
	case scenario.PayChange:
		return scenario.PartAsk{Kind: kind, Number: decimal.New(rapid.Int64Range(-10000, 50000).Draw(t, "change"), -2)}
	}
	return scenario.PartAsk{Kind: kind, Number: decimal.New(rapid.Int64Range(0, 500).Draw(t, "multiple"), -2)}
}

// anyParts draws a payment by parts that a day can answer; before the first
// split it is the course.
func anyParts(t *rapid.T, v dataset.View) scenario.Pay {
	s := latestSplit(v)
	if s == nil {
		return scenario.Pay{}
	}
	p := scenario.Pay{Kind: scenario.PayParts}
	for _, part := range s.Parts {
		if rapid.Bool().Draw(t, part.Category.String()) {
			p.Parts[part.Category] = anyAsk(t, part.Category)
		}
	}
	if _, known := v.Operational(); known && rapid.Bool().Draw(t, "operational") {
		p.Parts[scenario.Operational] = anyAsk(t, scenario.Operational)
	}
	return p
}

// The payment is the sum of its parts to the won; what is kept of all is the
// base payment; and the parts print what they were read from.
func TestPartsSum(t *testing.T) {
	a := archive(t)
	rapid.Check(t, func(t *rapid.T) {
		v := anyView(t, a)
		p := anyParts(t, v)
		if p.Kind != scenario.PayParts {
			t.Skip("no split is known")
		}
		out, err := scenario.Ask(v, scenario.Question{Years: 1, Pay: p})
		if err != nil {
			t.Fatal(err)
		}
		if sum := sumOf(out.Parts); !sum.Round(0).Equal(out.Payment.Amount) {
			t.Fatalf("%s: the parts are %s, the payment %s", v.Day(), sum, out.Payment.Amount)
		}
		if sum := sumOf(out.Kept); !sum.Round(0).Equal(out.Base.Amount) {
			t.Fatalf("%s: %s are kept of %s", v.Day(), sum, out.Base.Amount)
		}
		if p.PartsString() == "" {
			return
		}
		back, err := scenario.ParseParts(p.PartsString())
		if err != nil || back.PartsString() != p.PartsString() {
			t.Fatalf("%s: %v (%v)", p.PartsString(), back.PartsString(), err)
		}
	})
}

func sumOf(parts []scenario.Part) decimal.Decimal {
	sum := decimal.Zero
	for _, p := range parts {
		sum = sum.Add(p.Value.Amount)
	}
	return sum
}

func FuzzParseParts(f *testing.F) {
	for _, s := range []string{"labour:500bn,logistics:+20%,operational:200bn", "labour:1,000,cdip:2x", ":", ",", "labour:", "labour:-5%25", "a:b:c"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p, err := scenario.ParseParts(s)
		if err != nil {
			sentence(t, s, err)
			return
		}
		if back, err := scenario.ParseParts(p.PartsString()); err != nil || back.PartsString() != p.PartsString() {
			t.Fatalf("%q prints %q, read back as %q (%v)", s, p.PartsString(), back.PartsString(), err)
		}
	})
}
