package main

import (
	"fmt"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
)

// file is one file of the site under the name that it is asked for by.
type file struct {
	name string
	body []byte
}

// reference is a file name as pages, sheets and scripts write it: between
// quotes or brackets, with or without ./ before it.
var reference = regexp.MustCompile(`(["'(](?:\.\./)*)(?:\./)?([A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+)(["')])`)

// promise is where a page says what the content of a file it names has to be:
// "sri:embed.js" becomes its hash as browsers check it. "base:card.png" becomes
// the file's whole address.
var promise = regexp.MustCompile(`"(sri|base):([A-Za-z0-9_.-]+)"`)

// link gives each file but the pages a name with its hash and writes the new
// names wherever a file names another. The result is sorted by name.
func link(plain map[string][]byte, base string) ([]file, error) {
	l := linker{plain: plain, base: base, done: map[string]file{}}
	for _, name := range slices.Sorted(maps.Keys(plain)) {
		if _, err := l.file(name, nil); err != nil {
			return nil, err
		}
	}
	files := slices.Collect(maps.Values(l.done))
	slices.SortFunc(files, func(a, b file) int { return strings.Compare(a.name, b.name) })
	return files, nil
}

type linker struct {
	base  string
	plain map[string][]byte
	done  map[string]file
}

// file links one file after all those that it names. Two files that name each
// other have no hashes.
func (l *linker) file(name string, through []string) (file, error) {
	if f, ok := l.done[name]; ok {
		return f, nil
	}
	if slices.Contains(through, name) {
		return file{}, fmt.Errorf("%s names itself by way of %s; a hash cannot stand in what it is the hash of", name, strings.Join(through, ", "))
	}
	if _, ok := l.plain[name]; !ok {
		return file{}, fmt.Errorf("there is no %s, which a page names", name)
	}
	body, err := l.body(name, append(through, name))
	if err != nil {
		return file{}, err
	}
	f := file{name, body}
	if !page(name) {
		f.name = contentName(name, body)
	}
	l.done[name] = f
	return f, nil
}

func (l *linker) body(name string, through []string) ([]byte, error) {
	if !text(name) {
		return l.plain[name], nil
	}
	var failed error
	body := reference.ReplaceAllFunc(l.plain[name], func(match []byte) []byte {
		parts := reference.FindSubmatch(match)
		to := string(parts[2])
		if _, ok := l.plain[to]; !ok || page(to) {
			return match
		}
		f, err := l.file(to, through)
		if err != nil {
			failed = err
		}
		return slices.Concat(parts[1], []byte(f.name), parts[3])
	})
	body = promise.ReplaceAllFunc(body, func(match []byte) []byte {
		parts := promise.FindSubmatch(match)
		f, err := l.file(string(parts[2]), through)
		if err != nil {
			failed = err
		}
		if string(parts[1]) == "sri" {
			return []byte(`"` + integrity(f.body) + `"`)
		}
		return []byte(`"` + l.base + f.name + `"`)
	})
	return body, failed
}

// text says whether a file may name others.
func text(name string) bool {
	switch path.Ext(name) {
	case ".html", ".css", ".js", ".json":
		return true
	}
	return false
}
