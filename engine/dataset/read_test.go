package dataset_test

import (
	"strings"
	"testing"

	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/date"
)

func archive(t testing.TB) *dataset.Archive {
	t.Helper()
	a, err := dataset.Read(data.Files, data.CoversFrom, data.CoversTo)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// A cell that this package cannot read is refused, at its line.
func TestBrokenCells(t *testing.T) {
	for _, c := range []struct{ file, old, new, want string }{
		{"definitions.csv", "ROK defence ministry,no,no,", "ROK defence ministry,no,maybe,", `definitions.csv:2: in_span "maybe" is neither yes nor no`},
		{"comparators.csv", "jpy_bn", "yen", `comparators.csv:2: unit "yen" is not a unit that these tables use`},
		{"people.csv", "HI1995", "HI1959", `people.csv:2: source "HI1959" is not in sources.csv`},
	} {
		files := tables(t)
		edit(t, files, c.file, c.old, c.new)
		_, err := dataset.Read(files, data.CoversFrom, data.CoversTo)
		if err == nil || err.Error() != c.want {
			t.Errorf("%s: %v, want %s", c.file, err, c.want)
		}
	}
}

// Definitions say what their source prints, and nothing where it prints nothing.
func TestDefinitions(t *testing.T) {
	byID := map[string]dataset.Definition{}
	for _, d := range archive(t).AsOf(date.Must(data.CoversTo)).Definitions() {
		byID[d.ID] = d
	}
	for _, c := range []struct {
		id, low, high, korean, us string
		alone, span               bool
	}{
		// GAO-21-270: $5.8 and $13.4 billion, 30.2%.
		{"gao-2016-19", "30.2", "30.2", "5800000000", "13400000000", false, true},
		// The Korea Times, 23 May 2018: 42%.
		{"npsc-2016", "42", "42", "", "", true, true},
		// MBN, 3 July 2013: 40 to 45%.
		{"stationing-2009-13", "40", "45", "", "", true, true},
		// Brooks: 92% of $10.8 billion, but of the relocation.
		{"humphreys-2007-18", "92", "92", "", "", false, false},
		// Korea Institute for Defense Analyses: 5.4564 trillion won.
		{"support-2015", "", "", "5456400000000", "", false, false},
	} {
		d, ok := byID[c.id]
		got := []string{value(d.ShareLow), value(d.ShareHigh), value(d.Korean), value(d.US)}
		if want := []string{c.low, c.high, c.korean, c.us}; !ok || strings.Join(got, "|") != strings.Join(want, "|") || d.PaymentAlone != c.alone || d.InSpan != c.span {
			t.Errorf("%s: %q alone %v span %v, want %+v", c.id, got, d.PaymentAlone, d.InSpan, c)
		}
	}
}

func value(f dataset.Fact) string {
	if f.Row == "" {
		return ""
	}
	return f.Value.String()
}

// Who led the talks on the 9th agreement and signed it, as the treaty record and
// the newspapers of July 2013 name them.
func TestPeople(t *testing.T) {
	var names []string
	for _, p := range archive(t).AsOf(date.Must("2018-12-28")).People() {
		if p.Agreement == "sma-9" {
			names = append(names, p.Side+" "+p.Role+" "+p.Name)
		}
	}
	want := "rok negotiator Hwang Joon-kook, us negotiator Eric John, rok signatory Yun Byung-se, us signatory Sung Kim"
	if got := strings.Join(names, ", "); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// The claims of 2018: 32,000 beside 28,500 (press conferences of 12 June and 26
// September).
func TestTroopClaims(t *testing.T) {
	claims := archive(t).AsOf(date.Must("2018-12-28")).TroopClaims()
	if len(claims) != 2 {
		t.Fatalf("%d claims, want 2", len(claims))
	}
	for _, c := range claims {
		if c.Said != 32000 || c.Official != 28500 {
			t.Errorf("%s: said %d, official %d", c.Date, c.Said, c.Official)
		}
	}
}

// Japan's support was at its peak in fiscal 1999, 275.6 billion yen (its embassy's
// summary); Germany is not fit to show.
func TestComparators(t *testing.T) {
	found := false
	for _, c := range archive(t).AsOf(date.Must(data.CoversTo)).Comparators() {
		if c.Row == "japan-fy1999" {
			found = c.Value.String() == "275600000000" && c.Unit == dataset.Yen
		}
		if c.EnoughToShow != (c.Country == "Japan") {
			t.Errorf("%s: enough to show %v", c.Row, c.EnoughToShow)
		}
	}
	if !found {
		t.Error("Japan's peak is not 275.6 billion yen")
	}
}
