package money

import (
	"strings"

	"costshare/engine/fault"

	"github.com/shopspring/decimal"
)

// MaxDigits bounds what a person can type before the decimal library sees it.
const MaxDigits = 24

var (
	errNoNumber  = fault.New("has no number")
	errComma     = fault.New("has a comma in the wrong place")
	errNotNumber = fault.New("is not a number")
)

// ParseNumber reads a plain decimal number: digits, thousands commas in their
// places, at most one point, no sign, no exponent, at most MaxDigits digits. Its
// error is the part of a sentence that follows the text.
func ParseNumber(s string) (decimal.Decimal, error) {
	whole, fraction, hasPoint := strings.Cut(s, ".")
	whole, err := withoutCommas(whole)
	switch {
	case s == "":
		return decimal.Zero, errNoNumber
	case err != nil:
		return decimal.Zero, err
	case strings.Contains(fraction, "."):
		return decimal.Zero, fault.New("has more than one point")
	case strings.Trim(whole+fraction, "0123456789") != "":
		return decimal.Zero, errNotNumber
	case hasPoint && fraction == "":
		return decimal.Zero, fault.New("has no digit after its point")
	}
	whole = strings.TrimLeft(whole, "0")
	if n := len(whole) + len(fraction); n > MaxDigits {
		return decimal.Zero, tooLong(n)
	}
	return decimal.NewFromString("0" + whole + "." + fraction + "0")
}

func withoutCommas(whole string) (string, error) {
	groups := strings.Split(whole, ",")
	for i, g := range groups {
		if len(groups) > 1 && (len(g) > 3 || len(g) == 0 || i > 0 && len(g) != 3) {
			return "", errComma
		}
	}
	return strings.Join(groups, ""), nil
}

// checkDigits holds what was put together of several numbers to MaxDigits too,
// so that it can be read back.
func checkDigits(d decimal.Decimal) error {
	whole, fraction, _ := strings.Cut(Digits(d), ".")
	if n := len(strings.TrimLeft(whole, "0")) + len(fraction); n > MaxDigits {
		return tooLong(n)
	}
	return nil
}

func tooLong(n int) error {
	return fault.New("has %d digits, more than the %d that can be read", n, MaxDigits)
}

// ParsePercent reads a rate: 1.5, 1.5%, +1.5%, -2%, and 1.5%25 as an address
// carries it. The error is a sentence.
func ParsePercent(s string) (decimal.Decimal, error) {
	d, err := parsePercent(s)
	if err == nil {
		return d, nil
	}
	near := strings.Replace(strings.Join(strings.Fields(s), " "), ",", ".", 1)
	if _, wrong := parsePercent(near); wrong == nil && Brief(near) {
		return d, fault.New("%s %v; did you mean %s?", Quoted(s), err, near)
	}
	return d, fault.New("%s %v; write it like 1.5%%", Quoted(s), err)
}

func parsePercent(s string) (decimal.Decimal, error) {
	text := strings.TrimSpace(s)
	text = strings.TrimSuffix(strings.TrimSuffix(text, "%25"), "%")
	text, negative := takeMinus(text)
	if !negative {
		text = strings.TrimPrefix(text, "+")
	}
	d, err := ParseNumber(strings.TrimSpace(text))
	if negative {
		d = d.Neg()
	}
	return d, err
}

// takeMinus cuts off a minus sign, typed or printed.
func takeMinus(s string) (rest string, negative bool) {
	if rest, negative = strings.CutPrefix(s, "-"); negative {
		return rest, true
	}
	return strings.CutPrefix(s, "−")
}
