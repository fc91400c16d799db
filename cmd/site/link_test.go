package main

import (
	"strings"
	"testing"
)

func names(files []file) map[string]string {
	m := map[string]string{}
	for _, f := range files {
		plain := f.name
		if hashed(f.name) {
			parts := strings.Split(f.name, ".")
			plain = parts[0] + "." + parts[2]
		}
		m[plain] = f.name
	}
	return m
}

func TestLinkFollowsNames(t *testing.T) {
	plain := map[string][]byte{
		"index.html": []byte(`<link href="a.css"><script src='./b.js'></script> a.css stays in prose`),
		"a.css":      []byte(`@font-face { src: url(c.woff2) }`),
		"b.js":       []byte(`fetch("d.wasm"); other("e.wasm") // b.js`),
		"c.woff2":    []byte("font"),
		"d.wasm":     []byte(`"a.css"`),
	}
	files, err := link(plain, "")
	if err != nil {
		t.Fatal(err)
	}
	name, body := names(files), map[string]string{}
	for _, f := range files {
		body[f.name] = string(f.body)
	}
	for _, c := range []struct{ file, want string }{
		{"index.html", `<link href="` + name["a.css"] + `"><script src='` + name["b.js"] + `'></script> a.css stays in prose`},
		{name["a.css"], `@font-face { src: url(` + name["c.woff2"] + `) }`},
		{name["b.js"], `fetch("` + name["d.wasm"] + `"); other("e.wasm") // b.js`},
		{name["d.wasm"], `"a.css"`}, // no text: left as it is
	} {
		if body[c.file] != c.want {
			t.Errorf("%s holds\n%s\nwant\n%s", c.file, body[c.file], c.want)
		}
	}
	if name["index.html"] != "index.html" {
		t.Errorf("the page is called %s", name["index.html"])
	}
}

// A change deep down changes the name of all that leads to it: else a reader's
// browser would keep an old sheet with an old font in it.
func TestLinkRenamesUpwards(t *testing.T) {
	of := func(font string) map[string]string {
		files, err := link(map[string][]byte{"a.css": []byte(`url(c.woff2)`), "c.woff2": []byte(font)}, "")
		if err != nil {
			t.Fatal(err)
		}
		return names(files)
	}
	before, after := of("one"), of("two")
	if before["a.css"] == after["a.css"] || before["c.woff2"] == after["c.woff2"] {
		t.Errorf("the font changed, the names did not: %v, then %v", before, after)
	}
}

func TestLinkRefusesACircle(t *testing.T) {
	_, err := link(map[string][]byte{"a.js": []byte(`"b.js"`), "b.js": []byte(`"a.js"`)}, "")
	want := "a.js names itself by way of a.js, b.js; a hash cannot stand in what it is the hash of"
	if err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

func TestContentName(t *testing.T) {
	// The first eight bytes of SHA-256 of "abc", FIPS 180-2, appendix B.1.
	if got, want := contentName("loader.js", []byte("abc")), "loader.ba7816bf8f01cfea.js"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestWritten(t *testing.T) {
	for name, want := range map[string]bool{
		"index.html": true, "index.html.br": true, "loader.ba7816bf8f01cfea.js": true,
		"loader.ba7816bf8f01cfea.js.gz": true, "loader.js": false, "notes.txt": false, ".br": false,
		"loader.BA7816BF8F01CFEA.js": false,
	} {
		if written(name) != want {
			t.Errorf("written(%q) is %v", name, !want)
		}
	}
}
