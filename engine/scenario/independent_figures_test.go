package scenario_test

import (
	"math/big"
	"strings"

	"costshare/engine/scenario"
)

// asked is a question as both calculators can be asked it. Numbers are written
// out; the empty text is the default.
type asked struct {
	day   string
	pay   string // won, $dollars, +percent%, times x
	rule  string // course, flat or a rate in percent
	rate  string // won per dollar
	def   string
	years int
	year  int // not 0: what was paid in it
}

// results are figures by their ids; one that is not there is absent.
type results map[scenario.ID]*big.Rat

// answer is what a question means; false where it is refused.
func (j judge) answer(q asked) (results, bool) {
	if q.def != "" && j.definition(q.def) == nil {
		return nil, false
	}
	if q.year != 0 {
		return j.answerPaid(q)
	}
	pay, ok := j.pay(q)
	if !ok || pay.Sign() < 0 || pay.Cmp(mul(whole(100), trillion)) > 0 {
		return nil, false
	}
	b := j.baseYear()
	out := results{}
	j.compare(out, pay, b, j.paid(b))
	course, total := j.course(q.years), sum(j.path(pay, q))
	out[scenario.StartYear] = whole(int64(b + 1))
	out[scenario.TotalFigure] = total
	out[scenario.ExtraTotal] = sub(total, sum(course))
	out[scenario.PaymentUSD] = divided(pay, j.rate(q, j.lastRate()))
	out[scenario.PerSoldier] = divided(pay, j.soldiers(b))
	out[scenario.PerResident] = divided(pay, j.newest("population", b-2, b))
	out[scenario.PercentOfDefenceBudget] = percentOf(pay, j.newest("defence_budget_main", b, b))
	out[scenario.PercentOfGDP] = percentOf(pay, j.newest("gdp", b-2, b))
	out[scenario.Real2020] = j.real(pay, b-1, b)
	j.shares(out, q, pay, j.paid(b))
	return out, true
}

// answerPaid is what was paid in a year, every denominator that year's own. A
// year before any rate was known has dollars alone.
func (j judge) answerPaid(q asked) (results, bool) {
	y := q.year
	if q.pay != "" || !j.amountKnown(y) {
		return nil, false
	}
	pay, base := j.paid(y), (*big.Rat)(nil)
	if y > firstTabled {
		base = j.paid(y - 1)
	}
	out := results{}
	j.compare(out, pay, y-1, base)
	out[scenario.StartYear] = whole(int64(y))
	out[scenario.TotalFigure] = pay
	if y < 2005 && q.rate == "" {
		out[scenario.PaymentUSD] = j.printedDollars(y)
	} else {
		out[scenario.PaymentUSD] = divided(pay, j.rate(q, j.indicator("usd_krw", y)))
	}
	out[scenario.PerSoldier] = divided(pay, j.indicator("troops_official", y))
	out[scenario.PerResident] = divided(pay, j.indicator("population", y))
	out[scenario.PercentOfDefenceBudget] = percentOf(pay, j.indicator("defence_budget_main", y))
	out[scenario.PercentOfGDP] = percentOf(pay, j.indicator("gdp", y))
	out[scenario.Real2020] = j.real(pay, y, y)
	j.shares(out, q, pay, base)
	return out, true
}

// pay is the payment of the start year in whole won; false where dollars are
// asked and no rate was known.
func (j judge) pay(q asked) (*big.Rat, bool) {
	base := j.paid(j.baseYear())
	switch {
	case q.pay == "":
		return j.course(1)[0], true
	case strings.HasPrefix(q.pay, "$"):
		rate := j.rate(q, j.lastRate())
		if rate == nil {
			return nil, false
		}
		return nearest(mul(rat(q.pay[1:]), rate), oneWon), true
	case strings.HasSuffix(q.pay, "%"):
		return nearest(grown(base, rat(strings.TrimSuffix(q.pay, "%"))), oneWon), true
	case strings.HasSuffix(q.pay, "x"):
		return nearest(mul(base, rat(strings.TrimSuffix(q.pay, "x"))), oneWon), true
	}
	return rat(q.pay), true
}

// rate is won per dollar: the reader's, else what is given.
func (j judge) rate(q asked, otherwise *big.Rat) *big.Rat {
	if q.rate != "" {
		return rat(q.rate)
	}
	return otherwise
}

// path are the reader's years. Flat and a fixed rate are exact. By the course, a
// year whose amount is agreed grows as the agreed amounts do.
func (j judge) path(pay *big.Rat, q asked) []*big.Rat {
	out := []*big.Rat{pay}
	course, b := j.course(q.years), j.baseYear()
	for i := 1; i < q.years; i++ {
		before, year := out[i-1], b+1+i
		switch {
		case q.rule == "flat":
			out = append(out, before)
		case q.rule != "" && q.rule != "course":
			out = append(out, grown(before, rat(q.rule)))
		case j.agreed(year) != nil:
			out = append(out, nearest(over(mul(before, course[i]), course[i-1]), hundredMillions))
		default:
			out = append(out, j.next(before, year))
		}
	}
	return out
}

// compare fills in the payment and what compares it with the base year's.
func (j judge) compare(out results, pay *big.Rat, baseYear int, base *big.Rat) {
	out[scenario.PaymentFigure] = pay
	if base == nil {
		return
	}
	out[scenario.BaseYearFigure] = whole(int64(baseYear))
	out[scenario.BasePayment] = base
	if pay == nil {
		return
	}
	out[scenario.Increase] = sub(pay, base)
	out[scenario.IncreasePercent] = mul(over(sub(pay, base), base), whole(100))
	out[scenario.Multiple] = over(pay, base)
}

// shares fills in the three shares of the whole cost.
func (j judge) shares(out results, q asked, pay, base *big.Rat) {
	c := j.chosen(q)
	if c == nil {
		return
	}
	out[scenario.Share] = c.share(pay)
	out[scenario.ShareTotalStays] = c.shareTotalStays(pay)
	out[scenario.ShareBase] = c.share(base)
}

// soldiers is the official round number: the last printed for a year not after
// the base year, from 2008 on; before, only in a year that prints one.
func (j judge) soldiers(b int) *big.Rat {
	return j.newest("troops_official", min(b, 2008), b)
}

// real is a payment in prices of 2020, by the CPI of the newest year from oldest
// to last; none before the CPI of 2020 was known.
func (j judge) real(pay *big.Rat, oldest, last int) *big.Rat {
	if j.indicator("cpi", 2020) == nil {
		return nil
	}
	if pay == nil {
		return nil
	}
	return divided(mul(pay, whole(100)), j.newest("cpi", oldest, last))
}

// divided is nil where either is not known.
func divided(pay, by *big.Rat) *big.Rat {
	if pay == nil || by == nil {
		return nil
	}
	return over(pay, by)
}

// percentOf is a payment in percent of trillions of won.
func percentOf(pay, trillions *big.Rat) *big.Rat {
	if pay == nil || trillions == nil {
		return nil
	}
	return over(mul(pay, whole(100)), mul(trillions, trillion))
}
