package scenario

import (
	"strings"

	"costshare/engine/fault"
	"costshare/engine/money"

	"github.com/shopspring/decimal"
)

// mostRatePlaces is how finely one rate of a list can be written, so that nine
// of them still fit into an address.
const mostRatePlaces = 6

// fewestWritten is how many rates a list is written with at least: 2,3 could
// be one rate with a decimal comma, 2,3,3 cannot.
const fewestWritten = 3

// isList is true for what is meant as a rate for each year. A comma that has
// nothing on one of its sides belongs to one rate, mistyped.
func isList(word string) bool {
	if !strings.Contains(word, ",") || strings.Trim(word, "+-−0123456789.,% ") != "" {
		return false
	}
	for part := range strings.SplitSeq(word, ",") {
		if strings.Trim(part, "% ") == "" {
			return false
		}
	}
	return !oneOrTwo(word)
}

// oneOrTwo is true for two whole numbers with nothing but a comma between
// them, which many people write for one number, where both readings can be told.
func oneOrTwo(word string) bool {
	whole, fraction, _ := strings.Cut(word, ",")
	whole, fraction = strings.TrimLeft(whole, "+-−"), strings.TrimRight(fraction, "%")
	return money.Brief(word) && whole != "" && fraction != "" && strings.Trim(whole+fraction, "0123456789") == ""
}

// twoReadings asks which of the two is meant.
func twoReadings(s, word string) error {
	whole, fraction, _ := strings.Cut(strings.TrimRight(word, "%"), ",")
	return fault.New("%s could be one rate or two; write %s.%s, or %s,%s,%s for a rate each year",
		money.Quoted(s), whole, fraction, whole, fraction, fraction)
}

// parseRates reads a rate for each year.
func parseRates(s, word string) (Rule, error) {
	var rates []decimal.Decimal
	for part := range strings.SplitSeq(word, ",") {
		d, err := money.ParsePercent(strings.TrimSpace(part))
		if err != nil {
			return Rule{}, err
		}
		if err := inBounds(d); err != nil {
			return Rule{}, err
		}
		if !d.Equal(d.Round(mostRatePlaces)) {
			return Rule{}, fault.New("%s%% has more than %d decimals, too many for one of several rates", money.Digits(d), mostRatePlaces)
		}
		rates = append(rates, d)
	}
	if n := len(rates); n > MostYears-1 {
		return Rule{}, fault.New("%s has %d rates; an agreement of %d years grows %d times", money.Quoted(s), n, MostYears, MostYears-1)
	}
	return Rule{Kind: RateList, Rates: untilTheySettle(rates)}, nil
}

// untilTheySettle cuts off repetitions of the last rate, which goes on anyway.
func untilTheySettle(rates []decimal.Decimal) []decimal.Decimal {
	for len(rates) > 1 && rates[len(rates)-1].Equal(rates[len(rates)-2]) {
		rates = rates[:len(rates)-1]
	}
	return rates
}

// printRates writes rates so that they are read back as a list.
func printRates(rates []decimal.Decimal) string {
	var words []string
	for i := range max(len(rates), fewestWritten) {
		words = append(words, money.Digits(rateInto(rates, i)))
	}
	return strings.Join(words, ",")
}

// rateInto is the rate into the year after the one that i counts; the last
// rate goes on.
func rateInto(rates []decimal.Decimal, i int) decimal.Decimal {
	return rates[min(i, len(rates)-1)]
}
