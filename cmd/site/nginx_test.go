package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
)

// brotliModule is where Debian puts the module that serves brotli twins
// (libnginx-mod-http-brotli-static).
const brotliModule = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so"

// nginxServing starts the real nginx over a folder with the configuration that
// the build wrote into its sub-folder costshare.
func nginxServing(t *testing.T, root string) (address string, brotli bool) {
	t.Helper()
	program, err := exec.LookPath("nginx")
	if err != nil {
		t.Skip("there is no nginx on this machine; on Debian: apt-get install nginx libnginx-mod-http-brotli-static")
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	at := l.Addr().String()
	l.Close()
	module, static := "", ""
	if _, err := os.Stat(brotliModule); err == nil {
		module, static, brotli = "load_module "+brotliModule+";\n", "brotli_static on;\n", true
	}
	work := t.TempDir()
	conf := filepath.Join(work, "nginx.conf")
	text := module + fmt.Sprintf(`pid %[1]s/pid;
error_log %[1]s/errors;
events {}
http {
	access_log off;
	client_body_temp_path %[1]s/a; proxy_temp_path %[1]s/b; fastcgi_temp_path %[1]s/c; uwsgi_temp_path %[1]s/d; scgi_temp_path %[1]s/e;
	server {
		listen %[2]s;
		root %[3]s;
		%[4]s
		location /costshare/ { include %[3]s/costshare/nginx.conf; }
	}
}
`, work, at, root, static)
	if os.Geteuid() == 0 {
		text = "user root;\n" + text
	}
	if err := os.WriteFile(conf, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	// It goes on by itself as soon as it listens.
	if said, err := exec.Command(program, "-p", work, "-e", filepath.Join(work, "errors"), "-c", conf).CombinedOutput(); err != nil {
		t.Fatalf("nginx: %v: %s", err, said)
	}
	t.Cleanup(func() {
		pid, _ := os.ReadFile(filepath.Join(work, "pid"))
		if n, err := strconv.Atoi(strings.TrimSpace(string(pid))); err == nil {
			syscall.Kill(n, syscall.SIGTERM)
		}
	})
	return "http://" + at + "/costshare/", brotli
}

// Over the generated configuration nginx sends what serve sends.
func TestNginx(t *testing.T) {
	root := t.TempDir()
	dir := filepath.Join(root, "costshare")
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
	if err := replace(dir, func(fresh string) error { return fill(fresh, dir, files, []string{".br", ".gz"}) }); err != nil {
		t.Fatal(err)
	}
	address, brotli := nginxServing(t, root)
	encodings := []string{"", "gzip"}
	if brotli {
		encodings = append(encodings, "br")
	}
	for _, f := range files {
		for _, encoding := range encodings {
			if asked(f.name) {
				sameAsServe(t, address, dir, f.name, encoding)
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
