package main

import (
	"fmt"
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/money"
	"costshare/engine/scenario"
	"costshare/engine/sentence"
	"costshare/engine/widget"
)

// beside is what stands beside an answer: what was paid since, and other
// scenarios, and what the answer was by an earlier version of the tables.
type beside struct {
	since     *scenario.Since // nil where it was not asked for
	pins      []pinned
	version   int                  // asked for, else 0
	compared  *scenario.Comparison // nil where nothing was corrected since
	permalink string
}

type pinned struct {
	name   string
	answer *scenario.Answer
}

// besides works out what a state wants to see beside its answer.
func besides(archive *dataset.Archive, state widget.State, a *scenario.Answer) (b beside, err error) {
	past, err := state.Earlier(archive)
	if err != nil {
		return b, err
	}
	b.version, b.compared, b.permalink = state.Version, past.Compare(a, state.Question), state.Permalink(archive)
	_, last := archive.Range()
	if state.Since {
		s := a.Since(archive.AsOf(last))
		b.since = &s
	}
	for _, p := range state.Pins {
		other, err := scenario.Ask(a.View, state.Beside(p))
		if err != nil {
			return b, misused("--pin: %s: %w", money.Quoted(p.Name), err)
		}
		b.pins = append(b.pins, pinned{p.Name, other})
	}
	return b, nil
}

// print writes them for a person.
func (b beside) print(out *strings.Builder, say sentence.Speaker, a *scenario.Answer) {
	for _, line := range corrections(say, b.compared) {
		fmt.Fprintf(out, "\n%s\n", line)
	}
	if b.since != nil {
		b.printSince(out, say, a)
	}
	for _, p := range b.pins {
		fmt.Fprintf(out, "\n%s: %s\n", p.name, say.Terms(p.answer))
		if !a.Paid() {
			fmt.Fprintf(out, "%s\n", say.Compared(a, p.answer, p.name))
		}
	}
}

func (b beside) printSince(out *strings.Builder, say sentence.Speaker, a *scenario.Answer) {
	if len(b.since.Years) == 0 {
		if !a.Paid() {
			fmt.Fprintf(out, "\n%s\n", say.NotSince(a, *b.since))
		}
		return
	}
	w := say.Words()
	fmt.Fprintf(out, "\n%s\n%6s%14s%16s%14s%18s\n", say.Since(a, *b.since), w.Year, w.Real, w.Mine, w.Difference, w.Running)
	for _, y := range b.since.Years {
		cells := make([]any, 0, 5)
		cells = append(cells, y.Year)
		for _, v := range []*scenario.Value{y.Real, y.Reader, y.Difference, y.Running} {
			text, _ := say.AboutWon(v.Amount)
			cells = append(cells, text)
		}
		fmt.Fprintf(out, "%6d%14s%16s%14s%18s\n", cells...)
	}
}

// sinceJSON is a year of what was paid since.
type sinceJSON struct {
	Year       int    `json:"year"`
	Paid       string `json:"paid"`
	Scenario   string `json:"scenario"`
	Difference string `json:"difference"`
	Running    string `json:"running_difference"`
}

// pinJSON is another scenario: its figures in the order of the answer's own.
type pinJSON struct {
	Name     string             `json:"name"`
	Sentence string             `json:"sentence"`
	Figures  map[string]*string `json:"figures"`
}

func (b beside) sinceJSON() []sinceJSON {
	if b.since == nil {
		return nil
	}
	out := []sinceJSON{}
	for _, y := range b.since.Years {
		out = append(out, sinceJSON{y.Year, money.Digits(y.Real.Amount), money.Digits(y.Reader.Amount), money.Digits(y.Difference.Amount), money.Digits(y.Running.Amount)})
	}
	return out
}

func (b beside) pinsJSON(say sentence.Speaker) []pinJSON {
	var out []pinJSON
	for _, p := range b.pins {
		j := pinJSON{Name: p.name, Sentence: sentence.Text(say.Lead(p.answer)), Figures: map[string]*string{}}
		for _, f := range p.answer.Figures {
			if f.Value != nil {
				digits := money.Digits(f.Value.Amount)
				j.Figures[string(f.ID)] = &digits
			} else {
				j.Figures[string(f.ID)] = nil
			}
		}
		out = append(out, j)
	}
	return out
}
