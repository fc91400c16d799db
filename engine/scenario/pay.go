package scenario

import (
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/fault"
	"costshare/engine/money"

	"github.com/shopspring/decimal"
)

// PayKind says how the payment is given.
type PayKind uint8

const (
	PayCourse PayKind = iota // what today's course gives
	PayAmount
	PayChange   // percent on the base payment
	PayMultiple // times the base payment
	PayFigure   // what gives Figure the value Number
	PayParts    // by category, see ParseParts
)

// Pay is the payment of the start year as asked.
type Pay struct {
	Kind   PayKind
	Amount money.Amount
	Number decimal.Decimal
	Figure ID
	Parts  [categories]PartAsk // of a PayParts, by category
}

// ParsePay reads 1.3tn, $1.2bn, 1조3000억, +50%, 2x, half the cost, share:50. The
// error is a sentence.
func ParsePay(s string) (Pay, error) {
	text := strings.TrimSpace(s)
	lower := strings.ToLower(text)
	if p, ok := parseWords(text); ok {
		return p, nil
	}
	switch {
	case strings.Contains(text, ":"):
		return ParseAsk(text)
	case strings.HasSuffix(text, "%") || strings.HasSuffix(text, "%25"):
		d, err := money.ParsePercent(text)
		return Pay{Kind: PayChange, Number: d}, err
	case strings.HasSuffix(lower, "x") || strings.HasSuffix(text, "배"):
		number := strings.TrimSpace(strings.TrimSuffix(strings.TrimSuffix(lower, "x"), "배"))
		d, err := money.ParseNumber(number)
		if err != nil {
			return Pay{}, fault.New("%s %v; write it like 2x or 1.5x", money.Quoted(s), err)
		}
		return Pay{Kind: PayMultiple, Number: d}, nil
	}
	a, err := money.Parse(text)
	if near := nearestWords(text); err != nil && near != "" {
		err = fault.New("%s is no amount; did you mean %s?", money.Quoted(s), near)
	}
	return Pay{Kind: PayAmount, Amount: a}, err
}

// OfWon asks for an amount of won.
func OfWon(d decimal.Decimal) Pay {
	return Pay{Kind: PayAmount, Amount: money.Amount{Value: d, Currency: money.Won}}
}

// Most is the largest payment that can be asked for, in won.
func Most() decimal.Decimal { return decimal.New(100, 12) }

// String is the form that ParsePay reads back; "" is the default, and a payment
// by its parts, which PartsString prints.
func (p Pay) String() string {
	switch p.Kind {
	case PayAmount:
		if p.Amount.Currency == money.Dollars {
			return "$" + money.Digits(p.Amount.Value)
		}
		return money.Digits(p.Amount.Value)
	case PayChange:
		if p.Number.IsNegative() {
			return money.Digits(p.Number) + "%"
		}
		return "+" + money.Digits(p.Number) + "%"
	case PayMultiple:
		return money.Digits(p.Number) + "x"
	case PayFigure:
		return string(p.Figure) + ":" + money.Digits(p.Number)
	}
	return ""
}

// resolve turns what was asked into won.
func (p Pay) resolve(a *Answer, rate *Value, d denominators) (out *Value, err error) {
	switch p.Kind {
	case PayCourse:
		return a.Course[0].Payment, nil
	case PayAmount:
		out, err = p.amount(a, rate)
	case PayParts:
		out, err = p.byParts(a, rate)
	default:
		out, err = a.inverse(p, d)
	}
	if err != nil {
		return nil, err
	}
	if out.Amount.IsNegative() || out.Amount.Cmp(Most()) > 0 {
		return nil, fault.New("a payment of %s won is outside 0 to %s", money.Amount{Value: out.Amount}, money.Amount{Value: Most()})
	}
	return out, nil
}

// amount is a sum of money in won, whole won where it was in dollars.
func (p Pay) amount(a *Answer, rate *Value) (*Value, error) {
	term := Term{"scenario", a.StartYear}
	if p.Amount.Currency != money.Dollars {
		return given(term, p.Amount.Value, dataset.Won), nil
	}
	if rate == nil {
		return nil, errNoRate
	}
	return compute(term, dataset.Won, Multiply, To(0), given(Term{"dollars_given", 0}, p.Amount.Value, dataset.Dollars), rate), nil
}
