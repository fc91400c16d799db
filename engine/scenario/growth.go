package scenario

import (
	"slices"

	"costshare/engine/dataset"
)

// growth is what yearly amounts grow by on a day: the agreements with their
// rules, and the yearly rates that the rules refer to. It does not change.
type growth struct {
	view           dataset.View
	agreements     []dataset.Agreement
	prices, budget yearlyRates
}

// yearlyRates are the rates of one measure in percent, as known on a day.
type yearlyRates struct {
	known map[int]*Value
	// assumed stands for every year that is not known: the mean of the last
	// years known, or the reader's own rate; nil where neither is there.
	assumed *Value
}

func (r yearlyRates) of(year int) *Value {
	if known := r.known[year]; known != nil {
		return known
	}
	return r.assumed
}

// Terms of the two assumptions.
const (
	pricesAssumed = "inflation_assumed"
	budgetAssumed = "budget_growth_assumed"
)

// growthOn gathers the rates for the years after a base year.
func growthOn(v dataset.View, base int) *growth {
	return &growth{view: v, agreements: v.Agreements(),
		prices: ratesOn(v, inflation, base, pricesAssumed), budget: ratesOn(v, budgetGrowth, base, budgetAssumed)}
}

// assumedFrom is how many known years an assumption is the mean of.
const assumedFrom = 5

// ratesOn looks back from the last year that a rule can refer to, at least as
// far as the first, two years before the one after the base.
func ratesOn(v dataset.View, rate func(dataset.View, int) *Value, base int, name string) yearlyRates {
	r := yearlyRates{known: map[int]*Value{}}
	var newest []*Value
	for y := base + MostYears; y > 1990 && (y >= base-1 || len(newest) < assumedFrom); y-- {
		known := rate(v, y)
		if known == nil {
			continue
		}
		r.known[y] = known
		if len(newest) < assumedFrom {
			newest = append(newest, known)
		}
	}
	r.assumed = meanOf(newest, name)
	return r
}

// meanOf is the assumption: the mean of the last known rates, newest first, to
// one decimal; nil where there is none.
func meanOf(newest []*Value, name string) *Value {
	if len(newest) == 0 {
		return nil
	}
	known := slices.Clone(newest)
	slices.Reverse(known)
	mean := compute(Term{name, 0}, dataset.Percent, Mean, To(1), known...)
	assumption(mean)
	return mean
}

// assuming puts the reader's rate in place of both means.
func (g *growth) assuming(a Assumption) *growth {
	if !a.Given {
		return g
	}
	own := *g
	own.prices.assumed = given(Term{pricesAssumed, 0}, a.Percent, dataset.Percent)
	own.budget.assumed = given(Term{budgetAssumed, 0}, a.Percent, dataset.Percent)
	return &own
}

// assumes is true for a rate that stands for a year not known, capped or not.
func (g *growth) assumes(rate *Value) bool {
	return rate == g.prices.assumed || rate == g.budget.assumed || len(rate.Operands) > 0 && rate.Op == Least && g.assumes(rate.Operands[0])
}

// assumption marks what today's course makes of a rate that is not known: also
// where the rate is the reader's own, the course is then no published one.
func assumption(v *Value) { v.Status = dataset.Weaker(v.Status, dataset.Assumption) }

// inflation is the CPI's yearly rate, to one decimal as the rules use it.
func inflation(v dataset.View, year int) *Value {
	f, ok := v.Indicator(dataset.Inflation, year)
	if !ok {
		return nil
	}
	return compute(Term{"inflation_rounded", year}, dataset.Percent, Rounded, To(1), read(Term{"inflation", year}, f))
}

// budgetGrowth is the growth of the main defence budget, as first passed, on
// the year before, to one decimal.
func budgetGrowth(v dataset.View, year int) *Value {
	now, ok := v.Indicator(dataset.MainDefenceBudget, year)
	before, ok2 := v.Indicator(dataset.MainDefenceBudget, year-1)
	if !ok || !ok2 {
		return nil
	}
	return compute(Term{"budget_growth", year}, dataset.Percent, PercentChange, To(1),
		read(Term{dataset.MainDefenceBudget, year}, now), read(Term{dataset.MainDefenceBudget, year - 1}, before))
}
