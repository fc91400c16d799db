package scenario

import (
	"costshare/engine/dataset"

	"github.com/shopspring/decimal"
)

// CourseYear is a year of today's course: what is paid if nothing new is
// agreed.
type CourseYear struct {
	Year    int
	Payment *Value
	// Agreed is true where the amount itself was known on the day.
	Agreed bool
	// Rate is the growth in percent, nil where the amount is agreed or the rule
	// is flat.
	Rate *Value
	// Agreement is the number of the agreement whose rule applies.
	Agreement int
	// Continued is true where no agreement known on the day covers the year and
	// the old rule is carried on.
	Continued bool
}

// Course follows today's course from the year after the base for some years.
//
// An agreed amount stands where it was known. Else the amount grows from the
// year before by what the agreement covering the year says, or, where none
// does, by what the last one says, rounded to 100 million won: the 7th by the
// CPI of two years before; the 8th and 9th by the same, at most 4%; the 11th by
// the growth of the main defence budget of the year before; the 12th by the CPI
// of two years before, at most 5%. The 10th has no yearly rule, so the 9th's
// goes on. Before 2007 nothing that these tables can compute: flat.
func Course(v dataset.View, base int, years int) []CourseYear {
	out := make([]CourseYear, 0, years)
	agreements := v.Agreements()
	prev := Payment(v, base)
	for y := base + 1; y <= base+years; y++ {
		c := courseYear(v, agreements, y, prev)
		out = append(out, c)
		prev = c.Payment
	}
	return out
}

func courseYear(v dataset.View, agreements []dataset.Agreement, y int, prev *Value) CourseYear {
	rule, continued := ruleFor(agreements, y)
	c := CourseYear{Year: y, Agreement: rule.Number, Continued: continued}
	if agreed := Payment(v, y); agreed != nil {
		c.Payment, c.Agreed = agreed, true
		return c
	}
	c.Rate = rateOf(v, rule, y)
	switch {
	case c.Rate == nil:
		c.Payment = compute(Term{"course_without_rule", y}, dataset.Won, Sum, Exact(), prev)
	case continued:
		c.Payment = compute(Term{"course_continued", y}, dataset.Won, Grow, toHundredMillion(), prev, c.Rate)
	default:
		c.Payment = compute(Term{"course", y}, dataset.Won, Grow, toHundredMillion(), prev, c.Rate)
	}
	return c
}

// ruleFor gives the agreement whose growth rule applies to a year, and whether
// it is carried on beyond its own years.
func ruleFor(agreements []dataset.Agreement, year int) (rule dataset.Agreement, continued bool) {
	if len(agreements) == 0 {
		return dataset.Agreement{Growth: dataset.NotComputable}, true
	}
	i := len(agreements) - 1
	continued = true
	for j, a := range agreements {
		if a.FirstYear <= year && year <= a.LastYear {
			i, continued = j, false
		}
	}
	for i > 0 && agreements[i].Growth == dataset.OneYear {
		i, continued = i-1, true
	}
	return agreements[i], continued
}

// rateOf is the growth in percent that a rule gives a year; nil is flat.
func rateOf(v dataset.View, rule dataset.Agreement, year int) *Value {
	var rate *Value
	switch rule.Growth {
	case dataset.CPI:
		rate = orAssumed(v, inflation, year-2, "inflation_assumed")
	case dataset.DefenceBudget:
		rate = orAssumed(v, budgetGrowth, year-1, "budget_growth_assumed")
	}
	if rate == nil || !rule.HasCap {
		return rate
	}
	limit := constant(Term{"cap", rule.Number}, rule.Cap, dataset.Percent,
		dataset.Fact{Row: rule.ID, Table: "agreements.csv", Status: rule.Status, Sources: rule.Sources, KnownFrom: rule.KnownFrom})
	return compute(Term{"capped_rate", year}, dataset.Percent, Least, Exact(), rate, limit)
}

// assumedFrom is how many known years an assumption is the mean of.
const assumedFrom = 5

// orAssumed gives a yearly rate, or, where it was not known on the day, the
// mean of the last five known, rounded to one decimal: an assumption.
func orAssumed(v dataset.View, rate func(dataset.View, int) *Value, year int, name string) *Value {
	if r := rate(v, year); r != nil {
		return r
	}
	var known []*Value
	for y := year; y > 1990 && len(known) < assumedFrom; y-- {
		if r := rate(v, y); r != nil {
			known = append([]*Value{r}, known...)
		}
	}
	if len(known) == 0 {
		return nil
	}
	mean := compute(Term{name, 0}, dataset.Percent, Mean, To(1), known...)
	mean.Status = dataset.Assumption
	return mean
}

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

// Path is the reader's years: the payment first, then grown by the rule. A flat
// or fixed rate is exact; the course's own rates round as the course does.
func path(payment *Value, rule Rule, course []CourseYear, years int) []*Value {
	out := []*Value{payment}
	for i := 1; i < years; i++ {
		term := Term{"scenario", course[i].Year}
		out = append(out, nextOnPath(term, out[i-1], rule, course[i-1], course[i]))
	}
	return out
}

func nextOnPath(term Term, prev *Value, rule Rule, before, now CourseYear) *Value {
	switch {
	case rule.Kind == FixedRate && !rule.Percent.IsZero():
		rate := given(Term{"rate_of_growth", 0}, rule.Percent, dataset.Percent)
		return compute(term, dataset.Won, Grow, Exact(), prev, rate)
	case rule.Kind != FollowCourse || !now.Agreed && now.Rate == nil:
		return compute(term, dataset.Won, Sum, Exact(), prev)
	case now.Agreed:
		return compute(term, dataset.Won, InProportion, toHundredMillion(), prev, now.Payment, before.Payment)
	}
	return compute(term, dataset.Won, Grow, toHundredMillion(), prev, now.Rate)
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
