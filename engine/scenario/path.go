package scenario

import (
	"costshare/engine/dataset"
	"costshare/engine/fault"

	"github.com/shopspring/decimal"
)

// yearStep is how one of the reader's years follows from the year before it,
// which is the first operand.
type yearStep struct {
	term     Term
	op       Op
	rounding Rounding
	by       []*Value // the operands after the first
}

// path is the reader's years: the payment first, then a step for each year.
func path(payment *Value, steps []yearStep) []*Value {
	out := make([]*Value, 1, len(steps)+1)
	out[0] = payment
	for i, s := range steps {
		out = append(out, compute(s.term, dataset.Won, s.op, s.rounding, append([]*Value{out[i]}, s.by...)...))
	}
	return out
}

// steps are those of a growth rule over the years of a course, one fewer than
// there are years. A flat or fixed rate and the rates of a list are exact; the
// rules of the agreements round as the course does.
//
// The error is a sentence: the rule needs a rate and none was known on the day.
func (g *growth) steps(rule Rule, course []CourseYear) ([]yearStep, error) {
	out := make([]yearStep, 0, len(course))
	for i := 1; i < len(course); i++ {
		s, err := g.step(rule, course[i-1], course[i], i-1)
		if err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, nil
}

// step is the one into a year; i counts the steps from 0.
func (g *growth) step(rule Rule, before, now CourseYear, i int) (yearStep, error) {
	term := Term{"scenario", now.Year}
	switch rule.Kind {
	case FlatRule:
		return yearStep{term, Sum, Exact(), nil}, nil
	case FixedRate:
		return grownBy(term, rule.Percent, 0), nil
	case RateList:
		return grownBy(term, rateInto(rule.Rates, i), now.Year), nil
	case PricesRule, BudgetRule:
		rate := g.rateAsked(rule, now.Year)
		if rate == nil {
			return yearStep{}, fault.New("no rate for the growth rule %s was known on %s; give one of your own as assume, like 2.4", rule, g.view.Day())
		}
		return yearStep{term, Grow, toHundredMillion(), []*Value{rate}}, nil
	}
	return followed(term, before, now), nil
}

// grownBy grows by a rate of the reader's, exactly. The year tells the rates of
// a list from each other, 0 is one rate for all.
func grownBy(term Term, percent decimal.Decimal, year int) yearStep {
	if percent.IsZero() && year == 0 {
		return yearStep{term, Sum, Exact(), nil}
	}
	return yearStep{term, Grow, Exact(), []*Value{given(Term{"rate_of_growth", year}, percent, dataset.Percent)}}
}

// followed grows as the course does: by its rate, or where its year is an agreed
// amount, in proportion to the amounts.
func followed(term Term, before, now CourseYear) yearStep {
	switch {
	case now.Agreed:
		return yearStep{term, InProportion, toHundredMillion(), []*Value{now.Payment, before.Payment}}
	case now.Rate == nil:
		return yearStep{term, Sum, Exact(), nil}
	}
	return yearStep{term, Grow, toHundredMillion(), []*Value{now.Rate}}
}

// rateAsked is the growth in percent that a named rule gives a year; nil where
// no rate of its kind was known on the day.
func (g *growth) rateAsked(rule Rule, year int) *Value {
	if rule.Kind == BudgetRule {
		return g.budget.of(year - 1)
	}
	rate := g.prices.of(year - 2)
	if rate == nil || !rule.Capped {
		return rate
	}
	return compute(Term{"rate_capped_as_asked", year}, dataset.Percent, Least, Exact(), rate, given(Term{"cap_asked", 0}, rule.Percent, dataset.Percent))
}

// TotalOf adds up the amounts of payments, in won.
func TotalOf(payments []*Value) decimal.Decimal {
	total := decimal.Zero
	for _, p := range payments {
		total = total.Add(p.Amount)
	}
	return total
}

// sumOf adds payments up.
func sumOf(t Term, payments []*Value) *Value {
	return compute(t, dataset.Won, Sum, Exact(), payments...)
}
