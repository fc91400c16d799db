package scenario

import (
	"slices"
	"strconv"
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/fault"
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
	if n, ok := rateYear(text); ok {
		return RateChoice{Year: n}, nil
	}
	if text != "" && strings.Trim(text, "0123456789.,") == "" {
		d, err := money.ParseNumber(text)
		if err != nil {
			return RateChoice{}, fault.New("%s %v; write it like 1125.28", money.Quoted(s), err)
		}
		if d.Cmp(decimal.NewFromInt(100)) < 0 || d.Cmp(decimal.NewFromInt(10000)) > 0 {
			return RateChoice{}, fault.New("%s won per dollar is outside 100 to 10,000", money.Digits(d))
		}
		return RateChoice{Number: d}, nil
	}
	if !isSourceID(text) {
		return RateChoice{}, fault.New("%s is no exchange rate; write a number like 1125.28, a year like 2017 or a source like KH20181001", money.Quoted(s))
	}
	return RateChoice{Source: text}, nil
}

// isSourceID is true for what could name a source or a row; whether there is one
// is asked of a day.
func isSourceID(s string) bool {
	const letters = "abcdefghijklmnopqrstuvwxyz"
	lower := strings.ToLower(s)
	return s != "" && len(s) <= 40 && strings.IndexByte(letters, lower[0]) >= 0 && strings.Trim(lower, letters+"0123456789-_") == ""
}

// rateYear reads four digits that are taken for a year, not for won.
func rateYear(s string) (int, bool) {
	n, err := strconv.Atoi(s)
	return n, err == nil && len(s) == 4 && n >= 1990 && n <= 2099
}

// String is the form that ParseRate reads back; "" is the default. A number of
// won that would be taken for a year keeps its point.
func (r RateChoice) String() string {
	switch {
	case r.Source != "":
		return r.Source
	case r.Year != 0:
		return strconv.Itoa(r.Year)
	case !r.Number.IsZero():
		number := money.Digits(r.Number)
		if _, isYear := rateYear(number); isYear {
			number += ".0"
		}
		return number
	}
	return ""
}

// IsDefault is true for the average of the latest full year.
func (r RateChoice) IsDefault() bool { return r.String() == "" }

var errNoRate = fault.New("no exchange rate is known before 1 January 1992, so an amount in dollars cannot be turned into won")

// resolve turns the choice into a rate on a view; nil without an error is "none is known".
func (r RateChoice) resolve(v dataset.View) (*Value, error) {
	switch {
	case r.Source != "":
		return rateOfSource(v, r.Source)
	case r.Year != 0:
		if rate := averageRateOf(v, r.Year); rate != nil {
			return rate, nil
		}
		return nil, fault.New("the average exchange rate of %d was not known on %s%s", r.Year, v.Day(), latestRate(v))
	case !r.Number.IsZero():
		return given(Term{"rate_given", 0}, r.Number, dataset.WonPerDollar), nil
	}
	return averageRate(v, v.Day().Year()), nil
}

// latestRate names the year whose average is the default.
func latestRate(v dataset.View) *fault.Fault {
	if rate := averageRate(v, v.Day().Year()); rate != nil {
		return fault.Part("; the latest known is that of %d", rate.Term.Year)
	}
	return nil
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
		return nil, fault.New("%s is neither an exchange rate nor a source that had printed a dollar value by %s%s", money.Quoted(id), v.Day(), didYouMean(id, ids...))
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
