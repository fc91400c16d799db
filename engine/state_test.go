package engine_test

import (
	"errors"
	"go/ast"
	"go/token"
	"go/types"
	"testing"
)

// Absence 4: no package variable that changes, and no init. What a function
// gives depends on what it is given, and two widgets never meet.
func TestPackagesHoldNoState(t *testing.T) {
	packages := map[string][]source{}
	for _, s := range sources(t) {
		if !s.test {
			packages[s.dir] = append(packages[s.dir], s)
		}
	}
	for dir, files := range packages {
		for _, sentence := range state(files) {
			t.Errorf("%s: %s", dir, sentence)
		}
	}
}

// state says, a sentence each, what a package keeps or does behind its
// callers' backs.
func state(files []source) []string {
	var found []string
	uses := resolve(files)
	for _, s := range files {
		for _, d := range s.tree.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok || f.Body == nil {
				continue
			}
			if f.Recv == nil && f.Name.Name == "init" {
				found = append(found, s.path+" has an init; do it where it is asked for")
			}
			for _, name := range changes(f, uses) {
				found = append(found, f.Name.Name+" changes the package variable "+name+"; keep it in a value")
			}
		}
	}
	return found
}

// resolve tells what each name of a package refers to. Imports stay unknown,
// and what follows from them too; the package's own variables do not.
func resolve(files []source) map[*ast.Ident]types.Object {
	var trees []*ast.File
	for _, s := range files {
		trees = append(trees, s.tree)
	}
	info := &types.Info{Uses: map[*ast.Ident]types.Object{}}
	config := types.Config{Importer: noImports{}, Error: func(error) {}}
	config.Check(files[0].dir, files[0].fset, trees, info) // the errors are the imports
	return info.Uses
}

type noImports struct{}

func (noImports) Import(string) (*types.Package, error) { return nil, errors.New("not needed") }

// changes are the package variables that a function assigns to, or to a part
// of, or whose address it takes.
func changes(f *ast.FuncDecl, uses map[*ast.Ident]types.Object) []string {
	var names []string
	note := func(e ast.Expr) {
		id := rootOf(e)
		if id == nil {
			return
		}
		if v, ok := uses[id].(*types.Var); ok && v.Parent() == v.Pkg().Scope() {
			names = append(names, id.Name)
		}
	}
	ast.Inspect(f.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, e := range n.Lhs {
				note(e)
			}
		case *ast.IncDecStmt:
			note(n.X)
		case *ast.UnaryExpr:
			if n.Op == token.AND {
				note(n.X)
			}
		}
		return true
	})
	return names
}

// rootOf is x of x, x.y, x[i], *x and (x).
func rootOf(e ast.Expr) *ast.Ident {
	switch e := e.(type) {
	case *ast.Ident:
		return e
	case *ast.SelectorExpr:
		return rootOf(e.X)
	case *ast.IndexExpr:
		return rootOf(e.X)
	case *ast.StarExpr:
		return rootOf(e.X)
	case *ast.ParenExpr:
		return rootOf(e.X)
	}
	return nil
}

// The test above must see what it looks for.
func TestStateIsSeen(t *testing.T) {
	got := state([]source{written(t, `package p
		import "somewhere"
		var kept, parts, counted, given, calm = 1, map[int]int{}, 0, somewhere.Value, 2
		func init() {}
		func a() { kept = 2 }
		func b() { parts[1]++ }
		func c() { counted++ }
		func d() *int { return &given.field }
		func e(calm int) { calm = 3 }
		func f() { calm := calm; calm = 4; _ = calm }
	`)})
	want := []string{
		"p.go has an init; do it where it is asked for",
		"a changes the package variable kept; keep it in a value",
		"b changes the package variable parts; keep it in a value",
		"c changes the package variable counted; keep it in a value",
		"d changes the package variable given; keep it in a value",
	}
	if len(got) != len(want) {
		t.Fatalf("got %q, want %q", got, want)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("got %q, want %q", got[i], want[i])
		}
	}
}
