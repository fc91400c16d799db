package scenario

import (
	"strconv"
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/fault"
	"costshare/engine/money"
)

// DefaultPrices is the year in whose prices a payment is shown unless asked
// otherwise: the base year of the index.
const DefaultPrices = 2020

// ParsePrices reads the year in whose prices a payment is to be shown; whether
// its consumer prices were known is asked of a day. 0 is the default.
func ParsePrices(s string) (int, error) {
	text := strings.TrimSpace(s)
	if text == "" {
		return 0, fault.New("a year of prices is missing; write it like 2015")
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 1000 || n > 9999 {
		return 0, fault.New("%s is no year of prices; write it like 2015", money.Quoted(s))
	}
	if n == DefaultPrices {
		return 0, nil
	}
	return n, nil
}

// PricesYear is the year in whose prices Real is.
func (q Question) PricesYear() int {
	if q.Prices == 0 {
		return DefaultPrices
	}
	return q.Prices
}

// inPricesOf2020 deflates by the CPI, whose 2020 is 100.
func (a *Answer) inPricesOf2020(d denominators) Figure {
	of2020, now, reason := a.pricesOf(DefaultPrices, d)
	if reason.Name != "" {
		return Figure{Unit: dataset.Won2020, Reason: reason}
	}
	return found(compute(Term{"real_2020", now.Term.Year}, dataset.Won2020, InProportion, To(quotientPlaces), a.Payment, of2020, now), dataset.Won2020)
}

// inPricesOf deflates to the prices of any year: P x CPI of it / CPI of the
// newest year that fits the payment.
func (a *Answer) inPricesOf(year int, d denominators) Figure {
	then, now, reason := a.pricesOf(year, d)
	if reason.Name != "" {
		return Figure{Unit: dataset.RealWon, Reason: reason}
	}
	return found(compute(Term{"real", year}, dataset.RealWon, InProportion, To(quotientPlaces), a.Payment, then, now), dataset.RealWon)
}

// pricesOf gives the consumer prices of a year and those that fit the payment,
// or the reason why one of them is missing.
func (a *Answer) pricesOf(year int, d denominators) (then, now *Value, reason Reason) {
	f, known := a.View.Indicator(dataset.ConsumerPrices, year)
	if !known {
		return nil, nil, Reason{Name: "no_prices_of_year", Year: year}
	}
	g, known := a.View.NewestIndicator(dataset.ConsumerPrices, d.pricesFrom, d.newest)
	if !known {
		return nil, nil, Reason{Name: "no_cpi", Year: d.newest}
	}
	return read(Term{"cpi", f.Year}, f), read(Term{"cpi", g.Year}, g), Reason{}
}
