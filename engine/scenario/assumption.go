package scenario

import (
	"strings"

	"costshare/engine/fault"
	"costshare/engine/money"

	"github.com/shopspring/decimal"
)

// Assumption is the rate of the reader's that stands in for the yearly rates
// not known on the day, whichever the rule refers to. The zero Assumption is the
// mean of the last five known.
//
// It stands in today's course as well as in the reader's years. One future has
// one rise of prices: were the course left on the mean, the extra total would
// compare two futures with each other, and paying the course by the course's own
// rule would cost more than the course. Known rates it leaves alone.
type Assumption struct {
	Given   bool
	Percent decimal.Decimal
}

// ParseAssumption reads a yearly rate in percent. The error is a sentence.
func ParseAssumption(s string) (Assumption, error) {
	text := strings.TrimSpace(s)
	if text == "" {
		return Assumption{}, fault.New("an assumed rate is missing; write it like 2.4")
	}
	d, err := money.ParsePercent(text)
	if err != nil {
		return Assumption{}, err
	}
	if err := inBounds(d); err != nil {
		return Assumption{}, fault.New("as an assumption %v", err)
	}
	return Assumption{true, d}, nil
}

// String is the form that ParseAssumption reads back; "" is the default.
func (a Assumption) String() string {
	if !a.Given {
		return ""
	}
	return money.Digits(a.Percent)
}

// Assumed is a rate that stands in an answer for years not known on the day.
type Assumed struct {
	// Rate is what was reckoned with: the mean, or the reader's.
	Rate *Value
	// Mean is what stands unless the reader says otherwise; nil where no year
	// was known.
	Mean *Value
}

// Assumptions are the rates assumed in the reader's years and in the course
// beside them, prices before budget; none for a paid year.
func (a *Answer) Assumptions() []Assumed {
	extra := a.Figure(ExtraTotal).Value
	if extra == nil {
		return nil
	}
	var out []Assumed
	steps := extra.Steps()
	for _, of := range []struct {
		name string
		mean *Value
	}{{pricesAssumed, a.means.prices.assumed}, {budgetAssumed, a.means.budget.assumed}} {
		for _, step := range steps {
			if step.Term.Name == of.name {
				out = append(out, Assumed{Rate: step, Mean: of.mean})
			}
		}
	}
	return out
}
