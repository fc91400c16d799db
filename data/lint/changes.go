package lint

import (
	"slices"
	"strconv"
	"strings"
)

// changes: the log of corrections opens version 1, counts on without a gap, and
// fits the tables where it is taken back from them, line by line.
func (c *checker) changes() {
	if c.tables["changes"] == nil {
		return
	}
	problems := len(c.problems)
	lines := c.rows("changes")
	if len(lines) == 0 {
		c.report("changes.csv", 1, "no line opens version 1; write 1, its day and why")
	}
	for i, r := range lines {
		c.version(r, lines[:i])
		c.whatChanged(r)
	}
	if len(c.problems) > problems {
		return
	}
	past := c.past()
	for _, r := range slices.Backward(lines) {
		if r.get("table") != "" {
			past.takeBack(r)
		}
	}
}

// version: lines are added at the end, each version on one day.
func (c *checker) version(r row, above []row) {
	n, _ := strconv.Atoi(r.get("version"))
	if len(above) == 0 {
		if n != 1 || r.get("table") != "" {
			c.at(r, "is the first line; it opens version 1 and names no table")
		}
		return
	}
	last := above[len(above)-1]
	before, _ := strconv.Atoi(last.get("version"))
	switch {
	case n != before && n != before+1:
		c.at(r, "version %d stands after %d; add lines at the end, versions without a gap", n, before)
	case n == before && r.get("day") != last.get("day"):
		c.at(r, "version %d is of %s in the line above, not of %s; a version has one day", n, last.get("day"), r.get("day"))
	case r.get("day") < last.get("day"):
		c.at(r, "is of %s, before the line above (%s); add lines at the end", r.get("day"), last.get("day"))
	case n == 1:
		c.at(r, "changes version 1, before which there was none; count the version on")
	}
}

// whatChanged: a line names a table, a row and, of a cell, a column that can
// change; or, where it opens a version, none of them.
func (c *checker) whatChanged(r row) {
	table := r.get("table")
	t := c.tables[table]
	switch {
	case table == "":
		if r.get("row")+r.get("field")+r.get("old")+r.get("new") != "" {
			c.at(r, "names no table, but what was changed in it; fill table")
		}
	case table == "changes":
		c.at(r, "names changes, which is never changed; add a line instead")
	case t == nil:
		c.at(r, "table %q is not described in datapackage.json%s", table, nearest(table, c.names))
	case r.get("row") == "":
		c.at(r, "does not say which row of %s; fill row", table)
	case r.get("old") == r.get("new"):
		c.at(r, "changes nothing; old and new are the same")
	case r.get("field") != "":
		c.changedField(r, t)
	}
}

func (c *checker) changedField(r row, t *table) {
	var names []string
	for _, f := range t.Schema.Fields {
		names = append(names, f.Name)
	}
	switch f := r.get("field"); {
	case !slices.Contains(names, f):
		c.at(r, "field %q is no column of %s%s", f, t.Path, nearest(f, names))
	case slices.Contains(t.Schema.PrimaryKey, f):
		c.at(r, "changes %s, which names the row for good; take the row away and add another", f)
	}
}

// primaryKey is how changes name a row.
func (r row) primaryKey() string {
	var parts []string
	for _, k := range r.t.Schema.PrimaryKey {
		parts = append(parts, r.get(k))
	}
	return strings.Join(parts, " ")
}
