package main

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
)

// put builds a folder from given plain files, as build does from the project.
func put(t *testing.T, dir string, plain map[string][]byte) []file {
	t.Helper()
	files, err := link(plain, "")
	if err != nil {
		t.Fatal(err)
	}
	if err := replace(dir, func(fresh string) error { return fill(fresh, dir, files, []string{".br", ".gz"}) }); err != nil {
		t.Fatal(err)
	}
	return files
}

func site(script string) map[string][]byte {
	return map[string][]byte{"index.html": []byte(`<script src="a.js"></script>`), "a.js": []byte(script)}
}

func TestTwinsHoldTheFile(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "dist")
	for _, f := range put(t, dir, site(strings.Repeat("let it be; ", 9999))) {
		br, err := os.Open(filepath.Join(dir, f.name+".br"))
		if err != nil {
			t.Fatal(err)
		}
		defer br.Close()
		same(t, f, brotli.NewReader(br))
		gz, err := os.Open(filepath.Join(dir, f.name+".gz"))
		if err != nil {
			t.Fatal(err)
		}
		defer gz.Close()
		plain, err := gzip.NewReader(gz)
		if err != nil {
			t.Fatal(err)
		}
		same(t, f, plain)
	}
}

func same(t *testing.T, f file, r io.Reader) {
	t.Helper()
	got, err := io.ReadAll(r)
	if err != nil || !bytes.Equal(got, f.body) {
		t.Errorf("a twin of %s holds %d bytes (%v), want its %d", f.name, len(got), err, len(f.body))
	}
}

func TestReplacedFolderLeavesItsHashedFiles(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "dist")
	old := names(put(t, dir, site("one")))["a.js"]
	now := names(put(t, dir, site("two")))["a.js"]
	for _, name := range []string{old, old + ".br", old + ".gz", now, "index.html"} {
		if _, err := os.Stat(filepath.Join(dir, name)); err != nil {
			t.Error(err)
		}
	}
	page, err := os.ReadFile(filepath.Join(dir, "index.html"))
	if err != nil || !strings.Contains(string(page), now) {
		t.Errorf("the page (%v) does not name %s: %s", err, now, page)
	}
}

// Two builds of one project are the same byte for byte, but for the program,
// which the Go tool makes reproducible by itself.
func TestTwoBuildsAreIdentical(t *testing.T) {
	made := func() map[string]string {
		plain := framed("<body>" + place + "</body>")
		if err := settle(plain, options{report: "mailto:desk@example.org", base: "https://example.org/costshare/"}); err != nil {
			t.Fatal(err)
		}
		files, err := link(plain, "https://example.org/costshare/")
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, forServer(files)...)
		all := map[string]string{}
		for _, f := range files {
			all[f.name] = string(f.body)
		}
		return all
	}
	one, two := made(), made()
	if len(one) < 20 || len(one) != len(two) {
		t.Fatalf("%d and %d files", len(one), len(two))
	}
	for name, body := range one {
		if two[name] != body {
			t.Errorf("%s differs", name)
		}
	}
}

// The twin of a file that did not change is taken from the replaced folder:
// what is put there by hand comes through.
func TestUnchangedTwinIsReused(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "dist")
	name := names(put(t, dir, site("one")))["a.js"]
	marked := filepath.Join(dir, name+".br")
	if err := os.WriteFile(marked, []byte("marked"), 0o644); err != nil {
		t.Fatal(err)
	}
	put(t, dir, site("one"))
	if got, err := os.ReadFile(marked); string(got) != "marked" {
		t.Errorf("it was compressed anew: %q, %v", got, err)
	}
}

func TestFailedBuildLeavesTheFolder(t *testing.T) {
	parent := t.TempDir()
	dir := filepath.Join(parent, "dist")
	put(t, dir, site("one"))
	sorry := errors.New("no")
	if err := replace(dir, func(string) error { return sorry }); err != sorry {
		t.Errorf("got %v", err)
	}
	if _, err := os.Stat(filepath.Join(dir, "index.html")); err != nil {
		t.Error(err)
	}
	if left, _ := os.ReadDir(parent); len(left) != 1 {
		t.Errorf("something stays beside the folder: %v", left)
	}
}

func TestForeignFolderIsRefused(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "thesis.doc"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	err := build(dir, options{}, io.Discard)
	want := dir + " holds thesis.doc, which no build wrote; name another folder with -o, or empty this one"
	if err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}
