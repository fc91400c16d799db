package lint

import (
	"github.com/shopspring/decimal"
)

func (c *checker) definitionValue(definition, part string) (row, bool) {
	for _, r := range c.rows("definition_values") {
		if r.get("definition") == definition && r.get("part") == part && r.get("year") == "" {
			return r, true
		}
	}
	return row{}, false
}

// inMillions gives a printed figure in one unit for dollars and one for won.
func inMillions(r row) decimal.Decimal {
	if r.get("unit") == "usd_bn" {
		return number(r.get("value")).Shift(3)
	}
	return number(r.get("value"))
}

// definitionSums: the parts that a source prints sum to its whole; where the
// parts are rounded, to the last digit.
func (c *checker) definitionSums() {
	for _, s := range []struct {
		definition, whole string
		slack             int64
		parts             []string
	}{
		{"support-1987", "korean", 0, []string{"korean_direct", "korean_indirect"}},
		{"total-1991", "us", 0, []string{"us_pay", "won_based"}},
		{"support-1993", "korean", 0, []string{"korean_direct", "korean_indirect"}},
		{"total-2002", "korean", 0, []string{"korean_direct", "korean_indirect"}},
		{"support-2010", "total", 0, []string{"korean", "us"}},
		{"us-cost-fy2010", "us", 0, []string{"us_pay", "us_non_personnel"}},
		{"us-cost-fy2010", "us_non_personnel", 0, []string{"us_operations", "us_housing_operations", "us_housing_construction", "us_construction"}},
		{"support-2015", "korean_continuing", 0, []string{"korean_direct", "korean_indirect"}},
		{"support-2015", "korean", 1, []string{"korean_continuing", "korean_temporary"}},
		{"us-cost-fy2020", "us", 0, []string{"us_pay", "us_operations", "us_housing", "us_revolving", "us_construction"}},
	} {
		whole, ok := c.definitionValue(s.definition, s.whole)
		sum := decimal.Zero
		for _, part := range s.parts {
			r, has := c.definitionValue(s.definition, part)
			if !has {
				ok = false
				c.report("definition_values.csv", 1, "no row for %s of %s; its source prints it", part, s.definition)
				continue
			}
			sum = sum.Add(inMillions(r))
		}
		if ok && sum.Sub(inMillions(whole)).Abs().GreaterThan(decimal.NewFromInt(s.slack)) {
			c.at(whole, "the parts of %s sum to %s, not to %s; one of them is wrong", s.definition, sum, inMillions(whole))
		}
	}
}

// definitions: a share that stands beside both parts is theirs, to its last
// digit; one counts for the span only where a share is printed; one carries a
// scenario where a single share of the payment alone or both parts in dollars
// are printed, or says why it does not.
func (c *checker) definitions() {
	for _, d := range c.rows("definitions") {
		share, one := c.definitionValue(d.get("id"), "share")
		_, low := c.definitionValue(d.get("id"), "share_low")
		korean, k := c.definitionValue(d.get("id"), "korean")
		us, u := c.definitionValue(d.get("id"), "us")
		dollars := k && u && korean.get("unit") != "krw_100m" && us.get("unit") != "krw_100m"
		if d.get("in_span") == "yes" && !one && !low {
			c.at(d, "%q counts for the span of shares, but prints none; write no under in_span", d.get("id"))
		}
		if d.get("first_year") > d.get("last_year") {
			c.at(d, "%q ends before it begins", d.get("id"))
		}
		if d.get("cannot_carry") == "" && !(one && d.get("payment_alone") == "yes") && !dollars {
			c.at(d, "%q cannot be reckoned by: it prints neither a share of the payment alone nor both parts in dollars; say so under cannot_carry", d.get("id"))
		}
		if one && dollars {
			c.shareOfParts(share, inMillions(korean), inMillions(us))
		}
	}
}

func (c *checker) shareOfParts(share row, korean, us decimal.Decimal) {
	printed := number(share.get("value"))
	if got := korean.Shift(2).DivRound(korean.Add(us), -printed.Exponent()); !got.Equal(printed) {
		c.at(share, "%s of %s is %s%%, not %s%%", korean, korean.Add(us), got, printed)
	}
}
