package lint

import (
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
)

// dataPackage is as much of the Frictionless Data Package as is used here.
type dataPackage struct {
	Resources []resource `json:"resources"`
}

type resource struct {
	Name   string `json:"name"`
	Path   string `json:"path"`
	Schema struct {
		Fields      []field      `json:"fields"`
		PrimaryKey  []string     `json:"primaryKey"`
		ForeignKeys []foreignKey `json:"foreignKeys"`
	} `json:"schema"`
}

type field struct {
	Name        string `json:"name"`
	Type        string `json:"type"`
	Constraints struct {
		Required bool     `json:"required"`
		Unique   bool     `json:"unique"`
		Enum     []string `json:"enum"`
		Pattern  string   `json:"pattern"`
		Minimum  *float64 `json:"minimum"`
		Maximum  *float64 `json:"maximum"`
	} `json:"constraints"`
}

type foreignKey struct {
	Field     string `json:"fields"`
	Reference struct {
		Resource string `json:"resource"`
		Field    string `json:"fields"`
	} `json:"reference"`
}

func readPackage(folder fs.FS) (*dataPackage, error) {
	raw, err := fs.ReadFile(folder, "datapackage.json")
	if err != nil {
		return nil, err
	}
	p := new(dataPackage)
	if err := json.Unmarshal(raw, p); err != nil {
		return nil, fmt.Errorf("datapackage.json: %w", err)
	}
	return p, nil
}

// table is a file's rows under their column names.
type table struct {
	resource
	column map[string]int
	rows   []row
}

type row struct {
	t     *table
	line  int
	cells []string
}

// get gives a cell; a table that lacks the column has been reported already.
func (r row) get(column string) string {
	i, ok := r.t.column[column]
	if !ok {
		return ""
	}
	return r.cells[i]
}

func readTable(folder fs.FS, described resource) (*table, error) {
	f, err := folder.Open(described.Path)
	if err != nil {
		return nil, fmt.Errorf("is missing; datapackage.json describes it")
	}
	defer f.Close()
	in := csv.NewReader(f)
	heads, err := in.Read()
	if err != nil {
		return nil, fmt.Errorf("has no head row: %w", err)
	}
	t := &table{resource: described, column: map[string]int{}}
	for i, h := range heads {
		t.column[h] = i
	}
	if err := sameColumns(heads, described); err != nil {
		return nil, err
	}
	for {
		cells, err := in.Read()
		if err == io.EOF {
			return t, nil
		}
		if err != nil {
			return nil, inWords(err)
		}
		line, _ := in.FieldPos(0)
		t.rows = append(t.rows, row{t, line, cells})
	}
}

// brokenLine is a line that is no row at all.
type brokenLine struct {
	line int
	text string
}

func (b *brokenLine) Error() string { return b.text }

func inWords(err error) error {
	var at *csv.ParseError
	switch {
	case !errors.As(err, &at):
		return err
	case errors.Is(err, csv.ErrFieldCount):
		return &brokenLine{at.Line, "has not as many cells as the head row; a text that holds a comma stands in quotation marks"}
	}
	return &brokenLine{at.Line, "has a quotation mark out of place; inside of a text it stands twice"}
}

func sameColumns(heads []string, r resource) error {
	var names []string
	for _, f := range r.Schema.Fields {
		names = append(names, f.Name)
		if !slices.Contains(heads, f.Name) {
			return fmt.Errorf("lacks the column %q that datapackage.json describes", f.Name)
		}
	}
	for _, h := range heads {
		if !slices.Contains(names, h) {
			return fmt.Errorf("has a column %q that datapackage.json does not describe%s", h, nearest(h, names))
		}
	}
	return nil
}
