package main

import (
	"crypto/sha512"
	"encoding/base64"
	"fmt"
	"net/http"
	"slices"
	"strings"
)

// listName is the list of all files with their hashes, as browsers check them.
const listName = "files.txt"

// integrity is a content's hash as an integrity attribute has it.
func integrity(body []byte) string {
	sum := sha512.Sum384(body)
	return "sha384-" + base64.StdEncoding.EncodeToString(sum[:])
}

// forServer is the list of the files, and for three kinds of servers what to
// send with each: the very headers that serve sends.
func forServer(files []file) []file {
	return []file{
		{listName, list(files)},
		{"_headers", headersFile()},
		{"nginx.conf", nginx()},
		{"Caddyfile", caddy()},
	}
}

func list(files []file) []byte {
	var b strings.Builder
	for _, f := range files {
		fmt.Fprintf(&b, "%s %9d %s\n", integrity(f.body), len(f.body), f.name)
	}
	return []byte(b.String())
}

// sent are the headers of one file but those that every server knows itself.
func sent(name string) (lines [][2]string) {
	h := http.Header{}
	headers(h, name, "")
	for _, key := range []string{"Content-Security-Policy", "Permissions-Policy", "Access-Control-Allow-Origin", "Cache-Control", "Referrer-Policy", "X-Content-Type-Options"} {
		if v := h.Get(key); v != "" {
			lines = append(lines, [2]string{key, v})
		}
	}
	return lines
}

// examples are one file of each kind that is sent in its own way.
const (
	anyPage   = "index.html"
	anyHashed = "a.0123456789abcdef.js"
	anyHost   = "builder/index.html"
)

// headersFile is what Netlify, Cloudflare Pages and others read. Where several
// of its rules fit, all are sent, so that no two set the same header.
func headersFile() []byte {
	var b strings.Builder
	rule := func(path, name string) {
		b.WriteString(path + "\n")
		for _, l := range sent(name) {
			b.WriteString("  " + l[0] + ": " + l[1] + "\n")
		}
	}
	rule("/", anyPage)
	rule("/*.html", anyPage)
	rule("/*.json", anyPage)
	rule("/"+listName, anyPage)
	rule("/builder/", anyHost)
	rule("/demo/*/", anyHost)
	for _, ext := range []string{"js", "css", "wasm", "woff2", "ttf", "csv", "png"} {
		rule("/*."+ext, "a.0123456789abcdef."+ext)
	}
	return []byte(b.String())
}

// nginx is for inside of a location, so that what else the server has stays as it
// is.
func nginx() []byte {
	var b strings.Builder
	b.WriteString("# location /costshare/ { include /srv/www/costshare/nginx.conf; }\n" +
		"# where /srv/www is the server's root. With the module ngx_brotli also, before it: brotli_static on;\n" +
		"gzip_static on;\ngzip_vary on;\n" +
		"types {\n")
	for _, ext := range sortedTypes() {
		fmt.Fprintf(&b, "\t%s %s;\n", strings.Split(types[ext], ";")[0], ext[1:])
	}
	b.WriteString("}\ncharset utf-8;\ncharset_types text/css text/csv text/javascript text/plain;\n")
	block := func(match, name string) {
		b.WriteString("location " + match + " {\n")
		for _, l := range sent(name) {
			fmt.Fprintf(&b, "\tadd_header %s %q always;\n", l[0], l[1])
		}
		b.WriteString("}\n")
	}
	block(`~ /(builder|demo)/`, anyHost)
	block(`~ "\.[0-9a-f]{16}\.[a-z0-9]+$"`, anyHashed)
	block(`~ (/|\.html|\.json|\.txt)$`, anyPage)
	b.WriteString("location ~ /(_headers|nginx\\.conf|Caddyfile)$ {\n\treturn 404;\n}\n")
	return []byte(b.String())
}

func caddy() []byte {
	var b strings.Builder
	b.WriteString("# Inside of a site block whose root is this folder.\nfile_server {\n\tprecompressed br gzip\n\thide _headers nginx.conf Caddyfile\n}\n")
	for _, m := range []struct{ name, match, example string }{
		{"host", "path */builder/* */demo/*", anyHost},
		{"hashed", `path_regexp \.[0-9a-f]{16}\.[a-z0-9]+$`, anyHashed},
		{"page", "path */ *.html *.json *.txt\n\tnot path */builder/* */demo/*", anyPage},
	} {
		b.WriteString("@" + m.name + " {\n\t" + m.match + "\n}\nheader @" + m.name + " {\n")
		for _, l := range sent(m.example) {
			fmt.Fprintf(&b, "\t%s %q\n", l[0], l[1])
		}
		b.WriteString("}\n")
	}
	return []byte(b.String())
}

func sortedTypes() []string {
	var list []string
	for ext := range types {
		list = append(list, ext)
	}
	slices.Sort(list)
	return list
}
