package scenario

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/money"

	"github.com/shopspring/decimal"
)

// RateChoice says at which exchange rate dollars are shown: a number, the
// average of a year, or the rate that a source's dollar value implies. The zero
// RateChoice is the average of the latest full year known on the day.
type RateChoice struct {
	Number decimal.Decimal
	Year   int
	Source string
}

// ParseRate reads 1125.28, 2017 or the id of a source.
func ParseRate(s string) (RateChoice, error) {
	text := strings.TrimSpace(s)
	if n, err := strconv.Atoi(text); err == nil && len(text) == 4 && n >= 1990 && n <= 2099 {
		return RateChoice{Year: n}, nil
	}
	if text != "" && strings.Trim(text, "0123456789.,") == "" {
		d, err := money.ParseNumber(text)
		if err != nil {
			return RateChoice{}, fmt.Errorf("%q %w", s, err)
		}
		if d.Cmp(decimal.NewFromInt(100)) < 0 || d.Cmp(decimal.NewFromInt(10000)) > 0 {
			return RateChoice{}, fmt.Errorf("%s won per dollar is outside 100 to 10,000", money.Digits(d))
		}
		return RateChoice{Number: d}, nil
	}
	if text == "" {
		return RateChoice{}, errors.New("an exchange rate is a number like 1125.28, a year like 2017 or the id of a source")
	}
	return RateChoice{Source: text}, nil
}

// String is the form that ParseRate reads back; "" is the default.
func (r RateChoice) String() string {
	switch {
	case r.Source != "":
		return r.Source
	case r.Year != 0:
		return strconv.Itoa(r.Year)
	case !r.Number.IsZero():
		return money.Digits(r.Number)
	}
	return ""
}

// IsDefault is true for the average of the latest full year.
func (r RateChoice) IsDefault() bool { return r.String() == "" }

var errNoRate = errors.New("no exchange rate is known before 1 January 1992, so an amount in dollars cannot be turned into won")

// resolve turns the choice into a rate on a view; nil without an error is "none is known".
func (r RateChoice) resolve(v dataset.View) (*Value, error) {
	switch {
	case r.Source != "":
		return rateOfSource(v, r.Source)
	case r.Year != 0:
		if rate := averageRateOf(v, r.Year); rate != nil {
			return rate, nil
		}
		return nil, fmt.Errorf("the average exchange rate of %d was not known on %s", r.Year, v.Day())
	case !r.Number.IsZero():
		return given(Term{"rate_given", 0}, r.Number, dataset.WonPerDollar), nil
	}
	return averageRate(v, v.Day().Year()), nil
}

// rateOfSource is the rate that a source's dollar value implies: its won over
// its dollars, to two decimals. A source may have printed several; the one for
// the latest year stands.
func rateOfSource(v dataset.View, id string) (*Value, error) {
	var found dataset.DollarValue
	var ids []string
	for _, d := range v.DollarValues() {
		named := []string{d.Row}
		for _, s := range d.Sources {
			named = append(named, s.ID)
		}
		ids = append(ids, named...)
		if slices.Contains(named, id) && d.Year >= found.Year {
			found = d
		}
	}
	if found.Row == "" {
		return nil, fmt.Errorf("%q is no exchange rate, and no source known on %s that printed a dollar value%s", id, v.Day(), didYouMean(id, ids...))
	}
	return impliedRate(found), nil
}

// impliedRate is the rate at which a source turned won into dollars.
func impliedRate(d dataset.DollarValue) *Value {
	fact := dataset.Fact{Row: d.Row, Table: "dollar_values.csv", Year: d.Year, Status: d.Status, KnownFrom: d.KnownFrom, Sources: d.Sources}
	won, usd := fact, fact
	won.Value, won.Unit = d.Won, dataset.Won
	usd.Value, usd.Unit = d.Dollars, dataset.Dollars
	return compute(Term{"rate_implied", d.Year}, dataset.WonPerDollar, Divide, To(2),
		read(Term{"printed_won", d.Year}, won), read(Term{"printed_usd", d.Year}, usd))
}

// averageRateOf is the year's own average won per dollar, nil where it was not
// known.
func averageRateOf(v dataset.View, year int) *Value {
	f, ok := v.Indicator(dataset.ExchangeRate, year)
	if !ok {
		return nil
	}
	return read(Term{"rate", year}, f)
}
