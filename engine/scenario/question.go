package scenario

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/money"

	"github.com/agnivade/levenshtein"
	"github.com/shopspring/decimal"
)

// DefaultYears is how many years the reader's agreement lasts unless asked
// otherwise; MostYears is the longest.
const (
	DefaultYears = 5
	MostYears    = 10
)

// Question is what is asked of the calculator. The zero Question, with
// DefaultYears, asks what today's course means.
type Question struct {
	Pay   Pay
	Year  int // not 0: what was paid in that year, instead of Pay
	Years int // how many years the reader's agreement lasts, 1 to MostYears
	Rule  Rule
	Rate  RateChoice
}

// PayKind says how the payment is given.
type PayKind uint8

const (
	PayCourse PayKind = iota // what today's course gives
	PayAmount
	PayChange   // percent on the base payment
	PayMultiple // times the base payment
)

// Pay is the payment of the start year as asked.
type Pay struct {
	Kind   PayKind
	Amount money.Amount
	Number decimal.Decimal
}

// ParsePay reads 1.3tn, $1.2bn, 1조3000억, +50%, 2x. The error is a sentence.
func ParsePay(s string) (Pay, error) {
	text := strings.TrimSpace(s)
	lower := strings.ToLower(text)
	switch {
	case strings.HasSuffix(text, "%") || strings.HasSuffix(text, "%25"):
		d, err := money.ParsePercent(text)
		return Pay{Kind: PayChange, Number: d}, err
	case strings.HasSuffix(lower, "x") || strings.HasSuffix(text, "배"):
		number := strings.TrimSpace(strings.TrimSuffix(strings.TrimSuffix(lower, "x"), "배"))
		d, err := money.ParseNumber(number)
		if err != nil {
			return Pay{}, fmt.Errorf("%q %w", s, err)
		}
		return Pay{Kind: PayMultiple, Number: d}, nil
	}
	a, err := money.Parse(text)
	return Pay{Kind: PayAmount, Amount: a}, err
}

// OfWon asks for an amount of won.
func OfWon(d decimal.Decimal) Pay {
	return Pay{Kind: PayAmount, Amount: money.Amount{Value: d, Currency: money.Won}}
}

// Most is the largest payment that can be asked for, in won.
func Most() decimal.Decimal { return decimal.New(100, 12) }

// RuleKind says how the reader's agreement grows from year to year.
type RuleKind uint8

const (
	FollowCourse RuleKind = iota // by the same rates as today's course
	FlatRule
	FixedRate
)

// Rule is a growth rule; Percent is the rate of a FixedRate.
type Rule struct {
	Kind    RuleKind
	Percent decimal.Decimal
}

// ParseRule reads course, flat, or a yearly rate like 1.5%.
func ParseRule(s string) (Rule, error) {
	word := strings.ToLower(strings.TrimSpace(s))
	switch word {
	case "course":
		return Rule{Kind: FollowCourse}, nil
	case "flat":
		return Rule{Kind: FlatRule}, nil
	}
	d, err := money.ParsePercent(word)
	if err != nil {
		return Rule{}, fmt.Errorf("%q is no growth rule; write course, flat or a yearly rate like 1.5%s", s, didYouMean(word, "course", "flat"))
	}
	if d.Abs().Cmp(decimal.NewFromInt(100)) > 0 {
		return Rule{}, fmt.Errorf("a growth of %s%% a year is outside -100%% to 100%%", money.Digits(d))
	}
	return Rule{FixedRate, d}, nil
}

// String is the form that ParseRule reads back.
func (r Rule) String() string {
	switch r.Kind {
	case FlatRule:
		return "flat"
	case FixedRate:
		return money.Digits(r.Percent)
	}
	return "course"
}

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

// ParseYears reads how long the reader's agreement lasts.
func ParseYears(s string) (int, error) {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	if err != nil || n < 1 || n > MostYears {
		return 0, fmt.Errorf("%q is no length of an agreement; write whole years, 1 to %d", s, MostYears)
	}
	return n, nil
}

// ParseYear reads a year that was paid.
func ParseYear(s string) (int, error) {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	if err != nil || n < 1000 || n > 9999 {
		return 0, fmt.Errorf("%q is not a year; write it like 2018", s)
	}
	return n, nil
}

// didYouMean offers the nearest of some words, or nothing where none is near.
func didYouMean(word string, words ...string) string {
	if near := Nearest(word, words); near != "" {
		return " (did you mean " + near + "?)"
	}
	return ""
}

// Nearest gives the word of a list that is nearest to what was typed, "" where
// none is near.
func Nearest(word string, words []string) string {
	best, far := "", len([]rune(word))/2+1
	for _, w := range words {
		if d := levenshtein.ComputeDistance(word, w); d < far {
			best, far = w, d
		}
	}
	return best
}

var errNoRate = errors.New("no exchange rate is known before 1 January 1992, so an amount in dollars cannot be turned into won")

// rate resolves the choice on a view; nil without an error is "none is known".
func (r RateChoice) resolve(v dataset.View) (*Value, error) {
	switch {
	case r.Source != "":
		return rateOfSource(v, r.Source)
	case r.Year != 0:
		f, ok := v.Indicator(dataset.ExchangeRate, r.Year)
		if !ok {
			return nil, fmt.Errorf("the average exchange rate of %d was not known on %s", r.Year, v.Day())
		}
		return read(Term{"rate", r.Year}, f), nil
	case !r.Number.IsZero():
		return given(Term{"rate_given", 0}, r.Number, dataset.WonPerDollar), nil
	}
	return averageRate(v, v.Day().Year()), nil
}

// rateOfSource is the rate that a source's dollar value implies: its won over
// its dollars, to two decimals. A source may have printed several; the one for
// the latest year stands.
func rateOfSource(v dataset.View, id string) (*Value, error) {
	var found *dataset.DollarValue
	var ids []string
	for _, d := range v.DollarValues() {
		ids = append(ids, d.Row)
		if d.Row == id || len(d.Sources) > 0 && d.Sources[0].ID == id {
			found = &d
		}
		if len(d.Sources) > 0 {
			ids = append(ids, d.Sources[0].ID)
		}
	}
	if found == nil {
		return nil, fmt.Errorf("%q is no exchange rate, and no source known on %s that printed a dollar value%s", id, v.Day(), didYouMean(id, ids...))
	}
	fact := dataset.Fact{Row: found.Row, Table: "dollar_values.csv", Year: found.Year, Status: found.Status, KnownFrom: found.KnownFrom, Sources: found.Sources}
	won, usd := fact, fact
	won.Value, won.Unit = found.Won, dataset.Won
	usd.Value, usd.Unit = found.Dollars, dataset.Dollars
	return derived(compute(Term{"rate_implied", found.Year}, dataset.WonPerDollar, Divide, To(2),
		read(Term{"printed_won", found.Year}, won), read(Term{"printed_usd", found.Year}, usd))), nil
}
