package scenario_test

import (
	"bytes"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/date"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
)

// without reads the tables with the payments of some years struck out, so that
// the course has to work them out.
func without(t *testing.T, years ...string) *dataset.Archive {
	t.Helper()
	files := fstest.MapFS{}
	names, err := fs.Glob(data.Files, "*.csv")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		text, err := fs.ReadFile(data.Files, name)
		if err != nil {
			t.Fatal(err)
		}
		if name == "payments.csv" {
			lines := bytes.SplitAfter(text, []byte("\n"))
			text = bytes.Join(slices.DeleteFunc(lines, func(l []byte) bool { return ofYear(string(l), years) }), nil)
		}
		files[name] = &fstest.MapFile{Data: text}
	}
	a, err := dataset.Read(files, data.CoversFrom, data.CoversTo)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func ofYear(line string, years []string) bool {
	for _, y := range years {
		if strings.HasPrefix(line, "pay-"+y+"-") {
			return true
		}
	}
	return false
}

// The growth of each year and the published amount in 100 million won, from the
// table of the rules applied to the year before. The amounts are struck out, so
// that the rule of the agreement alone makes them from the last one left.
func TestRulesMakeThePublishedAmounts(t *testing.T) {
	type year struct{ growth, published string }
	for _, c := range []struct {
		day   string // when the last rate was known
		hide  []string
		years []year
	}{
		{"2007-12-31", []string{"2008"}, []year{{"2.2", "7415"}}},
		{"2012-12-31", []string{"2010", "2011", "2012", "2013"}, []year{{"4", "7904"}, {"2.8", "8125"}, {"2.9", "8361"}, {"4", "8695"}}},
		{"2017-12-31", []string{"2015", "2016", "2017", "2018"}, []year{{"1.3", "9320"}, {"1.3", "9441"}, {"0.7", "9507"}, {"1", "9602"}}},
		{"2024-01-01", []string{"2022", "2023", "2024", "2025"}, []year{{"5.4", "12472"}, {"3.4", "12896"}, {"4.4", "13463"}, {"4.2", "14028"}}},
	} {
		v := without(t, c.hide...).AsOf(date.Must(c.day))
		course := ask(t, v, "years", strconv.Itoa(len(c.years))).Course
		for i, want := range c.years {
			got := course[i]
			if got.Agreed || got.Continued || !got.Rate.Amount.Equal(num(want.growth)) || !got.Payment.Amount.Equal(num(want.published).Shift(8)) {
				t.Errorf("%s %d: %s%% makes %s, want %s%% and %s", c.day, got.Year, got.Rate.Amount, got.Payment.Amount.Shift(-8), want.growth, want.published)
			}
		}
	}
}

// The first years of agreements, by the same table: what was agreed is the year
// before and the printed growth, rounded as the course rounds.
func TestNewAgreements(t *testing.T) {
	v := archive(t).AsOf(date.Must(data.CoversTo))
	for _, c := range []struct {
		year      int
		growth    string
		published string
	}{
		{2009, "2.5", "7600"},
		{2019, "8.2", "10389"},  // growth of the defence budget of 2019
		{2021, "13.9", "11833"}, // 7.4% of the defence budget of 2020, and 6.5% for labour
		{2026, "8.3", "15192"},
	} {
		before := scenario.Payment(v, c.year-1).Amount
		grown := before.Mul(num("100").Add(num(c.growth))).Shift(-2).Round(-8)
		if got := scenario.Payment(v, c.year).Amount; !got.Equal(num(c.published).Shift(8)) || !grown.Equal(got) {
			t.Errorf("%d: %s, grown %s, want %s", c.year, got, grown, c.published)
		}
	}
}

// Prices rose by 4.7% in 2008; the 8th agreement lets 2010 grow by 4% at most.
func TestCap(t *testing.T) {
	v := without(t, "2010").AsOf(date.Must("2009-02-01"))
	rate := ask(t, v, "years", "1").Course[0].Rate
	if rate.Op != scenario.Least || !rate.Operands[0].Amount.Equal(num("4.7")) || !rate.Amount.Equal(num("4")) {
		t.Errorf("%s of %s by %s", rate.Amount, rate.Operands[0].Amount, rate.Op)
	}
}

// What printed dollar values imply, to the printed digit, from the table of
// them: source, won per dollar. A source with two values stands for the latest year.
func TestImpliedRates(t *testing.T) {
	v := archive(t).AsOf(date.Must(data.CoversTo))
	for id, want := range map[string]string{
		"STR2014": "1068.52", "RTR2016": "1061.13", "KH2017": "1125.6", "KH201805": "1082.3", "KTUS201808": "1121.5", "KH20181001": "1111.11",
		"NEWS20181228": "1125.28", "KJD201812": "1116.28", "XH2019": "1124.32", "usd-2018-xh2019": "1124.12", "KT201903": "1136.61",
		"NK2024": "1345.13", "KH202410": "1333.33", "usd-2025-kuna2025": "1372.55", "KUNA2025": "1369.37", "RTR2025": "1034.01",
		"XH201312": "1060.37", "VOA201404": "1033.71", "YNA201912": "1194.14", "YNA201911": "1125.57", "KBS202404": "1372.09", "ANK202411": "1394.5",
	} {
		a := ask(t, v, "pay", "1tn", "rate", id)
		rate := a.Figure(scenario.PaymentUSD).Value.Operands[1]
		if !rate.Amount.Equal(num(want)) {
			t.Errorf("%s: %s, want %s", id, rate.Amount, want)
		}
	}
}

// 960.2 billion won were printed as 853.3 million dollars on 28 December 2018.
func TestDollarsAsAReportPrintedThem(t *testing.T) {
	v := asOf(t, "2018-12-28")
	if got := figure(ask(t, v, "pay", "960.2bn", "rate", "NEWS20181228"), scenario.PaymentUSD, -5); got != "853300000" {
		t.Errorf("%s", got)
	}
	if got := figure(ask(t, v, "pay", "$1.2bn", "rate", "1125.28"), scenario.PaymentFigure, 0); got != "1350336000000" { // 1.2 x 1,125.28
		t.Errorf("%s", got)
	}
	before := asOf(t, "2018-12-27")
	if _, err := scenario.Ask(before, question(t, "rate", "NEWS20181228")); err == nil {
		t.Error("a dollar value is used the day before it was printed")
	}
}

func TestGrowthNeedsNoTable(t *testing.T) {
	// Five years at 10% from 1 trillion: 1.1 to the powers of 0 to 4.
	a := ask(t, asOf(t, "2026-01-31"), "pay", "1tn", "rule", "10")
	if got, want := billionsOf(a.Path), []string{"1000", "1100", "1210", "1331", "1464.1"}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	if sum := decimal.RequireFromString(figure(a, scenario.TotalFigure, 0)); !sum.Equal(num("6105100000000")) {
		t.Errorf("total %s", sum)
	}
}
