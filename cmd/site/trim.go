package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

const ebitengine = "github.com/hajimehoshi/ebiten/v2"

// trimmed lays a copy of Ebitengine into a folder, without the parts that a
// browser never runs, and beside it a go.work through which a build takes the
// copy. Text templates weigh most of them: whoever calls methods by name makes
// the linker keep every method of every type. The shaders are compiled while
// the copy still holds their compiler.
func trimmed(root, dir string) (workspace string, err error) {
	source, err := ebitengineSource(root)
	if err != nil {
		return "", err
	}
	if err := os.CopyFS(filepath.Join(dir, "ebiten"), os.DirFS(source)); err != nil {
		return "", err
	}
	workspace, err = workspaceFor(root, dir)
	if err != nil {
		return "", err
	}
	if err := precompile(root, workspace, filepath.Join(dir, "ebiten")); err != nil {
		return "", err
	}
	return workspace, apply(filepath.Join(dir, "ebiten"))
}

// workspaceFor writes a go.work that builds the project with the copy.
func workspaceFor(root, dir string) (string, error) {
	if _, err := goTool(dir, []string{"GOWORK="}, "work", "init", root); err != nil {
		return "", err
	}
	if _, err := goTool(dir, []string{"GOWORK="}, "work", "edit", "-replace="+ebitengine+"=./ebiten"); err != nil {
		return "", err
	}
	return filepath.Join(dir, "go.work"), nil
}

// ebitengineSource is the folder of the untouched module, whose content go.sum
// vouches for.
func ebitengineSource(root string) (string, error) {
	env := []string{"GOWORK=off", "GOFLAGS="}
	if _, err := goTool(root, env, "mod", "download", ebitengine); err != nil {
		return "", err
	}
	found, err := goTool(root, env, "list", "-m", "-f", "{{.Version}} {{.Dir}}", ebitengine)
	if err != nil {
		return "", err
	}
	version, dir, _ := strings.Cut(found, " ")
	return dir, editable(version)
}

// editable says whether the edits were written for a version.
func editable(version string) error {
	if version == editedVersion {
		return nil
	}
	return fmt.Errorf("go.mod names Ebitengine %s, and cmd/site/edits.go was written for %s; look its edits through, or build with COSTSHARE_PATCH=off", version, editedVersion)
}

// apply makes all edits in a copy of the module, and lays the files over it
// that take the place of what is gone.
func apply(dir string) error {
	for _, e := range edits {
		path := filepath.Join(dir, e.file)
		before, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		after, err := e.apply(string(before))
		if err != nil {
			return err
		}
		if err := os.WriteFile(path, []byte(after), 0o644); err != nil {
			return err
		}
	}
	for _, file := range removed {
		if err := os.Remove(filepath.Join(dir, file)); err != nil {
			return err
		}
	}
	return lay(dir, "standins")
}

// edit replaces one passage of a file. The passage stands there exactly once,
// or the file is not what the edit was written for.
type edit struct{ file, old, new string }

func (e edit) apply(text string) (string, error) {
	if n := strings.Count(text, e.old); n != 1 {
		return "", fmt.Errorf("%s of Ebitengine holds this %d times, not once as in %s, which cmd/site/edits.go was written for:\n%s", e.file, n, editedVersion, e.old)
	}
	return strings.Replace(text, e.old, e.new, 1), nil
}
