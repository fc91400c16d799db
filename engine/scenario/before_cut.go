package scenario

import "costshare/engine/dataset"

// yearOfCut is the one year whose agreed sum was cut while it ran.
const yearOfCut = 1998

// BeforeCut is what was agreed for 1998 before the cut of 19 June, in won; nil
// where no readjusted sum was known on the day, so that the agreed one is the
// payment itself.
func BeforeCut(v dataset.View) *Value {
	_, cut := v.Payment(yearOfCut, dataset.AdjustedTotal, dataset.Dollars)
	agreed, ok := v.Payment(yearOfCut, dataset.Total, dataset.Dollars)
	rate := averageRate(v, yearOfCut)
	if !cut || !ok || rate == nil {
		return nil
	}
	return derived(compute(Term{"agreed_before_cut", yearOfCut}, dataset.Won, Multiply, toHundredMillion(), read(Term{"payment_usd", yearOfCut}, agreed), rate))
}
