package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// moduleRoot is the folder of go.mod, wherever inside it the command runs.
func moduleRoot() (string, error) {
	mod, err := goTool("", nil, "env", "GOMOD")
	if err != nil {
		return "", err
	}
	if mod == "" || mod == os.DevNull {
		return "", fmt.Errorf("there is no go.mod here; run this inside the project's folder")
	}
	return filepath.Dir(mod), nil
}

// program compiles the browser's program. The same source and toolchain give
// the same bytes, wherever the project lies and whatever its last commit.
func program(root string) ([]byte, error) {
	temp, err := os.MkdirTemp("", "costshare-wasm-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(temp)
	to := filepath.Join(temp, "costshare.wasm")
	workspace, err := workspaceIn(temp, root)
	if err != nil {
		return nil, err
	}
	env := []string{"GOOS=js", "GOARCH=wasm", "GOFLAGS=", "GOWASM=", "GOWORK=" + workspace}
	args := append([]string{"build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w"}, inlining()...)
	if _, err := goTool(root, env, append(args, "-o", to, "./wasm")...); err != nil {
		return nil, err
	}
	return os.ReadFile(to)
}

// inlining keeps the compiler from copying functions into their callers, which
// makes the program larger by a tenth, but for the packages that a step of the
// slider spends its time in.
func inlining() []string {
	if os.Getenv("COSTSHARE_INLINE") == "all" {
		return nil
	}
	flags := []string{"-gcflags=all=-l"}
	for _, hot := range []string{"runtime", "internal/runtime/...", "math/...", "unicode/utf8", "costshare/engine/typeface", "costshare/engine/canvas"} {
		flags = append(flags, "-gcflags="+hot+"=")
	}
	return flags
}

// workspaceIn is the go.work to build with: none where COSTSHARE_PATCH=off asks
// for Ebitengine as it is.
func workspaceIn(temp, root string) (string, error) {
	if os.Getenv("COSTSHARE_PATCH") == "off" {
		return "off", nil
	}
	return trimmed(root, temp)
}

// runtimeScript is wasm_exec.js of the toolchain that compiles: the two belong
// together, so that it is not kept in the project.
func runtimeScript() ([]byte, error) {
	goroot, err := goTool("", nil, "env", "GOROOT")
	if err != nil {
		return nil, err
	}
	return os.ReadFile(filepath.Join(goroot, "lib", "wasm", "wasm_exec.js"))
}

// goTool runs the go command and gives what it prints.
func goTool(dir string, env []string, args ...string) (string, error) {
	c := exec.Command("go", args...)
	c.Dir = dir
	c.Env = append(os.Environ(), env...)
	var stderr bytes.Buffer
	c.Stderr = &stderr
	out, err := c.Output()
	if err != nil {
		return "", fmt.Errorf("go %s: %w\n%s%s", strings.Join(args, " "), err, out, stderr.String())
	}
	return strings.TrimSpace(string(out)), nil
}
