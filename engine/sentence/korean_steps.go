package sentence

import (
	"strconv"
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/locale"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
)

// Step says one value of a figure's arithmetic, in the money in which it is
// worked out.
func (k Korean) Step(v *scenario.Value) Step {
	k = Korean{}
	s := Step{Name: k.Term(v.Term), Result: k.exact(v), Status: v.Status, Sources: v.Fact.Sources, Note: k.rounding(v)}
	switch v.Op {
	case scenario.Given:
		s.Formula = k.Status(dataset.Reader)
	case scenario.Read:
		s.Formula = "자료의 행 [" + v.Fact.Row + "]"
	case scenario.Fixed:
		s.Formula = "협정의 규정 [" + v.Fact.Row + "]"
	default:
		s.Formula = k.formula(v, func(o *scenario.Value) string { return k.Term(o.Term) })
		s.Numbers = k.formula(v, k.exact)
	}
	if v.Status == dataset.Assumption && v.Op == scenario.Mean {
		s.Note = "알려진 최근 " + strconv.Itoa(len(v.Operands)) + "개 값의 평균으로 가정, " + s.Note
	}
	return s
}

// formula writes the operation with its operands said by name or by number.
func (k Korean) formula(v *scenario.Value, say func(*scenario.Value) string) string {
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
		return strings.Join(words[1:], ", ") + "씩 늘어 모두 " + locale.Subject.After(words[0]) + " 되는 금액"
	case scenario.PercentChange:
		return "100 × (" + words[0] + " − " + words[1] + ") ÷ " + words[1]
	case scenario.Mean:
		return "(" + strings.Join(words, " + ") + ") ÷ " + strconv.Itoa(len(words))
	case scenario.Least:
		return locale.And.After(words[0]) + " " + words[1] + " 중 작은 값"
	case scenario.Rounded:
		return words[0]
	case scenario.YearAfter:
		return words[0] + "의 다음 해"
	}
	return strings.Join(words, ", ")
}

// exact writes a value with its unit, to the hundredth of a won or a dollar.
func (k Korean) exact(v *scenario.Value) string {
	d := v.Amount
	switch v.Unit {
	case dataset.Won, dataset.Won2020, dataset.RealWon, dataset.WonPerPerson:
		return k.Won(cents(d))
	case dataset.Dollars:
		return k.Dollars(cents(d))
	case dataset.Percent:
		return k.Exact(d) + "%"
	case dataset.WonPerDollar:
		return "달러당 " + k.Exact(d) + "원"
	case dataset.People:
		return k.People(d.Round(6))
	case dataset.Times:
		return k.Exact(d) + "배"
	case dataset.CalendarYear:
		return d.String() + "년"
	}
	return k.Exact(d)
}

func cents(d decimal.Decimal) decimal.Decimal { return d.Round(2) }

// rounding says how a result was rounded, where it was.
func (k Korean) rounding(v *scenario.Value) string {
	switch {
	case !v.Rounding.Rounds || len(v.Operands) == 0:
		return ""
	case v.Rounding.Places == -8:
		return "1억 원 단위로 반올림"
	case v.Rounding.Places == 0:
		return "1원 단위로 반올림"
	case v.Rounding.Places == 1:
		return "소수 첫째 자리까지 반올림"
	case v.Rounding.Places == 2:
		return "소수 둘째 자리까지 반올림"
	}
	return ""
}
