package main

import (
	"fmt"
	"io"
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/scenario"
	"costshare/engine/sentence"
)

// printText prints an answer for a person: the sentence, the figures, and asked
// for, how each is worked out and from which sources.
func printText(out io.Writer, say sentence.Speaker, a *scenario.Answer, others beside, explain bool) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n", sentence.Said(say, a))
	if parts := say.Parts(a); parts != "" {
		fmt.Fprintf(&b, "%s\n", parts)
	}
	others.print(&b, say, a)
	for _, f := range a.Figures {
		said := say.Figure(a, f.ID)
		if said.Big == "" {
			said.Big = "–"
		}
		fmt.Fprintf(&b, "\n%-26s%s\n%26s%s\n", f.ID, said.Big, "", said.Meaning)
		if was := say.Corrected(others.compared, f.ID); was != "" {
			fmt.Fprintf(&b, "%26s%s\n", "", was)
		}
		if explain && f.Value != nil {
			explainFigure(&b, say, f.Value)
		}
	}
	if explain {
		explainShares(&b, say, a)
		explainSplit(&b, say, a)
		explainOffers(&b, say, a)
		fmt.Fprintf(&b, "\nThis question for good, in an address\n    ?%s\n", others.permalink)
	}
	_, err := io.WriteString(out, b.String())
	return err
}

// explainShares lists the ways of counting the whole cost that fit, and why the
// others do not.
func explainShares(b *strings.Builder, say sentence.Speaker, a *scenario.Answer) {
	if len(a.Shares.Fit)+len(a.Shares.Unfit) == 0 {
		return
	}
	fmt.Fprintf(b, "\nWays of counting the whole cost (--def)\n%s\n", say.Span(a))
	for _, w := range a.Shares.Fit {
		fmt.Fprintf(b, "    %s\n", say.Count(w))
	}
	fmt.Fprintf(b, "These fit no payment here:\n")
	for _, u := range a.Shares.Unfit {
		fmt.Fprintf(b, "    %s\n", say.NoCount(u))
	}
}

func explainFigure(b *strings.Builder, say sentence.Speaker, v *scenario.Value) {
	for _, step := range v.Steps() {
		said := say.Step(step)
		line := said.Name + " = " + said.Formula
		if said.Numbers != "" {
			line += " = " + said.Numbers
		}
		line += " = " + said.Result + " (" + say.Status(said.Status)
		if said.Note != "" {
			line += "; " + said.Note
		}
		fmt.Fprintf(b, "    %s)\n", line)
	}
	for _, s := range v.Sources() {
		fmt.Fprintf(b, "    source %s\n", sourceLine(s))
	}
}

func sourceLine(s dataset.Source) string {
	line := s.ID + ": " + s.Title
	if s.Publisher != "" {
		line = s.ID + ": " + s.Publisher + ", " + s.Title
	}
	if !s.Date.IsZero() {
		line += ", " + s.Date.String()
	}
	if s.Later {
		line += " (printed later)"
	}
	if s.URL != "" {
		line += " " + s.URL
	}
	return line
}
