package scenario_test

import (
	"fmt"
	"math/big"
	"strconv"
	"testing"

	"costshare/engine/scenario"
)

// words is the question in the words of the terminal.
func (q asked) words() []string {
	out := []string{"years", strconv.Itoa(q.years)}
	for _, w := range [][2]string{{"pay", q.pay}, {"rule", q.rule}, {"rate", q.rate}, {"def", q.def}} {
		if w[1] != "" {
			out = append(out, w[0], w[1])
		}
	}
	if q.year != 0 {
		out = append(out, "year", strconv.Itoa(q.year))
	}
	return out
}

// judged are the figures that the two calculators are compared in: all but real,
// which depends on a year of prices that is asked for.
func judgedFigures() []scenario.ID {
	ids := scenario.IDs()
	return ids[:len(ids)-1]
}

// atMostApart is how far two numbers that are the same may be from each other;
// the calculator rounds quotients to 16 decimal places.
var atMostApart = big.NewRat(1, 1_000_000_000_000)

// differences says where the calculator and its judge do not agree, a line each.
func differences(t testing.TB, d *scenario.Day, j judge, q asked) []string {
	got, err := d.Ask(question(t, q.words()...))
	want, answered := j.answer(q)
	if err != nil || !answered {
		if (err == nil) == answered {
			return nil
		}
		return []string{fmt.Sprintf("answered %t, the calculator says %v", answered, err)}
	}
	var out []string
	for _, id := range judgedFigures() {
		if line := difference(want[id], got.Figure(id)); line != "" {
			out = append(out, line)
		}
	}
	return out
}

// difference says how a figure is not the number wanted, "" where it is.
func difference(want *big.Rat, f scenario.Figure) string {
	switch {
	case want == nil && f.Value == nil:
		return ""
	case want == nil:
		return fmt.Sprintf("%s is %s, want none", f.ID, f.Value.Amount)
	case f.Value == nil:
		return fmt.Sprintf("%s is absent (%s), want %s", f.ID, f.Reason.Name, want.FloatString(12))
	}
	apart := sub(want, f.Value.Amount.Rat())
	if apart.Abs(apart).Cmp(atMostApart) > 0 {
		return fmt.Sprintf("%s is %s, want %s", f.ID, f.Value.Amount, want.FloatString(12))
	}
	return ""
}
