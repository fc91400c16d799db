package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// gather collects the site's files under their plain names.
func gather(root string, o options) (map[string][]byte, error) {
	files := map[string][]byte{}
	web, faces := filepath.Join(root, "web"), filepath.Join(root, "engine", "typeface")
	for _, from := range []struct{ folder, pattern string }{
		{web, "*.html"}, {web, "*.css"}, {web, "*.js"}, {web, "builder/*.html"}, {web, "demo/*/*.html"},
		{faces, "*.woff2"}, {filepath.Join(faces, "korean"), "*-ko.*"},
		{filepath.Join(root, "data"), "texts-ko.csv"},
	} {
		if err := take(files, from.folder, from.pattern); err != nil {
			return nil, err
		}
	}
	for name, make := range map[string]func() ([]byte, error){
		"costshare.wasm": func() ([]byte, error) { return program(root) },
		"wasm_exec.js":   runtimeScript,
	} {
		body, err := make()
		if err != nil {
			return nil, err
		}
		files[name] = body
	}
	if err := scripts(files); err != nil {
		return nil, err
	}
	if err := accounts(files, root); err != nil {
		return nil, err
	}
	return files, settle(files, o)
}

// scripts writes into our scripts what only the build knows, and makes all short.
func scripts(files map[string][]byte) error {
	if err := tell(files); err != nil {
		return err
	}
	for name := range files {
		if filepath.Ext(name) != ".js" {
			continue
		}
		short, err := shorten(name, files[name])
		if err != nil {
			return err
		}
		files[name] = short
	}
	return nil
}

func take(files map[string][]byte, folder, pattern string) error {
	paths, err := filepath.Glob(filepath.Join(folder, pattern))
	if err != nil {
		return err
	}
	for _, p := range paths {
		body, err := os.ReadFile(p)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(folder, p)
		if err != nil {
			return err
		}
		files[filepath.ToSlash(name)] = body
	}
	return nil
}

// tell writes into the scripts what only the build knows.
func tell(files map[string][]byte) error {
	for _, c := range []struct{ file, was, is string }{
		{"loader.js", "const programBytes = 0;", "const programBytes = " + strconv.Itoa(len(files["costshare.wasm"])) + ";"},
		{"embed.js", `const days = "".split(" ");`, `const days = "` + strings.Join(days[1:], " ") + `".split(" ");`},
	} {
		if err := write(files, c.file, c.was, c.is); err != nil {
			return err
		}
	}
	return nil
}

// write puts a text into a file of web/ in the place of one that stands there
// once.
func write(files map[string][]byte, name, was, is string) error {
	if bytes.Count(files[name], []byte(was)) != 1 {
		return fmt.Errorf("web/%s should say once: %s", name, was)
	}
	files[name] = bytes.Replace(files[name], []byte(was), []byte(is), 1)
	return nil
}
