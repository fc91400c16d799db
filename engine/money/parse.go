package money

import (
	"strings"

	"costshare/engine/fault"

	"github.com/shopspring/decimal"
)

// Parse reads an amount as people write it: 1.3tn, 960.2bn, ₩1,300,000,000,000,
// $1.2bn, 1.3 trillion won, 9602억, 9천602억, 1조3000억 원, 12억 달러. The error
// is a sentence for the person who typed it, with the nearest reading where
// there is one.
func Parse(s string) (Amount, error) {
	a, err := parse(s)
	if err == nil {
		return a, nil
	}
	if near := mend(s, err); near != "" {
		return Amount{}, fault.New("%s %v; did you mean %s?", Quoted(s), err, near)
	}
	if strings.TrimSpace(s) == "" {
		return Amount{}, fault.New("an amount is missing; write it like 1.3tn, $1.2bn or 1조3000억")
	}
	return Amount{}, fault.New("%s %v; write it like 1.3tn, $1.2bn or 1조3000억", Quoted(s), err)
}

// Read is Parse where nobody is told why a text is no amount, as in a search.
func Read(s string) (Amount, bool) {
	a, err := parse(s)
	return a, err == nil
}

// parse reads an amount; its error is the part of a sentence that follows the
// text.
func parse(s string) (Amount, error) {
	text := strings.ToLower(strings.Join(strings.Fields(s), ""))
	text, currency := takeCurrency(text)
	sign := decimal.NewFromInt(1)
	if rest, ok := takeMinus(text); ok {
		text, sign = rest, decimal.NewFromInt(-1)
		if after, found := takeCurrency(text); found == Dollars {
			text, currency = after, Dollars
		}
	}
	value, err := parseUnits(text)
	return Amount{value.Mul(sign), currency}, err
}

// takeCurrency cuts a sign or word for the currency off either end.
func takeCurrency(s string) (string, Currency) {
	for _, c := range []struct {
		word     string
		currency Currency
	}{{"us$", Dollars}, {"$", Dollars}, {"usd", Dollars}, {"dollars", Dollars}, {"dollar", Dollars}, {"달러", Dollars},
		{"₩", Won}, {"krw", Won}, {"won", Won}, {"원", Won}} {
		if rest, ok := strings.CutPrefix(s, c.word); ok {
			return rest, c.currency
		}
		if rest, ok := strings.CutSuffix(s, c.word); ok {
			return rest, c.currency
		}
	}
	return s, Won
}

// parseUnits reads one or more numbers with falling units. 천, 백 and 십 multiply
// the larger unit that follows: 9천602억 is 9,602억.
func parseUnits(s string) (decimal.Decimal, error) {
	if s == "" {
		return decimal.Zero, errNoNumber
	}
	total, group := decimal.Zero, decimal.Zero
	large, small := int32(100), int32(100)
	for s != "" {
		p, rest, err := takePart(s)
		if err != nil {
			return total, err
		}
		if p.small >= small || p.large >= large && (p.large > 0 || rest == "") {
			return total, fault.New("has its units in the wrong order")
		}
		group, small, s = group.Add(p.number.Shift(p.small)), p.small, rest
		if p.large > 0 || rest == "" {
			total, group = total.Add(group.Shift(p.large)), decimal.Zero
			large, small = p.large, 100
		}
	}
	return total, checkDigits(total)
}

// part is a number with its unit: 3천억 is 3, three zeros, eight zeros.
type part struct {
	number       decimal.Decimal
	small, large int32
}

// takePart reads the first number and unit of "1조3000억" and gives the rest.
func takePart(s string) (p part, rest string, err error) {
	number, word, rest := cut(s)
	var ok bool
	if p.small, p.large, ok = zeros(word); number == "" && p.small > 0 && ok {
		number = "1"
	}
	switch {
	case number == "" && rest != "":
		return p, rest, fault.New("begins with %s", Quoted(word))
	case !ok && number != "":
		return p, rest, unknownUnit(word)
	}
	p.number, err = ParseNumber(number)
	return p, rest, err
}

// cut splits "1조3000억" into "1", "조", "3000억".
func cut(s string) (number, word, rest string) {
	isDigit := func(r rune) bool { return r >= '0' && r <= '9' || r == '.' || r == ',' }
	i := strings.IndexFunc(s, func(r rune) bool { return !isDigit(r) })
	if i < 0 {
		return s, "", ""
	}
	number, s = s[:i], s[i:]
	if j := strings.IndexFunc(s, isDigit); j >= 0 {
		return number, s[:j], s[j:]
	}
	return number, s, ""
}
