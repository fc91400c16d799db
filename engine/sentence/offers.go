package sentence

import "costshare/engine/scenario"

// Offers says what a day has to choose from.
type Offers interface {
	// RuleChoice names a growth rule and the agreements written with it; Assumed
	// says what stands for years that are not known, and of which years it is the
	// mean.
	RuleChoice(o scenario.RuleOption) string
	Assumed(s scenario.Assumed) string
	// RateChoice says an exchange rate: its number, whose it is and of when.
	RateChoice(o scenario.RateOption) string
	// Soldiers says a number of soldiers and by whom it is, or why there is none;
	// ForEach what the payment is for each of them, "" where there is none.
	Soldiers(s scenario.Soldiers) string
	ForEach(a *scenario.Answer, s scenario.Soldiers) string
}
