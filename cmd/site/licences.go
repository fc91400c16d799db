package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
)

// What the folder says of its own parts: their licences in full, and a list for
// machines (CycloneDX).
const (
	licencesName = "licences.txt"
	billName     = "sbom.cdx.json"
)

// letters are what the typeface was made of; the Makefile fetches that version.
var letters = part{Name: "pretendard", Version: "1.3.9", purl: "pkg:npm/pretendard@1.3.9"}

// part is something that the folder was built from.
type part struct {
	Name, Version string
	purl          string
	licence       string // as SPDX names it
	text          string
}

// terms are phrases by which a licence's text is known.
var terms = []struct{ phrase, licence string }{
	{"Apache License", "Apache-2.0"},
	{"SIL OPEN FONT LICENSE Version 1.1", "OFL-1.1"},
	{"Permission is hereby granted, free of charge", "MIT"},
	{"Neither the name of", "BSD-3-Clause"},
	{"Redistribution and use in source and binary forms", "BSD-2-Clause"},
}

// parts are the project itself, Go with its library, every module of which the
// browser's program holds a package, and the letters.
func parts(root string) ([]part, error) {
	env := []string{"GOOS=js", "GOARCH=wasm", "GOFLAGS=", "GOWORK=off"}
	listed, err := goTool(root, env, "list", "-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}} {{.Version}} {{.Dir}}{{end}}{{end}}", "./wasm")
	if err != nil {
		return nil, err
	}
	goRoot, err := goTool(root, env, "env", "GOROOT")
	if err != nil {
		return nil, err
	}
	version := strings.TrimPrefix(runtime.Version(), "go")
	all := []part{{Name: "costshare"}, {Name: "Go", Version: version, purl: "pkg:golang/std@" + version}, letters}
	folders := []string{root, goRoot, filepath.Join(root, "engine", "typeface")}
	lines := slices.Compact(slices.Sorted(strings.SplitSeq(strings.TrimSpace(listed), "\n")))
	for _, line := range lines {
		fields := strings.SplitN(line, " ", 3)
		if len(fields) != 3 {
			continue // of the library
		}
		all = append(all, part{Name: fields[0], Version: fields[1], purl: "pkg:golang/" + fields[0] + "@" + fields[1]})
		folders = append(folders, fields[2])
	}
	for i := range all {
		if err := all[i].read(folders[i]); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// read takes what a part's folder says of its licence.
func (p *part) read(folder string) error {
	for _, name := range []string{"LICENSE", "LICENSE.txt", "LICENSE.md", "License.txt", "COPYING", "OFL.txt"} {
		body, err := os.ReadFile(filepath.Join(folder, name))
		if errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err != nil {
			return err
		}
		p.text = strings.TrimSpace(string(body))
		for _, t := range terms {
			if strings.Contains(p.text, t.phrase) {
				p.licence = t.licence
				break
			}
		}
		if p.licence == "" {
			return fmt.Errorf("%s of %s is a licence of no known kind; read it, and add its phrase to cmd/site/licences.go", name, p.Name)
		}
		notice, err := os.ReadFile(filepath.Join(folder, "NOTICE"))
		if err == nil {
			p.text += "\n\n" + strings.TrimSpace(string(notice))
		}
		return nil
	}
	return fmt.Errorf("%s has no licence in its folder; it may not be passed on", p.Name)
}

// licences are the texts of all parts, one below the other.
func licences(all []part) []byte {
	var b strings.Builder
	for _, p := range all {
		head := strings.TrimSpace(p.Name + " " + p.Version)
		fmt.Fprintf(&b, "%s (%s)\n%s\n\n%s\n\n\n", head, p.licence, strings.Repeat("=", len(head)+len(p.licence)+3), p.text)
	}
	return []byte(b.String())
}

// bill is the list of parts that programs read, without a date or a number of its
// own, so that the same parts give the same bytes.
func bill(all []part) ([]byte, error) {
	type licence struct {
		License struct {
			ID string `json:"id"`
		} `json:"license"`
	}
	type component struct {
		Type     string    `json:"type"`
		Name     string    `json:"name"`
		Version  string    `json:"version,omitempty"`
		PURL     string    `json:"purl,omitempty"`
		Licenses []licence `json:"licenses"`
	}
	listed := make([]component, len(all))
	for i, p := range all {
		listed[i] = component{Type: "library", Name: p.Name, Version: p.Version, PURL: p.purl, Licenses: make([]licence, 1)}
		listed[i].Licenses[0].License.ID = p.licence
	}
	listed[0].Type = "application"
	return json.MarshalIndent(map[string]any{
		"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
		"metadata": map[string]any{"component": listed[0]}, "components": listed[1:],
	}, "", "  ")
}

// accounts writes both into the folder's files.
func accounts(files map[string][]byte, root string) error {
	all, err := parts(root)
	if err != nil {
		return err
	}
	files[licencesName] = licences(all)
	files[billName], err = bill(all)
	return err
}
