package sentence

import (
	"strconv"
	"strings"

	"costshare/engine/scenario"
)

// Moved says which fact was corrected, when, and why.
func (e English) Moved(m scenario.Moved) string {
	day, name := e.Day(m.Day().Partial()), e.rowName(m)
	why := " (" + reasons(m) + ")."
	if now, then, ok := m.Amounts(); ok {
		return "Corrected on " + day + ": " + name + ", was " + e.exact(then) + ", now " + e.exact(now) + why
	}
	switch {
	case m.Added():
		return "Added on " + day + ": " + name + why
	case m.Removed():
		return "Taken away on " + day + ": " + name + why
	}
	return "Corrected on " + day + ": " + name + ", " + strings.ReplaceAll(m.Field(), "_", " ") + " was " + cell(m.Old()) + ", now " + cell(m.New()) + why
}

// rowName says a row by what it is in the arithmetic, else by its name.
func (e English) rowName(m scenario.Moved) string {
	switch {
	case m.Now != nil:
		return e.Term(m.Now.Term)
	case m.Then != nil:
		return e.Term(m.Then.Term)
	}
	return "row " + m.Row()
}

func cell(text string) string {
	if text == "" {
		return "empty"
	}
	return "“" + text + "”"
}

// reasons joins why a fact moved, the last move last.
func reasons(m scenario.Moved) string {
	var all []string
	for _, c := range m.Changes {
		all = append(all, strings.TrimSuffix(c.Why, "."))
	}
	return strings.Join(all, "; ")
}

// Corrected says what a figure was, "" where it is what it was.
func (e English) Corrected(c *scenario.Comparison, id scenario.ID) string {
	was, is := c.Figure(id)
	if !is {
		return ""
	}
	day := "corrected on " + e.Day(was.Day.Partial())
	if was.Was.Value == nil {
		return day + "; before: " + e.reason(was.Was.Reason)
	}
	text := e.big(was.Was)
	if now := c.Now.Figure(id); now.Value != nil && e.big(now) == text {
		text = e.exact(was.Was.Value)
	}
	return day + ", was " + text
}

// Then is the result sentence by the earlier tables, "" where it is the same.
func (e English) Then(c *scenario.Comparison) string {
	if !c.Differs() {
		return ""
	}
	by := "By version " + strconv.Itoa(c.Version) + " of the facts, of " + e.Day(c.Of.Partial()) + ": "
	if c.Then == nil {
		return by + e.Problem(c.Problem)
	}
	lead := Text(e.Lead(c.Then))
	if lead == Text(e.Lead(c.Now)) {
		return ""
	}
	return by + lead
}
