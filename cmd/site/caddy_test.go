package main

import (
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// caddyServing starts the real Caddy over a folder with the configuration that
// the build wrote into its sub-folder costshare.
func caddyServing(t *testing.T, root string) (address string) {
	t.Helper()
	program, err := exec.LookPath("caddy")
	if err != nil {
		t.Skip("there is no Caddy on this machine; on Debian: apt-get install caddy")
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	at := l.Addr().String()
	l.Close()
	work := t.TempDir()
	conf := filepath.Join(work, "Caddyfile")
	text := fmt.Sprintf("{\n\tadmin off\n\tauto_https off\n}\nhttp://%s {\n\thandle_path /costshare/* {\n\t\troot * %[2]s/costshare\n\t\timport %[2]s/costshare/Caddyfile\n\t}\n}\n", at, root)
	if err := os.WriteFile(conf, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	// It goes on by itself as soon as it listens.
	run := exec.Command(program, "start", "--adapter", "caddyfile", "--config", conf, "--pidfile", filepath.Join(work, "pid"))
	run.Env = append(os.Environ(), "XDG_DATA_HOME="+work, "XDG_CONFIG_HOME="+work)
	said, err := os.Create(filepath.Join(work, "said")) // no pipe: who goes on would hold it open
	if err != nil {
		t.Fatal(err)
	}
	defer said.Close()
	run.Stdout, run.Stderr = said, said
	if err := run.Run(); err != nil {
		text, _ := os.ReadFile(said.Name())
		t.Fatalf("Caddy: %v: %s", err, text)
	}
	t.Cleanup(func() { terminate(filepath.Join(work, "pid")) })
	return "http://" + at + "/costshare/"
}

// Over the generated configuration Caddy sends what serve sends.
func TestCaddy(t *testing.T) {
	root := t.TempDir()
	files := siteForServers(t, root)
	servedAlike(t, caddyServing(t, root), root, files, []string{"", "gzip", "br"})
}

// The generated _headers says, rule by rule, what serve sends with each file.
// Several rules that fit all count, as Netlify and Cloudflare Pages have it.
func TestHeadersFile(t *testing.T) {
	rules := parseHeaders(t, string(headersFile()))
	for _, name := range []string{"", "index.html", "2018-12-28-ko.html", "oembed-ko.json", "files.txt", "builder/", "demo/2018-10-01/",
		"a.0123456789abcdef.js", "b.0123456789abcdef.css", "costshare.0123456789abcdef.wasm", "c.0123456789abcdef.woff2", "d.0123456789abcdef.ttf", "e.0123456789abcdef.png"} {
		want := http.Header{}
		file := name
		if file == "" || file[len(file)-1] == '/' {
			file += "index.html"
		}
		for _, l := range sent(file) {
			want.Set(l[0], l[1])
		}
		got := http.Header{}
		for _, r := range rules {
			if r.fits("/" + name) {
				for key, values := range r.sets {
					if got.Get(key) != "" {
						t.Errorf("/%s: two rules set %s", name, key)
					}
					got[key] = values
				}
			}
		}
		for key := range want {
			if got.Get(key) != want.Get(key) {
				t.Errorf("/%s: %s is %q, want %q", name, key, got.Get(key), want.Get(key))
			}
		}
		if len(want) == 0 || len(got) != len(want) {
			t.Errorf("/%s gets %d headers, want %d", name, len(got), len(want))
		}
	}
}
