package dataset

import (
	"fmt"
	"io/fs"
	"slices"

	"costshare/engine/date"
	"costshare/engine/fault"
)

// Change is one line of changes.csv: what a version of the tables says
// otherwise than the version before. A line without a table opens a version and
// changes nothing.
//
// With a field it is a cell that was Old and became New. Without one it is a
// row: added where Old is empty, and New is the row as a line of CSV; else taken
// away, Old being the row as a line of CSV and New the name of the row that it
// stood under, empty where it stood first.
type Change struct {
	Version int
	Day     date.Day // of the version
	Table   string   // payments, without .csv
	Row     string   // its id; in citations, which have none, row and source
	Field   string
	Old     string
	New     string
	Why     string

	line int
}

// Added says whether the change is a row that the version before did not have.
func (c Change) Added() bool { return c.Field == "" && c.Old == "" }

// Removed says whether the change is a row that this version has no more.
func (c Change) Removed() bool { return c.Field == "" && c.Old != "" }

func (c Change) opens() bool { return c.Table == "" }

// readChanges reads the log. Versions are counted from 1 without a gap, each on
// its day.
func readChanges(fsys fs.FS) ([]Change, error) {
	var all []Change
	t := open(fsys, "changes.csv")
	err := t.each(func(r row) {
		c := Change{Version: r.number("version"), Day: r.day("day"), Table: r.text("table"), Row: r.text("row"),
			Field: r.text("field"), Old: r.text("old"), New: r.text("new"), Why: r.text("why"), line: t.lines[r.i]}
		before := 0
		if len(all) > 0 {
			before = all[len(all)-1].Version
		}
		if c.Version != before+1 && (c.Version != before || before == 0) {
			r.fault("version", fmt.Sprintf("%d stands after %d; versions follow each other from 1", c.Version, before))
		}
		all = append(all, c)
	})
	if err == nil && len(all) == 0 {
		err = fmt.Errorf("changes.csv:1: no version stands below; the first row opens version 1")
	}
	return all, err
}

// Version is the number of the tables as they are read here, from 1.
func (a *Archive) Version() int { return a.changes[len(a.changes)-1].Version }

// VersionDay is the day of a version. The error is a sentence: there is no such
// version here.
func (a *Archive) VersionDay(version int) (date.Day, error) {
	for _, c := range a.changes {
		if c.Version == version {
			return c.Day, nil
		}
	}
	newest := a.changes[len(a.changes)-1]
	return date.Day{}, fault.New("there is no version %d of the facts here; these are version %d, of %s", version, newest.Version, newest.Day)
}

// Changes are what the versions after one changed, the oldest first.
func (a *Archive) Changes(since int) []Change {
	return slices.DeleteFunc(slices.Clone(a.changes), func(c Change) bool { return c.opens() || c.Version <= since })
}

// At gives the tables as a version had them: what was changed after it is taken
// back, the newest first. A fact of later days that a later version brought stays
// in, since no view of an earlier day shows it.
//
// The error is that of Read, or names the line of changes.csv that does not fit
// the tables.
func (a *Archive) At(version int) (*Archive, error) {
	if _, err := a.VersionDay(version); err != nil || version == a.Version() {
		return a, err
	}
	kept := slices.DeleteFunc(slices.Clone(a.changes), func(c Change) bool { return c.Version > version })
	then, err := read(a.files, a.first, a.last, kept, a.Changes(version))
	if err != nil {
		return nil, err
	}
	return then.Worded(a.wording), nil
}
