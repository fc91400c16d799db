package scenario

import (
	"costshare/engine/dataset"
	"costshare/engine/date"
)

// Moved is a fact under an answer that was corrected: a cell, or a whole row.
type Moved struct {
	Changes []dataset.Change // of this cell or row, the oldest first
	// Now and Then are the values that the row carries in the arithmetic, by the
	// tables of now and of then; nil where it carries none.
	Now, Then *Value
}

// Row is the name of the row.
func (m Moved) Row() string { return m.Changes[0].Row }

// Day is when it moved last.
func (m Moved) Day() date.Day { return m.last().Day }

// Added and Removed say that the row as a whole is new or gone.
func (m Moved) Added() bool   { return m.Changes[0].Added() }
func (m Moved) Removed() bool { return m.last().Removed() }

// Field is the corrected cell's column, Old and New what stood and stands in it.
func (m Moved) Field() string { return m.last().Field }
func (m Moved) Old() string   { return m.Changes[0].Old }
func (m Moved) New() string   { return m.last().New }

func (m Moved) last() dataset.Change { return m.Changes[len(m.Changes)-1] }

// moved are the facts under an answer that changes left otherwise than they
// were. What was changed and changed back did not move; what happened to cells
// of a row that came or went as a whole is not told.
func moved(changes []dataset.Change, now, then *rows) []Moved {
	var out []Moved
	for _, cell := range cells(changes) {
		m := Moved{Changes: cell}
		if m.Field() != "" && m.Old() == m.New() || m.Field() == "" && m.Added() && m.Removed() || m.Field() == "note" {
			continue
		}
		if !now.has(m.Row()) && !then.has(m.Row()) {
			continue
		}
		m.Now, m.Then = pair(m.Field(), now.values[m.Row()], then.values[m.Row()])
		out = append(out, m)
	}
	return out
}

// cells groups changes by what they change, in the order of the first of each.
func cells(changes []dataset.Change) [][]dataset.Change {
	type name struct{ table, row, field string }
	whole := map[name]bool{}
	for _, c := range changes {
		if c.Field == "" {
			whole[name{c.Table, c.Row, ""}] = true
		}
	}
	var out [][]dataset.Change
	place := map[name]int{}
	for _, c := range changes {
		if c.Field != "" && whole[name{c.Table, c.Row, ""}] {
			continue
		}
		n := name{c.Table, c.Row, c.Field}
		i, there := place[n]
		if !there {
			i = len(out)
			place[n], out = i, append(out, nil)
		}
		out[i] = append(out[i], c)
	}
	return out
}

// amounts are the columns that hold what is computed with, and in which unit
// where a row has two.
func amounts(field string) (unit dataset.Unit, is bool) {
	switch field {
	case "amount", "value", "cap_pct":
		return "", true
	case "krw_100m":
		return dataset.Won, true
	case "usd_m":
		return dataset.Dollars, true
	}
	return "", false
}

// Amounts are the corrected amounts; ok is false where another cell moved, or
// the row is not in both answers.
func (m Moved) Amounts() (now, then *Value, ok bool) {
	_, is := amounts(m.Field())
	return m.Now, m.Then, is && m.Now != nil && m.Then != nil
}

// pair chooses of a row's values those that a cell is about.
func pair(field string, now, then []*Value) (*Value, *Value) {
	unit, _ := amounts(field)
	return ofUnit(now, unit), ofUnit(then, unit)
}

func ofUnit(values []*Value, unit dataset.Unit) *Value {
	for _, v := range values {
		if unit == "" || v.Unit == unit {
			return v
		}
	}
	return nil
}
