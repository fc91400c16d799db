package scenario

import (
	"costshare/engine/dataset"

	"github.com/shopspring/decimal"
)

// Whole is what stationing US forces costs as one definition counts it, in won
// a year. Its parts leave it only as results, so that the payment of one
// definition is never divided by the total of another.
//
// S is the mean yearly payment of the definition's period, K all South Korean
// support that it counts, U the US part, O = K - S. Where it counts the payment
// alone, K = S and U = S x (100 - s) / s, s being the printed share, in won and
// without an exchange rate. Where K and U are printed in dollars, they are
// yearly amounts at the average rate of the period.
type Whole struct {
	Definition dataset.Definition
	payment    *Value // S
	korean     *Value // K
	other      *Value // O; nil where the payment stands alone
	us         *Value // U
}

// count works a definition's parts out; ok is false where S or U does not
// follow from figures known on the view's day.
func count(v dataset.View, d dataset.Definition) (w *Whole, ok bool) {
	w = &Whole{Definition: d, payment: ofPeriod(v, d, Term{"mean_payment", d.LastYear}, dataset.Won, Payment)}
	switch {
	case w.payment == nil:
		return nil, false
	case d.PaymentAlone && printed(d.ShareLow):
		w.korean = w.payment
		w.us = compute(Term{"us_part", 0}, dataset.Won, Remainder, To(quotientPlaces), w.payment, says(d, Term{"printed_share", 0}, d.ShareLow))
		return w, true
	case d.Korean.Unit != dataset.Dollars || d.US.Unit != dataset.Dollars:
		return nil, false
	}
	rate := ofPeriod(v, d, Term{"mean_rate", d.LastYear}, dataset.WonPerDollar, averageRateOf)
	if rate == nil {
		return nil, false
	}
	w.korean = yearlyWon(d, d.Korean, "korean_part", rate)
	w.us = yearlyWon(d, d.US, "us_part", rate)
	w.other = compute(Term{"other_support", 0}, dataset.Won, Subtract, Exact(), w.korean, w.payment)
	return w, true
}

// printed says whether a definition's source prints a figure.
func printed(f dataset.Fact) bool { return f.Row != "" }

// says reads a figure of a definition, which is no firmer than the definition.
func says(d dataset.Definition, t Term, f dataset.Fact) *Value {
	f.Status = dataset.Weaker(f.Status, d.Status)
	return read(t, f)
}

// ofPeriod is a yearly value's mean over a definition's period; nil where one
// of the years was not known.
func ofPeriod(v dataset.View, d dataset.Definition, t Term, u dataset.Unit, of func(dataset.View, int) *Value) *Value {
	var years []*Value
	for y := d.FirstYear; y <= d.LastYear; y++ {
		value := of(v, y)
		if value == nil {
			return nil
		}
		years = append(years, value)
	}
	if len(years) == 1 {
		return years[0]
	}
	return compute(t, u, Mean, To(quotientPlaces), years...)
}

// yearlyWon turns dollars of a period into won a year.
func yearlyWon(d dataset.Definition, f dataset.Fact, name string, rate *Value) *Value {
	dollars := says(d, Term{name + "_usd", 0}, f)
	if years := d.LastYear - d.FirstYear + 1; years > 1 {
		fact := dataset.Fact{Row: d.ID, Table: f.Table, Status: f.Status, Sources: f.Sources, KnownFrom: f.KnownFrom}
		n := constant(Term{"years_counted", 0}, decimal.NewFromInt(int64(years)), dataset.NumberOfYears, fact)
		dollars = compute(Term{name + "_usd_yearly", 0}, dataset.Dollars, Divide, To(quotientPlaces), dollars, n)
	}
	return compute(Term{name, 0}, dataset.Won, Multiply, Exact(), dollars, rate)
}

// Cost is the whole cost, K + U: what a payment would carry that leaves the
// United States nothing of it, other support included.
func (w *Whole) Cost() *Value {
	return compute(Term{"whole_cost", 0}, dataset.Won, Sum, Exact(), w.korean, w.us)
}

// Recomputed is the South Korean share of the definition's own period, to stand
// beside the printed one.
func (w *Whole) Recomputed() *Value {
	return compute(Term{"recomputed_share", 0}, dataset.Percent, PercentOf, To(quotientPlaces), w.korean, w.Cost())
}

// Printed is the share that the source prints, nil where it prints parts alone.
func (w *Whole) Printed() *Value {
	if !printed(w.Definition.ShareLow) {
		return nil
	}
	return says(w.Definition, Term{"printed_share", 0}, w.Definition.ShareLow)
}

// usStays is the share of a payment where US spending stays as it was:
// 100 (P + O) / (P + O + U). The name tells its steps from those of another
// payment in one answer.
func (w *Whole) usStays(name string, payment *Value) *Value {
	part := w.part(name, payment)
	whole := compute(Term{"whole_at_" + name, 0}, dataset.Won, Sum, Exact(), part, w.us)
	return compute(Term{name, 0}, dataset.Percent, PercentOf, To(quotientPlaces), part, whole)
}

// totalStays is the share of a payment where the whole cost stays as it was:
// 100 (P + O) / (K + U), which can be above 100.
func (w *Whole) totalStays(name string, payment *Value) *Value {
	return compute(Term{name, 0}, dataset.Percent, PercentOf, To(quotientPlaces), w.part(name, payment), w.Cost())
}

// part is P + O.
func (w *Whole) part(name string, payment *Value) *Value {
	if w.other == nil {
		return payment
	}
	return compute(Term{"part_at_" + name, 0}, dataset.Won, Sum, Exact(), payment, w.other)
}
