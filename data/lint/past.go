package lint

import (
	"encoding/csv"
	"maps"
	"slices"
	"strings"
)

// past is the tables on the way back to version 1, by table and primary key.
type past struct {
	c    *checker
	rows map[string]map[string]row
	adds map[string]row // the line that adds a row, once that was taken back
	said map[string]row // the line that changes a cell next
}

func (c *checker) past() *past {
	p := &past{c, map[string]map[string]row{}, map[string]row{}, map[string]row{}}
	for name, t := range c.tables {
		p.rows[name] = map[string]row{}
		for _, r := range t.rows {
			r.cells = slices.Clone(r.cells)
			p.rows[name][r.primaryKey()] = r
		}
	}
	return p
}

// takeBack undoes a line, or says why it cannot be.
func (p *past) takeBack(line row) {
	rows := p.rows[line.get("table")]
	old, there := rows[line.get("row")]
	switch {
	case line.get("field") != "":
		p.takeBackCell(line, old, there)
	case line.get("old") != "":
		p.putBack(line, there)
	case !there:
		p.absent(line)
	case !slices.Equal(cellsOf(line.get("new")), old.cells):
		p.c.at(line, "new is not the row that was added; write the line as it stood then")
	default:
		delete(rows, line.get("row"))
		p.adds[place(line)] = line
	}
}

func (p *past) takeBackCell(line, old row, there bool) {
	if !there {
		p.absent(line)
		return
	}
	cell := &old.cells[old.t.column[line.get("field")]]
	key := place(line) + " " + line.get("field")
	if now := *cell; now != line.get("new") {
		if later, ok := p.said[key]; ok {
			p.c.at(line, "new is %q, but line %d changes it from %q; old continues the new of the line before", line.get("new"), later.line, now)
		} else {
			p.c.at(line, "new is %q, but %s holds %q; the newest change is what stands there", line.get("new"), old.t.Path, now)
		}
	}
	*cell = line.get("old")
	p.said[key] = line
}

// putBack puts a row back that was taken away.
func (p *past) putBack(line row, there bool) {
	t := p.c.tables[line.get("table")]
	rows := p.rows[t.Name]
	old := row{t, line.line, cellsOf(line.get("old"))}
	switch {
	case p.adds[place(line)].t != nil:
		p.c.at(line, "takes %q away, which line %d adds again; give the new row a name of its own", line.get("row"), p.adds[place(line)].line)
	case there:
		p.c.at(line, "takes %q away, which is in %s; take it out there", line.get("row"), t.Path)
	case len(old.cells) != len(t.column):
		p.c.at(line, "old is no row of %s; write its line as it stood", t.Path)
	case old.primaryKey() != line.get("row"):
		p.c.at(line, "old is the row %q, not %q", old.primaryKey(), line.get("row"))
	case line.get("new") != "" && rows[line.get("new")].t == nil:
		p.c.at(line, "new names the row above, but %q was not in %s", line.get("new"), t.Path)
	default:
		rows[line.get("row")] = old
	}
}

// absent says that a line changes a row which there was not at that time.
func (p *past) absent(line row) {
	t := p.c.tables[line.get("table")]
	if added, ok := p.adds[place(line)]; ok {
		p.c.at(line, "changes %q, which line %d adds; a row is added once, and before it is changed", line.get("row"), added.line)
		return
	}
	names := slices.Sorted(maps.Keys(p.rows[t.Name]))
	p.c.at(line, "row %q is not in %s%s", line.get("row"), t.Path, nearest(line.get("row"), names))
}

func place(line row) string { return line.get("table") + " " + line.get("row") }

// cellsOf reads a line of CSV, nil where it is none.
func cellsOf(line string) []string {
	cells, err := csv.NewReader(strings.NewReader(line)).Read()
	if err != nil {
		return nil
	}
	return cells
}
