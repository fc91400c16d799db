package lint

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"costshare/engine/date"

	"github.com/shopspring/decimal"
)

// fields holds every cell to its field's type and constraints.
func (c *checker) fields(t *table) {
	for _, f := range t.Schema.Fields {
		pattern := regexp.MustCompile("^(" + f.Constraints.Pattern + ")$")
		seen := map[string]int{}
		for _, r := range t.rows {
			value := r.get(f.Name)
			if problem := f.problem(value, pattern); problem != "" {
				c.at(r, "%s %s", f.Name, problem)
			}
			if before, twice := seen[value]; twice && f.Constraints.Unique && value != "" {
				c.at(r, "%s %q stands in line %d already; every row needs its own", f.Name, value, before)
			}
			seen[value] = r.line
		}
	}
}

// problem says what is wrong with a value, "" for nothing.
func (f field) problem(value string, pattern *regexp.Regexp) string {
	limits := f.Constraints
	switch {
	case value == "" && limits.Required:
		return "is empty; every row of this table needs one"
	case value == "":
		return ""
	case strings.TrimSpace(value) != value:
		return fmt.Sprintf("%q begins or ends with a space; take it away", value)
	case len(limits.Enum) > 0 && !slices.Contains(limits.Enum, value):
		return fmt.Sprintf("%q is none of %s%s", value, strings.Join(limits.Enum, ", "), nearest(value, limits.Enum))
	case limits.Pattern != "" && !pattern.MatchString(value):
		return fmt.Sprintf("%q is not written as this column wants it (%s)", value, limits.Pattern)
	}
	switch f.Type {
	case "integer", "year", "number":
		return f.numberProblem(value)
	case "date":
		if _, err := date.Parse(value); err != nil {
			return err.Error()
		}
	}
	if f.Name == "date" {
		if _, err := date.ParsePartial(value); err != nil {
			return err.Error()
		}
	}
	return ""
}

func (f field) numberProblem(value string) string {
	n, err := decimal.NewFromString(value)
	switch {
	case err != nil || strings.ContainsAny(value, "eE"):
		return fmt.Sprintf("%q is not a number; write digits and at most one point", value)
	case f.Type != "number" && !n.IsInteger():
		return fmt.Sprintf("%q is not a whole number", value)
	case f.Constraints.Minimum != nil && n.LessThan(decimal.NewFromFloat(*f.Constraints.Minimum)):
		return fmt.Sprintf("%s is below %v", value, *f.Constraints.Minimum)
	case f.Constraints.Maximum != nil && n.GreaterThan(decimal.NewFromFloat(*f.Constraints.Maximum)):
		return fmt.Sprintf("%s is above %v", value, *f.Constraints.Maximum)
	}
	return ""
}

// keys holds rows to their primary key and what they name in other tables.
func (c *checker) keys(t *table) {
	seen := map[string]int{}
	for _, r := range t.rows {
		var parts []string
		for _, k := range t.Schema.PrimaryKey {
			parts = append(parts, r.get(k))
		}
		key := strings.Join(parts, "\x00")
		if before, twice := seen[key]; twice && len(parts) > 1 {
			c.at(r, "says the same as line %d; take one away", before)
		}
		seen[key] = r.line
	}
	for _, k := range t.Schema.ForeignKeys {
		c.references(t, k)
	}
}

func (c *checker) references(t *table, k foreignKey) {
	other := c.tables[k.Reference.Resource]
	if other == nil {
		return
	}
	var there []string
	for _, r := range other.rows {
		there = append(there, r.get(k.Reference.Field))
	}
	for _, r := range t.rows {
		if value := r.get(k.Field); value != "" && !slices.Contains(there, value) {
			c.at(r, "%s %q is not in %s%s", k.Field, value, other.Path, nearest(value, there))
		}
	}
}
