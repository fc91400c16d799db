package main

import (
	"fmt"
	"strings"

	"costshare/engine/money"
	"costshare/engine/scenario"
	"costshare/engine/sentence"
)

// explainSplit says what the payment is made of: that of the year asked about,
// or the newest split known, with its sources.
func explainSplit(b *strings.Builder, say sentence.Speaker, a *scenario.Answer) {
	b.WriteString("\nWhat it is made of (--parts)\n")
	if a.Split == nil {
		fmt.Fprintf(b, "    %s\n", noSplit(say, a))
		return
	}
	fmt.Fprintf(b, "    %s\n", say.Split(a.Split))
	for _, s := range a.Split.Sources() {
		fmt.Fprintf(b, "    source %s\n", sourceLine(s))
	}
	if !a.Paid() {
		fmt.Fprintf(b, "    %s\n", say.Kept(a))
	}
}

func noSplit(say sentence.Speaker, a *scenario.Answer) string {
	if a.Paid() {
		return say.NoSplit([]int{a.StartYear})
	}
	return say.Kept(a)
}

// partJSON is a part of the payment, in won or dollars as Unit says.
type partJSON struct {
	Category string `json:"category"`
	Value    string `json:"value"`
	Unit     string `json:"unit"`
	Status   string `json:"status"`
}

// ofParts lists the parts of a payment asked for by them, or what was paid in a
// year was made of; what is not broken down comes last. Neither known, it is
// empty.
func ofParts(a *scenario.Answer) []partJSON {
	if !a.Paid() {
		return partsJSON(a.Parts)
	}
	if a.Split == nil {
		return nil
	}
	out := partsJSON(a.Split.Parts)
	if rest := a.Split.Rest; rest != nil {
		out = append(out, partJSON{rest.Term.Name, money.Digits(rest.Amount), string(rest.Unit), rest.Status.String()})
	}
	return out
}

func partsJSON(parts []scenario.Part) []partJSON {
	var out []partJSON
	for _, p := range parts {
		out = append(out, partJSON{p.Category.String(), money.Digits(p.Value.Amount), string(p.Value.Unit), p.Value.Status.String()})
	}
	return out
}
