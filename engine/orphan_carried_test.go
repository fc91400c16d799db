package engine_test

import (
	"slices"

	"costshare/engine/dataset"
	"costshare/engine/date"
	"costshare/engine/locale"
	"costshare/engine/scenario"
	"costshare/engine/widget"

	"github.com/shopspring/decimal"
)

// carried are the numbers that a state may say: those of its answer and of what
// stands beside it, and of the rows under them.
type carried struct {
	amounts  map[string][]decimal.Decimal // by sign: ₩, $, %, times, or "" for people
	years    map[int]bool
	days     map[string]bool // as they are written
	ordinals map[int]bool    // numbers of agreements
	seen     map[*scenario.Value]bool
}

// carriedBy gathers the numbers of a state.
func carriedBy(archive *dataset.Archive, m widget.Model) *carried {
	c := &carried{map[string][]decimal.Decimal{}, map[int]bool{}, map[string]bool{}, map[int]bool{}, map[*scenario.Value]bool{}}
	a := m.Answer()
	_, last := archive.Range()
	c.day(a.View.Day().Partial())
	c.day(last.Partial())
	c.answer(a)
	c.paid(a.View)
	c.stops(scenario.NewSlider(a))
	if m.State().Since {
		c.since(a.Since(archive.AsOf(last)))
	}
	c.question(a, scenario.Question{Years: a.Question.Years, Assume: a.Question.Assume}) // today's course
	for _, pin := range m.State().Pins {
		q := pin.Question // counted as the reader counts
		q.Def, q.Rate, q.Troops, q.Prices = a.Question.Def, a.Question.Rate, a.Question.Troops, a.Question.Prices
		c.question(a, q)
	}
	if rate := a.Rate(); rate != nil && m.State().Currency == "usd" {
		for _, won := range c.amounts["₩"] {
			c.add("$", won.DivRound(rate.Amount, 6))
		}
	}
	return c
}

func (c *carried) add(sign string, d decimal.Decimal) {
	c.amounts[sign] = append(c.amounts[sign], d.Abs())
}

func (c *carried) day(p date.Partial) {
	c.days[locale.English{}.Day(p)], c.days[locale.English{}.ShortDay(p)] = true, true
	c.years[p.First().Year()] = true
}

// sign is how a unit is written.
func sign(u dataset.Unit) string {
	switch u {
	case dataset.Won, dataset.WonPerPerson, dataset.Won2020, dataset.RealWon, dataset.WonPerDollar:
		return "₩"
	case dataset.Dollars:
		return "$"
	case dataset.Percent:
		return "%"
	case dataset.Times:
		return "times"
	}
	return ""
}

// values are numbers with all that they are made of.
func (c *carried) values(all ...*scenario.Value) {
	for _, v := range all {
		if v == nil || c.seen[v] {
			continue
		}
		c.seen[v] = true
		c.add(sign(v.Unit), v.Amount)
		c.years[v.Term.Year], c.years[v.Fact.Year] = true, true
		for _, s := range v.Fact.Sources {
			c.day(s.Date)
		}
		c.values(v.Operands...)
	}
}

// answer are an answer's figures, years, soldiers, parts and shares.
func (c *carried) answer(a *scenario.Answer) {
	for _, f := range a.Figures {
		c.values(f.Value)
	}
	c.values(a.Payment, a.Base, a.LargestRise, a.Rate(), a.Soldiers.Number, a.Shares.Lowest, a.Shares.Highest)
	c.values(a.Path...)
	for _, y := range a.Course {
		c.values(y.Payment, y.Rate)
		c.ordinals[y.Agreement] = true
	}
	c.years[a.BaseYear], c.years[a.StartYear], c.years[a.Question.PricesYear()] = true, true, true
	for i := range a.Path {
		c.years[a.StartYear+i] = true
	}
	if a.Soldiers.Choice.Claim != "" {
		c.day(a.Soldiers.Claim.Date)
	}
	c.parts(a.Payment, a.Parts)
	c.parts(a.Base, a.Kept)
	if w := a.Shares.Chosen; w != nil {
		c.values(w.Cost(), w.Recomputed(), w.Printed())
		c.years[w.Definition.FirstYear], c.years[w.Definition.LastYear] = true, true
	}
}

func (c *carried) parts(of *scenario.Value, parts []scenario.Part) {
	for _, p := range parts {
		c.values(p.Value, scenario.ShareOf(p, of))
	}
}

// paid are the payments known on a day and what each was made of.
func (c *carried) paid(v dataset.View) {
	for _, year := range v.PaymentYears() {
		c.years[year] = true
		c.values(scenario.Payment(v, year))
		s, _ := scenario.SplitOf(v, year)
		c.parts(s.Payment, s.Parts)
		c.values(s.Rest)
	}
	for _, a := range v.Agreements() {
		c.ordinals[a.Number] = true
	}
}

// stops are the slider's marks, in the money in which they were printed.
func (c *carried) stops(s scenario.Slider) {
	for _, stop := range s.Stops {
		c.add("₩", stop.Won)
		if stop.Demand.Dollars.IsPositive() {
			c.add("$", stop.Demand.Dollars)
		}
		c.years[stop.Year], c.years[stop.Demand.Date.First().Year()] = true, true
	}
}

// since is what was paid after the day.
func (c *carried) since(s scenario.Since) {
	c.values(s.Real, s.Reader, s.Difference)
	for _, y := range s.Years {
		c.values(y.Real, y.Reader, y.Difference, y.Running)
	}
}

// question is another scenario, and how far the reader's years are from its own.
func (c *carried) question(a *scenario.Answer, q scenario.Question) {
	other, err := scenario.Ask(a.View, q)
	if err != nil {
		return
	}
	c.answer(other)
	both := min(len(a.Path), len(other.Path))
	c.add("₩", scenario.TotalOf(a.Path[:both]).Sub(scenario.TotalOf(other.Path[:both])))
}

// has is true where one of the amounts of a sign is written as a number is: as
// it is, or rounded as amounts of its kind are.
func (c *carried) has(sign string, n decimal.Decimal) bool {
	return slices.ContainsFunc(c.amounts[sign], func(d decimal.Decimal) bool {
		return d.Equal(n) || slices.ContainsFunc(shown(sign, d), n.Equal)
	})
}

// shown are the ways in which amounts of a sign are rounded: money to four
// significant figures, percentages to one decimal or, where they are small, to
// one or two figures, multiples to one or two decimals. People are not.
func shown(sign string, d decimal.Decimal) []decimal.Decimal {
	small := decimal.NewFromInt(1)
	switch {
	case sign == "₩" || sign == "$":
		return []decimal.Decimal{locale.Significant(d, 4)}
	case sign == "%" && d.LessThan(small):
		return []decimal.Decimal{d.Round(1), locale.Significant(d, 1), locale.Significant(d, 2)}
	case sign == "%":
		return []decimal.Decimal{d.Round(1)}
	case sign == "times":
		return []decimal.Decimal{d.Round(1), d.Round(2)}
	}
	return nil
}
