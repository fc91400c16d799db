package scenario

import "costshare/engine/dataset"

// RuleOption is a growth rule that a day offers.
type RuleOption struct {
	Rule Rule
	// Agreements are the numbers of those that were written with it.
	Agreements []int
}

// RuleChoices are the growth rules that a day offers: today's course, no rise,
// and each rule of an agreement known on the day that these tables can compute.
// A cap that nobody had agreed yet is not offered, though it can be asked for.
func RuleChoices(v dataset.View) []RuleOption {
	out := []RuleOption{{}, {Rule: Rule{Kind: FlatRule}}}
	for _, a := range v.Agreements() {
		rule, ok := writtenIn(a)
		if ok {
			out = withAgreement(out, rule, a.Number)
		}
	}
	return out
}

// withAgreement adds an agreement to its rule.
func withAgreement(options []RuleOption, rule Rule, number int) []RuleOption {
	for i := range options {
		if options[i].Rule.Equal(rule) {
			options[i].Agreements = append(options[i].Agreements, number)
			return options
		}
	}
	return append(options, RuleOption{rule, []int{number}})
}

// writtenIn is an agreement's growth rule; ok is false where it has none that
// these tables can compute.
func writtenIn(a dataset.Agreement) (rule Rule, ok bool) {
	switch a.Growth {
	case dataset.Flat:
		return Rule{Kind: FlatRule}, true
	case dataset.CPI:
		return Rule{Kind: PricesRule, Percent: a.Cap, Capped: a.HasCap}, true
	case dataset.DefenceBudget:
		return Rule{Kind: BudgetRule}, true
	}
	return Rule{}, false
}
