package sentence

import (
	"strings"
	"testing"

	"costshare/engine/date"
	"costshare/engine/scenario"

	"pgregory.net/rapid"
)

// Amounts are rows of payments.csv; percents are theirs of the year's payment.
func TestSplitIsSaid(t *testing.T) {
	v := archive(t).AsOf(date.Must("2026-01-31"))
	for year, want := range map[int]string{
		2018: "The payment of 2018, ₩960.2bn: labour ₩371bn (38.6%), military construction ₩444.2bn (46.3%), logistics support ₩145bn (15.1%) (official).",
		2014: "The payment of 2014, ₩920bn: military construction ₩411bn (44.7%); ₩509bn not broken down (published).",
		2007: "The payment of 2007, ₩725.5bn: labour ₩295.3bn (40.7%), military construction ₩297.5bn (41%), logistics support and CDIP together ₩132.8bn (18.3%); ₩100m more than the payment, because the parts are rounded (derived).",
		2003: "The payment of 2003, $550m: labour $242.2m (44%), military construction $161.2m (29.3%), logistics support $76.8m (14%), Combined Defense Improvement Project (CDIP) $59.3m (10.8%); $10.5m less than the payment, because the parts are of the US fiscal year (published).",
	} {
		s, ok := scenario.SplitOf(v, year)
		if got := (English{}).Split(&s); !ok || got != want {
			t.Errorf("%s\nwant\n%s", got, want)
		}
	}
	if got := (English{}).NoSplit([]int{1999, 2000, 2002, 2004, 2005, 2006}); got != "No split was known on this day for 1999–2000, 2002 and 2004–06." {
		t.Error(got)
	}
}

// The day before the White Paper of 2018: 960.2 by the shares of 2016, which
// are 363, 422 and 159.1 of 944.1: 369.2, 429.2 and 161.8; labour by a fifth
// more is 443.
func TestPartsAreSaid(t *testing.T) {
	const want = "Your payment in 2019 by its parts: labour ₩443 billion (+20%), military construction ₩429.2 billion, logistics support ₩161.8 billion and operational support ₩200 billion (your number). " +
		"Each part begins from the payment of 2018, divided as in 2016, the newest full split known on this day (assumption)."
	p, err := scenario.ParseParts("labour:+20%,operational:200bn")
	if err != nil {
		t.Fatal(err)
	}
	a, err := scenario.Ask(archive(t).AsOf(date.Must("2018-12-30")), scenario.Question{Years: 5, Pay: p})
	if err != nil {
		t.Fatal(err)
	}
	if got := (English{}).Parts(a); got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
	if got := (English{}).Kept(answer(t, archive(t), "2018-12-31", "", 0)); got != "Each part begins from the payment of 2018." {
		t.Error(got)
	}
	if got := (English{}).Kept(answer(t, archive(t), "1993-12-31", "", 0)); !strings.HasPrefix(got, "No split") {
		t.Error(got)
	}
}

// Every value of every split and of a payment by its parts has a name.
func TestSplitTermsAreSaid(t *testing.T) {
	a := archive(t)
	first, last := a.Range()
	rapid.Check(t, func(t *rapid.T) {
		v := a.AsOf(date.FromNumber(rapid.IntRange(first.Number(), last.Number()).Draw(t, "day")))
		var all []*scenario.Value
		known, _ := scenario.Splits(v)
		for _, s := range known {
			all = append(all, s.Sum.Steps()...)
			if s.Rest != nil {
				all = append(all, s.Rest.Steps()...)
			}
			for _, p := range s.Parts {
				all = append(all, scenario.ShareOf(p, s.Payment))
			}
		}
		words := rapid.SampledFrom([]string{"labour:+20%", "construction:2x,labour:5bn", "labour:$5m"}).Draw(t, "parts")
		p, err := scenario.ParseParts(words)
		if err != nil {
			t.Fatal(err)
		}
		if out, err := scenario.Ask(v, scenario.Question{Years: 1, Pay: p}); err == nil {
			all = append(all, out.Payment.Steps()...)
		}
		for _, value := range all {
			if s := (English{}).Step(value); s.Name == "" || s.Formula == "" || s.Result == "" {
				t.Fatalf("%s: %+v is not said: %+v", v.Day(), value.Term, s)
			}
		}
	})
}
