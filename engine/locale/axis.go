package locale

import (
	"slices"

	"github.com/shopspring/decimal"
)

// inOneUnit writes the marks of a scale in the largest of some units, the largest
// first, that the last mark reaches, all with as many decimals. Zero has no unit.
func inOneUnit(marks []decimal.Decimal, sign string, units []scale) []string {
	var unit scale
	for _, s := range units {
		if unit = s; marks[len(marks)-1].Cmp(decimal.New(1, s.zeros)) >= 0 {
			break
		}
	}
	places := int32(0)
	for _, m := range marks {
		for places < 6 && !m.Shift(-unit.zeros).Equal(m.Shift(-unit.zeros).Round(places)) {
			places++
		}
	}
	out := make([]string, len(marks))
	for i, m := range marks {
		out[i] = sign + m.Shift(-unit.zeros).StringFixed(places) + unit.short
		if m.IsZero() {
			out[i] = "0"
		}
	}
	return out
}

// dollarMarks are marks of won in dollars at a rate, won to the dollar.
func dollarMarks(marks []decimal.Decimal, perDollar decimal.Decimal) []decimal.Decimal {
	marks = slices.Clone(marks)
	for i := range marks {
		marks[i] = Significant(marks[i].DivRound(perDollar, 6), significant)
	}
	return marks
}
