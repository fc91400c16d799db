package workbook

import (
	"slices"

	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
)

// ways writes a step's operation over the cells of its operands, the plainest
// way first; nil where the operation is not known here.
func ways(v *scenario.Value, cells []Expr) []Expr {
	out := unrounded(v, cells)
	if !v.Rounding.Rounds {
		return out
	}
	for i, x := range out {
		out[i] = rounding{x, v.Rounding.Places}
	}
	return out
}

// unrounded follows the meaning of each scenario.Op.
func unrounded(v *scenario.Value, cells []Expr) []Expr {
	a, b := cells[0], cells[min(1, len(cells)-1)]
	one := func(x Expr) []Expr { return []Expr{x} }
	switch v.Op {
	case scenario.Sum:
		return one(sum(cells))
	case scenario.Subtract:
		return one(minus(a, b))
	case scenario.Multiply:
		return one(times(a, b))
	case scenario.Divide:
		return one(over(a, b))
	case scenario.Grow:
		return grown(a, b, v.Operands[1].Amount)
	case scenario.InProportion:
		return one(over(times(a, b), cells[2]))
	case scenario.Remainder:
		return one(over(times(a, minus(whole(100), b)), b))
	case scenario.PercentOf:
		return one(over(times(whole(100), a), b))
	case scenario.Percentage:
		return one(over(times(a, b), whole(100)))
	case scenario.Counterpart:
		return one(over(times(a, b), minus(whole(100), b)))
	case scenario.PercentChange:
		return one(over(times(whole(100), minus(a, b)), b))
	case scenario.Mean:
		return one(over(sum(cells), whole(int64(len(cells)))))
	case scenario.Least:
		return one(cells[taken(v)])
	case scenario.Rounded:
		return one(a)
	case scenario.YearAfter:
		return one(plus(a, whole(1)))
	}
	return nil
}

// taken is the place of the operand that was the smallest.
func taken(v *scenario.Value) int {
	return slices.IndexFunc(v.Operands, func(o *scenario.Value) bool { return o.Amount.Equal(v.Amount) })
}

// grown is a x (100 + b) / 100. A rate like 2.4 is no binary number, and an
// agreement's amount can then miss the half at which it is rounded; multiplied
// by a power of ten the rate is whole, and nothing is lost.
func grown(a, b Expr, rate decimal.Decimal) []Expr {
	power := powerOfTen(rate)
	return []Expr{over(times(a, plus(whole(100), b)), whole(100)), over(times(a, plus(whole(100*power), scaled(b, power))), whole(100*power))}
}

// powerOfTen makes a rate whole, if it has no more than six decimals.
func powerOfTen(rate decimal.Decimal) int64 {
	power := int64(1)
	for places := int32(0); places < 6 && !rate.Shift(places).IsInteger(); places++ {
		power *= 10
	}
	return power
}

// scaled is a rate, multiplied where it has decimals.
func scaled(rate Expr, power int64) Expr {
	if power == 1 {
		return rate
	}
	return times(whole(power), rate)
}
