package scenario

import (
	"costshare/engine/dataset"
)

// firstYearInWon is the first year of the agreements that are all in won.
const firstYearInWon = 2005

// toHundredMillion is how the agreements round: to 100 million won.
func toHundredMillion() Rounding { return To(-8) }

// Payment is a year's payment in won as known on the view's day, nil where it
// was not known or no exchange rate was.
//
// From 2005 on the agreements are in won. Before, the printed won amount stands
// where a government table or a source prints it; else the dollars (and the won
// part beside them in 1999 and 2002) at the year's average rate, or at the last
// known average before the year is over, rounded to 100 million won: derived.
func Payment(v dataset.View, year int) *Value {
	term := Term{"payment", year}
	if won, ok := v.Payment(year, dataset.Total, dataset.Won); ok && won.Status < dataset.Derived || ok && year >= firstYearInWon {
		return read(term, won)
	}
	dollars, ok := dollarPayment(v, year)
	if !ok {
		return nil
	}
	rate := averageRate(v, year)
	if rate == nil {
		return nil
	}
	wonPart, both := v.Payment(year, dataset.WonPart, dataset.Won)
	if !both {
		return derived(compute(term, dataset.Won, Multiply, toHundredMillion(), dollars, rate))
	}
	converted := compute(Term{"dollar_part_in_won", year}, dataset.Won, Multiply, Exact(), dollars, rate)
	return derived(compute(term, dataset.Won, Sum, toHundredMillion(), read(Term{"won_part", year}, wonPart), converted))
}

// dollarPayment gives the dollars to convert: the dollar part where both
// currencies were fixed, else the whole.
func dollarPayment(v dataset.View, year int) (*Value, bool) {
	if f, ok := v.Payment(year, dataset.DollarPart, dataset.Dollars); ok {
		return read(Term{"dollar_part", year}, f), true
	}
	return printedDollars(v, year)
}

// printedDollars gives a whole year's payment in dollars: the readjusted sum of
// 1998 once printed, else what was agreed.
func printedDollars(v dataset.View, year int) (*Value, bool) {
	if f, ok := v.Payment(year, dataset.AdjustedTotal, dataset.Dollars); ok {
		return read(Term{"payment_usd_readjusted", year}, f), true
	}
	if f, ok := v.Payment(year, dataset.Total, dataset.Dollars); ok {
		return read(Term{"payment_usd", year}, f), true
	}
	return nil, false
}

// averageRate is the year's average won per dollar, or the newest known before.
func averageRate(v dataset.View, year int) *Value {
	f, ok := v.NewestIndicator(dataset.ExchangeRate, 1991, year)
	if !ok {
		return nil
	}
	return read(Term{"rate", f.Year}, f)
}

func derived(v *Value) *Value {
	v.Status = dataset.Weaker(v.Status, dataset.Derived)
	return v
}

// BaseYear is the latest year, not after the day's own, whose payment was known
// on the day.
func BaseYear(v dataset.View) int {
	base := 0
	for _, y := range v.PaymentYears() {
		if y <= v.Day().Year() && Payment(v, y) != nil {
			base = y
		}
	}
	return base
}
