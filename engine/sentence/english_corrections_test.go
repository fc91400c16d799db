package sentence_test

import (
	"testing"

	"costshare/engine/dataset"
	"costshare/engine/date"
	"costshare/engine/scenario"
	"costshare/engine/sentence"

	"github.com/shopspring/decimal"
)

// What is said of a fact that moved: an amount in its unit, another cell as it
// stands in the table, a row that came or went.
func TestMoved(t *testing.T) {
	day := date.Must("2027-03-03")
	paid := func(won int64) *scenario.Value {
		return &scenario.Value{Term: scenario.Term{Name: "payment", Year: 2016}, Amount: decimal.New(won, 8), Unit: dataset.Won, Op: scenario.Read}
	}
	change := func(field, old, new, why string) dataset.Change {
		return dataset.Change{Version: 2, Day: day, Table: "payments", Row: "pay-2016-total", Field: field, Old: old, New: new, Why: why}
	}
	for _, c := range []struct {
		moved scenario.Moved
		want  string
	}{
		{scenario.Moved{Changes: []dataset.Change{change("amount", "9441", "9450", "A misprint.")}, Now: paid(9450), Then: paid(9441)},
			"Corrected on 3 March 2027: payment in 2016, was ₩944.1bn, now ₩945bn (A misprint)."},
		{scenario.Moved{Changes: []dataset.Change{change("amount", "9441", "9449", "a misprint"), change("amount", "9449", "9450", "another")}, Now: paid(9450), Then: paid(9441)},
			"Corrected on 3 March 2027: payment in 2016, was ₩944.1bn, now ₩945bn (a misprint; another)."},
		{scenario.Moved{Changes: []dataset.Change{change("amount", "9441", "9450", "a misprint")}, Now: paid(9450)},
			"Corrected on 3 March 2027: payment in 2016, amount was “9441”, now “9450” (a misprint)."},
		{scenario.Moved{Changes: []dataset.Change{change("known_from", "2015-01-01", "2015-02-01", "printed later")}, Now: paid(9441), Then: paid(9441)},
			"Corrected on 3 March 2027: payment in 2016, known from was “2015-01-01”, now “2015-02-01” (printed later)."},
		{scenario.Moved{Changes: []dataset.Change{change("rule", "", "by hand", "it was computed")}},
			"Corrected on 3 March 2027: row pay-2016-total, rule was empty, now “by hand” (it was computed)."},
		{scenario.Moved{Changes: []dataset.Change{change("", "", "pay-2016-total,2016", "it was missing")}, Now: paid(9441)},
			"Added on 3 March 2027: payment in 2016 (it was missing)."},
		{scenario.Moved{Changes: []dataset.Change{change("", "pay-2016-total,2016", "", "never paid")}, Then: paid(9441)},
			"Taken away on 3 March 2027: payment in 2016 (never paid)."},
	} {
		if got := (sentence.English{}).Moved(c.moved); got != c.want {
			t.Errorf("%s\nwant %s", got, c.want)
		}
	}
}
