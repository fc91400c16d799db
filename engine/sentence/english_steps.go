package sentence

import (
	"strconv"
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
)

// Step says one value of a figure's arithmetic, in the money in which it is
// worked out.
func (e English) Step(v *scenario.Value) Step {
	e = English{}
	s := Step{Name: e.Term(v.Term), Result: e.exact(v), Status: v.Status, Sources: v.Fact.Sources, Note: e.rounding(v)}
	switch v.Op {
	case scenario.Given:
		s.Formula = e.Status(dataset.Reader)
	case scenario.Read:
		s.Formula = "row " + v.Fact.Row
	case scenario.Fixed:
		s.Formula = "as " + v.Fact.Row + " says"
	default:
		s.Formula = e.formula(v, func(o *scenario.Value) string { return e.Term(o.Term) })
		s.Numbers = e.formula(v, e.exact)
	}
	if v.Status == dataset.Assumption && v.Op == scenario.Mean {
		s.Note = "assumed: the mean of the last " + strconv.Itoa(len(v.Operands)) + " known; " + s.Note
	}
	return s
}

// formula writes the operation with its operands said by name or by number.
func (e English) formula(v *scenario.Value, say func(*scenario.Value) string) string {
	words := make([]string, len(v.Operands))
	for i, o := range v.Operands {
		words[i] = say(o)
	}
	switch v.Op {
	case scenario.Sum:
		return strings.Join(words, " + ")
	case scenario.Subtract:
		return words[0] + " − " + words[1]
	case scenario.Multiply:
		return words[0] + " × " + words[1]
	case scenario.Divide:
		return words[0] + " ÷ " + words[1]
	case scenario.Grow:
		return words[0] + " × (100% + " + words[1] + ")"
	case scenario.InProportion:
		return words[0] + " × " + words[1] + " ÷ " + words[2]
	case scenario.Remainder:
		return words[0] + " × (100% − " + words[1] + ") ÷ " + words[1]
	case scenario.PercentOf:
		return "100 × " + words[0] + " ÷ " + words[1]
	case scenario.Percentage:
		return words[0] + " × " + words[1] + " ÷ 100"
	case scenario.Counterpart:
		return words[0] + " × " + words[1] + " ÷ (100 − " + words[1] + ")"
	case scenario.Trial:
		return "what adds up to " + words[0] + ", growing by " + strings.Join(words[1:], ", ")
	case scenario.PercentChange:
		return "100 × (" + words[0] + " − " + words[1] + ") ÷ " + words[1]
	case scenario.Mean:
		return "(" + strings.Join(words, " + ") + ") ÷ " + strconv.Itoa(len(words))
	case scenario.Least:
		return "the smaller of " + words[0] + " and " + words[1]
	case scenario.Rounded:
		return words[0]
	case scenario.YearAfter:
		return "the year after " + words[0]
	}
	return strings.Join(words, ", ")
}

// exact writes a value with its unit, short where that is whole.
func (e English) exact(v *scenario.Value) string {
	d := v.Amount
	switch v.Unit {
	case dataset.Won, dataset.Won2020, dataset.RealWon, dataset.WonPerPerson:
		return inFull(e.Won, "₩", e, d)
	case dataset.Dollars:
		return inFull(e.Dollars, "$", e, d)
	case dataset.Percent:
		return e.Exact(d) + "%"
	case dataset.WonPerDollar:
		return "₩" + e.Exact(d) + " per dollar"
	case dataset.People:
		return e.Exact(d)
	case dataset.Times:
		return e.Exact(d) + " times"
	case dataset.CalendarYear:
		return d.String()
	}
	return e.Exact(d)
}

// inFull is short where the short form has at most five decimals, else the
// number in full, to hundredths.
func inFull(short func(decimal.Decimal) string, sign string, e English, d decimal.Decimal) string {
	if d.Equal(d.Round(-5)) {
		return short(d)
	}
	if d.IsNegative() {
		return "−" + sign + e.Number(d.Neg().Round(2))
	}
	return sign + e.Number(d.Round(2))
}

// rounding says how a result was rounded, where it was.
func (e English) rounding(v *scenario.Value) string {
	switch {
	case !v.Rounding.Rounds || len(v.Operands) == 0:
		return ""
	case v.Rounding.Places == -8:
		return "rounded to 100 million won"
	case v.Rounding.Places == 0:
		return "rounded to the won"
	case v.Rounding.Places == 1:
		return "rounded to one decimal"
	case v.Rounding.Places == 2:
		return "rounded to two decimals"
	}
	return ""
}
