package scenario

import (
	"fmt"
	"strings"

	"costshare/engine/money"

	"github.com/shopspring/decimal"
)

// RuleKind says how the reader's agreement grows from year to year.
type RuleKind uint8

const (
	FollowCourse RuleKind = iota // by the same rates as today's course
	FlatRule
	FixedRate
)

// Rule is a growth rule; Percent is the rate of a FixedRate.
type Rule struct {
	Kind    RuleKind
	Percent decimal.Decimal
}

// ParseRule reads course, flat, or a yearly rate like 1.5%.
func ParseRule(s string) (Rule, error) {
	word := strings.ToLower(strings.TrimSpace(s))
	switch word {
	case "course":
		return Rule{Kind: FollowCourse}, nil
	case "flat":
		return Rule{Kind: FlatRule}, nil
	}
	d, err := money.ParsePercent(word)
	if err != nil && word != "" && strings.Trim(word, "+-−0123456789.,%") == "" {
		return Rule{}, err
	} else if err != nil {
		return Rule{}, fmt.Errorf("%s is no growth rule; write course, flat or a yearly rate like 1.5%s", money.Quoted(s), didYouMean(word, "course", "flat"))
	}
	if d.Abs().Cmp(decimal.NewFromInt(100)) > 0 {
		return Rule{}, fmt.Errorf("a growth of %s%% a year is outside -100%% to 100%%", money.Digits(d))
	}
	return Rule{FixedRate, d}, nil
}

// String is the form that ParseRule reads back.
func (r Rule) String() string {
	switch r.Kind {
	case FlatRule:
		return "flat"
	case FixedRate:
		return money.Digits(r.Percent)
	}
	return "course"
}
