package widget

import (
	"strings"
	"testing"
)

// Nothing, the payment of 2018 (pay-2018-total, 9602), on the first day twice
// that, and the demands of data/demands.csv, dollars at 1,129.04 won, the average
// of 2017.
func TestTries(t *testing.T) {
	for day, want := range map[string][]string{
		"2018-10-01": {"", "0", "654843200000", "960200000000", "1000000000000", "1129040000000", "1920400000000"},
		"2018-12-28": {"", "0", "960200000000", "1129040000000", "1300000000000", "1354848000000", "1806464000000"},
	} {
		m := model(t, "asof="+day)
		got := map[string]bool{}
		for _, a := range m.Amounts() {
			got[strings.TrimPrefix(a.Query, "pay=")] = true
		}
		for _, q := range want {
			if !got[q] {
				t.Errorf("%s: %q is not offered", day, q)
			}
		}
		if len(got) != len(want) || len(m.Counts()) != 3 {
			t.Errorf("%s: %d amounts and %d counts", day, len(got), len(m.Counts()))
		}
	}
}

// Whoever tries sees what the same address shows.
func TestTriedIsTheAddress(t *testing.T) {
	for _, day := range []string{"2018-10-01", "2018-12-28", "2026-01-31"} {
		opened := model(t, "asof="+day)
		for _, a := range opened.Amounts() {
			for _, c := range opened.Counts() {
				tried, asked := opened.Tried(a, c), model(t, "asof="+day+"&"+a.Query+"&"+c.Query)
				if tried.Sentence() != asked.Sentence() || tried.Query() != asked.Query() {
					t.Errorf("%s, %s, %s: %s, want %s", day, a.Query, c.Query, tried.Query(), asked.Query())
				}
			}
		}
	}
}
