package main

import (
	"fmt"
	"strings"

	"costshare/engine/scenario"
	"costshare/engine/sentence"
)

// explainOffers lists what else the day has to choose from: growth rules with
// what is assumed, numbers of soldiers with what each makes of the payment, and
// exchange rates. Each line begins with the word that asks for it.
func explainOffers(b *strings.Builder, say sentence.Speaker, a *scenario.Answer) {
	var rules, assumed, troops, rates []string
	for _, o := range scenario.RuleChoices(a.View) {
		rules = append(rules, o.Rule.String()+": "+say.RuleChoice(o))
	}
	for _, s := range a.Assumptions() {
		assumed = append(assumed, say.Assumed(s))
	}
	for _, s := range scenario.TroopChoices(a) {
		troops = append(troops, orDefault(s.Choice.String(), "official")+": "+say.Soldiers(s)+after(": ", say.ForEach(a, s)))
	}
	for _, o := range scenario.RateChoices(a.View) {
		rates = append(rates, orDefault(o.Choice.String(), "by default")+": "+say.RateChoice(o))
	}
	listed(b, "Growth rules (--rule)", rules)
	listed(b, "Assumed for years not yet known (--assume)", assumed)
	listed(b, "How many soldiers, and the payment for each (--troops)", troops)
	listed(b, "Exchange rates (--rate)", rates)
}

// listed writes lines under a heading, nothing where there are none.
func listed(b *strings.Builder, heading string, lines []string) {
	if len(lines) > 0 {
		fmt.Fprintf(b, "\n%s\n    %s\n", heading, strings.Join(lines, "\n    "))
	}
}

func orDefault(word, other string) string {
	if word == "" {
		return other
	}
	return word
}

// after puts something before a text that is not empty.
func after(link, text string) string {
	if text == "" {
		return ""
	}
	return link + text
}
