package widget

import (
	"strconv"
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/date"
	"costshare/engine/fault"
	"costshare/engine/money"
	"costshare/engine/scenario"
	"costshare/engine/scene"
)

// readVersion takes the number of a version that the tables know.
func readVersion(a *dataset.Archive, s *State, value string) error {
	n, err := strconv.Atoi(value)
	if err != nil || n < 1 {
		return fault.New("%s is no version of the facts; write a number from 1 to %d", money.Quoted(value), a.Version())
	}
	if _, err := a.VersionDay(n); err != nil {
		return err
	}
	s.Version = n
	return nil
}

func printVersion(_ *dataset.Archive, s State) string {
	if s.Version == 0 {
		return ""
	}
	return strconv.Itoa(s.Version)
}

// Permalink prints the state for good: with the version of the tables and the
// day, so that it asks the same whatever is corrected or added. A state that
// names a version keeps it, because that is what its reader sees.
func (s State) Permalink(a *dataset.Archive) string {
	if s.Version == 0 {
		s.Version = a.Version()
	}
	return s.Query(a)
}

// Earlier gives the calculator of a state's day by the tables that it names, nil
// where nothing was corrected since. The error is a sentence.
func (s State) Earlier(a *dataset.Archive) (*scenario.Past, error) {
	if s.Version == 0 {
		return nil, nil
	}
	then, err := a.At(s.Version)
	if err != nil {
		return nil, err
	}
	return scenario.Before(a, then, s.AsOf), nil
}

// past is the day's calculator by the tables of an earlier version.
type past struct {
	version    int
	day        date.Day
	calculator *scenario.Past // nil where nothing was corrected since
}

// lookedBack sets the answer to a question beside what it was by the tables that
// the address names.
func (m Model) lookedBack(q scenario.Question) Model {
	if m.past.version != m.state.Version || m.past.day != m.state.AsOf {
		calculator, err := m.state.Earlier(m.archive)
		if err != nil {
			m.notices = append(m.notices[:len(m.notices):len(m.notices)], noticesOf(err)...)
		}
		m.past = past{m.state.Version, m.state.AsOf, calculator}
	}
	m.compared = m.past.calculator.Compare(m.answer, q)
	return m
}

// correctionNodes say what was corrected under the answer since the reader's
// address was made, and what it came to before.
func (m Model) correctionNodes() []scene.Node {
	var nodes []scene.Node
	add := func(id scene.ID, text string) {
		if text != "" {
			nodes = append(nodes, scene.Node{ID: id, Role: scene.Notice, Runs: scene.Text(text)})
		}
	}
	if c := m.compared; c != nil {
		add("corrected-then", m.say.Then(c))
		for _, moved := range c.Moved {
			add(scene.ID("corrected-"+moved.Row()+"-"+moved.Field()), m.say.Moved(moved))
		}
	}
	return nodes
}

// corrected adds to what a figure means what the figure was.
func (m Model) corrected(meaning string, id scenario.ID) string {
	was := m.say.Corrected(m.compared, id)
	switch {
	case was == "":
		return meaning
	case strings.HasSuffix(meaning, "."):
		return meaning + " " + fault.Ended(capital(was))
	}
	return meaning + "; " + was
}
