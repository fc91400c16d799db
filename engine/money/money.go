// Package money holds exact amounts of won and dollars: what people type, read
// without loss, and the short form that people write. Every amount is a
// decimal; nothing here is ever a binary floating point number.
package money

import (
	"strings"

	"github.com/shopspring/decimal"
)

// Currency is what an amount counts.
type Currency uint8

const (
	Won Currency = iota
	Dollars
)

// Amount is an exact number of won or dollars.
type Amount struct {
	Value    decimal.Decimal
	Currency Currency
}

// Scale is a step of the short scale, largest first.
type Scale struct {
	Zeros int32
	Word  string
}

// Scales are the words of the short form.
func Scales() []Scale { return []Scale{{12, "tn"}, {9, "bn"}, {6, "m"}} }

// String is the exact short form that Parse reads back: 1.3tn, 960.2bn,
// $1.2bn, 25201, -78.7bn.
func (a Amount) String() string {
	sign, d := "", a.Value
	if d.IsNegative() {
		sign, d = "-", d.Neg()
	}
	if a.Currency == Dollars {
		sign += "$"
	}
	for _, s := range Scales() {
		if d.Cmp(decimal.New(1, s.Zeros)) >= 0 {
			return sign + Digits(d.Shift(-s.Zeros)) + s.Word
		}
	}
	return sign + Digits(d)
}

// Digits prints a decimal without an exponent and without zeros that say
// nothing: 1.3, 960.2, 20.
func Digits(d decimal.Decimal) string {
	s := d.String()
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	return s
}
