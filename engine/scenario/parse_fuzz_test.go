package scenario_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"costshare/engine/scenario"
)

// sentence fails where an error is not one plain, short line.
func sentence(t *testing.T, input string, err error) {
	t.Helper()
	if text := err.Error(); strings.ContainsAny(text, "\n\r\t") || utf8.RuneCountInString(text) > 220 {
		t.Fatalf("%q: %v", input, err)
	}
}

func FuzzParsePay(f *testing.F) {
	for _, s := range []string{"1.3tn", "$1.2bn", "1조3000억", "+50%", "-2%25", "2x", "1.5배", "half the cost", "share:50", "increase:-1bn", "", "x", "%", "$-5", "−50%"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p, err := scenario.ParsePay(s)
		if err != nil {
			sentence(t, s, err)
			return
		}
		if p.Kind == scenario.PayCourse {
			return // the default, of which nothing is printed
		}
		back, err := scenario.ParsePay(p.String())
		if err != nil || back.Kind != p.Kind || back.Figure != p.Figure || !back.Number.Equal(p.Number) || !back.Amount.Value.Equal(p.Amount.Value) || back.Amount.Currency != p.Amount.Currency {
			t.Fatalf("%q prints %q, read back as %+v (%v)", s, p, back, err)
		}
	})
}

func FuzzParseRule(f *testing.F) {
	for _, s := range []string{"course", "flat", "1.5", "1.5%25", "-100", "101", "", "Flat ", "cpi", "cpi:4", "budget", "2,3,1.5", "2,3", "2, 3", "cpi:4%25", "1,2,3,4,5,6,7,8,9"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r, err := scenario.ParseRule(s)
		if err != nil {
			sentence(t, s, err)
			return
		}
		if back, err := scenario.ParseRule(r.String()); err != nil || !back.Equal(r) {
			t.Fatalf("%q prints %q, read back as %+v (%v)", s, r, back, err)
		}
	})
}

func FuzzParseRate(f *testing.F) {
	for _, s := range []string{"1125.28", "2017", "2017.0", "1,125.28", "KH20181001", "NEWS1_2026", "", "99", "x y", "-5"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r, err := scenario.ParseRate(s)
		if err != nil {
			sentence(t, s, err)
			return
		}
		if back, err := scenario.ParseRate(r.String()); err != nil || back.Year != r.Year || back.Source != r.Source || !back.Number.Equal(r.Number) {
			t.Fatalf("%q prints %q, read back as %+v (%v)", s, r, back, err)
		}
	})
}

func FuzzParseTroops(f *testing.F) {
	for _, s := range []string{"official", "counted", "28000", "28,500", "claim-2018-06-12", "Claim-X", "", "999", "-5", "1000000.0"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c, err := scenario.ParseTroops(s)
		if err != nil {
			sentence(t, s, err)
			return
		}
		word := c.String()
		if word == "" {
			word = "official"
		}
		back, err := scenario.ParseTroops(word)
		if err != nil || back.Counted != c.Counted || back.Claim != c.Claim || !back.Number.Equal(c.Number) {
			t.Fatalf("%q prints %q, read back as %+v (%v)", s, word, back, err)
		}
	})
}

func FuzzParseAssumption(f *testing.F) {
	for _, s := range []string{"2.4", "2.4%25", "-1", "0", "", "2,4", "101"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := scenario.ParseAssumption(s)
		if err != nil {
			sentence(t, s, err)
			return
		}
		if back, err := scenario.ParseAssumption(a.String()); err != nil || !back.Given || !back.Percent.Equal(a.Percent) {
			t.Fatalf("%q prints %q, read back as %+v (%v)", s, a, back, err)
		}
	})
}
