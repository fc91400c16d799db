package data_test

import (
	"encoding/json"
	"os"
	"strconv"
	"strings"
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

// The tables are of no day before the last one that they cover, the descriptor
// counts versions as the log does, and each version can still be read.
func TestVersions(t *testing.T) {
	a, err := dataset.Read(data.Files, data.CoversFrom, data.CoversTo)
	if err != nil {
		t.Fatal(err)
	}
	if day, err := a.VersionDay(a.Version()); err != nil || day.String() < data.CoversTo {
		t.Errorf("version %d is of %s (%v), the facts reach to %s", a.Version(), day, err, data.CoversTo)
	}
	for v := 1; v <= a.Version(); v++ {
		if at, err := a.At(v); err != nil || at.Version() != v {
			t.Errorf("version %d: %v", v, err)
		}
	}
	raw, err := os.ReadFile("datapackage.json")
	if err != nil {
		t.Fatal(err)
	}
	var d struct{ Version string }
	if err := json.Unmarshal(raw, &d); err != nil {
		t.Fatal(err)
	}
	if first, _, _ := strings.Cut(d.Version, "."); first != strconv.Itoa(a.Version()) {
		t.Errorf("datapackage.json is version %s, changes.csv %d", d.Version, a.Version())
	}
}
