package scenario

import (
	"costshare/engine/dataset"
	"sort"
)

// RateOption is an exchange rate that a day offers.
type RateOption struct {
	Choice RateChoice // what asks for it; the zero one is the default
	Rate   *Value     // won per dollar
	// Printed is the dollar value that implies the rate; without a Row where the
	// rate is a year's average.
	Printed dataset.DollarValue
}

// How many rates of a kind are offered.
const (
	mostAverages = 5
	mostImplied  = 5
)

// RateChoices are the exchange rates that a day offers: the default, which is
// the average of the latest full year known; the averages of the years before
// it; and the rates that printed dollar values imply, the newest first, each
// rate of a source once. Nothing before an average was known.
//
// They are yearly averages and what sources printed: the tables hold no rate of
// a month or of a day, so none is offered.
func RateChoices(v dataset.View) []RateOption {
	newest := averageRate(v, v.Day().Year())
	if newest == nil {
		return nil
	}
	out := []RateOption{{Rate: newest}}
	for y := newest.Term.Year - 1; len(out) < mostAverages; y-- {
		rate := averageRateOf(v, y)
		if rate == nil {
			break
		}
		out = append(out, RateOption{Choice: RateChoice{Year: y}, Rate: rate})
	}
	return append(out, impliedRates(v)...)
}

// impliedRates are the newest rates that printed dollar values imply.
func impliedRates(v dataset.View) []RateOption {
	printed := v.DollarValues()
	sort.SliceStable(printed, func(i, j int) bool { return printed[i].KnownFrom.After(printed[j].KnownFrom) })
	var out []RateOption
	for _, d := range printed[:min(len(printed), mostImplied)] {
		out = append(out, RateOption{Choice: RateChoice{Source: nameOf(v, d)}, Rate: impliedRate(d), Printed: d})
	}
	return out
}

// nameOf gives the source of a dollar value where that alone finds it, else its
// row.
func nameOf(v dataset.View, d dataset.DollarValue) string {
	if len(d.Sources) > 0 {
		if rate, err := rateOfSource(v, d.Sources[0].ID); err == nil && rate.Operands[0].Fact.Row == d.Row {
			return d.Sources[0].ID
		}
	}
	return d.Row
}
