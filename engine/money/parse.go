package money

import (
	"errors"
	"fmt"
	"strings"

	"github.com/agnivade/levenshtein"
	"github.com/shopspring/decimal"
)

// MaxDigits bounds what a person can type before the decimal library sees it.
const MaxDigits = 24

// Parse reads an amount as people write it: 1.3tn, 960.2bn, ₩1,300,000,000,000,
// $1.2bn, 1.3 trillion won, 9602억, 1조3000억 원, 12억 달러. The error is a
// sentence for the person who typed it, with the nearest reading where there
// is one.
func Parse(s string) (Amount, error) {
	text := strings.ToLower(strings.Join(strings.Fields(s), ""))
	text, currency := takeCurrency(text)
	sign := decimal.NewFromInt(1)
	if rest, ok := strings.CutPrefix(text, "-"); ok {
		text, sign = rest, decimal.NewFromInt(-1)
		if after, found := takeCurrency(text); found == Dollars {
			text, currency = after, Dollars
		}
	}
	if text == "" {
		return Amount{}, fmt.Errorf("%q is not an amount; write it like 1.3tn, $1.2bn or 1조3000억", s)
	}
	value, err := parseUnits(text)
	if err != nil {
		return Amount{}, fmt.Errorf("%q %w", s, err)
	}
	return Amount{value.Mul(sign), currency}, nil
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

// zeros of every word for a power of ten.
func zeros(word string) (int32, bool) {
	switch word {
	case "tn", "trillion", "trn", "t", "조":
		return 12, true
	case "bn", "billion", "b", "bil":
		return 9, true
	case "억":
		return 8, true
	case "m", "mn", "million", "mil":
		return 6, true
	case "만":
		return 4, true
	case "천", "k", "thousand":
		return 3, true
	case "":
		return 0, true
	}
	return 0, false
}

// parseUnits reads one or more numbers with falling units: 1.3tn, 1조3000억,
// 1조3천억 (a 천 before a larger unit counts thousands of it).
func parseUnits(s string) (decimal.Decimal, error) {
	total := decimal.Zero
	last := int32(100)
	for s != "" {
		number, word, rest := cut(s)
		value, err := ParseNumber(number)
		if err != nil {
			return total, err
		}
		z, err := power(word)
		if err != nil {
			return total, fmt.Errorf("%w%s", err, suggest(number, word))
		}
		if z >= last {
			return total, errors.New("has its units in no falling order; write it like 1조3000억")
		}
		last = z
		total = total.Add(value.Shift(z))
		s = rest
	}
	return total, nil
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

func power(word string) (int32, error) {
	if z, ok := zeros(word); ok {
		return z, nil
	}
	if large, ok := strings.CutPrefix(word, "천"); ok {
		if z, ok := zeros(large); ok {
			return z + 3, nil
		}
	}
	return 0, fmt.Errorf("has %q, which is no unit of money here", word)
}

// suggest offers the unit that is nearest to a word.
func suggest(number, word string) string {
	best, far := "", len([]rune(word))
	for _, w := range []string{"tn", "bn", "m", "trillion", "billion", "million", "조", "억", "만"} {
		if d := levenshtein.ComputeDistance(word, w); d < far || best == "" {
			best, far = w, d
		}
	}
	return fmt.Sprintf("; did you mean %s%s?", number, best)
}

// ParseNumber reads a plain decimal number: digits, thousands commas in their
// places, at most one point, no sign, no exponent, at most MaxDigits digits.
func ParseNumber(s string) (decimal.Decimal, error) {
	if s == "" {
		return decimal.Zero, errors.New("has no number; write it like 1.3tn, $1.2bn or 1조3000억")
	}
	whole, fraction, hasPoint := strings.Cut(s, ".")
	if strings.Contains(whole, ",") {
		groups := strings.Split(whole, ",")
		for i, g := range groups {
			if len(g) > 3 || len(g) == 0 || i > 0 && len(g) != 3 {
				return decimal.Zero, errors.New("has a comma that does not part thousands; write 1,300,000,000,000 or 1.3tn")
			}
		}
		whole = strings.Join(groups, "")
	}
	digits := whole + fraction
	switch {
	case strings.Trim(digits, "0123456789") != "" || digits == "" || hasPoint && fraction == "":
		return decimal.Zero, errors.New("is not a number; write digits, like 1.3")
	case len(digits) > MaxDigits:
		return decimal.Zero, fmt.Errorf("has %d digits; %d is the most", len(digits), MaxDigits)
	}
	if whole == "" {
		whole = "0"
	}
	d, err := decimal.NewFromString(whole + "." + fraction + "0")
	if err != nil {
		return decimal.Zero, errors.New("is not a number; write digits, like 1.3")
	}
	return d, nil
}

// ParsePercent reads a rate: 1.5, 1.5%, +1.5%, -2%, and 1.5%25 as an address
// carries it.
func ParsePercent(s string) (decimal.Decimal, error) {
	text := strings.TrimSpace(s)
	text = strings.TrimSuffix(strings.TrimSuffix(text, "%25"), "%")
	negative := strings.HasPrefix(text, "-")
	text = strings.TrimPrefix(strings.TrimPrefix(text, "-"), "+")
	d, err := ParseNumber(strings.TrimSpace(text))
	if err != nil {
		return d, fmt.Errorf("%q %w", s, err)
	}
	if negative {
		d = d.Neg()
	}
	return d, nil
}
