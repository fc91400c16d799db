package scenario

import (
	"slices"
	"strings"

	"costshare/engine/fault"
	"costshare/engine/money"

	"github.com/shopspring/decimal"
)

// RuleKind says how the reader's agreement grows from year to year.
type RuleKind uint8

const (
	FollowCourse RuleKind = iota // by the same rates as today's course
	FlatRule
	FixedRate
	PricesRule // consumer prices of two years before: the 7th to 9th and the 12th agreement
	BudgetRule // the main defence budget of the year before: the 11th agreement
	RateList   // a rate for each year
)

// Rule is a growth rule. It says how the second year and those after it follow
// from the year before; the first-year step of an agreement is the payment
// itself, so the 12th as it was written is pay=+8.3% with rule=cpi:5.
//
// The course and the two rules of the agreements round as agreements do, to 100
// million won; the reader's own rates are exact.
type Rule struct {
	Kind    RuleKind
	Percent decimal.Decimal // the rate of a FixedRate, the cap of a PricesRule that is Capped
	Capped  bool
	// Rates are those of a RateList, in percent, into the second year, the third
	// and so on; the last one goes on. At least one, at most MostYears-1.
	Rates []decimal.Decimal
}

// Words of the rules that are not numbers.
const (
	courseWord = "course"
	flatWord   = "flat"
	pricesWord = "cpi"
	budgetWord = "budget"
)

// ParseRule reads course, flat, budget, cpi, cpi with a cap in percent like
// cpi:5, a yearly rate like 1.5%, or a rate for each year like 2,3,1.5. The
// error is a sentence.
func ParseRule(s string) (Rule, error) {
	word := strings.ToLower(strings.TrimSpace(s))
	head, limit, capped := strings.Cut(word, ":")
	switch {
	case word == courseWord:
		return Rule{Kind: FollowCourse}, nil
	case word == flatWord:
		return Rule{Kind: FlatRule}, nil
	case word == budgetWord:
		return Rule{Kind: BudgetRule}, nil
	case word == pricesWord:
		return Rule{Kind: PricesRule}, nil
	case capped && strings.TrimSpace(head) == pricesWord:
		return parseCap(s, limit)
	case isList(word):
		return parseRates(s, word)
	}
	d, err := money.ParsePercent(word)
	if err != nil && oneOrTwo(word) {
		return Rule{}, twoReadings(s, word)
	} else if err != nil && word != "" && strings.Trim(word, "+-−0123456789.,%") == "" {
		return Rule{}, err
	} else if err != nil {
		return Rule{}, fault.New("%s is no growth rule; write course, flat, cpi, cpi:4, budget, a yearly rate like 1.5 or one for each year like 2,3,1.5%s",
			money.Quoted(s), didYouMean(word, courseWord, flatWord, pricesWord, pricesWord+":4", pricesWord+":5", budgetWord))
	}
	if err := inBounds(d); err != nil {
		return Rule{}, err
	}
	return Rule{Kind: FixedRate, Percent: d}, nil
}

// inBounds refuses a yearly growth that no agreement could have.
func inBounds(percent decimal.Decimal) error {
	if percent.Abs().Cmp(decimal.NewFromInt(100)) > 0 {
		return fault.New("a growth of %s%% a year is outside -100%% to 100%%", money.Digits(percent))
	}
	return nil
}

// parseCap reads the highest yearly rise of a prices rule.
func parseCap(s, limit string) (Rule, error) {
	if strings.TrimSpace(limit) == "" {
		return Rule{}, fault.New("%s has no cap; write cpi:4 for at most 4%%, or cpi for no cap", money.Quoted(s))
	}
	d, err := money.ParsePercent(limit)
	if err != nil {
		return Rule{}, fault.New("%s has a cap that cannot be read; write it like cpi:4", money.Quoted(s))
	}
	if d.IsNegative() || d.Cmp(decimal.NewFromInt(100)) > 0 {
		return Rule{}, fault.New("a cap of %s%% a year is outside 0%% to 100%%", money.Digits(d))
	}
	return Rule{Kind: PricesRule, Percent: d, Capped: true}, nil
}

// String is the form that ParseRule reads back.
func (r Rule) String() string {
	switch r.Kind {
	case FlatRule:
		return flatWord
	case FixedRate:
		return money.Digits(r.Percent)
	case PricesRule:
		if r.Capped {
			return pricesWord + ":" + money.Digits(r.Percent)
		}
		return pricesWord
	case BudgetRule:
		return budgetWord
	case RateList:
		return printRates(r.Rates)
	}
	return courseWord
}

// Equal says whether two rules are written the same way.
func (r Rule) Equal(other Rule) bool {
	return r.Kind == other.Kind && r.Capped == other.Capped && r.Percent.Equal(other.Percent) &&
		slices.EqualFunc(r.Rates, other.Rates, decimal.Decimal.Equal)
}
