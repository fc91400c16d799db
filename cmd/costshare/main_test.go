package main

import (
	"bytes"
	"encoding/json"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// said runs the words and gives what was printed and the exit status.
func said(words ...string) (out, problems string, status int) {
	var o, p bytes.Buffer
	status = run(words, &o, &p)
	return o.String(), p.String(), status
}

// object runs calc --json and reads what it printed.
func object(t *testing.T, words ...string) answerJSON {
	t.Helper()
	out, problems, status := said(append([]string{"calc", "--json"}, words...)...)
	if status != exitFine || problems != "" {
		t.Fatalf("%q: status %d, %s", words, status, problems)
	}
	var a answerJSON
	d := json.NewDecoder(strings.NewReader(out))
	d.DisallowUnknownFields()
	if err := d.Decode(&a); err != nil || d.More() {
		t.Fatalf("%q: not one object: %v", words, err)
	}
	return a
}

func figureOf(a answerJSON, id string) figureJSON {
	for _, f := range a.Figures {
		if string(f.ID) == id {
			return f
		}
	}
	return figureJSON{}
}

// The built program, as a reader types it. Values from the specification's
// worked example of 28 December 2018.
func TestProgram(t *testing.T) {
	program := filepath.Join(t.TempDir(), "costshare")
	if text, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	words := strings.Fields("calc --as-of 2018-12-28 --pay 1.3tn --years 5 --rule 1.5% --json")
	text, err := exec.Command(program, words...).Output()
	if err != nil {
		t.Fatal(err)
	}
	var a answerJSON
	if err := json.Unmarshal(text, &a); err != nil {
		t.Fatal(err)
	}
	if a.AsOf != "2018-12-28" || a.Query != "asof=2018-12-28&pay=1300000000000&rule=1.5" || !strings.Contains(a.Sentence, "₩1.3 trillion") {
		t.Errorf("%s, %s, %s", a.AsOf, a.Query, a.Sentence)
	}
	if f := figureOf(a, "total"); *f.Value != "6697947003312.5" || f.Unit != "won" || f.Status != "reader" {
		t.Errorf("total: %+v", f)
	}
	wrong := exec.Command(program, "clac")
	if err := wrong.Run(); wrong.ProcessState.ExitCode() != exitMisuse {
		t.Errorf("a wrong word: %v", err)
	}
}

var ids = strings.Fields(`payment payment_usd base_year base_payment increase increase_percent multiple start_year total extra_total
	share share_base share_total_stays per_soldier per_resident percent_of_defence_budget percent_of_gdp real_2020 real`)

var statuses = strings.Fields("reader official published derived contested assumption absent")

// Every answer has all figures in order, each with arithmetic or with a reason,
// and no figure firmer than the weakest step it starts from.
func TestShape(t *testing.T) {
	for _, words := range []string{"", "--as-of 1991-01-25", "--as-of 1991-12-31 --year 1992", "--year 1991", "--year 1998", "--year 2026",
		"--as-of 2018-12-28 --pay $1.2bn", "--as-of 2024-11-05 --pay 3tn --years 10"} {
		a := object(t, strings.Fields(words)...)
		var got []string
		for _, f := range a.Figures {
			got = append(got, string(f.ID))
			checkFigure(t, words, f)
		}
		if !slices.Equal(got, ids) {
			t.Errorf("%s: figures %v", words, got)
		}
	}
}

func checkFigure(t *testing.T, words string, f figureJSON) {
	t.Helper()
	if f.Value == nil {
		if f.Status != "absent" || f.Text == "" || len(f.Steps) != 0 || f.Steps == nil || f.Sources == nil {
			t.Errorf("%s %s: absent as %+v", words, f.ID, f)
		}
		return
	}
	if len(f.Steps) == 0 || f.Steps[len(f.Steps)-1].Value != *f.Value || f.Text == "" {
		t.Errorf("%s %s: %+v", words, f.ID, f)
	}
	for i, s := range f.Steps {
		if s.Name == "" || s.Formula == "" || (s.Formula == "your number") != (s.Operation == "given") {
			t.Errorf("%s %s, step %d: %+v", words, f.ID, i, s)
		}
		for _, from := range s.From {
			if from >= i || slices.Index(statuses, s.Status) < slices.Index(statuses, f.Steps[from].Status) {
				t.Errorf("%s %s, step %d: %s from step %d, %s", words, f.ID, i, s.Status, from, f.Steps[from].Status)
			}
		}
	}
}

// One and the same question, whatever way it is typed.
func TestSpellings(t *testing.T) {
	want, _, _ := said(strings.Fields("calc --asof 2018-12-28 --pay 1.3tn --json")...)
	for _, words := range []string{"calc -as-of 2018-12-28 -pay 1300000000000 -json", "calc --json --pay=1조3000억 --as-of=2018-12-28",
		"calc --as-of 2018-12-28 --pay 1,300,000,000,000 --troops official --json"} {
		if got, problems, _ := said(strings.Fields(words)...); got != want {
			t.Errorf("%s: %s%s", words, got, problems)
		}
	}
	if a := object(t, "--pay", "-50%"); !strings.Contains(a.Query, "pay=-50%25") {
		t.Errorf("a fall is asked as %s", a.Query)
	}
}

func TestMisuse(t *testing.T) {
	for words, sentence := range map[string]string{
		"":                                "what shall be done is missing; try costshare calc --help",
		"clac":                            `"clac" is no command; did you mean calc?`,
		"sell":                            `"sell" is no command; there is calc, find, page, check`,
		"calc --pai 1.3tn":                "--pai is no part of a question; did you mean --pay?",
		"calc --jsn":                      "--jsn is no part of a question; did you mean --json?",
		"calc --lang kr":                  `--lang: "kr" is no language; write en or ko (did you mean ko?)`,
		"calc 1.3tn":                      `"1.3tn" stands alone; every part of a question has a name, like --pay 1.3tn`,
		"calc --pay":                      "--pay has no value; costshare calc --help shows one",
		"calc --pay 1.3tm":                `--pay: "1.3tm" has "tm", which is no unit of money here; did you mean 1.3tn?`,
		"calc --rule corse":               `--rule: "corse" is no growth rule; write course, flat, cpi, cpi:4, budget, a yearly rate like 1.5 or one for each year like 2,3,1.5 (did you mean course?)`,
		"calc --years 11":                 `--years: "11" is no length of an agreement; write whole years, 1 to 10`,
		"calc --as-of 2026-02-01":         "--as-of: 2026-02-01 is outside the days that these facts cover: 1991-01-25 to 2026-01-31",
		"calc --as-of 2018-02-30":         `--as-of: "2018-02-30" is not in the calendar; that month has 28 days`,
		"calc --troops all":               `--troops: "all" is no number of soldiers to divide by; write official, counted, a number like 28000 or a claim like claim-2018-06-12`,
		"calc --year 2018 --pay 1.3tn":    "a payment and the year 2018 are both asked for; ask for one of them",
		"calc --year 2027":                "what was paid in 2027 was not known on 2026-01-31; known are 1991 to 2026",
		"calc --def npsc-2o16":            `"npsc-2o16" is no definition of the whole cost known on 2026-01-31 (did you mean npsc-2016?)`,
		"calc --def NPSC/2016":            `--def: "NPSC/2016" is no name of a definition; write one like npsc-2016`,
		"calc --def npsc":                 `"npsc" is no definition of the whole cost known on 2026-01-31; those that fit are personnel-2016, npsc-2016, gao-2016-19, nonpersonnel-2021`,
		"calc --yeers 3":                  "--yeers is no part of a question; did you mean --years?",
		"calc --quantity 5":               "--quantity is no part of a question; costshare calc --help lists them",
		"calc --parts labur:5bn":          `--parts: "labur" is no part of a payment; write labour, construction, logistics, logistics-and-cdip, cdip or operational (did you mean labour?)`,
		"calc --parts cdip:5bn":           "the split of 2023, the newest known on 2026-01-31, has no part cdip; it has labour, construction, logistics",
		"calc --part labour:5bn":          "--part is no part of a question; did you mean --parts?",
		"calc --as-of=":                   "--as-of: a date is missing; write it like 2018-12-28",
		"calc --v 2":                      "--v: there is no version 2 of the facts here; these are version 1, of 2026-01-31",
		"calc --json --csv":               "--json and --csv are both asked for; ask for one of them",
		"calc --fods --json":              "--fods and --json are both asked for; ask for one of them",
		"calc --csv --fods":               "--csv and --fods are both asked for; ask for one of them",
		"page --wide=3":                   "--wide is no part of a page; there are --at, --live, --width and --json",
		"page --width 3":                  "--width: \"3\" is no number from 280 to 4000",
		"page --at":                       "--at has no value; costshare page --help shows one",
		"calc --fodt":                     "--fodt is no part of a question; did you mean --fods?",
		"calc --json=yes":                 "--json takes no value; leave out =yes",
		"calc --rate KH2018":              `"KH2018" is neither an exchange rate nor a source that had printed a dollar value by 2026-01-31 (did you mean KH2017?)`,
		"calc --as-of 1991-06-01 --pay $": `--pay: "$" has no number; write it like 1.3tn, $1.2bn or 1조3000억`,
	} {
		out, problems, status := said(strings.Fields(words)...)
		if status != exitMisuse || out != "" || problems != "costshare: "+sentence+"\n" {
			t.Errorf("%s: status %d, %q%q, want %q", words, status, out, problems, sentence)
		}
	}
}

// Every example of the help is one that works.
func TestHelp(t *testing.T) {
	for _, words := range []string{"--help", "help", "-h"} {
		if out, _, status := said(words); status != exitFine || !strings.Contains(out, "costshare calc") {
			t.Errorf("%s: %d, %s", words, status, out)
		}
	}
	help, _, status := said("calc", "--help")
	if status != exitFine {
		t.Fatal(status)
	}
	n := 0
	for line := range strings.Lines(help) {
		words := strings.Fields(line)
		switch {
		case len(words) > 2 && words[1] == "calc":
			words = words[2:]
		case len(words) > 1 && strings.HasPrefix(words[0], "--") && !slices.Contains(forms(), strings.TrimPrefix(words[0], "--")):
			words = words[:2]
		default:
			continue
		}
		n++
		if _, problems, status := said(append([]string{"calc"}, words...)...); status != exitFine {
			t.Errorf("%q does not work: %s", words, problems)
		}
	}
	if n < 20 {
		t.Errorf("%d examples", n)
	}
	for _, f := range append(flags(), forms()...) {
		if !strings.Contains(help, "--"+f) {
			t.Errorf("--%s is not explained", f)
		}
	}
}

func TestExplain(t *testing.T) {
	plain, _, _ := said(strings.Fields("calc --as-of 2018-12-28 --pay 1.3tn")...)
	long, _, _ := said(strings.Fields("calc --as-of 2018-12-28 --pay 1.3tn --explain")...)
	for _, id := range ids {
		if !strings.Contains(plain, "\n"+id+" ") {
			t.Errorf("%s is missing", id)
		}
	}
	for _, line := range []string{"Printed shares of the ten years up to 2018 run from 40% to 72.6%", "\n    npsc-2016, ", "\n    with-land-2016, ", "increase = your payment in 2019 − payment in 2018 = ₩1.3tn − ₩960.2bn = ₩339.8bn (official)", "source NEWS20181228: ", "The payment of 2016, ₩944.1bn: labour ₩363bn (38.4%)"} {
		if strings.Contains(plain, line) || !strings.Contains(long, line) {
			t.Errorf("%q is in the wrong form", line)
		}
	}
}

// A scenario that is kept is divided by the same soldiers as the question: 1.3
// trillion by 28,500 and by 28,000.
func TestPinsAreCountedAlike(t *testing.T) {
	for troops, want := range map[string]string{"official": "45614035.08", "28000": "46428571.42"} {
		out, problems, status := said("calc", "--as-of", "2018-12-28", "--pin", "Offer~pay:1.3tn", "--troops", troops, "--json")
		if status != exitFine || !strings.Contains(out, `"per_soldier": "`+want) {
			t.Errorf("%s: status %d, %s, no per_soldier of %s", troops, status, problems, want)
		}
	}
}
