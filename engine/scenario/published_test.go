package scenario_test

import (
	"embed"
	"encoding/csv"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"

	"costshare/engine/dataset"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
)

// What was printed, by whom and where, with the question that asks for the
// same. README.md beside the files says what each column holds.
//
//go:embed testdata/published/*.csv
var publishedFiles embed.FS

// example is one row of the files.
type example struct {
	kind                                              string // the file's name
	id, day, question, figure, printed, unit          string
	source, row, place, instead, reproducedBy, reason string
	agrees                                            bool
}

// examples reads all files, each with the same columns.
func examples(t *testing.T) []example {
	t.Helper()
	const columns = "id,day,question,figure,printed,unit,source,row,place,agrees,instead,reproduced_by,reason"
	names, err := fs.Glob(publishedFiles, "testdata/published/*.csv")
	if err != nil || len(names) == 0 {
		t.Fatalf("no published examples: %v", err)
	}
	var out []example
	for _, name := range names {
		rows := table(t, publishedFiles, name)
		if got := strings.Join(rows[0], ","); got != columns {
			t.Fatalf("%s: columns %s, want %s", name, got, columns)
		}
		for _, r := range rows[1:] {
			if r[9] != "yes" && r[9] != "no" {
				t.Errorf("%s %s: agrees is %q, want yes or no", name, r[0], r[9])
			}
			out = append(out, example{strings.TrimSuffix(path.Base(name), ".csv"), r[0], r[1], r[2], r[3], r[4], r[5], r[6], r[7], r[8], r[10], r[11], r[12], r[9] == "yes"})
		}
	}
	return out
}

func table(t *testing.T, files fs.FS, name string) [][]string {
	t.Helper()
	f, err := files.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return rows
}

// The calculator gives what was printed; or, where it gives another number, the
// one that follows from the rows that the reason names.
func TestPublished(t *testing.T) {
	a := archive(t)
	for _, e := range examples(t) {
		t.Run(e.id, func(t *testing.T) {
			day, err := a.Day(e.day)
			if err != nil {
				t.Fatal(err)
			}
			v := a.AsOf(day)
			want := e.printed
			if !e.agrees {
				want = e.instead
			}
			if got := e.asked(t, v, e.question); !got.Equal(num(want)) {
				t.Errorf("%s gives %s %s, want %s; %s prints %s (%s)", e.question, got, e.unit, want, e.source, e.printed, e.place)
			}
			if e.reproducedBy == "" {
				return
			}
			if got := e.asked(t, v, e.reproducedBy); !got.Equal(num(e.printed)) {
				t.Errorf("%s gives %s %s and not the printed %s: %s", e.reproducedBy, got, e.unit, e.printed, e.reason)
			}
		})
	}
}

// asked gives the figure in the printed unit, rounded to the printed digits.
func (e example) asked(t *testing.T, v dataset.View, address string) decimal.Decimal {
	t.Helper()
	unit, ok := printedUnits()[e.unit]
	if !ok {
		t.Fatalf("%q is no unit of a printed figure", e.unit)
	}
	value, is := e.value(t, ask(t, v, wordsOf(address)...))
	if is != unit.is {
		t.Fatalf("%s is in %s, not in %s", e.figure, is, unit.is)
	}
	return value.Shift(-unit.zeros).Round(places(e.printed))
}

// places is how many decimals were printed.
func places(printed string) int32 {
	_, decimals, _ := strings.Cut(printed, ".")
	return int32(len(decimals))
}

// wordsOf turns year=2014&rate=2013 into the words of a question.
func wordsOf(address string) []string {
	return strings.FieldsFunc(address, func(r rune) bool { return r == '&' || r == '=' })
}

type printedUnit struct {
	is    dataset.Unit
	zeros int32
}

func printedUnits() map[string]printedUnit {
	return map[string]printedUnit{
		"krw_k": {dataset.Won, 3}, "krw_100m": {dataset.Won, 8}, "krw_bn": {dataset.Won, 9}, "krw_tn": {dataset.Won, 12},
		"usd_m": {dataset.Dollars, 6}, "usd_100m": {dataset.Dollars, 8}, "usd_bn": {dataset.Dollars, 9},
		"percent": {dataset.Percent, 0}, "times": {dataset.Times, 0}, "krw_per_usd": {dataset.WonPerDollar, 0},
	}
}

// value finds what the figure's words name in an answer.
func (e example) value(t *testing.T, a *scenario.Answer) (decimal.Decimal, dataset.Unit) {
	t.Helper()
	words := strings.Fields(e.figure)
	switch words[0] {
	case "us_share":
		return decimal.NewFromInt(100).Sub(a.Shares.Chosen.Recomputed().Amount), dataset.Percent
	case "part":
		return partOf(t, a, words[1]), dataset.Percent
	}
	v := named(t, a, words)
	if v == nil {
		t.Fatalf("%s has no value on %s", e.figure, a.View.Day())
	}
	return v.Amount, v.Unit
}

func named(t *testing.T, a *scenario.Answer, words []string) *scenario.Value {
	t.Helper()
	switch words[0] {
	case "rate":
		return a.Figure(scenario.PaymentUSD).Value.Operands[1]
	case "recomputed_share":
		return a.Shares.Chosen.Recomputed()
	case "lowest_share":
		return a.Shares.Lowest
	case "highest_share":
		return a.Shares.Highest
	case "step":
		year, err := strconv.Atoi(words[2])
		if err != nil {
			t.Fatal(err)
		}
		return stepOf(a, scenario.Term{Name: words[1], Year: year})
	}
	if !slices.Contains(scenario.IDs(), scenario.ID(words[0])) {
		t.Fatalf("%q is no figure", words[0])
	}
	return a.Figure(scenario.ID(words[0])).Value
}

// stepOf finds a value in the steps of the course.
func stepOf(a *scenario.Answer, term scenario.Term) *scenario.Value {
	for _, c := range a.Course {
		for _, step := range c.Payment.Steps() {
			if step.Term == term {
				return step
			}
		}
	}
	return nil
}

// partOf is a part of the year's payment in percent, by the rows of that year.
func partOf(t *testing.T, a *scenario.Answer, part string) decimal.Decimal {
	t.Helper()
	f, ok := a.View.Payment(a.StartYear, part, dataset.Won)
	if !ok {
		t.Fatalf("the tables have no %s of %d on %s", part, a.StartYear, a.View.Day())
	}
	return f.Value.Shift(2).DivRound(a.Payment.Amount, 12)
}

// The files hold what they should: enough examples of enough sources, not all
// of one kind, and each traceable.
func TestPublishedFiles(t *testing.T) {
	all := examples(t)
	sources, rows := ids(t, "sources.csv"), tableRows(t)
	used, kinds, names := map[string]bool{}, map[string]int{}, map[string]bool{}
	for _, e := range all {
		if names[e.id] {
			t.Errorf("%s is there twice", e.id)
		}
		names[e.id], used[e.source] = true, true
		kinds[e.kind]++
		if !sources[e.source] {
			t.Errorf("%s: source %q is not in sources.csv", e.id, e.source)
		}
		if !rows[e.row] {
			t.Errorf("%s: row %q is in no table", e.id, e.row)
		}
		if e.place == "" {
			t.Errorf("%s does not say where it was printed", e.id)
		}
		e.explained(t)
	}
	if len(all) < 60 || len(used) < 20 {
		t.Errorf("%d examples from %d sources, want at least 60 from 20", len(all), len(used))
	}
	if kinds["rates"] > 22 || kinds["rules"] > 17 {
		t.Errorf("%d implied rates and %d rules, want at most 22 and 17", kinds["rates"], kinds["rules"])
	}
}

// explained holds an example to its own logic: one that differs says by what
// and why, one that agrees says nothing of the kind.
func (e example) explained(t *testing.T) {
	t.Helper()
	switch {
	case e.agrees && e.instead+e.reproducedBy+e.reason != "":
		t.Errorf("%s agrees and yet says why not", e.id)
	case !e.agrees && (e.instead == "" || e.reason == ""):
		t.Errorf("%s differs; it should say what is given instead and why", e.id)
	case !e.agrees && (num(e.instead).Equal(num(e.printed)) || places(e.instead) != places(e.printed)):
		t.Errorf("%s: %s instead of %s is no difference at the printed digits", e.id, e.instead, e.printed)
	}
}

// tables are the files of data/, also those that the engine does not read.
var tables = os.DirFS("../../data")

// ids are the first column of a table.
func ids(t *testing.T, name string) map[string]bool {
	t.Helper()
	out := map[string]bool{}
	for _, r := range table(t, tables, name)[1:] {
		out[r[0]] = true
	}
	return out
}

// tableRows are the ids of all rows that an example can name.
func tableRows(t *testing.T) map[string]bool {
	t.Helper()
	out := map[string]bool{}
	for _, name := range []string{"payments.csv", "growth.csv", "indicators.csv", "agreements.csv", "events.csv", "demands.csv", "dollar_values.csv", "definition_values.csv"} {
		maps.Copy(out, ids(t, name))
	}
	return out
}

// A rule is asked with the rate that its row of growth.csv holds.
func TestPublishedRulesAskTheirRate(t *testing.T) {
	rates := map[string]string{}
	for _, r := range table(t, tables, "growth.csv")[1:] {
		rates[r[0]] = r[3]
	}
	for _, e := range examples(t) {
		rate := strings.TrimSuffix(strings.TrimPrefix(e.question, "pay=+"), "%")
		if e.kind == "rules" && !num(rate).Equal(num(rates[e.row])) {
			t.Errorf("%s asks for %s%%, %s holds %s%%", e.id, rate, e.row, rates[e.row])
		}
	}
}
