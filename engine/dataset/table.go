package dataset

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"slices"
	"strconv"
	"strings"

	"costshare/engine/date"

	"github.com/shopspring/decimal"
)

// table is one CSV file. Its first fault is kept, named by file and line, and
// later reads give zero values, so that callers check once.
type table struct {
	name   string
	column map[string]int
	rows   [][]string
	lines  []int
	err    error
}

func open(fsys fs.FS, name string) *table {
	f, err := fsys.Open(name)
	if err != nil {
		return &table{name: name, err: fmt.Errorf("%s cannot be opened: %w", name, err)}
	}
	defer f.Close()
	return tableOf(name, f)
}

// tableOf reads a table from what its file holds.
func tableOf(name string, from io.Reader) *table {
	t := &table{name: name}
	t.err = t.read(csv.NewReader(from))
	return t
}

// read takes the header and the rows below it.
func (t *table) read(r *csv.Reader) error {
	header, err := r.Read()
	if errors.Is(err, io.EOF) {
		return fmt.Errorf("%s:1: the file is empty; its first line names the columns", t.name)
	}
	t.column = map[string]int{}
	for i, c := range header {
		t.column[c] = i
	}
	for err == nil {
		var record []string
		if record, err = r.Read(); err == nil {
			line, _ := r.FieldPos(0)
			t.rows = append(t.rows, record)
			t.lines = append(t.lines, line)
		} else if len(record) > 0 && errors.Is(err, csv.ErrFieldCount) {
			line, _ := r.FieldPos(0)
			return fmt.Errorf("%s:%d: the row has %d cells, the header %d", t.name, line, len(record), len(header))
		}
	}
	return t.unreadable(err)
}

// unreadable says why a file is no table, nil at its end.
func (t *table) unreadable(err error) error {
	var at *csv.ParseError
	switch {
	case errors.Is(err, io.EOF):
		return nil
	case !errors.As(err, &at):
		return fmt.Errorf("%s cannot be read: %w", t.name, err)
	case errors.Is(err, csv.ErrBareQuote):
		return fmt.Errorf("%s:%d: a quotation mark stands inside a cell; put the cell in quotation marks and double those in it", t.name, at.Line)
	}
	return fmt.Errorf("%s:%d: a cell in quotation marks does not end; close it, and double the marks in it", t.name, at.StartLine)
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
		r.missing(column)
		return ""
	}
	return r.t.rows[r.i][i]
}

func (r row) fault(column, problem string) {
	if r.t.err == nil {
		r.t.err = fmt.Errorf("%s:%d: %s %s", r.t.name, r.t.lines[r.i], column, problem)
	}
}

// missing says that the header lacks a column.
func (r row) missing(column string) {
	if r.t.err == nil {
		r.t.err = fmt.Errorf("%s:1: the column %s is missing; there are %s", r.t.name, column, strings.Join(slices.Sorted(maps.Keys(r.t.column)), ", "))
	}
}

func (r row) number(column string) int {
	s := r.text(column)
	if s == "" {
		return 0
	}
	n, err := strconv.Atoi(s)
	if err != nil {
		r.fault(column, fmt.Sprintf("%q is not a whole number; write it like 2018", s))
	}
	return n
}

// decimal reads a number; ok is false where the cell is empty. An exponent is
// refused: a few letters would make a number that fills the memory.
func (r row) decimal(column string) (d decimal.Decimal, ok bool) {
	s := r.text(column)
	if s == "" {
		return decimal.Zero, false
	}
	d, err := decimal.NewFromString(s)
	if err != nil || strings.Trim(s, "-0123456789.") != "" {
		r.fault(column, fmt.Sprintf("%q is not a number; write it like 9602 or -0.5", s))
		return decimal.Zero, false
	}
	return d, true
}

func (r row) day(column string) date.Day {
	s := r.text(column)
	d, err := date.Parse(s)
	if s == "" {
		r.fault(column, "is empty; write a day like 2018-12-28")
	} else if err != nil {
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
	r.fault("status", fmt.Sprintf("%q is none of official, published, derived, contested", s))
	return Contested
}
