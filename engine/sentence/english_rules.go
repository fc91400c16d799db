package sentence

import (
	"strings"

	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
)

// Rule says how the reader's years grow.
func (e English) Rule(a *scenario.Answer) string {
	rule := a.Question.Rule
	switch rule.Kind {
	case scenario.FlatRule:
		return "with no yearly rise"
	case scenario.FixedRate:
		return "at " + e.Signed(rule.Percent) + " a year"
	case scenario.PricesRule:
		return "growing with consumer prices of two years before" + e.cap(rule)
	case scenario.BudgetRule:
		return "growing as the main defence budget did the year before"
	case scenario.RateList:
		return "at " + e.rates(rule.Rates) + " a year"
	}
	return "growing as today’s course does"
}

func (e English) cap(rule scenario.Rule) string {
	if !rule.Capped {
		return ""
	}
	return ", at most " + e.Exact(rule.Percent) + "%"
}

// rates lists what each year brings: +2%, +3%, then +1.5%.
func (e English) rates(rates []decimal.Decimal) string {
	words := make([]string, len(rates))
	for i, r := range rates {
		words[i] = e.Signed(r)
	}
	if len(words) > 1 {
		words[len(words)-1] = "then " + words[len(words)-1]
	}
	return strings.Join(words, ", ")
}

// RuleChoice names a growth rule, and the agreements that were written with it.
func (e English) RuleChoice(o scenario.RuleOption) string {
	text := e.RuleName(o.Rule)
	if len(o.Agreements) == 0 {
		return text
	}
	return text + " (" + e.agreements(o.Agreements) + ")"
}

// RuleName names a rule in a list.
func (e English) RuleName(r scenario.Rule) string {
	switch r.Kind {
	case scenario.FlatRule:
		return "not at all"
	case scenario.FixedRate:
		return "by " + e.Signed(r.Percent) + " a year"
	case scenario.PricesRule:
		return "by consumer prices of two years before" + e.cap(r)
	case scenario.BudgetRule:
		return "by the defence budget’s growth of the year before"
	case scenario.RateList:
		return "by " + e.rates(r.Rates) + " a year"
	}
	return "as today’s course does"
}

// agreements names some: 8th and 9th agreement.
func (e English) agreements(numbers []int) string {
	text := ""
	for i, n := range numbers {
		switch {
		case i == 0:
		case i == len(numbers)-1:
			text += " and "
		default:
			text += ", "
		}
		text += e.Ordinal(n)
	}
	if len(numbers) > 1 {
		return text + " agreements"
	}
	return text + " agreement"
}

// Assumed says what stands for years that are not known.
func (e English) Assumed(s scenario.Assumed) string {
	text := capitalised(e.Term(s.Rate.Term)) + ": " + e.Exact(s.Rate.Amount) + "% a year, "
	switch {
	case s.Rate.Op != scenario.Given:
		return text + e.meanOf(s.Rate)
	case s.Mean == nil:
		return text + "your number"
	}
	return text + "your number in place of " + e.Exact(s.Mean.Amount) + "%, " + e.meanOf(s.Mean)
}

// meanOf says of which years an assumption is the mean.
func (e English) meanOf(mean *scenario.Value) string {
	known := mean.Operands
	if len(known) == 1 {
		return "that of " + e.Years(known[0].Term.Year, known[0].Term.Year) + ", the last known"
	}
	return "the mean of " + e.Years(known[0].Term.Year, known[len(known)-1].Term.Year)
}

// capitalised makes the first letter large.
func capitalised(s string) string {
	if s == "" || s[0] < 'a' || s[0] > 'z' {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
