package main

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"costshare/data"
	"costshare/engine/dataset"
)

// corrected gives tables of version 2, in which the payment of 2018 is 970
// billion won; version 1, the real one, has 960.2.
func corrected(t *testing.T) *dataset.Archive {
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
		if name == "payments.csv" {
			text = bytes.Replace(text, []byte("sma-9,total,9602,"), []byte("sma-9,total,9700,"), 1)
		}
		if name == "changes.csv" {
			text = append(bytes.Clone(text), "2,2027-03-03,payments,pay-2018-total,amount,9602,9700,a misprint\n"...)
		}
		files[name] = &fstest.MapFile{Data: text}
	}
	a, err := dataset.Read(files, data.CoversFrom, data.CoversTo)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// calcOn is what calc prints by some tables.
func calcOn(t *testing.T, a *dataset.Archive, words string) string {
	t.Helper()
	var out bytes.Buffer
	if err := calcBy(a, strings.Fields(words), &out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

const (
	byVersion1 = "By version 1 of the facts, of 31 January 2026: If Seoul pays ₩1.3 trillion in 2019, that is ₩339.8 billion more than in 2018, a rise of 35.4%."
	factMoved  = "Corrected on 3 March 2027: payment in 2018, was ₩960.2bn, now ₩970bn (a misprint)."
)

// Asked for version 1, the text says which fact moved and what each figure was:
// 1,300 − 960.2 is 339.8, 1,300 − 970 is 330 billion won.
func TestCorrectionsInText(t *testing.T) {
	text := calcOn(t, corrected(t), "--as-of 2018-12-28 --pay 1.3tn --v 1")
	for _, want := range []string{"\n" + byVersion1 + "\n", "\n" + factMoved + "\n", "+₩330bn\n", "corrected on 3 March 2027, was +₩339.8bn\n"} {
		if !strings.Contains(text, want) {
			t.Errorf("%s\nlacks %q", text, want)
		}
	}
	// base_payment, increase, increase_percent, multiple, extra_total, share_base
	if n := strings.Count(text, "corrected on 3 March 2027"); n != 6 {
		t.Errorf("%d figures were corrected, want 6:\n%s", n, text)
	}
	plain := calcOn(t, corrected(t), "--as-of 2018-12-28 --pay 1.3tn")
	if strings.Contains(plain, "orrected") || plain != calcOn(t, corrected(t), "--as-of 2018-12-28 --pay 1.3tn --v 2") {
		t.Errorf("without an earlier version: %s", plain)
	}
}

func TestCorrectionsInJSON(t *testing.T) {
	var a answerJSON
	if err := json.Unmarshal([]byte(calcOn(t, corrected(t), "--as-of 2018-12-28 --pay 1.3tn --v 1 --json")), &a); err != nil {
		t.Fatal(err)
	}
	if a.Version != 1 || a.Query != "asof=2018-12-28&pay=1300000000000&v=1" || len(a.Corrections) != 2 || a.Corrections[0] != byVersion1 || a.Corrections[1] != factMoved {
		t.Errorf("%d %s %q", a.Version, a.Query, a.Corrections)
	}
	was := figureOf(a, "increase").Was
	if was == nil || *was.Value != "339800000000" || was.Day != "2027-03-03" || was.Text != "corrected on 3 March 2027, was +₩339.8bn" {
		t.Errorf("%+v", was)
	}
	if f := figureOf(a, "total"); f.Was != nil {
		t.Errorf("total: %+v", f.Was)
	}
	for _, field := range []string{`"v"`, `"was"`, `"corrections"`} {
		if text := calcOn(t, corrected(t), "--as-of 2018-12-28 --pay 1.3tn --json"); strings.Contains(text, field) {
			t.Errorf("%s though no version was asked for", field)
		}
	}
}

// The address that --explain ends with holds for good.
func TestExplainEndsWithAnAddress(t *testing.T) {
	if text := calcOn(t, corrected(t), "--as-of 2018-12-28 --pay 1.3tn --explain"); !strings.HasSuffix(text, "\n    ?asof=2018-12-28&pay=1300000000000&v=2\n") {
		t.Error(text[len(text)-200:])
	}
}
