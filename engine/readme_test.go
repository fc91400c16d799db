package engine_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func readFile(t *testing.T, name string) string {
	t.Helper()
	body, err := os.ReadFile(filepath.Join(root, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}

// Every path and command that the README names is there.
func TestReadmeIsTrue(t *testing.T) {
	readme := readFile(t, "README.md")
	for _, p := range append(paths(readme), tree(readme)...) {
		if _, err := os.Stat(filepath.Join(root, p)); err != nil {
			t.Errorf("README.md names %s, which is not there", p)
		}
	}
	targets := targets(readFile(t, "Makefile"))
	for _, m := range regexp.MustCompile("(?m)(?:^    |`)make ([a-z-]+)").FindAllStringSubmatch(readme, -1) {
		if !slices.Contains(targets, m[1]) {
			t.Errorf("README.md names make %s; the Makefile has %v", m[1], targets)
		}
	}
}

// The map names every package of the engine and every command: it is the house
// as it is.
func TestReadmeMapIsWhole(t *testing.T) {
	named := tree(readFile(t, "README.md"))
	for _, s := range sources(t) {
		if (s.in("engine") || s.in("cmd")) && strings.Count(s.dir, "/") == 1 && !slices.Contains(named, s.dir) {
			t.Errorf("the map in README.md does not name %s", s.dir)
			named = append(named, s.dir)
		}
	}
}

// paths are the files and folders that the text names in backquotes or runs.
func paths(text string) []string {
	var found []string
	for _, m := range regexp.MustCompile("`((?:data|engine|wasm|web|cmd|\\.ci)/[^` ]*|LICENSE|Makefile)`|go run \\./(\\S+)").FindAllStringSubmatch(text, -1) {
		found = append(found, m[1]+m[2])
	}
	return found
}

// tree are the folders of the map: a folder's lines are indented below it.
func tree(text string) []string {
	var found []string
	parent := ""
	for _, m := range regexp.MustCompile(`(?m)^    (  )?([a-z]+)/ +\S`).FindAllStringSubmatch(text, -1) {
		if m[1] == "" {
			parent = m[2]
			found = append(found, parent)
		} else {
			found = append(found, parent+"/"+m[2])
		}
	}
	return found
}

func targets(makefile string) []string {
	var found []string
	for _, m := range regexp.MustCompile(`(?m)^([a-z-]+):`).FindAllStringSubmatch(makefile, -1) {
		found = append(found, m[1])
	}
	return found
}
