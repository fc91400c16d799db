package dataset

import (
	"encoding/csv"
	"fmt"
	"slices"
	"strings"
)

// undo takes changes back, the newest first. Those of other tables are left.
func (t *table) undo(later []Change) {
	for _, c := range slices.Backward(later) {
		if t.err == nil && c.Table+".csv" == t.name {
			t.err = t.takeBack(c)
		}
	}
}

func (t *table) takeBack(c Change) error {
	if c.Removed() {
		return t.putBack(c)
	}
	i := t.find(c.Row)
	switch {
	case i < 0:
		return c.misfit("row %q is not in %s", c.Row, t.name)
	case c.Added():
		t.rows, t.lines = slices.Delete(t.rows, i, i+1), slices.Delete(t.lines, i, i+1)
		return nil
	}
	return t.restore(i, c)
}

// restore gives a cell its old value.
func (t *table) restore(i int, c Change) error {
	column, ok := t.column[c.Field]
	if !ok {
		return c.misfit("%s has no column %s", t.name, c.Field)
	}
	if now := t.rows[i][column]; now != c.New {
		return c.misfit("%s of %s became %q, but is %q", c.Field, c.Row, c.New, now)
	}
	t.rows[i][column] = c.Old
	return nil
}

// putBack puts a row that was taken away under the one that it stood under.
func (t *table) putBack(c Change) error {
	cells, err := csv.NewReader(strings.NewReader(c.Old)).Read()
	if err != nil || len(cells) != len(t.column) {
		return c.misfit("the row %q is no line of %s", c.Old, t.name)
	}
	above, line := -1, 1
	if c.New != "" {
		if above = t.find(c.New); above < 0 {
			return c.misfit("%s stood under %q, which is not in %s", c.Row, c.New, t.name)
		}
		line = t.lines[above]
	}
	t.rows = slices.Insert(t.rows, above+1, cells)
	t.lines = slices.Insert(t.lines, above+1, line)
	return nil
}

func (c Change) misfit(format string, args ...any) error {
	return fmt.Errorf("changes.csv:%d: %s", c.line, fmt.Sprintf(format, args...))
}

// find gives the place of a row, -1 where it is not there.
func (t *table) find(name string) int {
	return slices.IndexFunc(t.rows, func(cells []string) bool { return t.nameOf(cells) == name })
}

// nameOf is a row's id. Citations have none: row and source together name one.
func (t *table) nameOf(cells []string) string {
	if i, ok := t.column["id"]; ok {
		return cells[i]
	}
	return strings.Join(cells, " ")
}
