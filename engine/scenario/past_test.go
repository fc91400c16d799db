package scenario_test

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/date"
	"costshare/engine/scenario"
)

// edit is a text of a table that a later version says otherwise.
type edit struct{ file, old, new string }

// later gives tables that were corrected after the real ones: with edits, and
// with these lines at the end of the log.
func later(t testing.TB, log string, edits ...edit) *dataset.Archive {
	t.Helper()
	names, err := fs.Glob(data.Files, "*.csv")
	if err != nil {
		t.Fatal(err)
	}
	files := fstest.MapFS{}
	for _, name := range names {
		text, err := fs.ReadFile(data.Files, name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = &fstest.MapFile{Data: text}
	}
	for _, e := range append(edits, edit{"changes.csv", "The first version of these tables.\n", "The first version of these tables.\n" + log}) {
		before := string(files[e.file].Data)
		if strings.Count(before, e.old) != 1 {
			t.Fatalf("%s holds %q %d times", e.file, e.old, strings.Count(before, e.old))
		}
		files[e.file] = &fstest.MapFile{Data: []byte(strings.Replace(before, e.old, e.new, 1))}
	}
	a, err := dataset.Read(files, data.CoversFrom, data.CoversTo)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// compare asks tables what they were in version 1.
func compare(t testing.TB, a *dataset.Archive, day string, words ...string) *scenario.Comparison {
	t.Helper()
	then, err := a.At(1)
	if err != nil {
		t.Fatal(err)
	}
	q := question(t, words...)
	now, err := scenario.Ask(a.AsOf(date.Must(day)), q)
	if err != nil {
		t.Fatal(err)
	}
	return scenario.Before(a, then, date.Must(day)).Compare(now, q)
}

// The payment of 2018 was corrected from 960.2 to 970 billion won and the main
// defence budget of 2018 from 43.1581 to 44 trillion; a status moved and no
// number.
func corrected(t testing.TB) *dataset.Archive {
	t.Helper()
	return later(t, `2,2027-03-03,payments,pay-2018-total,amount,9602,9650,a misprint
3,2027-05-01,payments,pay-2018-total,amount,9650,9700,another
3,2027-05-01,indicators,budget-2018,value,43.1581,44,a later print
4,2027-06-01,indicators,troops-official-2018,status,official,published,no government prints it
4,2027-06-01,indicators,troops-official-2018,note,A remark.,"The level agreed on 19 April 2008, still the official round number in this year.",a remark
4,2027-06-01,indicators,budget-2001,value,1,15.3884,not under this answer
`, edit{"payments.csv", "pay-2018-total,2018,sma-9,total,9602", "pay-2018-total,2018,sma-9,total,9700"},
		edit{"indicators.csv", "budget-2018,defence_budget_main,2018,43.1581", "budget-2018,defence_budget_main,2018,44"},
		edit{"indicators.csv", "troops-official-2018,troops_official,2018,28500,people,official", "troops-official-2018,troops_official,2018,28500,people,published"})
}

// On 28 December 2018 a payment of 1.3 trillion won was 339.8 billion more than
// 2018's (the specification's example) and is 1,300 − 970 = 330 billion more; its
// part of the budget was 1.3/43.1581 and is 1.3/44. What rests on neither figure
// says nothing.
func TestWhatFiguresWere(t *testing.T) {
	c := compare(t, corrected(t), "2018-12-28", "pay", "1.3tn")
	if c.Then == nil || c.Version != 1 || c.Of.String() != "2026-01-31" || !c.Differs() {
		t.Fatalf("%+v", c)
	}
	for id, want := range map[scenario.ID]struct{ was, now, day string }{
		scenario.BasePayment:            {"960200000000", "970000000000", "2027-05-01"},
		scenario.Increase:               {"339800000000", "330000000000", "2027-05-01"},
		scenario.IncreasePercent:        {"35.38846", "34.02062", "2027-05-01"}, // 339.8/960.2, 330/970
		scenario.Multiple:               {"1.35388", "1.34021", "2027-05-01"},
		scenario.PercentOfDefenceBudget: {"3.01218", "2.95455", "2027-05-01"},
		scenario.ShareBase:              {"42.41246", "", "2027-05-01"}, // 960.2/(960.2 + 1303.757)
		scenario.ExtraTotal:             {"1647300000000", "", "2027-05-01"},
	} {
		was, ok := c.Figure(id)
		if !ok || was.Was.Value.Amount.Round(5).String() != want.was || was.Day.String() != want.day {
			t.Errorf("%s: was %+v (%v), want %+v", id, was, ok, want)
		}
		if got := figure(c.Now, id, 5); want.now != "" && got != want.now {
			t.Errorf("%s: is %s, want %s", id, got, want.now)
		}
	}
	for _, id := range []scenario.ID{scenario.PaymentFigure, scenario.PaymentUSD, scenario.StartYear, scenario.BaseYearFigure, scenario.TotalFigure,
		scenario.Share, scenario.ShareTotalStays, scenario.PerSoldier, scenario.PerResident, scenario.PercentOfGDP, scenario.Real2020} {
		if was, ok := c.Figure(id); ok {
			t.Errorf("%s: was %+v", id, was)
		}
	}
}

// A fact that moved twice is told once, from what it was to what it is.
func TestFactsThatMoved(t *testing.T) {
	var got []string
	for _, m := range compare(t, corrected(t), "2018-12-28", "pay", "1.3tn").Moved {
		line := m.Day().String() + " " + m.Row() + " " + m.Field() + " " + m.Old() + " " + m.New()
		if now, then, ok := m.Amounts(); ok {
			line += ": " + then.Amount.String() + " " + now.Amount.String() + " " + string(now.Unit)
		}
		got = append(got, line)
	}
	want := "2027-05-01 pay-2018-total amount 9602 9700: 960200000000 970000000000 won\n" +
		"2027-05-01 budget-2018 value 43.1581 44: 43158100000000 44000000000000 won\n" +
		"2027-06-01 troops-official-2018 status official published"
	if text := strings.Join(got, "\n"); text != want {
		t.Errorf("%s\nwant\n%s", text, want)
	}
}

// What moved elsewhere, or moved back, says nothing; a payment that is drawn is
// told although no figure rests on it.
func TestWhatDidNotMove(t *testing.T) {
	elsewhere := later(t, "2,2027-03-03,comparators,japan-fy1978,amount,6.1,6.2,why\n")
	back := later(t, "2,2027-03-03,payments,pay-2018-total,amount,9602,9700,why\n3,2027-03-04,payments,pay-2018-total,amount,9700,9602,why\n")
	drawn := later(t, "2,2027-03-03,payments,pay-2009-total,amount,7601,7600,why\n")
	for _, c := range []struct {
		what  string
		a     *dataset.Archive
		moved int
	}{{"elsewhere", elsewhere, 0}, {"back", back, 0}, {"drawn", drawn, 1}} {
		got := compare(t, c.a, "2018-12-28", "pay", "1.3tn")
		if len(got.Moved) != c.moved || got.Differs() {
			t.Errorf("%s: %+v", c.what, got)
		}
	}
	if got := compare(t, later(t, "2,2027-03-03,,,,,,Facts of 2026.\n"), "2018-12-28"); got != nil || got.Differs() {
		t.Errorf("nothing: %+v", got)
	}
}

// A definition that a later version brought, though it was known on the day: the
// link of then had another default, and the new row says that it was added.
func TestRowThatWasAdded(t *testing.T) {
	a := later(t, `2,2027-03-03,definition_values,npsc-2016-share,,,"npsc-2016-share,npsc-2016,share,,42,percent,D11,published,,2018-05-23,KT201805,",it was missing
2,2027-03-03,definitions,npsc-2016,cannot_carry,prints no share,,its share was missing
`)
	c := compare(t, a, "2018-12-28", "pay", "1.3tn")
	was, ok := c.Figure(scenario.Share)
	if !ok || was.Was.Value != nil || was.Was.Reason.Name != "no_definition" || len(c.Moved) != 2 || !c.Moved[0].Added() {
		t.Errorf("%+v, %+v", was, c.Moved)
	}
}

// An earlier version that knew no such definition cannot answer, and says so.
func TestNoAnswerThen(t *testing.T) {
	rows := `definitions,npsc-2016,,,"npsc-2016,D11,""non-personnel stationing cost, 2016"",us_non_personnel_cost,2016,2016,calendar,the payment alone as a part of about $2 billion,""both governments, by The Korea Times"",yes,yes,,medium,published,2018-05-23,KT201805,"`
	c := compare(t, later(t, "2,2027-03-03,"+rows+",it was missing\n"), "2018-12-28", "def", "npsc-2016")
	if c.Then != nil || c.Problem == nil || !c.Differs() || !strings.Contains(c.Problem.Error(), `"npsc-2016" is no definition`) {
		t.Errorf("%+v", c)
	}
}

// BenchmarkCompare is what an old link adds to each answer.
func BenchmarkCompare(b *testing.B) {
	a := corrected(b)
	then, err := a.At(1)
	if err != nil {
		b.Fatal(err)
	}
	day := date.Must("2018-12-28")
	q := question(b, "pay", "1.3tn")
	now, past := scenario.On(a.AsOf(day)), scenario.Before(a, then, day)
	for b.Loop() {
		answer, err := now.Ask(q)
		if err != nil {
			b.Fatal(err)
		}
		past.Compare(answer, q)
	}
}
