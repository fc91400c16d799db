package locale

import (
	"strings"
	"testing"

	"costshare/engine/date"

	"github.com/shopspring/decimal"
)

func d(s string) decimal.Decimal { return decimal.RequireFromString(s) }

func first(s string, _ bool) string { return s }

// The forms are those of the house style: an agreed amount whole, a computed
// one with at most four significant figures, percent with one decimal.
func TestEnglishNumbers(t *testing.T) {
	e := English{}
	for _, c := range []struct{ what, got, want string }{
		{"an agreed amount", e.Won(d("1038900000000")), "₩1.0389tn"},
		{"billions", e.Won(d("960200000000")), "₩960.2bn"},
		{"nothing", e.Won(d("0")), "₩0"},
		{"just below a trillion", e.Won(d("999900000000")), "₩999.9bn"},
		{"a fall", e.Won(d("-160200000000")), "−₩160.2bn"},
		{"a few", e.Won(d("25201")), "₩25,201"},
		{"computed", first(e.AboutWon(d("6697947003312.5"))), "₩6.698tn"},
		{"computed, rounding up into the next unit", first(e.AboutWon(d("999960000000"))), "₩1tn"},
		{"per soldier", first(e.AboutWon(d("45614035.087719"))), "₩45.61m"},
		{"per resident", first(e.AboutWon(d("25200.9"))), "₩25,200"},
		{"in a sentence", e.SpokenWon(d("1300000000000")), "₩1.3 trillion"},
		{"in a sentence, billions", e.SpokenWon(d("339800000000")), "₩339.8 billion"},
		{"dollars", first(e.AboutDollars(d("1151420676.3"))), "$1.151bn"},
		{"dollars whole", e.Dollars(d("853300000")), "$853.3m"},
		{"percent", e.Percent(d("35.388")), "35.4%"},
		{"percent, whole", e.Percent(d("9.96")), "10%"},
		{"percent, small", e.Percent(d("0.0104")), "0.01%"},
		{"rise", e.Signed(d("35.388")), "+35.4%"},
		{"fall", e.Signed(d("-16.68")), "−16.7%"},
		{"no change", e.Signed(d("0")), "0%"},
		{"times", e.Times(d("5.894")), "5.9"},
		{"exact", e.Exact(d("49.928130001")), "49.92813"},
		{"ordinals", e.Ordinal(1) + e.Ordinal(2) + e.Ordinal(3) + e.Ordinal(4) + e.Ordinal(11) + e.Ordinal(12) + e.Ordinal(21), "1st2nd3rd4th11th12th21st"},
		{"years", e.Years(2019, 2023), "2019–23"},
		{"years over a century", e.Years(1998, 2002), "1998–2002"},
		{"one year", e.Years(2019, 2019), "2019"},
	} {
		if c.got != c.want {
			t.Errorf("%s: %q, want %q", c.what, c.got, c.want)
		}
	}
}

func TestRoundingIsSaid(t *testing.T) {
	e := English{}
	if _, rounded := e.AboutWon(d("339800000000")); rounded {
		t.Error("₩339.8bn is whole")
	}
	if _, rounded := e.AboutWon(d("6697947003312.5")); !rounded {
		t.Error("₩6.698tn is rounded")
	}
}

func TestEnglishDays(t *testing.T) {
	e := English{}
	for in, want := range map[string][2]string{
		"2018-12-28": {"28 December 2018", "28 Dec 2018"},
		"2013-05":    {"May 2013", "May 2013"},
		"1957":       {"1957", "1957"},
	} {
		p, err := date.ParsePartial(in)
		if err != nil {
			t.Fatal(err)
		}
		if long, short := e.Day(p), e.ShortDay(p); long != want[0] || short != want[1] {
			t.Errorf("%s: %q, %q", in, long, short)
		}
	}
}

func TestEnglishAxis(t *testing.T) {
	for _, c := range []struct{ marks, want string }{
		{"0 500000000000 1000000000000 1500000000000", "0 ₩0.5tn ₩1.0tn ₩1.5tn"},
		{"0 2000000000000 4000000000000", "0 ₩2tn ₩4tn"},
		{"0 50000000000 100000000000", "0 ₩50bn ₩100bn"},
	} {
		var marks []decimal.Decimal
		for _, m := range strings.Fields(c.marks) {
			marks = append(marks, d(m))
		}
		if got := strings.Join(English{}.Axis(marks), " "); got != c.want {
			t.Errorf("%s: %s, want %s", c.marks, got, c.want)
		}
	}
}
