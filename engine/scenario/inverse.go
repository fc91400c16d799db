package scenario

import (
	"slices"

	"costshare/engine/dataset"
	"costshare/engine/fault"
	"costshare/engine/money"

	"github.com/shopspring/decimal"
)

// inverse finds the payment at which a figure has a value. Where a whole number
// of won gives exactly that value, to the decimals to which quotients are
// worked out, that is the payment; else the nearest 100 million won.
func (a *Answer) inverse(p Pay, d denominators) (*Value, error) {
	if p.Figure == TotalFigure {
		return a.ofTotal(p.Number)
	}
	undo, err := a.undoing(p, d)
	if err != nil {
		return nil, err
	}
	exactly := undo(To(0))
	if a.gives(p, exactly, d) {
		return exactly, nil
	}
	return undo(toHundredMillion()), nil
}

// Asking asks by a figure for the payment of the answer: for the shortest value
// that leads to it. ok is false where the figure has none.
func (a *Answer) Asking(id ID) (p Pay, ok bool) {
	f := a.Figure(id)
	if f.Value == nil || a.Payment == nil {
		return Pay{}, false
	}
	return a.shortest(id, f.Value.Amount, a.Payment.Amount), true
}

// shortest is the value of a figure with the fewest decimals that leads to a
// payment.
func (a *Answer) shortest(id ID, value, payment decimal.Decimal) Pay {
	for places := int32(0); places < quotientPlaces; places++ {
		p := OfFigure(id, value.Round(places))
		if v, err := p.resolve(a, a.rate, ofScenario(a.BaseYear)); err == nil && v.Amount.Equal(payment) {
			return p
		}
	}
	return OfFigure(id, value)
}

// gives says whether a payment gives a figure the value asked for.
func (a *Answer) gives(p Pay, payment *Value, d denominators) bool {
	with := *a
	with.Payment = payment
	f := with.figure(p.Sets(), nil, d)
	return f.Value != nil && f.Value.Amount.Equal(p.Number.Round(quotientPlaces))
}

// undoing gives the arithmetic from a figure's value back to the payment, to be
// rounded.
func (a *Answer) undoing(p Pay, d denominators) (func(Rounding) *Value, error) {
	term := Term{"scenario", a.StartYear}
	value := given(Term{string(p.Sets()) + "_given", 0}, p.Number, UnitOf(p.Sets()))
	of := func(op Op, operands ...*Value) func(Rounding) *Value {
		return func(r Rounding) *Value { return compute(term, dataset.Won, op, r, operands...) }
	}
	switch p.Sets() {
	case IncreasePercent:
		return of(Grow, a.Base, value), nil
	case Multiple:
		return of(Multiply, a.Base, value), nil
	case Increase:
		return of(Sum, a.Base, value), nil
	case Share, ShareTotalStays:
		return a.undoingShare(p, value, of)
	}
	return a.undoingPart(p, value, of, d)
}

// undoingPart goes back from a part of something that the tables know.
func (a *Answer) undoingPart(p Pay, value *Value, of func(Op, ...*Value) func(Rounding) *Value, d denominators) (func(Rounding) *Value, error) {
	with := *a
	with.Payment = a.Base
	f := with.figure(p.Figure, nil, d)
	if f.Value == nil {
		return nil, noAnswer{p.Figure, f.Reason}
	}
	whole := f.Value.Operands[1]
	if f.Value.Op == PercentOf {
		return of(Percentage, whole, value), nil
	}
	return of(Multiply, whole, value), nil
}

// undoingShare goes back from a share by the chosen definition.
func (a *Answer) undoingShare(p Pay, share *Value, of func(Op, ...*Value) func(Rounding) *Value) (func(Rounding) *Value, error) {
	w := a.Shares.Chosen
	if w == nil {
		return nil, noAnswer{p.Figure, a.Shares.Reason}
	}
	if p.Figure == Share && p.Number.Cmp(decimal.NewFromInt(100)) >= 0 {
		return nil, fault.New("while US spending stays as it was no payment is a share of %s%%; ask for less than 100%%, or for share_total_stays", money.Digits(p.Number))
	}
	op, whole := Counterpart, w.us
	if p.Figure == ShareTotalStays {
		op, whole = Percentage, w.Cost()
	}
	if w.other == nil {
		return of(op, whole, share), nil
	}
	part := compute(Term{"part_asked", 0}, dataset.Won, op, To(quotientPlaces), whole, share)
	return of(Subtract, part, w.other), nil
}

// noAnswer is a figure asked for that has no value on the day.
type noAnswer struct {
	Figure ID
	Reason Reason
}

func (n noAnswer) Error() string { return n.Unwrap().Error() }

// Unwrap is the fault that it is.
func (n noAnswer) Unwrap() error {
	return fault.New("the figure %s has no value on this day, so no payment can be found for one", n.Figure)
}

// ofTotal finds by trial the payment whose years add up to a total: the one that
// does exactly, else the nearest 100 million won. More paid in the first year is
// more in all, so that halving what is left finds it.
func (a *Answer) ofTotal(total decimal.Decimal) (*Value, error) {
	low, high := decimal.Zero, Most()
	if sum := a.totalOf(high); total.IsNegative() || total.Cmp(sum) > 0 {
		return nil, fault.New("no payment from 0 to %s won adds up to %s won over %d years", money.Amount{Value: high}, money.Amount{Value: total}, a.Question.Years)
	}
	// The rounding of each year to 100 million won bends the line a little; a
	// guess by proportion is right to well within this.
	slack := decimal.New(int64(a.Question.Years)*10, 9)
	if unit := a.totalOf(decimal.New(1, 12)); unit.IsPositive() {
		guess := total.Mul(decimal.New(1, 12)).DivRound(unit, 0)
		low, high = decimal.Max(low, guess.Sub(slack)), decimal.Min(high, guess.Add(slack))
	}
	one, two := decimal.NewFromInt(1), decimal.NewFromInt(2)
	for low.Cmp(high) < 0 {
		middle := low.Add(high).Div(two).Floor()
		if a.totalOf(middle).Cmp(total) < 0 {
			low = middle.Add(one)
		} else {
			high = middle
		}
	}
	r := To(0)
	if !a.totalOf(low).Equal(total) {
		r, low = toHundredMillion(), low.Round(-8)
	}
	return a.byTrial(low, r, given(Term{"total_given", 0}, total, dataset.Won)), nil
}

// byTrial is a payment that was found by trying: from the total asked for, and
// the growth of every year after the first.
func (a *Answer) byTrial(won decimal.Decimal, r Rounding, total *Value) *Value {
	operands := []*Value{total}
	for _, v := range a.years(won)[1:] {
		for _, o := range v.Operands[1:] {
			if !slices.ContainsFunc(operands, func(known *Value) bool { return known.Term == o.Term }) {
				operands = append(operands, o)
			}
		}
	}
	v := &Value{Term: Term{"scenario", a.StartYear}, Amount: won, Unit: dataset.Won, Op: Trial, Operands: operands, Rounding: r}
	for _, o := range operands {
		v.Status = dataset.Weaker(v.Status, o.Status)
	}
	return v
}

// years are the reader's years of a first payment in won.
func (a *Answer) years(first decimal.Decimal) []*Value {
	return path(given(Term{"scenario", a.StartYear}, first, dataset.Won), a.steps)
}

// totalOf adds up the reader's years of a first payment.
func (a *Answer) totalOf(first decimal.Decimal) decimal.Decimal { return TotalOf(a.years(first)) }
