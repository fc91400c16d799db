package scenario

import (
	"testing"

	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/date"

	"github.com/shopspring/decimal"
)

func fact(row, value string, u dataset.Unit) dataset.Fact {
	return dataset.Fact{Row: row, Value: decimal.RequireFromString(value), Unit: u, Status: dataset.Published}
}

// shareOfPayment is a definition that counts the payment alone.
func shareOfPayment(year int, percent string) dataset.Definition {
	f := fact("share", percent, dataset.Percent)
	return dataset.Definition{FirstYear: year, LastYear: year, ShareLow: f, ShareHigh: f, PaymentAlone: true, Status: dataset.Published}
}

// parts is a definition whose two parts are printed in dollars.
func parts(first, last int, korean, us string) dataset.Definition {
	return dataset.Definition{FirstYear: first, LastYear: last, Korean: fact("korean", korean, dataset.Dollars), US: fact("us", us, dataset.Dollars), Status: dataset.Published}
}

// The specification's table of shares, in billions of won: O, U, and the shares
// of 1.3 trillion and of 2018's 960.2 billion. The definitions are typed in from
// the published figures (42%, 40%, 50% and 44% of one year; 1,444.89 and 773.3
// million dollars of 2010; 5.8 and 13.4 billion dollars of 2016-19).
func TestCount(t *testing.T) {
	archive, err := dataset.Read(data.Files, data.CoversFrom, data.CoversTo)
	if err != nil {
		t.Fatal(err)
	}
	v := archive.AsOf(date.Must(data.CoversTo))
	pay := given(Term{"scenario", 2019}, decimal.New(13, 11), dataset.Won)
	for _, c := range []struct {
		name                      string
		d                         dataset.Definition
		other, us                 string
		usPlaces                  int32
		share, base, totalStays   string
		sharePlaces, totalsPlaces int32
		recomputed                string
	}{
		{"npsc-2016", shareOfPayment(2016, "42"), "0", "1303.76", 2, "49.928", "42.412", "57.833", 3, 3, "42"},
		{"total-2014", shareOfPayment(2014, "40"), "0", "1380", 2, "48.51", "41.03", "56.52", 2, 2, "40"},
		{"personnel-2016", shareOfPayment(2016, "50"), "0", "944.1", 2, "57.93", "50.42", "68.85", 2, 2, "50"},
		{"support-2010", parts(2010, 2010, "1444890000", "773300000"), "879.5", "893.7", 1, "70.92", "67.3", "85.02", 2, 2, "65.1"},
		{"gao-2016-19", parts(2016, 2019, "5800000000", "13400000000"), "677.2", "3813.5", 1, "", "", "", 2, 2, "30.2"},
		{"nonpersonnel-2021", shareOfPayment(2021, "44"), "0", "1506", 1, "", "", "", 2, 2, "44"},
	} {
		w, ok := count(v, c.d)
		if !ok {
			t.Errorf("%s does not follow from its figures", c.name)
			continue
		}
		other := decimal.Zero
		if w.other != nil {
			other = w.other.Amount
		}
		same := func(what string, got decimal.Decimal, places int32, want string) {
			if want != "" && got.Round(places).String() != want {
				t.Errorf("%s: %s %s, want %s", c.name, what, got.Round(places), want)
			}
		}
		same("O", other.Shift(-9), 1, c.other)
		same("U", w.us.Amount.Shift(-9), c.usPlaces, c.us)
		same("share", w.usStays("share", pay).Amount, c.sharePlaces, c.share)
		same("share of the base", w.usStays("share_base", Payment(v, 2018)).Amount, c.sharePlaces, c.base)
		same("share where the total stays", w.totalStays("share_total_stays", pay).Amount, c.totalsPlaces, c.totalStays)
		same("recomputed", w.Recomputed().Amount, 1, c.recomputed)
	}
}

// A year without a payment in won, or a definition without figures, makes no share.
func TestCountNeedsFigures(t *testing.T) {
	archive, err := dataset.Read(data.Files, data.CoversFrom, data.CoversTo)
	if err != nil {
		t.Fatal(err)
	}
	v := archive.AsOf(date.Must("2018-12-28"))
	for name, d := range map[string]dataset.Definition{
		"a year to come":   shareOfPayment(2021, "44"),
		"no figures":       {FirstYear: 2016, LastYear: 2016},
		"one part alone":   {FirstYear: 2016, LastYear: 2016, US: fact("us", "1", dataset.Dollars)},
		"no exchange rate": parts(2018, 2018, "1000000000", "2000000000"),
	} {
		if w, ok := count(v, d); ok {
			t.Errorf("%s makes %+v", name, w)
		}
	}
}
