package main

import (
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
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
	t.Cleanup(func() { terminate(filepath.Join(work, "pid")) })
	return "http://" + at + "/costshare/", brotli
}

// Over the generated configuration nginx sends what serve sends.
func TestNginx(t *testing.T) {
	root := t.TempDir()
	files := siteForServers(t, root)
	address, brotli := nginxServing(t, root)
	encodings := []string{"", "gzip"}
	if brotli {
		encodings = append(encodings, "br")
	}
	servedAlike(t, address, root, files, encodings)
}
