package workbook_test

import (
	"encoding/csv"
	"encoding/xml"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/date"
	"costshare/engine/scenario"
	"costshare/engine/sentence"
	"costshare/engine/workbook"
)

func answer(t testing.TB, day, pay, rule string, year int) *scenario.Answer {
	t.Helper()
	archive, err := dataset.Read(data.Files, data.CoversFrom, data.CoversTo)
	if err != nil {
		t.Fatal(err)
	}
	q := scenario.Question{Years: scenario.DefaultYears, Year: year}
	if pay != "" {
		if q.Pay, err = scenario.ParsePay(pay); err != nil {
			t.Fatal(err)
		}
	}
	if q.Rule, err = scenario.ParseRule(rule); err != nil {
		t.Fatal(err)
	}
	a, err := scenario.Ask(archive.AsOf(date.Must(day)), q)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func book(t testing.TB, scenarios ...workbook.Scenario) workbook.Workbook {
	t.Helper()
	return workbook.Of(sentence.English{}, scenarios...)
}

func example(t testing.TB) workbook.Workbook {
	t.Helper()
	return book(t, workbook.Scenario{Address: "?asof=2018-12-28&pay=1300000000000&rule=1.5", Answer: answer(t, "2018-12-28", "1.3tn", "1.5%", 0)})
}

// records reads a table back and gives its rows under a section's name.
func records(t *testing.T, text, section string) [][]string {
	t.Helper()
	r := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, "\ufeff")))
	r.FieldsPerRecord = -1
	all, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	begin := slices.IndexFunc(all, func(row []string) bool { return slices.Equal(row, []string{section}) })
	if begin < 0 {
		t.Fatalf("there is no %s", section)
	}
	all = all[begin+1:]
	if end := slices.IndexFunc(all, func(row []string) bool { return len(row) == 1 }); end >= 0 {
		all = all[:end]
	}
	return all
}

// The amounts of the specification's worked example of 28 December 2018.
func TestTable(t *testing.T) {
	text := workbook.CSV(example(t))
	if !strings.HasPrefix(text, "\ufeffScenario\r\n") || strings.Contains(strings.ReplaceAll(text, "\r\n", ""), "\n") {
		t.Errorf("it begins with %q, or has lines of another kind", text[:20])
	}
	want := map[string]string{"total over the years": "6697947003312.5", "total against today’s course": "1687247003312.5",
		"payment of the base year": "960200000000", "payment in prices of 2020": ""}
	for _, row := range records(t, text, "Figures") {
		if value, ok := want[row[1]]; ok && row[2] != value {
			t.Errorf("%s is %q, want %q", row[1], row[2], value)
		}
		delete(want, row[1])
	}
	if len(want) > 0 {
		t.Errorf("missing: %v", want)
	}
	// 978.4 billion, then the 1.2% of the course; the reader's 1.3 trillion grows by 1.5%.
	years := records(t, text, "Years")
	if got := years[2]; !slices.Equal(got[1:6], []string{"2020", "1319500000000", "990100000000", "329400000000", "651000000000"}) {
		t.Errorf("the second year: %q", got)
	}
	if first := records(t, text, "Payments")[1]; first[1] != "1991" || first[2] != "sma-1" {
		t.Errorf("the first payment: %q", first)
	}
}

// Words of readers and of tables stay words.
func TestWordsAreHarmless(t *testing.T) {
	a := answer(t, "2018-12-28", "", "course", 0)
	for _, c := range []struct{ name, want string }{
		{"=1+1", "'=1+1"}, {"+82 2", "'+82 2"}, {"-5", "'-5"}, {"@SUM(A1)", "'@SUM(A1)"}, {"\t=1+1", "'=1+1"}, {"\r\n=1+1", "'=1+1"}, {" =1", "'=1"},
		{"＝1", "'＝1"}, {"a\x00b\nc", "a b c"}, {"제12차 협정, 100%", "제12차 협정, 100%"}, {`<b>"A" & 'B'</b>`, `<b>"A" & 'B'</b>`}, {"1=1", "1=1"},
		{"\xff", "\ufffd"}, {"", "your scenario"},
	} {
		w := book(t, workbook.Scenario{Name: c.name, Answer: a})
		if got := records(t, workbook.CSV(w), "Scenario")[0][1]; got != c.want {
			t.Errorf("%q is written %q, want %q", c.name, got, c.want)
		}
		if words := allWords(t, workbook.FODS(w)); !slices.Contains(words, c.want) {
			t.Errorf("%q is not %q in the spreadsheet", c.name, c.want)
		}
	}
}

// allWords reads a spreadsheet as XML and gives the text of its cells.
func allWords(t *testing.T, text string) []string {
	t.Helper()
	var out []string
	d := xml.NewDecoder(strings.NewReader(text))
	for {
		token, err := d.Token()
		if err == io.EOF {
			return out
		}
		if err != nil {
			t.Fatal(err)
		}
		if words, ok := token.(xml.CharData); ok {
			out = append(out, string(words))
		}
	}
}

// Two scenarios of one name are told apart, and each has steps of its own.
func TestSeveralScenarios(t *testing.T) {
	w := book(t, workbook.Scenario{Name: "a", Answer: answer(t, "2018-12-28", "1.3tn", "flat", 0)},
		workbook.Scenario{Name: "a", Answer: answer(t, "2026-01-31", "2tn", "flat", 0)})
	payments := map[string]string{}
	for _, row := range records(t, workbook.CSV(w), "Figures") {
		if row[1] == "payment" {
			payments[row[0]] = row[2]
		}
	}
	if payments["a"] != "1300000000000" || payments["a (2)"] != "2000000000000" {
		t.Errorf("%v", payments)
	}
}

var (
	formula = regexp.MustCompile(`table:formula="([^"]*)"`)
	allowed = regexp.MustCompile(`^of:=(ROUND\(|\[\$[A-Za-z]+\.[A-Z]+[0-9]+\]|-?[0-9.]+|[-+*/();])+$`)
)

// What was paid after 28 December 2018, by the payments of data/payments.csv:
// 1,038.9 billion won in 2019, known since February 2019; that of 2020 only since
// March 2021.
func TestSince(t *testing.T) {
	a, later := answer(t, "2018-12-28", "1.3tn", "flat", 0), answer(t, "2020-12-31", "", "course", 0)
	text := workbook.CSV(book(t, workbook.Scenario{Answer: a, Since: a.Since(later.View)}))
	rows := records(t, text, "Since")
	if len(rows) != 2 || !slices.Equal(rows[1][1:7], []string{"2020-12-31", "2019", "1300000000000", "1038900000000", "261100000000", "261100000000"}) {
		t.Errorf("%q", rows)
	}
}

// Formulas hold nothing that some program may not know.
func TestFormulasArePlain(t *testing.T) {
	found := formula.FindAllStringSubmatch(workbook.FODS(example(t)), -1)
	if len(found) < 80 {
		t.Errorf("only %d formulas", len(found))
	}
	for _, f := range found {
		if !allowed.MatchString(f[1]) {
			t.Errorf("%s", f[1])
		}
	}
}

// Every number of the steps is a formula, a row of the tables or the reader's
// own; years and figures are formulas over the steps.
func TestEveryLeafIsARowOrTheReaders(t *testing.T) {
	for _, a := range []*scenario.Answer{answer(t, "2018-12-28", "1.3tn", "1.5%", 0), answer(t, "2018-12-28", "1.3tn", "course", 0),
		answer(t, "2026-01-31", "", "course", 0), answer(t, "2024-11-05", "3tn", "course", 0), answer(t, "2020-05-01", "", "course", 0),
		answer(t, "2026-01-31", "", "course", 1999), answer(t, "2026-01-31", "", "3.1", 0)} {
		for _, s := range book(t, workbook.Scenario{Answer: a}).Sheets {
			for _, row := range s.Rows {
				checkLeaf(t, s.Name, row)
			}
		}
	}
}

func checkLeaf(t *testing.T, sheet string, row []*workbook.Cell) {
	t.Helper()
	column := map[string]int{"Steps": 5, "Figures": 2, "Years": 2, "Payments": 3}[sheet]
	if column == 0 || row[column].Kind != workbook.Number {
		return
	}
	if from := row[3].Text; sheet != "Steps" || from != "your number" && row[10].Text == "" {
		t.Errorf("%s: %s is the number %s and says not from where", sheet, row[2].Plain(), row[column].Plain())
	}
}

// Every unit of the tables has words.
func TestEveryUnitHasWords(t *testing.T) {
	tree, err := parser.ParseFile(token.NewFileSet(), "../dataset/fact.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	words, units := sentence.English{}.Table().Units, 0
	ast.Inspect(tree, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		if name, ok := spec.Type.(*ast.Ident); !ok || name.Name != "Unit" {
			return true
		}
		unit, _ := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
		units++
		if words[unit] == "" {
			t.Errorf("%s has no words", unit)
		}
		return true
	})
	if units < 13 {
		t.Errorf("only %d units were found", units)
	}
}

// No operation of the calculator is without a formula here.
func TestEveryOperationHasAFormula(t *testing.T) {
	tree, err := parser.ParseFile(token.NewFileSet(), "../scenario/value.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	ops := 0
	ast.Inspect(tree, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || len(spec.Values) != 1 {
			return true
		}
		if name, ok := spec.Type.(*ast.Ident); !ok || name.Name != "Op" {
			return true
		}
		op, _ := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
		ops++
		// A leaf is computed from nothing; a number found by trial is no formula's.
		if none := slices.Contains([]string{"given", "read", "constant", "trial"}, op); !none && !workbook.Knows(scenario.Op(op)) {
			t.Errorf("%s has no formula", op)
		}
		return true
	})
	if ops < 19 {
		t.Errorf("only %d operations were found", ops)
	}
}

func TestFileName(t *testing.T) {
	for _, c := range []struct {
		a    *scenario.Answer
		want string
	}{
		{answer(t, "2018-12-28", "1.3tn", "1.5%", 0), "costshare-2018-12-28-1.3tn.csv"},
		{answer(t, "2018-12-28", "1300000000001", "flat", 0), "costshare-2018-12-28-1.300000000001tn.csv"},
		{answer(t, "2026-01-31", "", "course", 1999), "costshare-2026-01-31-1999.csv"},
	} {
		if got := workbook.FileName(c.a, "csv"); got != c.want {
			t.Errorf("%s, want %s", got, c.want)
		}
	}
}

// A spreadsheet of any amount holds that amount in all its digits.
func TestAmountsAreWhole(t *testing.T) {
	a := answer(t, "2026-01-31", "1234567890123.456789", "flat", 0)
	if want := `office:value="1234567890123.456789"`; !strings.Contains(workbook.FODS(book(t, workbook.Scenario{Answer: a})), want) {
		t.Errorf("%s is not there", want)
	}
}

func BenchmarkWorkbook(b *testing.B) {
	a := answer(b, "2018-12-28", "1.3tn", "1.5%", 0)
	for b.Loop() {
		_ = workbook.FODS(book(b, workbook.Scenario{Answer: a}))
	}
}
