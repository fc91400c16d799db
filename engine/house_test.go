// Package engine_test keeps the house in order: it reads the source of the
// whole module, whatever its build tags, and knows what must be absent.
package engine_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const (
	module     = "costshare"
	ebitengine = "github.com/hajimehoshi/ebiten/v2"
)

// source is one Go file of the module.
type source struct {
	path    string // from the module's root
	dir     string
	test    bool
	main    bool
	fset    *token.FileSet
	tree    *ast.File
	imports []string
}

func (s source) in(dir string) bool { return s.dir == dir || strings.HasPrefix(s.dir, dir+"/") }

var root = filepath.Join("..")

// sources reads all Go files of the module.
func sources(t *testing.T) []source {
	t.Helper()
	var all []source
	fset := token.NewFileSet()
	err := fs.WalkDir(os.DirFS(root), ".", func(p string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && p != "." && hidden(d.Name()):
			return fs.SkipDir
		case path.Ext(p) == ".go":
			s, err := parse(fset, p)
			all = append(all, s)
			return err
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 50 {
		t.Fatalf("only %d files were found; this reads the wrong folder", len(all))
	}
	return all
}

// hidden are folders that are no part of the module, as the go command sees it.
func hidden(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "_") || name == "node_modules"
}

func parse(fset *token.FileSet, p string) (source, error) {
	body, err := os.ReadFile(filepath.Join(root, p))
	if err != nil {
		return source{}, err
	}
	return read(fset, p, body)
}

func read(fset *token.FileSet, p string, body []byte) (source, error) {
	tree, err := parser.ParseFile(fset, p, body, parser.SkipObjectResolution)
	if err != nil {
		return source{}, err
	}
	s := source{path: p, dir: path.Dir(p), test: strings.HasSuffix(p, "_test.go"), fset: fset, tree: tree}
	s.main = tree.Name.Name == "main"
	for _, i := range tree.Imports {
		name, err := strconv.Unquote(i.Path.Value)
		if err != nil {
			return s, err
		}
		s.imports = append(s.imports, name)
	}
	return s, nil
}

// written is a file that a test wrote to see whether a rule sees it.
func written(t *testing.T, body string) source {
	t.Helper()
	s, err := read(token.NewFileSet(), "p.go", []byte(body))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func under(name string, roots ...string) bool {
	return slices.ContainsFunc(roots, func(r string) bool { return name == r || strings.HasPrefix(name, r+"/") })
}

// Absence 1, first half: one package turns scenes into Ebitengine's calls, so
// that another renderer is one package too.
func TestOnlyCanvasKnowsEbitengine(t *testing.T) {
	for _, s := range sources(t) {
		if s.in("engine/canvas") || s.main {
			continue
		}
		for _, i := range s.imports {
			if under(i, ebitengine) {
				t.Errorf("%s imports %s; only engine/canvas and mains may", s.path, i)
			}
		}
	}
}

// Absence 1, second half: what needs no world can be tested without one, and
// gives the same answer everywhere. Time arrives as a message.
func TestEngineNeedsNoWorld(t *testing.T) {
	for _, s := range sources(t) {
		if !s.in("engine") || s.in("engine/canvas") || s.test {
			continue
		}
		for _, i := range s.imports {
			if under(i, "os", "net", "syscall", "time", "math/rand", "crypto/rand") {
				t.Errorf("%s imports %s; the engine has no files, network, clock or chance: have it handed in", s.path, i)
			}
		}
	}
}

// What the browser downloads holds none of these: each of them, or the
// reflection that it needs, would weigh a tenth of the program.
func TestBrowserProgramStaysLight(t *testing.T) {
	for _, s := range sources(t) {
		if s.test || !s.in("engine") && !s.in("wasm") && s.dir != "data" {
			continue
		}
		for _, i := range s.imports {
			if under(i, "text/template", "html/template", "encoding/json", "regexp", "net/http") {
				t.Errorf("%s imports %s, which is too heavy for the browser's program", s.path, i)
			}
		}
	}
}

// Absence 2: published numbers are exact. A float would round 0.1.
func TestNumbersAreNeverFloats(t *testing.T) {
	for _, s := range sources(t) {
		if s.test || !slices.Contains([]string{"data", "engine/money", "engine/dataset", "engine/scenario"}, s.dir) {
			continue
		}
		ast.Inspect(s.tree, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok && float(id.Name) {
				t.Errorf("%s says %s; numbers of the tables are decimals or whole numbers", s.path, id.Name)
			}
			return true
		})
	}
}

// float catches the types and the ways into them: InexactFloat64, ParseFloat;
// and the decimal library's own variable, which would change every quotient.
func float(name string) bool {
	return strings.Contains(strings.ToLower(name), "float") || name == "DivisionPrecision"
}

// Absence 3: whoever shows scenes knows nothing of what they are about.
func TestShellsKnowOnlyScenes(t *testing.T) {
	for _, s := range sources(t) {
		if s.test || !slices.Contains([]string{"engine/canvas", "engine/svg", "engine/raster", "engine/sheet", "engine/html", "engine/hand", "wasm/page"}, s.dir) {
			continue
		}
		for _, i := range s.imports {
			if under(i, module) && !slices.Contains([]string{module + "/engine/scene", module + "/engine/typeface", module + "/engine/html", module + "/engine/hand"}, i) {
				t.Errorf("%s imports %s; it may know scene, typeface, html and hand", s.path, i)
			}
		}
	}
}

// Only mains, what they share, and tests bring the tables in, so that all else can
// be asked about tables that are not there yet.
func TestOnlyMainsBringData(t *testing.T) {
	for _, s := range sources(t) {
		if s.test || s.main || s.in("data") || s.in("cmd/internal") {
			continue
		}
		if slices.Contains(s.imports, module+"/data") {
			t.Errorf("%s imports data; only mains and tests may", s.path)
		}
	}
}

// Absence 5: such a name says nothing, and so gathers everything.
func TestPackagesHaveNames(t *testing.T) {
	for _, s := range sources(t) {
		for _, part := range strings.Split(s.dir, "/") {
			if slices.Contains([]string{"util", "utils", "common", "helper", "helpers", "types", "core", "manager", "misc", "shared"}, part) {
				t.Errorf("%s lies in %s; name the package by what it is about", s.path, part)
			}
		}
	}
}
