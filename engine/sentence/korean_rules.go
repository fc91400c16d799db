package sentence

import (
	"strings"

	"costshare/engine/locale"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
)

// Rule says how the reader's years grow, as a noun.
func (k Korean) Rule(a *scenario.Answer) string { return k.RuleName(a.Question.Rule) }

// RuleName names a rule in a list.
func (k Korean) RuleName(r scenario.Rule) string {
	switch r.Kind {
	case scenario.FlatRule:
		return "해마다 같은 금액"
	case scenario.FixedRate:
		return "해마다 " + k.grows(r.Percent)
	case scenario.PricesRule:
		return "전전년도 소비자물가지수 증가율" + k.cap(r)
	case scenario.BudgetRule:
		return "전년도 국방비 증가율"
	case scenario.RateList:
		return k.rates(r.Rates)
	}
	return "현행 기준"
}

// growing is the same as a condition: 해마다 2.5% 늘어나면.
func (k Korean) growing(r scenario.Rule) string {
	switch r.Kind {
	case scenario.FixedRate:
		if r.Percent.IsNegative() {
			return "해마다 " + k.Percent(r.Percent.Abs()) + " 줄어들면"
		}
		return "해마다 " + k.Percent(r.Percent) + " 늘어나면"
	case scenario.PricesRule:
		return "해마다 전전년도 소비자물가지수 증가율" + k.cap(r) + "만큼 늘어나면"
	case scenario.BudgetRule:
		return "해마다 전년도 국방비 증가율만큼 늘어나면"
	case scenario.RateList:
		return k.rates(r.Rates) + "하면"
	}
	return "현행 기준대로 늘어나면"
}

// grows says a yearly rate with no sign.
func (k Korean) grows(percent decimal.Decimal) string {
	if percent.IsNegative() {
		return k.Percent(percent.Abs()) + " 감소"
	}
	return k.Percent(percent) + " 증가"
}

func (k Korean) cap(rule scenario.Rule) string {
	if !rule.Capped {
		return ""
	}
	return "(" + k.Exact(rule.Percent) + "% 상한)"
}

// rates lists what each year brings: 차례로 2% 증가, 3% 증가, 이후 1.5% 증가.
func (k Korean) rates(rates []decimal.Decimal) string {
	words := make([]string, len(rates))
	for i, r := range rates {
		words[i] = k.grows(r)
	}
	if len(words) == 1 {
		return "해마다 " + words[0]
	}
	words[len(words)-1] = "이후 " + words[len(words)-1]
	return "차례로 " + strings.Join(words, ", ")
}

// RuleChoice names a growth rule, and the agreements that were written with it.
func (k Korean) RuleChoice(o scenario.RuleOption) string {
	text := k.RuleName(o.Rule)
	if len(o.Agreements) == 0 {
		return text
	}
	return text + "(" + k.agreements(o.Agreements) + ")"
}

// agreements names some: 제8차·제9차 협정.
func (k Korean) agreements(numbers []int) string {
	words := make([]string, len(numbers))
	for i, n := range numbers {
		words[i] = "제" + k.Ordinal(n)
	}
	return strings.Join(words, "·") + " 협정"
}

// Assumed says what stands for years that are not known.
func (k Korean) Assumed(s scenario.Assumed) string {
	text := k.Term(s.Rate.Term) + ": 연 " + k.Exact(s.Rate.Amount) + "%, "
	switch {
	case s.Rate.Op != scenario.Given:
		return text + k.meanOf(s.Rate)
	case s.Mean == nil:
		return text + "입력한 수치"
	}
	mean := k.Exact(s.Mean.Amount) + "%(" + k.meanOf(s.Mean) + ")"
	return text + "입력한 수치. 입력하지 않으면 " + locale.Object.After(mean) + " 쓴다"
}

// meanOf says of which years an assumption is the mean.
func (k Korean) meanOf(mean *scenario.Value) string {
	known := mean.Operands
	if len(known) == 1 {
		return "알려진 마지막 해인 " + inYear(known[0].Term.Year) + " 수치"
	}
	return k.Years(known[0].Term.Year, known[len(known)-1].Term.Year) + " 평균"
}
