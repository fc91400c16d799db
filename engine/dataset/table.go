package dataset

import (
	"encoding/csv"
	"fmt"
	"io/fs"
	"strconv"

	"costshare/engine/date"

	"github.com/shopspring/decimal"
)

// table reads one CSV file. Its first fault is kept, named by file and line,
// and later reads give zero values, so that callers check once.
type table struct {
	name   string
	column map[string]int
	rows   [][]string
	lines  []int
	err    error
}

func open(fsys fs.FS, name string) *table {
	t := &table{name: name, column: map[string]int{}}
	f, err := fsys.Open(name)
	if err != nil {
		t.err = err
		return t
	}
	defer f.Close()
	r := csv.NewReader(f)
	for {
		record, err := r.Read()
		if err != nil {
			if len(t.column) == 0 {
				t.err = fmt.Errorf("%s: no header row: %w", name, err)
			} else if record != nil || err.Error() != "EOF" {
				t.err = fmt.Errorf("%s: %w", name, err)
			}
			return t
		}
		if len(t.column) == 0 {
			for i, c := range record {
				t.column[c] = i
			}
			continue
		}
		line, _ := r.FieldPos(0)
		t.rows = append(t.rows, record)
		t.lines = append(t.lines, line)
	}
}

// row is a cursor on one line of a table.
type row struct {
	t *table
	i int
}

func (t *table) each(read func(row)) error {
	for i := range t.rows {
		read(row{t, i})
	}
	return t.err
}

func (r row) text(column string) string {
	i, ok := r.t.column[column]
	if !ok {
		r.fault(column, "is no column of this table")
		return ""
	}
	return r.t.rows[r.i][i]
}

func (r row) fault(column, problem string) {
	if r.t.err == nil {
		r.t.err = fmt.Errorf("%s:%d: %s %s", r.t.name, r.t.lines[r.i], column, problem)
	}
}

func (r row) number(column string) int {
	s := r.text(column)
	if s == "" {
		return 0
	}
	n, err := strconv.Atoi(s)
	if err != nil {
		r.fault(column, fmt.Sprintf("%q is not a whole number", s))
	}
	return n
}

// decimal reads a number; ok is false where the cell is empty.
func (r row) decimal(column string) (d decimal.Decimal, ok bool) {
	s := r.text(column)
	if s == "" {
		return decimal.Zero, false
	}
	d, err := decimal.NewFromString(s)
	if err != nil {
		r.fault(column, fmt.Sprintf("%q is not a number", s))
	}
	return d, err == nil
}

func (r row) day(column string) date.Day {
	d, err := date.Parse(r.text(column))
	if err != nil {
		r.fault(column, err.Error())
	}
	return d
}

func (r row) partial(column string) date.Partial {
	s := r.text(column)
	if s == "" {
		return date.Partial{}
	}
	p, err := date.ParsePartial(s)
	if err != nil {
		r.fault(column, err.Error())
	}
	return p
}

// yes reads a cell that says yes or no.
func (r row) yes(column string) bool {
	s := r.text(column)
	if s != "yes" && s != "no" {
		r.fault(column, fmt.Sprintf("%q is neither yes nor no", s))
	}
	return s == "yes"
}

func (r row) status() Status {
	s := r.text("status")
	for i, name := range statusNames {
		if name == s {
			return Status(i)
		}
	}
	r.fault("status", fmt.Sprintf("%q is not one of official, published, derived, contested", s))
	return Contested
}
