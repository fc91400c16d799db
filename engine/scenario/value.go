package scenario

import (
	"costshare/engine/dataset"

	"github.com/shopspring/decimal"
)

// Term is what a value is called; package sentence puts it into words.
type Term struct {
	Name string // "payment", "cpi"
	Year int    // 0 where it belongs to no year
}

// Op is how a value came about. With operands a, b, c:
type Op string

const (
	Given         Op = "given"          // the reader's number
	Read          Op = "read"           // a row of the tables
	Fixed         Op = "constant"       // set by the definition, like a cap
	Sum           Op = "sum"            // a + b + c ...
	Subtract      Op = "subtract"       // a - b
	Multiply      Op = "multiply"       // a x b
	Divide        Op = "divide"         // a / b
	Grow          Op = "grow"           // a x (100 + b) / 100
	InProportion  Op = "in_proportion"  // a x b / c
	Remainder     Op = "remainder"      // a x (100 - b) / b: what is left of the whole whose b percent are a
	PercentOf     Op = "percent_of"     // 100 x a / b
	Percentage    Op = "percentage"     // a x b / 100: b percent of a
	Counterpart   Op = "counterpart"    // a x b / (100 - b): what is b percent of the whole whose rest is a
	Trial         Op = "trial"          // found by trial: what adds up to a when it grows by b, c ...
	PercentChange Op = "percent_change" // 100 x (a - b) / b
	Mean          Op = "mean"           // (a + b + c ...) / n
	Least         Op = "least"          // the smallest of a, b
	Rounded       Op = "round"          // a, rounded
	YearAfter     Op = "year_after"     // a + 1
)

// Rounding says to how many decimal places a result was rounded, half away from
// zero; -8 is 100 million won.
type Rounding struct {
	Rounds bool
	Places int32
}

// Exact leaves a result as it is.
func Exact() Rounding { return Rounding{} }

// To rounds half away from zero to decimal places.
func To(places int32) Rounding { return Rounding{true, places} }

// quotientPlaces bounds quotients that do not end, far beyond what is shown: one
// won is seen even in a percentage of the GDP.
const quotientPlaces = 16

// Value is a number that carries its own arithmetic down to rows and to the
// reader's input. Values form a graph without cycles and never change.
type Value struct {
	Term     Term
	Amount   decimal.Decimal
	Unit     dataset.Unit
	Status   dataset.Status
	Op       Op
	Operands []*Value
	Rounding Rounding
	Fact     dataset.Fact // of a Read
}

func given(t Term, d decimal.Decimal, u dataset.Unit) *Value {
	return &Value{Term: t, Amount: d, Unit: u, Status: dataset.Reader, Op: Given}
}

func constant(t Term, n decimal.Decimal, u dataset.Unit, f dataset.Fact) *Value {
	return &Value{Term: t, Amount: n, Unit: u, Status: f.Status, Op: Fixed, Fact: f}
}

func read(t Term, f dataset.Fact) *Value {
	return &Value{Term: t, Amount: f.Value, Unit: f.Unit, Status: f.Status, Op: Read, Fact: f}
}

// compute makes a value from its operands. Its status is the weakest of theirs.
func compute(t Term, u dataset.Unit, op Op, r Rounding, operands ...*Value) *Value {
	v := &Value{Term: t, Unit: u, Op: op, Operands: operands, Rounding: r}
	for _, o := range operands {
		v.Status = dataset.Weaker(v.Status, o.Status)
	}
	v.Amount = v.evaluate()
	return v
}

// evaluate computes the value once more from its operands' amounts.
func (v *Value) evaluate() decimal.Decimal {
	if len(v.Operands) == 0 {
		return v.Amount
	}
	a := v.Operands[0].Amount
	b := v.Operands[min(1, len(v.Operands)-1)].Amount
	hundred := decimal.NewFromInt(100)
	switch v.Op {
	case Sum:
		return v.rounded(v.sum())
	case Subtract:
		return v.rounded(a.Sub(b))
	case Multiply:
		return v.rounded(a.Mul(b))
	case Divide:
		return v.quotient(a, b)
	case Grow:
		return v.rounded(a.Mul(hundred.Add(b)).Shift(-2))
	case InProportion:
		return v.quotient(a.Mul(b), v.Operands[2].Amount)
	case Remainder:
		return v.quotient(a.Mul(hundred.Sub(b)), b)
	case PercentOf:
		return v.quotient(a.Mul(hundred), b)
	case Percentage:
		return v.rounded(a.Mul(b).Shift(-2))
	case Counterpart:
		return v.quotient(a.Mul(b), hundred.Sub(b))
	case PercentChange:
		return v.quotient(a.Sub(b).Mul(hundred), b)
	case Mean:
		return v.quotient(v.sum(), decimal.NewFromInt(int64(len(v.Operands))))
	case Least:
		return decimal.Min(a, b)
	case Rounded:
		return v.rounded(a)
	case YearAfter:
		return a.Add(decimal.NewFromInt(1))
	}
	return v.Amount
}

func (v *Value) sum() decimal.Decimal {
	total := decimal.Zero
	for _, o := range v.Operands {
		total = total.Add(o.Amount)
	}
	return total
}

func (v *Value) rounded(d decimal.Decimal) decimal.Decimal {
	if v.Rounding.Rounds {
		return d.Round(v.Rounding.Places)
	}
	return d
}

// quotient divides with one rounding only, that of the value.
func (v *Value) quotient(a, b decimal.Decimal) decimal.Decimal {
	return a.DivRound(b, v.Rounding.Places)
}

// Same says whether two values have the same arithmetic in the last step, with
// the same numbers: whatever is said of one is true of the other.
func (v *Value) Same(o *Value) bool {
	if v == o {
		return true
	}
	if v.Term != o.Term || v.Op != o.Op || v.Unit != o.Unit || v.Status != o.Status || v.Rounding != o.Rounding || v.Fact.Row != o.Fact.Row ||
		len(v.Operands) != len(o.Operands) || !v.Amount.Equal(o.Amount) {
		return false
	}
	for i, x := range v.Operands {
		if y := o.Operands[i]; x != y && (x.Term != y.Term || x.Unit != y.Unit || !x.Amount.Equal(y.Amount)) {
			return false
		}
	}
	return true
}

// Steps lists the value's arithmetic in order, operands before what uses them,
// each once, the value itself last. Inside one answer a term names one value.
func (v *Value) Steps() []*Value {
	var out []*Value
	seen := map[Term]bool{}
	var walk func(*Value)
	walk = func(v *Value) {
		if seen[v.Term] {
			return
		}
		seen[v.Term] = true
		for _, o := range v.Operands {
			walk(o)
		}
		out = append(out, v)
	}
	walk(v)
	return out
}

// Sources lists the sources of all rows under the value, each once.
func (v *Value) Sources() []dataset.Source {
	var out []dataset.Source
	seen := map[string]bool{}
	for _, step := range v.Steps() {
		for _, s := range step.Fact.Sources {
			if !seen[s.ID] {
				seen[s.ID] = true
				out = append(out, s)
			}
		}
	}
	return out
}
