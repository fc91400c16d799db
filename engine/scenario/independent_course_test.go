package scenario_test

import (
	"math/big"
	"strconv"
)

// Years: what was paid, the base year, and the course.

// firstTabled and lastTabled bound the years that are looked for.
const (
	firstTabled = 1991
	lastTabled  = 2030
)

// payment is a row of a year, nil where it was not known.
func (j judge) payment(year int, part, unit string) row {
	return j.payments[strconv.Itoa(year)+part+unit]
}

// amountKnown is true where a year's payment was known, in won or in dollars.
func (j judge) amountKnown(year int) bool {
	return j.payment(year, "total", "krw_100m") != nil || j.payment(year, "total", "usd_m") != nil
}

// paid is what a year cost in won, nil where only dollars and no rate were known.
// From 2005 it is printed in won. Before, the printed won stands where its status
// is official or published; else the won part plus dollars x rate, where the
// agreement fixed both parts; else dollars x rate; to 100 million won.
func (j judge) paid(year int) *big.Rat {
	printed := j.payment(year, "total", "krw_100m")
	if printed != nil && (year >= 2005 || printed["status"] == "official" || printed["status"] == "published") {
		return mul(printed.num("amount"), hundredMillions)
	}
	rate := j.rateFor(year)
	if rate == nil {
		return nil
	}
	won, dollars := j.payment(year, "won_part", "krw_100m"), j.payment(year, "dollar_part", "usd_m")
	if won != nil && dollars != nil {
		fixed := mul(won.num("amount"), hundredMillions)
		return nearest(add(fixed, mul(millions(dollars), rate)), hundredMillions)
	}
	return nearest(mul(j.printedDollars(year), rate), hundredMillions)
}

// printedDollars is a year's payment as printed in dollars. For 1998 the
// readjusted sum is the payment once it was known.
func (j judge) printedDollars(year int) *big.Rat {
	if cut := j.payment(year, "adjusted_total", "usd_m"); cut != nil {
		return millions(cut)
	}
	return millions(j.payment(year, "total", "usd_m"))
}

func millions(r row) *big.Rat { return mul(r.num("amount"), whole(1_000_000)) }

// rateFor is that year's average once known, before that the last known average.
func (j judge) rateFor(year int) *big.Rat {
	if own := j.indicator("usd_krw", year); own != nil {
		return own
	}
	return j.lastRate()
}

// lastRate is the average of the latest full year known.
func (j judge) lastRate() *big.Rat { return j.newest("usd_krw", firstTabled, lastTabled) }

// baseYear is the latest year, not after the day's, whose amount was known.
func (j judge) baseYear() int {
	year, _ := strconv.Atoi(j.day[:4])
	for !j.amountKnown(year) {
		year--
	}
	return year
}

// course is the payment of each year after the base year: agreed where known,
// else grown by what the agreements say.
func (j judge) course(years int) []*big.Rat {
	var out []*big.Rat
	b := j.baseYear()
	before := j.paid(b)
	for y := b + 1; y <= b+years; y++ {
		before = j.next(before, y)
		if agreed := j.agreed(y); agreed != nil {
			before = agreed
		}
		out = append(out, before)
	}
	return out
}

// agreed is the amount of a year after the base year, nil where none was known.
func (j judge) agreed(year int) *big.Rat {
	if !j.amountKnown(year) {
		return nil
	}
	return j.paid(year)
}

// next grows a payment into a year, to 100 million won; it stays where no rule
// can be computed.
func (j judge) next(before *big.Rat, year int) *big.Rat {
	g := j.growth(year)
	if g == nil {
		return before
	}
	return nearest(grown(before, g), hundredMillions)
}

// grown is before x (1 + g/100).
func grown(before, g *big.Rat) *big.Rat {
	return mul(before, add(whole(1), over(g, whole(100))))
}

// growth is the yearly rate into a year in percent, nil for flat.
func (j judge) growth(year int) *big.Rat {
	a := j.agreementFor(year)
	switch a["growth"] {
	case "cpi_two_years_before":
		g := orAssumed(j.inflation, year-2)
		if a["cap_pct"] != "" && g.Cmp(a.num("cap_pct")) > 0 {
			return a.num("cap_pct")
		}
		return g
	case "defence_budget_previous_year":
		return orAssumed(j.budgetGrowth, year-1)
	}
	return nil
}

// agreementFor is the agreement that covers a year, else the last one. One that
// has no yearly rule, the 10th, leaves the rule of the one before it.
func (j judge) agreementFor(year int) row {
	var last, before row
	for _, a := range j.known["agreements"] {
		if a.year("first_year") > year {
			break
		}
		before, last = last, a
	}
	if last["growth"] == "one_year" {
		return before
	}
	return last
}

// inflation is the CPI rate of a year to one decimal.
func (j judge) inflation(year int) *big.Rat {
	if v := j.indicator("cpi_inflation", year); v != nil {
		return nearest(v, tenth)
	}
	return nil
}

// budgetGrowth is the growth of the main defence budget to one decimal.
func (j judge) budgetGrowth(year int) *big.Rat {
	now, before := j.indicator("defence_budget_main", year), j.indicator("defence_budget_main", year-1)
	if now == nil || before == nil {
		return nil
	}
	return nearest(mul(over(sub(now, before), before), whole(100)), tenth)
}

// orAssumed is the rate of a year, or the mean of the last five known to one
// decimal where it was not known.
func orAssumed(rate func(int) *big.Rat, year int) *big.Rat {
	if g := rate(year); g != nil {
		return g
	}
	var newest []*big.Rat
	for y := lastTabled; y >= firstTabled && len(newest) < 5; y-- {
		if g := rate(y); g != nil {
			newest = append(newest, g)
		}
	}
	return nearest(mean(newest), tenth)
}
