package main

import (
	"costshare/engine/money"
	"costshare/engine/scenario"
	"costshare/engine/sentence"
)

// corrections are what was corrected under an answer since the version asked
// for: the result by it, then fact by fact.
func corrections(say sentence.Speaker, c *scenario.Comparison) []string {
	if c == nil {
		return nil
	}
	var lines []string
	if then := say.Then(c); then != "" {
		lines = append(lines, then)
	}
	for _, m := range c.Moved {
		lines = append(lines, say.Moved(m))
	}
	return lines
}

func ofCorrection(say sentence.Speaker, c *scenario.Comparison, id scenario.ID) *wasJSON {
	was, is := c.Figure(id)
	if !is {
		return nil
	}
	out := &wasJSON{Day: was.Day.String(), Text: say.Corrected(c, id)}
	if was.Was.Value != nil {
		value := money.Digits(was.Was.Value.Amount)
		out.Value = &value
	}
	return out
}
