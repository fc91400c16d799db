package data_test

import (
	"encoding/json"
	"os"
	"testing"

	"costshare/data"
	"costshare/data/lint"
	"costshare/engine/dataset"
)

// The tables on disk, those for Korean readers among them, obey every rule.
func TestTables(t *testing.T) {
	problems, err := lint.Check(os.DirFS("."))
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		t.Error(p)
	}
}

// The program carries the tables and can read them.
func TestEmbedded(t *testing.T) {
	a, err := dataset.Read(data.Files, data.CoversFrom, data.CoversTo)
	if err != nil {
		t.Fatal(err)
	}
	if first, last := a.Range(); first.String() != data.CoversFrom || last.String() != data.CoversTo {
		t.Errorf("covers %s to %s", first, last)
	}
}

// The descriptor repeats what the package says: which days the tables cover, and
// under which licence they may be used.
func TestDescriptor(t *testing.T) {
	raw, err := os.ReadFile("datapackage.json")
	if err != nil {
		t.Fatal(err)
	}
	var d struct {
		Coverage struct{ From, To string }
		Licenses []struct{ Name string }
	}
	if err := json.Unmarshal(raw, &d); err != nil {
		t.Fatal(err)
	}
	if d.Coverage.From != data.CoversFrom || d.Coverage.To != data.CoversTo {
		t.Errorf("datapackage.json covers %s to %s, the package %s to %s", d.Coverage.From, d.Coverage.To, data.CoversFrom, data.CoversTo)
	}
	if len(d.Licenses) != 1 || d.Licenses[0].Name != "CC-BY-4.0" {
		t.Errorf("the licence is %v", d.Licenses)
	}
}
