package main

import (
	"os"
	"path/filepath"
)

// gather collects the site's files under their plain names.
func gather(root, report string) (map[string][]byte, error) {
	files := map[string][]byte{}
	for _, pattern := range []string{"web/*.html", "web/*.css", "web/*.js", "engine/typeface/*.woff2", "engine/typeface/korean/*-ko.*"} {
		if err := take(files, filepath.Join(root, pattern)); err != nil {
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
	return files, settle(files, report)
}

func take(files map[string][]byte, pattern string) error {
	paths, err := filepath.Glob(pattern)
	if err != nil {
		return err
	}
	for _, p := range paths {
		body, err := os.ReadFile(p)
		if err != nil {
			return err
		}
		files[filepath.Base(p)] = body
	}
	return nil
}
