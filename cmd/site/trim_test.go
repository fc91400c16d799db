package main

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"text/template"
)

// untouched is the folder of the module as go.sum vouches for it.
func untouched(t *testing.T) string {
	t.Helper()
	root, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	dir, err := ebitengineSource(root)
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// unneeded are packages that the untouched Ebitengine brings into a browser's
// program and that nothing there calls.
var unneeded = []string{
	"archive/zip", "encoding/gob", "encoding/json", "go/build", "go/printer", "log/slog", "net", "os/exec", "text/template",
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

// Ebitengine's own tests of the shader compiler, in the copy.
func TestTrimmedCompilerPassesItsTests(t *testing.T) {
	root, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if _, err := trimmed(root, dir); err != nil {
		t.Fatal(err)
	}
	env := []string{"GOWORK=off", "GOFLAGS="}
	if _, err := goTool(filepath.Join(dir, "ebiten"), env, "test", "-trimpath", "-vet=off", "./internal/graphics", "./internal/shader"); err != nil {
		t.Error(err)
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

// The sources in defs.go, which the edits take, are what the template in
// shader.go expands to, which the untouched module takes.
func TestExpandedShadersAreTheTemplates(t *testing.T) {
	dir := untouched(t)
	for _, name := range expandedShaders {
		shader, err := os.ReadFile(filepath.Join(dir, "internal", name, "shader.go"))
		if err != nil {
			t.Fatal(err)
		}
		_, rest, _ := strings.Cut(string(shader), "Parse(`")
		text, _, found := strings.Cut(rest, "`))")
		if !found {
			t.Fatalf("%s holds no template", name)
		}
		defs, err := os.ReadFile(filepath.Join(dir, "internal", name, "defs.go"))
		if err != nil {
			t.Fatal(err)
		}
		sameShaders(t, name, template.Must(template.New(name).Parse(text)), expansion.FindAllSubmatch(defs, -1))
	}
}

func sameShaders(t *testing.T, name string, tmpl *template.Template, expanded [][][]byte) {
	t.Helper()
	if len(expanded) != 9 {
		t.Fatalf("%s has %d sources, want three filters with three addresses", name, len(expanded))
	}
	for i, match := range expanded {
		var want bytes.Buffer
		if err := tmpl.Execute(&want, map[string]int{
			"Filter": i / 3, "FilterNearest": 0, "FilterLinear": 1, "FilterPixelated": 2,
			"Address": i % 3, "AddressUnsafe": 0, "AddressClampToZero": 1, "AddressRepeat": 2,
		}); err != nil {
			t.Fatal(err)
		}
		if got, err := strconv.Unquote(string(match[1])); err != nil || got != want.String() {
			t.Errorf("%s, filter %d, address %d: %v\n%s\nwant\n%s", name, i/3, i%3, err, got, want.String())
		}
	}
}
