package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// unneeded are packages that the untouched Ebitengine brings into a browser's
// program and that nothing there calls.
var unneeded = []string{
	"archive/zip", "encoding/gob", "encoding/json", "go/build", "go/constant", "go/parser", "go/printer", "go/token",
	"log/slog", "net", "os/exec", "text/template",
}

// Without a build: every edit finds its passage in the module that go.mod
// names, and the program needs none of those packages, nor do our own bring
// them or their like.
func TestEditsFitTheModule(t *testing.T) {
	root, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	workspace, err := trimmed(root, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	env := []string{"GOOS=js", "GOARCH=wasm", "GOFLAGS=", "GOWORK=" + workspace}
	needed, err := goTool(root, env, "list", "-deps", "./wasm")
	if err != nil {
		t.Fatal(err)
	}
	for name := range strings.SplitSeq(needed, "\n") {
		if slices.Contains(unneeded, name) || name == "html/template" || name == "net/http" {
			t.Errorf("the program needs %s", name)
		}
	}
}

// In the copy: the shaders that were compiled with it are found, others are
// refused. The tests of that are beside what they test, in _ebiten.
func TestStandInsPassTheirTests(t *testing.T) {
	root, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if _, err := trimmed(root, dir); err != nil {
		t.Fatal(err)
	}
	kage, err := os.ReadFile(filepath.Join(root, "engine", "canvas", "shader.kage"))
	if err != nil {
		t.Fatal(err)
	}
	env := []string{"GOWORK=off", "GOFLAGS=", "SHADER=" + string(kage)}
	if _, err := goTool(filepath.Join(dir, "ebiten"), env, "test", "-trimpath", "./internal/legacyshader"); err != nil {
		t.Error(err)
	}
}

// What a shader becomes is the same wherever and whenever it is compiled.
func TestShadersAreCompiledTheSame(t *testing.T) {
	root, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	var tables [2]string
	for i := range tables {
		dir := t.TempDir()
		if _, err := trimmed(root, dir); err != nil {
			t.Fatal(err)
		}
		table, err := os.ReadFile(filepath.Join(dir, "ebiten", "internal", "legacyshader", "compiled.go"))
		if err != nil {
			t.Fatal(err)
		}
		tables[i] = string(table)
	}
	if tables[0] != tables[1] {
		t.Error("two builds hold different shaders")
	}
}

func TestOnlyTheEditedVersion(t *testing.T) {
	want := "go.mod names Ebitengine v2.10.5, and cmd/site/edits.go was written for v2.10.4; look its edits through, or build with COSTSHARE_PATCH=off"
	if err := editable("v2.10.5"); err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
	if err := editable("v2.10.4"); err != nil {
		t.Error(err)
	}
}

// An edit whose passage is gone, or not alone, is refused.
func TestEditOfAnotherText(t *testing.T) {
	e := edit{"a.go", "old", "new"}
	for text, want := range map[string]string{
		"one old":     "",
		"nothing":     "a.go of Ebitengine holds this 0 times, not once as in " + editedVersion + ", which cmd/site/edits.go was written for:\nold",
		"old and old": "a.go of Ebitengine holds this 2 times, not once as in " + editedVersion + ", which cmd/site/edits.go was written for:\nold",
	} {
		got := ""
		if _, err := e.apply(text); err != nil {
			got = err.Error()
		}
		if got != want {
			t.Errorf("%q gives %q, want %q", text, got, want)
		}
	}
}
