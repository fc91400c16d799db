package lint

import (
	"slices"
	"strconv"

	"github.com/shopspring/decimal"
)

// isSplit says whether a payment's row is for one use of the money.
func isSplit(r row) bool {
	return slices.Contains([]string{"labour", "construction", "logistics", "cdip", "logistics_and_cdip"}, r.get("part"))
}

// agreementYears: agreements follow each other without a gap, and a payment
// belongs to the one that holds its year.
func (c *checker) agreementYears() {
	end, number := 0, 0
	holds := map[string]string{}
	for _, r := range c.rows("agreements") {
		first, _ := strconv.Atoi(r.get("first_year"))
		last, _ := strconv.Atoi(r.get("last_year"))
		n, _ := strconv.Atoi(r.get("number"))
		if n != number+1 || number > 0 && first != end+1 {
			c.at(r, "agreement %d begins in %d, after number %d, which ends in %d; they follow each other without a gap", n, first, number, end)
		}
		end, number = last, n
		for y := first; y <= last; y++ {
			holds[strconv.Itoa(y)] = r.get("id")
		}
	}
	for _, table := range []string{"payments", "growth"} {
		for _, r := range c.rows(table) {
			if want := holds[r.get("year")]; r.get("agreement") != want {
				c.at(r, "%s belongs to %s; write that for %s", r.get("year"), want, r.get("agreement"))
			}
		}
	}
}

// earlySplits: in dollars a split sums to the payment, but in 2003, where it is
// of what was pledged for the US fiscal year; shares in whole or tenths of a
// percent sum to it but for their rounding, one unit for each part.
func (c *checker) earlySplits() {
	for _, s := range []struct {
		year  int
		unit  string
		whole func() (row, bool)
		value string
		slack int64
	}{
		{1994, "usd_m", func() (row, bool) { return c.amount(1994, "total", "usd_m") }, "amount", 0},
		{2003, "usd_m", func() (row, bool) { return c.definitionValue("npsc-fy2003", "korean") }, "value", 0},
		{2006, "krw_100m", func() (row, bool) { return c.amount(2006, "total", "krw_100m") }, "amount", 4},
		{2007, "krw_100m", func() (row, bool) { return c.amount(2007, "total", "krw_100m") }, "amount", 3},
		{2008, "krw_100m", func() (row, bool) { return c.amount(2008, "total", "krw_100m") }, "amount", 3},
	} {
		sum := decimal.Zero
		for _, r := range c.rows("payments") {
			if r.get("year") == strconv.Itoa(s.year) && r.get("unit") == s.unit && isSplit(r) {
				sum = sum.Add(number(r.get("amount")))
			}
		}
		whole, ok := s.whole()
		if ok && sum.Sub(number(whole.get(s.value))).Abs().GreaterThan(decimal.NewFromInt(s.slack)) {
			c.at(whole, "the parts of %d sum to %s, not to %s; one of them is wrong", s.year, sum, whole.get(s.value))
		}
	}
}

// converted: where a source's rate is known, its won amount is the dollars at
// that rate, with the won part where the agreement fixed both.
func (c *checker) converted() {
	for _, r := range c.rows("payments") {
		if r.get("krw_per_usd") == "" {
			continue
		}
		y, _ := strconv.Atoi(r.get("year"))
		dollars, ok := c.amount(y, "dollar_part", "usd_m")
		won := decimal.Zero
		if part, both := c.amount(y, "won_part", "krw_100m"); both && ok {
			won = number(part.get("amount"))
		} else if dollars, ok = c.amount(y, "total", "usd_m"); !ok {
			c.at(r, "has a rate, but there are no dollars of %d to convert; add them or empty krw_per_usd", y)
			continue
		}
		sum := won.Add(number(dollars.get("amount")).Mul(number(r.get("krw_per_usd"))).Shift(-2)).Round(0)
		if !sum.Equal(number(r.get("amount"))) {
			c.at(r, "at %s won per dollar %d makes %s, not %s", r.get("krw_per_usd"), y, sum, r.get("amount"))
		}
	}
}

// growthByRule: after its first year an agreement's growth is what its rule
// gives: the CPI of two years before, to one decimal and at most the cap, or
// the growth of the main defence budget of the year before.
func (c *checker) growthByRule() {
	for _, r := range c.rows("growth") {
		y, _ := strconv.Atoi(r.get("year"))
		rule, ok := c.row("agreements", r.get("agreement"))
		if first, _ := strconv.Atoi(rule.get("first_year")); !ok || y <= first+1 && rule.get("growth") == "defence_budget_previous_year" || y <= first {
			continue // a new agreement's own step; the 11th froze its first year and set its second
		}
		if want, ok := c.ruleGives(rule, y); ok && !want.Equal(number(r.get("growth_pct"))) {
			c.at(r, "the rule of %s gives %s%% for %d, not %s%%", rule.get("id"), want, y, r.get("growth_pct"))
		}
	}
}

func (c *checker) ruleGives(rule row, year int) (decimal.Decimal, bool) {
	switch rule.get("growth") {
	case "cpi_two_years_before":
		rise, ok := c.indicator("cpi_inflation", year-2)
		if limit := rule.get("cap_pct"); limit != "" {
			rise = decimal.Min(rise, number(limit))
		}
		return rise.Round(1), ok
	case "defence_budget_previous_year":
		now, ok := c.indicator("defence_budget_main", year-1)
		before, ok2 := c.indicator("defence_budget_main", year-2)
		if !ok || !ok2 {
			return decimal.Zero, false
		}
		return now.Sub(before).Shift(2).DivRound(before, 1), true
	}
	return decimal.Zero, false
}

func (c *checker) indicator(measure string, year int) (decimal.Decimal, bool) {
	for _, r := range c.rows("indicators") {
		if r.get("measure") == measure && r.get("year") == strconv.Itoa(year) {
			return number(r.get("value")), true
		}
	}
	return decimal.Zero, false
}

// row gives a row by its id.
func (c *checker) row(table, id string) (row, bool) {
	for _, r := range c.rows(table) {
		if r.get("id") == id {
			return r, true
		}
	}
	return row{}, false
}
