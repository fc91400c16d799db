package scenario

import (
	"costshare/engine/dataset"
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

// course follows today's course from the year after the base for some years.
//
// An agreed amount stands where it was known. Else the amount grows from the
// year before by what the agreement covering the year says, or, where none
// does, by what the last one says, rounded to 100 million won: the 7th by the
// CPI of two years before; the 8th and 9th by the same, at most 4%; the 11th by
// the growth of the main defence budget of the year before; the 12th by the CPI
// of two years before, at most 5%. The 10th has no yearly rule, so the 9th's
// goes on. Before 2007 nothing that these tables can compute: flat.
func (g *growth) course(base int, paid *Value, years int) []CourseYear {
	out := make([]CourseYear, 0, years)
	prev := paid
	for y := base + 1; y <= base+years; y++ {
		c := g.courseYear(y, prev)
		out = append(out, c)
		prev = c.Payment
	}
	return out
}

func (g *growth) courseYear(y int, prev *Value) CourseYear {
	rule, continued := ruleFor(g.agreements, y)
	c := CourseYear{Year: y, Agreement: rule.Number, Continued: continued}
	if agreed := Payment(g.view, y); agreed != nil {
		c.Payment, c.Agreed = agreed, true
		return c
	}
	c.Rate = g.rateOf(rule, y)
	switch {
	case c.Rate == nil:
		c.Payment = compute(Term{"course_without_rule", y}, dataset.Won, Sum, Exact(), prev)
	case continued:
		c.Payment = compute(Term{"course_continued", y}, dataset.Won, Grow, toHundredMillion(), prev, c.Rate)
	default:
		c.Payment = compute(Term{"course", y}, dataset.Won, Grow, toHundredMillion(), prev, c.Rate)
	}
	if c.Rate != nil && g.assumes(c.Rate) {
		assumption(c.Payment)
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
func (g *growth) rateOf(rule dataset.Agreement, year int) *Value {
	var rate *Value
	switch rule.Growth {
	case dataset.CPI:
		rate = g.prices.of(year - 2)
	case dataset.DefenceBudget:
		rate = g.budget.of(year - 1)
	}
	if rate == nil || !rule.HasCap {
		return rate
	}
	limit := constant(Term{"cap", rule.Number}, rule.Cap, dataset.Percent,
		dataset.Fact{Row: rule.ID, Table: "agreements.csv", Status: rule.Status, Sources: rule.Sources, KnownFrom: rule.KnownFrom})
	capped := compute(Term{"capped_rate", year}, dataset.Percent, Least, Exact(), rate, limit)
	if g.assumes(rate) {
		assumption(capped)
	}
	return capped
}
