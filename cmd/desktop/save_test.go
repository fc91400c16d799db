package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"costshare/engine/scene"
)

// What is taken away lies in the folder, the title says under which name, and
// nothing that was there is written over.
func TestSave(t *testing.T) {
	folder := t.TempDir()
	s := shellOf(t, "asof=2018-12-28&pay=1300000000000")
	for _, want := range []string{"costshare-2018-12-28-1.3tn.csv", "costshare-2018-12-28-1.3tn-2.csv"} {
		s.send(s.view.Find("take-csv").Press)
		s.saveAll(folder)
		text, err := os.ReadFile(filepath.Join(folder, want))
		if err != nil || !strings.HasPrefix(string(text), "\ufeff") || !strings.HasSuffix(s.title(), want) {
			t.Errorf("%s: %v; the title is %q", want, err, s.title())
		}
	}
	s.carryOut(scene.Save{Name: "a.csv"})
	s.saveAll(filepath.Join(folder, "none"))
	if !strings.Contains(s.title(), "no such file") {
		t.Errorf("a file that cannot be written: the title is %q", s.title())
	}
}
