package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Every module that go.mod names and the program holds is accounted for, with its
// licence; what only builds the folder is not.
func TestPartsAreAccountedFor(t *testing.T) {
	root, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	if err := accounts(files, root); err != nil {
		t.Fatal(err)
	}
	var bill struct {
		BOMFormat  string
		Components []struct {
			Name, Version string
			Licenses      []struct{ License struct{ ID string } }
		}
	}
	if err := json.Unmarshal(files[billName], &bill); err != nil || bill.BOMFormat != "CycloneDX" {
		t.Fatal(bill.BOMFormat, err)
	}
	got := map[string]string{}
	for _, c := range bill.Components {
		got[c.Name] = c.Licenses[0].License.ID
	}
	// From each module's own page or file.
	for name, licence := range map[string]string{
		"Go": "BSD-3-Clause", "pretendard": "OFL-1.1", "github.com/hajimehoshi/ebiten/v2": "Apache-2.0",
		"github.com/shopspring/decimal": "MIT", "github.com/agnivade/levenshtein": "MIT", "golang.org/x/image": "BSD-3-Clause",
	} {
		if got[name] != licence {
			t.Errorf("%s is listed under %q, want %s", name, got[name], licence)
		}
		if !strings.Contains(string(files[licencesName]), "\n"+name+" ") {
			t.Errorf("%s is not in %s", name, licencesName)
		}
	}
	for _, name := range []string{"github.com/evanw/esbuild", "pgregory.net/rapid", "github.com/andybalholm/brotli"} {
		if got[name] != "" {
			t.Errorf("%s does not ship", name)
		}
	}
}

func TestAPartWithoutALicenceIsRefused(t *testing.T) {
	dir := t.TempDir()
	p := part{Name: "some/module"}
	if err := p.read(dir); err == nil || !strings.Contains(err.Error(), "some/module has no licence") {
		t.Error(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "LICENSE"), []byte("Do as you like."), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := p.read(dir); err == nil || !strings.Contains(err.Error(), "no known kind") {
		t.Error(err)
	}
}

// The Makefile fetches the letters whose version is told here.
func TestTheLettersHaveTheirVersion(t *testing.T) {
	root, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	makefile, err := os.ReadFile(filepath.Join(root, "Makefile"))
	if err != nil {
		t.Fatal(err)
	}
	if want := "PRETENDARD := " + letters.Name + "@" + letters.Version + "\n"; !strings.Contains(string(makefile), want) {
		t.Errorf("the Makefile does not say %q", want)
	}
}
