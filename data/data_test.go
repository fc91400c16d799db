package data_test

import (
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
