package main

import (
	"embed"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// added are files for a copy of Ebitengine: the command that compiles shaders
// with what the untouched copy holds, and what stands in for parts of it then.
//
//go:embed all:_ebiten
var added embed.FS

// lay adds files to a copy of Ebitengine, and none that is there already.
func lay(dir, name string) error {
	files, err := fs.Sub(added, "_ebiten/"+name)
	if err != nil {
		return err
	}
	return os.CopyFS(dir, files)
}

// precompile writes into an untouched copy of Ebitengine what its own shaders
// and the project's become when they are compiled, so that a browser's program
// needs no compiler: half a megabyte of code, most of it go/parser and the like.
func precompile(root, workspace, dir string) error {
	shaders, err := filepath.Glob(filepath.Join(root, "engine", "canvas", "*.kage"))
	if err != nil {
		return err
	}
	if len(shaders) == 0 {
		return fmt.Errorf("there is no *.kage in engine/canvas; cmd/site compiles the shaders there")
	}
	if err := lay(dir, "compiler"); err != nil {
		return err
	}
	env := []string{"GOOS=", "GOARCH=", "GOFLAGS=", "GOWORK=" + workspace}
	_, err = goTool(root, env, append([]string{"run", "-trimpath", ebitengine + "/internal/precompile", dir}, shaders...)...)
	return err
}
