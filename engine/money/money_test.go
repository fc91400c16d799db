package money

import (
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

func TestParse(t *testing.T) {
	for in, want := range map[string]struct {
		value    string
		currency Currency
		prints   string
	}{
		"1.3tn":              {"1300000000000", Won, "1.3tn"},
		"960.2bn":            {"960200000000", Won, "960.2bn"},
		"$1.2bn":             {"1200000000", Dollars, "$1.2bn"},
		"US$1.2bn":           {"1200000000", Dollars, "$1.2bn"},
		"1조3000억":            {"1300000000000", Won, "1.3tn"},
		"1조 3천억 원":           {"1300000000000", Won, "1.3tn"},
		"9602억":              {"960200000000", Won, "960.2bn"},
		"1조389억 원":           {"1038900000000", Won, "1.0389tn"},
		"12억 달러":             {"1200000000", Dollars, "$1.2bn"},
		"12억달러":              {"1200000000", Dollars, "$1.2bn"},
		"1조3000억 원":          {"1300000000000", Won, "1.3tn"},
		"9천602억원":            {"960200000000", Won, "960.2bn"},
		"9천6백2억":             {"960200000000", Won, "960.2bn"},
		"1조 3백억":             {"1030000000000", Won, "1.03tn"},
		"천억 원":               {"100000000000", Won, "100bn"},
		"백억 달러":              {"10000000000", Dollars, "$10bn"},
		"1조3천":               {"1000000003000", Won, "1.000000003tn"},
		"−78.7bn":            {"-78700000000", Won, "-78.7bn"},
		"1,300,000,000,000":  {"1300000000000", Won, "1.3tn"},
		"1.3 trillion won":   {"1300000000000", Won, "1.3tn"},
		"₩1.0389tn":          {"1038900000000", Won, "1.0389tn"},
		"1300000000000":      {"1300000000000", Won, "1.3tn"},
		"2만8500":             {"28500", Won, "28500"},
		"0":                  {"0", Won, "0"},
		"-78.7bn":            {"-78700000000", Won, "-78.7bn"},
		"-$78m":              {"-78000000", Dollars, "-$78m"},
		"999999999999999999": {"999999999999999999", Won, "999999.999999999999tn"},
	} {
		a, err := Parse(in)
		if err != nil || a.Value.String() != want.value || a.Currency != want.currency || a.String() != want.prints {
			t.Errorf("Parse(%q) = %s %d, prints %s (%v); want %+v", in, a.Value, a.Currency, a, err, want)
		}
	}
}

func TestPercent(t *testing.T) {
	for in, want := range map[string]string{"1.5": "1.5", "1.5%": "1.5", "1.5%25": "1.5", "+50%": "50", "-2%": "-2", "−2%": "-2", "0": "0"} {
		if d, err := ParsePercent(in); err != nil || d.String() != want {
			t.Errorf("ParsePercent(%q) = %s, %v; want %s", in, d, err, want)
		}
	}
}

func TestPrintedIsReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := Amount{decimal.New(rapid.Int64().Draw(t, "digits"), rapid.Int32Range(-3, 3).Draw(t, "places")), Currency(rapid.IntRange(0, 1).Draw(t, "currency"))}
		back, err := Parse(a.String())
		if err != nil || !back.Value.Equal(a.Value) || back.Currency != a.Currency {
			t.Fatalf("%s (%s) is read as %s (%v)", a, a.Value, back.Value, err)
		}
	})
}
