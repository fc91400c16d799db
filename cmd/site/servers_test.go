package main

import (
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
)

// siteForServers writes a small site with one file of each kind into the
// sub-folder costshare of a server's root.
func siteForServers(t *testing.T, root string) []file {
	t.Helper()
	long := strings.Repeat("let it be; ", 999)
	plain := map[string][]byte{
		"index.html": []byte(`<script src="a.js"></script><link href="b.css">` + long), "a.js": []byte(long), "b.css": []byte("/* " + long + " */"),
		"costshare.wasm": []byte("\x00asm" + long), "c.woff2": []byte(long), "d.png": []byte(long), "oembed.json": []byte(`"` + long + `"`),
		"builder/index.html": []byte(long), "demo/2018-10-01/index.html": []byte(long),
	}
	files, err := link(plain, "")
	if err != nil {
		t.Fatal(err)
	}
	files = append(files, forServer(files)...)
	dir := filepath.Join(root, "costshare")
	if err := replace(dir, func(fresh string) error { return fill(fresh, dir, files, []string{".br", ".gz"}) }); err != nil {
		t.Fatal(err)
	}
	return files
}

// terminate ends the server that wrote its number into a file.
func terminate(file string) {
	pid, _ := os.ReadFile(file)
	if n, err := strconv.Atoi(strings.TrimSpace(string(pid))); err == nil {
		syscall.Kill(n, syscall.SIGTERM)
	}
}

// servedAlike says that a server sends each file as serve does.
func servedAlike(t *testing.T, address, root string, files []file, encodings []string) {
	t.Helper()
	for _, f := range files {
		for _, encoding := range encodings {
			if asked(f.name) {
				sameAsServe(t, address, filepath.Join(root, "costshare"), f.name, encoding)
			} else if status, _, _ := get(t, address+f.name, ""); status != http.StatusNotFound {
				t.Errorf("%s: %d; it is for the server alone", f.name, status)
			}
		}
	}
	for path, want := range map[string]int{"": 200, "builder/": 200, "demo/2018-10-01/": 200, "nothing.html": 404} {
		if status, _, _ := get(t, address+path, ""); status != want {
			t.Errorf("/%s: %d, want %d", path, status, want)
		}
	}
}

func sameAsServe(t *testing.T, address, dir, name, encoding string) {
	t.Helper()
	status, got, body := get(t, address+name, encoding)
	twin := map[string]string{"": "", "gzip": ".gz", "br": ".br"}[encoding]
	want, err := os.ReadFile(filepath.Join(dir, name+twin))
	if err != nil {
		t.Fatal(err)
	}
	if status != http.StatusOK || string(body) != string(want) {
		t.Errorf("%s in %q: %d with %d bytes, want %d", name, encoding, status, len(body), len(want))
	}
	wanted := http.Header{}
	headers(wanted, name, encoding)
	for key := range wanted {
		if got.Get(key) != wanted.Get(key) && !(key == "Vary" && encoding == "") {
			t.Errorf("%s in %q: %s is %q, want %q", name, encoding, key, got.Get(key), wanted.Get(key))
		}
	}
}

func get(t *testing.T, address, encoding string) (int, http.Header, []byte) {
	t.Helper()
	r, err := http.NewRequest("GET", address, nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Accept-Encoding", encoding)
	client := http.Client{Transport: &http.Transport{DisableCompression: true, DisableKeepAlives: true}}
	answer, err := client.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer.StatusCode, answer.Header, body
}

// headerRule is a rule of a _headers file: a path in which a * stands for
// anything, and what is sent there.
type headerRule struct {
	path string
	sets http.Header
}

func (r headerRule) fits(path string) bool {
	before, after, star := strings.Cut(r.path, "*")
	if !star {
		return path == r.path
	}
	return len(path) >= len(before)+len(after) && strings.HasPrefix(path, before) && strings.HasSuffix(path, after)
}

func parseHeaders(t *testing.T, text string) (rules []headerRule) {
	t.Helper()
	for _, line := range strings.Split(strings.TrimSpace(text), "\n") {
		if !strings.HasPrefix(line, " ") {
			rules = append(rules, headerRule{line, http.Header{}})
			continue
		}
		key, value, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok {
			t.Fatalf("_headers: %q", line)
		}
		rules[len(rules)-1].sets.Set(key, value)
	}
	return rules
}
