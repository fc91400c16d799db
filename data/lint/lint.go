// Package lint holds the tables to datapackage.json and to the rules that their
// figures must obey. It is for tests and for the people who add a row: every
// problem names file, line and what to do.
package lint

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
)

// Problem is one thing that is wrong with a table.
type Problem struct {
	File string
	Line int
	Text string
}

// String is "payments.csv:31: source "DWP22" is not in sources.csv".
func (p Problem) String() string { return fmt.Sprintf("%s:%d: %s", p.File, p.Line, p.Text) }

// Check gives all problems of a folder of tables, by file and line. An error
// means that the folder could not be read at all.
func Check(folder fs.FS) ([]Problem, error) {
	c := &checker{tables: map[string]*table{}}
	described, err := readPackage(folder)
	if err != nil {
		return nil, err
	}
	for _, r := range described.Resources {
		t, err := readTable(folder, r)
		if err != nil {
			line := 1
			if broken := new(brokenLine); errors.As(err, &broken) {
				line = broken.line
			}
			c.report(r.Path, line, "%v", err)
			continue
		}
		c.tables[r.Name] = t
		c.names = append(c.names, r.Name)
	}
	c.undescribed(folder, described)
	for _, r := range described.Resources {
		if t := c.tables[r.Name]; t != nil {
			c.fields(t)
			c.keys(t)
		}
	}
	if len(c.problems) == 0 { // the rules read what the fields promise
		c.rules()
	}
	slices.SortStableFunc(c.problems, func(a, b Problem) int {
		if n := strings.Compare(a.File, b.File); n != 0 {
			return n
		}
		return a.Line - b.Line
	})
	return c.problems, nil
}

type checker struct {
	tables   map[string]*table
	names    []string // of the tables, as the descriptor orders them
	problems []Problem
}

func (c *checker) report(file string, line int, format string, args ...any) {
	c.problems = append(c.problems, Problem{file, line, fmt.Sprintf(format, args...)})
}

func (c *checker) at(r row, format string, args ...any) { c.report(r.t.Path, r.line, format, args...) }

// undescribed finds tables that the descriptor does not name.
func (c *checker) undescribed(folder fs.FS, p *dataPackage) {
	names, _ := fs.Glob(folder, "*.csv")
	for _, name := range names {
		if !slices.ContainsFunc(p.Resources, func(r resource) bool { return r.Path == name }) {
			c.report(name, 1, "is not described; add it to datapackage.json")
		}
	}
}

// nearest offers the word that was probably meant.
func nearest(word string, words []string) string {
	best, far := "", len([]rune(word))/2+1
	for _, w := range words {
		if d := levenshtein.ComputeDistance(strings.ToLower(word), strings.ToLower(w)); d < far {
			best, far = w, d
		}
	}
	if best == "" {
		return ""
	}
	return fmt.Sprintf("; did you mean %q?", best)
}
