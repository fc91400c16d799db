package money

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// sentence fails where an error is not one plain sentence that names its input.
func sentence(t *testing.T, input string, err error) {
	t.Helper()
	said, named := strings.CutPrefix(err.Error(), Quoted(input))
	if !named && strings.TrimSpace(input) != "" {
		t.Fatalf("%q is not named: %v", input, err)
	}
	if strings.Count(said, "; ") != 1 || strings.ContainsAny(said, "\n\r\t") || utf8.RuneCountInString(said) > 160 {
		t.Fatalf("%q: %v", input, err)
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"1.3tn", "$1.2bn", "1조3000억", "9천602억 원", "", "천천억", "1..2", "-$-3", "1,3tn", "us$ 5 bilion", "1000000000000tn", "0.000000000000000000000001"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := Parse(s)
		if err != nil {
			sentence(t, s, err)
			return
		}
		if back, err := Parse(a.String()); err != nil || !back.Value.Equal(a.Value) || back.Currency != a.Currency {
			t.Fatalf("%q prints %s, read back as %s (%v)", s, a, back, err)
		}
	})
}

// What a sentence offers is read.
func FuzzOffer(f *testing.F) {
	for _, s := range []string{"1.3tm", "$1.3 tm", "5 Bilion dollars", "1,3tn", "-1,5 millon"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		_, err := Parse(s)
		if err == nil {
			return
		}
		if _, offer, found := strings.Cut(err.Error(), "; did you mean "); found {
			if _, err := Parse(strings.TrimSuffix(offer, "?")); err != nil {
				t.Fatalf("%q is offered %q: %v", s, offer, err)
			}
		}
	})
}

func FuzzParsePercent(f *testing.F) {
	for _, s := range []string{"1.5", "1.5%25", "+50%", "−2%", "", "%", "--1", "1,5%"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParsePercent(s)
		if err != nil {
			sentence(t, s, err)
			return
		}
		if back, err := ParsePercent(Digits(d)); err != nil || !back.Equal(d) {
			t.Fatalf("%q prints %s, read back as %s (%v)", s, Digits(d), back, err)
		}
	})
}

func FuzzParseNumber(f *testing.F) {
	for _, s := range []string{"0", "1,300", "00.10", ".5", "1.", ",", "1e5", "999999999999999999999999"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseNumber(s)
		if err != nil {
			return
		}
		if back, err := ParseNumber(Digits(d)); err != nil || !back.Equal(d) || d.IsNegative() {
			t.Fatalf("%q prints %s, read back as %s (%v)", s, Digits(d), back, err)
		}
	})
}
