package main

import (
	"encoding/csv"
	"fmt"
	"math"
	"math/rand"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/scenario"
	"costshare/engine/sentence"
	"costshare/engine/widget"
	"costshare/engine/workbook"
)

// The days and questions of the specification, and some that are hard for
// binary numbers: no end of digits, the smallest and the largest, rounding at a
// half, differences that all but cancel out.
var questions = []string{
	"asof=2018-12-28&pay=1300000000000&rule=1.5", "asof=2018-12-28&pay=1300000000000", "", "asof=2024-11-05&pay=3000000000000", "asof=2020-05-01",
	"year=1991&asof=1995-01-01", "year=1999", "year=1998", "year=2021", "asof=1993-03-03&pay=50%25&years=10",
	"pay=1&years=10", "pay=100000000000000&rule=100&years=10", "pay=0", "rule=-100&years=2", "pay=1551100000001&years=10&rule=2.1",
	"asof=2026-01-31&rule=3.1&years=10", "pay=1234567890123.456789&rule=1.2345678901&years=10", "pay=$1234567891&rate=1125.28",
	"def=gao-2016-19&asof=2021-06-01&pay=2x", "rate=KH20181001&asof=2018-12-28&pay=%2B33.3%25", "pay=1550000050000000&rule=course",
	"ask=share:50&asof=2018-12-28", "prices=1995&troops=counted", "prices=2015&rule=budget&asof=2018-12-28&troops=claim-2018-06-12", "ask=total:7000000000000", "asof=2024-11-05&pay=%2B8.3%25&rule=cpi:5&assume=2.4", "asof=2018-12-31&parts=labour:%2B20%25,operational:200000000000", "ask=percent_of_gdp:0.1&years=3", "ask=share_total_stays:100&def=gao-2016-19&asof=2021-06-01",
}

// questionsAtRandom are others, the same at every run.
func questionsAtRandom(n int) []string {
	r := rand.New(rand.NewSource(1991))
	var out []string
	for range n {
		q := fmt.Sprintf("asof=%d-%02d-%02d&years=%d", 1992+r.Intn(34), 1+r.Intn(12), 1+r.Intn(28), 1+r.Intn(10))
		q += "&pay=" + []string{strconv.FormatInt(r.Int63n(1e14), 10), fmt.Sprintf("%d00000000", r.Intn(40000)), fmt.Sprintf("%.3fx", 3*r.Float64())}[r.Intn(3)]
		out = append(out, q+"&rule="+[]string{"course", "flat", fmt.Sprintf("%.1f", 9*r.Float64()), fmt.Sprintf("%.4f", 20*r.Float64()-10)}[r.Intn(4)])
	}
	return out
}

func workbookOf(t *testing.T, archive *dataset.Archive, queries ...string) workbook.Workbook {
	t.Helper()
	var scenarios []workbook.Scenario
	_, last := archive.Range()
	for i, query := range queries {
		state, _ := widget.Parse(archive, query)
		a, err := scenario.Ask(archive.AsOf(state.AsOf), state.Question)
		if err != nil {
			state.Question.Pay = scenario.Pay{} // more than can be asked for
			if a, err = scenario.Ask(archive.AsOf(state.AsOf), state.Question); err != nil {
				t.Fatalf("%s: %v", query, err)
			}
		}
		scenarios = append(scenarios, workbook.Scenario{Name: names3()[i%3], Address: "?" + query, Answer: a, Since: a.Since(archive.AsOf(last))})
	}
	return workbook.Of(sentence.English{}, scenarios...)
}

// names3 are names that readers may give.
func names3() []string { return []string{"", `=1+1&"<b>'`, "제12차 협정 100%"} }

func archiveOf(t *testing.T) *dataset.Archive {
	t.Helper()
	archive, err := dataset.Read(data.Files, data.CoversFrom, data.CoversTo)
	if err != nil {
		t.Fatal(err)
	}
	return archive
}

// The real LibreOffice computes every formula of the spreadsheets anew, without
// the results that stand beside them, and comes to the calculator's exact
// amounts in twelve significant digits.
func TestLibreOfficeComputesTheSame(t *testing.T) {
	archive := archiveOf(t)
	books := []workbook.Workbook{}
	for _, q := range append(questions, questionsAtRandom(12)...) {
		books = append(books, workbookOf(t, archive, q))
	}
	books = append(books, workbookOf(t, archive, questions[0], questions[3], questions[4]))
	computed := compute(t, books)
	formulas := 0
	for i, book := range books {
		for _, s := range book.Sheets {
			formulas += compare(t, fmt.Sprintf("book %d, %s", i, s.Name), s, computed[i][s.Name])
		}
	}
	if formulas < 3000 {
		t.Errorf("only %d formulas were compared", formulas)
	}
}

// compare holds a sheet to what LibreOffice wrote of it and counts the formulas.
func compare(t *testing.T, where string, s workbook.Sheet, got [][]string) (formulas int) {
	t.Helper()
	for i, row := range s.Rows {
		if s.Name == "Steps" && (row[2].Text == "" || row[3].Text == "") {
			t.Errorf("%s, row %d has no words", where, i+1)
		}
		for j, c := range row {
			at := fmt.Sprintf("%s, row %d, column %d", where, i+1, j+1)
			if i >= len(got) || j >= len(got[i]) {
				t.Fatalf("%s is missing", at)
			}
			switch c.Kind {
			case workbook.Text:
				if got[i][j] != c.Text {
					t.Errorf("%s: %q, want %q", at, got[i][j], c.Text)
				}
				continue
			case workbook.Formula:
				formulas++
			}
			if !sameInTwelveDigits(got[i][j], c.Plain()) {
				t.Errorf("%s: %v gives %s, want %s", at, c.Formula, got[i][j], c.Plain())
			}
		}
	}
	return formulas
}

// sameInTwelveDigits is true where two numbers differ by less than half of the
// twelfth significant digit, whatever the first digits are.
func sameInTwelveDigits(a, b string) bool {
	x, errX := strconv.ParseFloat(a, 64)
	y, errY := strconv.ParseFloat(b, 64)
	return errX == nil && errY == nil && math.Abs(x-y) <= 5e-13*math.Abs(y)
}

var besideFormula = regexp.MustCompile(`(table:formula="[^"]*" office:value-type="float") office:value="[^"]*"`)

// compute has LibreOffice compute workbooks and gives its sheets by name.
func compute(t *testing.T, books []workbook.Workbook) []map[string][][]string {
	t.Helper()
	dir := t.TempDir()
	// 44,34,76: comma, quote, UTF-8; the first false is for numbers with all
	// their digits and not as they are shown; -1 is for all sheets.
	words := []string{"-env:UserInstallation=file://" + filepath.Join(dir, "profile"), "--headless",
		"--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1", "--outdir", dir}
	for i, book := range books {
		bare := besideFormula.ReplaceAllString(workbook.FODS(book), "$1")
		name := filepath.Join(dir, fmt.Sprintf("book%d.fods", i))
		if err := os.WriteFile(name, []byte(bare), 0o600); err != nil {
			t.Fatal(err)
		}
		words = append(words, name)
	}
	office(t, words...)
	out := make([]map[string][][]string, len(books))
	for i, book := range books {
		out[i] = map[string][][]string{}
		for _, s := range book.Sheets {
			out[i][s.Name] = read(t, filepath.Join(dir, fmt.Sprintf("book%d-%s.csv", i, s.Name)))
		}
	}
	return out
}

// office runs LibreOffice, or fails with the name of the package that holds it.
func office(t *testing.T, words ...string) {
	t.Helper()
	program, err := exec.LookPath("soffice")
	if err != nil {
		t.Fatal("LibreOffice is not here, and spreadsheets are held to it; on Debian: apt-get install --no-install-recommends libreoffice-calc")
	}
	if text, err := exec.Command(program, words...).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, text)
	}
}

func read(t *testing.T, name string) [][]string {
	t.Helper()
	file, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	r := csv.NewReader(file)
	r.FieldsPerRecord = -1
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return rows
}

// Both forms come from the terminal, with what stands beside the answer.
func TestCalcPrintsWorkbooks(t *testing.T) {
	words := []string{"calc", "--as-of", "2018-12-28", "--pay", "1.3tn", "--since", "1", "--pin", "=제안~pay:2x"}
	for form, begin := range map[string]string{"--csv": "\ufeffScenario\r\nName,your scenario\r\n", "--fods": `<?xml version="1.0" encoding="UTF-8"?>` + "\n"} {
		out, problems, status := said(append(words, form)...)
		if status != exitFine || problems != "" || !strings.HasPrefix(out, begin) {
			t.Errorf("%s: status %d, %s, begins %q", form, status, problems, out[:min(40, len(out))])
		}
		// 1,183.3 billion won was the payment of 2021: data/payments.csv.
		for _, part := range []string{"'=제안", "What was then paid", "1183300000000", "asof=2018-12-28"} {
			if !strings.Contains(out, part) {
				t.Errorf("%s does not say %s", form, part)
			}
		}
	}
}

// A table opens as it was written, and no words in it become a formula. 76 is
// UTF-8, which LibreOffice offers by the mark at the beginning where it has a
// window to ask in.
func TestLibreOfficeOpensTheTable(t *testing.T) {
	archive, dir := archiveOf(t), t.TempDir()
	name := filepath.Join(dir, "table.csv")
	if err := os.WriteFile(name, []byte(workbook.CSV(workbookOf(t, archive, questions[0], questions[3], questions[4]))), 0o600); err != nil {
		t.Fatal(err)
	}
	office(t, "-env:UserInstallation=file://"+filepath.Join(dir, "profile"), "--headless",
		"--infilter=CSV:44,34,76,1", "--convert-to", "fods", "--outdir", dir, name)
	opened, err := os.ReadFile(filepath.Join(dir, "table.fods"))
	if err != nil {
		t.Fatal(err)
	}
	for _, words := range []string{"제12차 협정 100%", "₩1.3 trillion", "=1+1&amp;", "<text:p>Scenario</text:p>", `office:value="6697947003312.5"`} {
		if !strings.Contains(string(opened), words) {
			t.Errorf("%q is not in it", words)
		}
	}
	if strings.Contains(string(opened), "table:formula") {
		t.Error("words became a formula")
	}
}
