package main

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"path"
	"strconv"
	"strings"
)

// policy is what the page may do: run the program and its loader, and fetch
// from its own folder. A sandboxed frame has no origin of its own, but 'self'
// is the address that the policy came from, there too; what such a frame needs
// beside it is Access-Control-Allow-Origin, since its fetches count as another
// site's. A worker from an address it may not have at all: the one that compiles
// the program is made of the loader's own text. Any site may frame the page: that
// is what it is for.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
	"img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src blob:; base-uri 'none'; form-action 'none'"

// hostPolicy is that of the pages around a widget, which frame it as an article
// does. They write styles into elements, as articles do.
const hostPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; " +
	"img-src 'self' data: blob:; font-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'"

// permissions are what the page never asks for.
const permissions = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), gamepad=()"

var types = map[string]string{
	".html":  "text/html; charset=utf-8",
	".css":   "text/css; charset=utf-8",
	".js":    "text/javascript; charset=utf-8",
	".wasm":  "application/wasm",
	".woff2": "font/woff2",
	".ttf":   "font/ttf",
	".svg":   "image/svg+xml",
	".png":   "image/png",
	".json":  "application/json",
	".txt":   "text/plain; charset=utf-8",
	".csv":   "text/csv; charset=utf-8",
}

func headers(h http.Header, name, encoding string) {
	h.Set("Content-Type", types[path.Ext(name)])
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Content-Security-Policy", policyOf(name))
	h.Set("Permissions-Policy", permissions)
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Vary", "Accept-Encoding")
	h.Set("Cache-Control", caching(name))
	if encoding != "" {
		h.Set("Content-Encoding", encoding)
	}
}

func policyOf(name string) string {
	if strings.HasPrefix(name, "builder/") || strings.HasPrefix(name, "demo/") {
		return hostPolicy
	}
	return policy
}

// caching: a hashed name never gets another content; a page asks every time.
func caching(name string) string {
	if hashed(name) {
		return "public, max-age=31536000, immutable"
	}
	return "no-cache"
}

// accepts says whether an Accept-Encoding header takes an encoding: it is
// named, and not with a weight of 0 (RFC 9110, section 12.5.3).
func accepts(header, encoding string) bool {
	for part := range strings.SplitSeq(header, ",") {
		name, weight, weighted := strings.Cut(strings.TrimSpace(part), ";")
		if strings.TrimSpace(name) != encoding {
			continue
		}
		_, number, _ := strings.Cut(weight, "=")
		q, err := strconv.ParseFloat(strings.TrimSpace(number), 64)
		return !weighted || err == nil && q > 0
	}
	return false
}

func entityTag(body []byte) string {
	sum := sha256.Sum256(body)
	return `"` + hex.EncodeToString(sum[:8]) + `"`
}
