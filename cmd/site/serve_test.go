package main

import (
	"io/fs"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"
)

const script = "a.ba7816bf8f01cfea.js"

func served() fs.FS {
	return fstest.MapFS{
		"index.html":              {Data: []byte("plain page")},
		"index.html.br":           {Data: []byte("br page")},
		"index.html.gz":           {Data: []byte("gz page")},
		script:                    {Data: []byte("script")},
		"notes.txt":               {Data: []byte("no build wrote this")},
		"m.wasm":                  {Data: []byte("nor this")},
		"secret/me.html":          {Data: []byte("nor in folders")},
		"p.ba7816bf8f01cfea.wasm": {Data: []byte("program")},
	}
}

func ask(path string, header ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest("GET", path, nil)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	handler{served()}.ServeHTTP(w, r)
	return w
}

func TestEncodings(t *testing.T) {
	for _, c := range []struct{ path, accept, want, encoding string }{
		{"/", "gzip, deflate, br, zstd", "br page", "br"},
		{"/index.html", "gzip", "gz page", "gzip"},
		{"/", "br;q=0, gzip;q=0.5", "gz page", "gzip"},
		{"/", "", "plain page", ""},
		{"/?asof=2018-12-28", "br", "br page", "br"},
		{"/" + script, "br, gzip", "script", ""},
	} {
		w := ask(c.path, "Accept-Encoding", c.accept)
		if w.Body.String() != c.want || w.Header().Get("Content-Encoding") != c.encoding {
			t.Errorf("%s with %q gives %q in %q, want %q in %q", c.path, c.accept,
				w.Body.String(), w.Header().Get("Content-Encoding"), c.want, c.encoding)
		}
	}
}

func TestHeaders(t *testing.T) {
	for _, c := range []struct{ path, name, want string }{
		{"/", "Content-Type", "text/html; charset=utf-8"},
		{"/", "Cache-Control", "no-cache"},
		{"/", "Access-Control-Allow-Origin", "*"},
		{"/", "Vary", "Accept-Encoding"},
		{"/" + script, "Cache-Control", "public, max-age=31536000, immutable"},
		{"/" + script, "Content-Type", "text/javascript; charset=utf-8"},
		{"/p.ba7816bf8f01cfea.wasm", "Content-Type", "application/wasm"},
		{"/", "Content-Security-Policy", "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
			"img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src blob:; base-uri 'none'; form-action 'none'"},
	} {
		if got := ask(c.path).Header().Get(c.name); got != c.want {
			t.Errorf("%s of %s is %q, want %q", c.name, c.path, got, c.want)
		}
	}
}

func TestOnlyWhatABuildWrote(t *testing.T) {
	for _, path := range []string{"/notes.txt", "/m.wasm", "/index.html.br", "/secret/me.html", "/none.html", "/../index.html"} {
		if w := ask(path); w.Code != http.StatusNotFound {
			t.Errorf("%s gives %d: %s", path, w.Code, w.Body)
		}
	}
}

func TestUnchangedPageIsNotSentAgain(t *testing.T) {
	tag := ask("/").Header().Get("ETag")
	if w := ask("/", "If-None-Match", tag); w.Code != http.StatusNotModified || w.Body.Len() > 0 {
		t.Errorf("got %d and %q", w.Code, w.Body)
	}
	if w := ask("/", "If-None-Match", `"another"`); w.Code != http.StatusOK {
		t.Errorf("got %d", w.Code)
	}
}

func TestTakenPort(t *testing.T) {
	first, err := listen(0)
	if err != nil {
		t.Fatal(err)
	}
	defer first.Close()
	taken := first.Addr().(*net.TCPAddr).Port
	second, err := listen(taken)
	if err != nil {
		t.Fatal(err)
	}
	defer second.Close()
	if port := second.Addr().(*net.TCPAddr).Port; port == taken || port == 0 {
		t.Errorf("port %d, where %d is taken", port, taken)
	}
}

func TestServeNeedsASite(t *testing.T) {
	dir := t.TempDir()
	err := serve(dir, 0, new(strings.Builder))
	want := dir + " holds no site yet; make it with: go run ./cmd/site build -o " + dir
	if err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}
