package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestCheck(t *testing.T) {
	var out, problems bytes.Buffer
	if status := run([]string{"check", "../../data"}, &out, &problems); status != exitFine || !strings.Contains(out.String(), "every row is as it should be") {
		t.Errorf("status %d: %s%s", status, &out, &problems)
	}
}

func TestCheckFindsWhatIsWrong(t *testing.T) {
	dir := t.TempDir()
	for _, name := range tables(t) {
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if filepath.Base(name) == "demands.csv" {
			raw = bytes.Replace(raw, []byte("HK200109"), []byte("HK200190"), 1)
		}
		if err := os.WriteFile(filepath.Join(dir, filepath.Base(name)), raw, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	var out, problems bytes.Buffer
	status := run([]string{"check", dir}, &out, &problems)
	if want := `demands.csv:2: source "HK200190" is not in sources.csv; did you mean "HK200109"?`; status != exitFailed || !strings.Contains(out.String(), want) {
		t.Errorf("status %d: %s%s", status, &out, &problems)
	}
}

func tables(t *testing.T) []string {
	t.Helper()
	found, err := filepath.Glob("../../data/*.csv")
	if err != nil || len(found) == 0 {
		t.Fatalf("no tables: %v", err)
	}
	return append(found, "../../data/datapackage.json")
}

func TestCheckOfNoFolder(t *testing.T) {
	var out, problems bytes.Buffer
	if status := run([]string{"check", "nowhere"}, &out, &problems); status != exitMisuse || !strings.Contains(problems.String(), "nowhere holds no tables that can be checked") {
		t.Errorf("status %d: %s", status, &problems)
	}
}
