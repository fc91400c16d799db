package lint

import (
	"strings"

	"costshare/engine/date"
)

// sourcesOf gives the sources of every citing row: the leading one, then the
// further ones.
func (c *checker) sourcesOf() map[string][]row {
	byID, out := map[string]row{}, map[string][]row{}
	for _, s := range c.rows("sources") {
		byID[s.get("id")] = s
	}
	for _, r := range c.facts() {
		out[r.get("id")] = append(out[r.get("id")], byID[r.get("source")])
	}
	for _, r := range c.rows("citations") {
		out[r.get("row")] = append(out[r.get("row")], byID[r.get("source")])
	}
	return out
}

// facts are the rows that have a source and an id of their own.
func (c *checker) facts() []row {
	var out []row
	for _, name := range c.names {
		t := c.tables[name]
		if _, has := t.column["source"]; has && t.Name != "citations" && t.Name != "source_links" {
			out = append(out, t.rows...)
		}
	}
	return out
}

// uniqueIDs: a citation names a row by its id alone, so no two tables share one.
func (c *checker) uniqueIDs() {
	first := map[string]row{}
	for _, r := range c.facts() {
		if f, twice := first[r.get("id")]; twice {
			c.at(r, "id %q stands in %s:%d too; citations name a row by its id alone, so change one", r.get("id"), f.t.Path, f.line)
			continue
		}
		first[r.get("id")] = r
	}
}

// official rows rest on what a government or a parliament printed.
func (c *checker) official() {
	sources := c.sourcesOf()
	for _, r := range c.facts() {
		if r.get("status") != "official" {
			continue
		}
		rests := false
		for _, s := range sources[r.get("id")] {
			rests = rests || strings.HasPrefix(s.get("type"), "official") || s.get("type") == "treaty text"
		}
		if !rests {
			c.at(r, "%q is official, but none of its sources is; cite the official one or call the row published", r.get("id"))
		}
	}
}

// computed rows are derived, or contested where sources disagree on them.
func (c *checker) computed() {
	for _, r := range c.facts() {
		if s := r.get("status"); r.get("rule") != "" && s != "derived" && s != "contested" {
			c.at(r, "%q has a rule, but is %s; call it derived or empty the rule", r.get("id"), s)
		}
	}
}

// undated sources say why they have no date.
func (c *checker) undated() {
	for _, s := range c.rows("sources") {
		if s.get("date") == "" && s.get("date_note") == "" {
			c.at(s, "source %q has no date; say why in date_note", s.get("id"))
		}
	}
}

// earliest is the first day by which one of the sources was out; of a month or
// a year it is the last day.
func earliest(sources []row) (day date.Day, ok bool) {
	for _, s := range sources {
		if p := partial(s, "date"); !p.IsZero() && (!ok || p.Last().Before(day)) {
			day, ok = p.Last(), true
		}
	}
	return day, ok
}

// partial reads a cell that the fields' check found sound.
func partial(r row, column string) date.Partial {
	p, _ := date.ParsePartial(r.get(column))
	return p
}
