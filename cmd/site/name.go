package main

import (
	"crypto/sha256"
	"encoding/hex"
	"path"
	"regexp"
	"slices"
	"strings"
)

// hashedName is what contentName gives, or a compressed twin of it.
var hashedName = regexp.MustCompile(`^[A-Za-z0-9_-]+\.[0-9a-f]{16}\.[a-z0-9]+(\.br|\.gz)?$`)

// pageName is a page, in one of our folders or not, or what tells others about them.
var pageName = regexp.MustCompile(`^(builder/|demo/[0-9-]+/)?[A-Za-z0-9_-]+\.html$|^oembed[0-9a-z-]*\.json$|^files\.txt$|^licences\.txt$|^sbom\.cdx\.json$`)

// forServers are files that no reader asks for: how a server should hand the
// folder out.
var forServers = []string{"_headers", "nginx.conf", "Caddyfile"}

// contentName puts a hash of the content into a name: loader.js becomes
// loader.0123456789abcdef.js. Whoever has a file of that name has that content.
func contentName(name string, body []byte) string {
	sum := sha256.Sum256(body)
	ext := path.Ext(name)
	return strings.TrimSuffix(name, ext) + "." + hex.EncodeToString(sum[:8]) + ext
}

func hashed(name string) bool { return hashedName.MatchString(name) }

// page says whether a file keeps its name, because readers type it.
func page(name string) bool { return pageName.MatchString(name) }

// twin says whether a file is a compressed form of another.
func twin(name string) bool {
	ext := path.Ext(name)
	return ext == ".br" || ext == ".gz"
}

// asked says whether a build gives files such a name that readers ask for.
func asked(name string) bool {
	if twin(name) {
		name = strings.TrimSuffix(name, path.Ext(name))
	}
	return page(name) || hashed(name)
}

// written says whether a build gives files such a name.
func written(name string) bool { return asked(name) || slices.Contains(forServers, name) }
