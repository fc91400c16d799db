package scenario

import (
	"costshare/engine/dataset"

	"github.com/shopspring/decimal"
)

// CostKind is a kind of cost that a definition counts.
type CostKind uint8

const (
	PaymentCost   CostKind = iota // the yearly payment of the agreements
	OtherSupport                  // other South Korean support
	KoreanCost                    // the South Korean part, undivided
	RunningCost                   // what the United States spends, without the pay of its people
	RunningAndPay                 // the same with their pay
	USCost                        // the US part, of which the source does not say what it holds
)

// CostPart is a part of a whole cost: in won a year where the tables tell that,
// and in percent of the whole.
type CostPart struct {
	Kind    CostKind
	Won     *Value // nil where only the share is printed
	Percent *Value
}

// Parts are what a definition counts, each in won and in percent of the whole.
func (w *Whole) Parts() []CostPart {
	whole := w.Cost()
	part := func(k CostKind, v *Value) CostPart {
		return CostPart{k, v, compute(Term{v.Term.Name + "_percent", v.Term.Year}, dataset.Percent, PercentOf, To(quotientPlaces), v, whole)}
	}
	out := []CostPart{part(PaymentCost, w.payment)}
	if w.other != nil {
		out = append(out, part(OtherSupport, w.other))
	}
	return append(out, part(usKind(w.Definition), w.us))
}

// PartsOf are the two parts of a definition of which one share is printed and
// no amounts; nil where that is not so.
func PartsOf(d dataset.Definition) []CostPart {
	if !printed(d.ShareLow) || !d.ShareLow.Value.Equal(d.ShareHigh.Value) {
		return nil
	}
	share := says(d, Term{"printed_share", 0}, d.ShareLow)
	hundred := constant(Term{"whole", 0}, decimal.NewFromInt(100), dataset.Percent, d.ShareLow)
	korean := KoreanCost
	if d.PaymentAlone {
		korean = PaymentCost
	}
	return []CostPart{{korean, nil, share}, {usKind(d), nil, compute(Term{"rest_of_share", 0}, dataset.Percent, Subtract, Exact(), hundred, share)}}
}

// usKind is what the US part of a definition holds, by the definition's kind.
func usKind(d dataset.Definition) CostKind {
	switch d.Kind {
	case dataset.NonPersonnelCost:
		return RunningCost
	case dataset.Obligations:
		return RunningAndPay
	}
	return USCost
}
