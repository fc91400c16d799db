package find

import (
	"math"
	"strings"

	"costshare/engine/money"

	"github.com/shopspring/decimal"
)

// sum is an amount in hundredths of a won or a dollar: whole numbers, so that a
// hundred thousand are compared at once.
type sum struct {
	units    int64
	currency money.Currency
}

// sumOf is false for what is not above zero, or larger than the wealth of all
// countries.
func sumOf(a money.Amount) (sum, bool) {
	if a.Value.Sign() <= 0 {
		return sum{}, false
	}
	const most = math.MaxInt64 / 100
	units := a.Value.Shift(2).Round(0)
	if units.Sign() == 0 || units.Cmp(decimal.New(most, 0)) > 0 {
		return sum{}, false
	}
	return sum{units.IntPart(), a.Currency}, true
}

// wanted is an amount that is looked for.
type wanted struct {
	sum
	anyCurrency bool  // 1.6bn can be of won or of dollars
	step        int64 // it is rounded to whole ones of these
}

// wantedOf reads an amount that was typed; a bare number is none.
func wantedOf(text string) (wanted, bool) {
	a, ok := amountIn(text)
	if !ok {
		return wanted{}, false
	}
	s, ok := sumOf(a)
	w := wanted{sum: s, anyCurrency: !saysCurrency(text), step: 1}
	for w.step <= s.units/100 && s.units%(w.step*10) == 0 {
		w.step *= 10
	}
	return w, ok
}

// near says how near an amount is to the one wanted.
func (w wanted) near(s sum) (nearness, bool) {
	over := s.units - w.units
	switch {
	case w.currency != s.currency && !w.anyCurrency:
		return nearness{}, false
	case over == 0:
		return nearness{}, true
	case 2*over < w.step && -2*over <= w.step:
		return nearness{apart: rounded}, true
	case max(over, -over) <= w.units/2:
		return nearness{wrong: 1 + int32(max(over, -over)/max(w.units/100, 1))}, true
	}
	return nearness{}, false
}

// amountIn reads an amount that has a unit or a currency.
func amountIn(text string) (money.Amount, bool) {
	number := strings.TrimLeft(text, "US$₩")
	if number == "" || !digit(number[0]) || strings.Trim(text, "0123456789.,") == "" {
		return money.Amount{}, false
	}
	return money.Read(text)
}

func saysCurrency(text string) bool {
	for _, word := range []string{"$", "₩", "won", "krw", "usd", "dollar", "달러", "원"} {
		if strings.Contains(strings.ToLower(text), word) {
			return true
		}
	}
	return false
}

// longestReading is how many words a date or an amount can have.
const longestReading = 4

// quoted is an amount that stands in a text.
type quoted struct {
	sum
	Span
}

// sumsIn gives the amounts that a text says, with where.
func sumsIn(text string) []quoted {
	var out []quoted
	parts := fields(text)
	for i := 0; i < len(parts); i++ {
		for n := min(longestReading, len(parts)-i); n > 0; n-- {
			span := Span{parts[i].Start, parts[i+n-1].End}
			if s, ok := sumIn(text[span.Start:span.End]); ok {
				out = append(out, quoted{s, span})
				i += n - 1
				break
			}
		}
	}
	return out
}

func sumIn(text string) (sum, bool) {
	a, ok := amountIn(text)
	if !ok {
		return sum{}, false
	}
	return sumOf(a)
}

// fields are the stretches between spaces, without the marks around them.
func fields(text string) []Span {
	var out []Span
	for start := 0; start < len(text); {
		part, _, _ := strings.Cut(text[start:], " ")
		left := len(part) - len(strings.TrimLeft(part, `(["'“‘`))
		right := len(strings.TrimRight(part, `.,;:!?)]"'”’`))
		if left < right {
			out = append(out, Span{start + left, start + right})
		}
		start += len(part) + 1
	}
	return out
}
