package scenario

import (
	"slices"
	"sort"

	"costshare/engine/dataset"

	"github.com/shopspring/decimal"
)

// Stop is an amount on the slider that a source stands behind, or a plain
// multiple of one.
type Stop struct {
	Won    decimal.Decimal
	Kind   StopKind
	Year   int            // of a payment or the course
	Demand dataset.Demand // of an Asked
}

// StopKind says what a stop is.
type StopKind uint8

const (
	Nothing StopKind = iota
	BaseStop
	CourseStop
	DoubleStop
	HalfCost  // half of the whole cost, by the chosen definition
	WholeCost // all of it
	Asked     // a public demand or offer: an amount, or more than the whole cost
)

// Slider is the list of amounts that the slider steps through, and what each
// asks for: an amount, or the value that another figure shall have.
//
// Every 10 billion won up to twice the base payment, then every 100 billion,
// and each stop exactly. The right end is the smallest of 1, 1.5, 2, 3, 4, 6,
// 8 x 10^n won that is at least 1.25 times the largest yearly public demand, twice
// the base and the whole cost by the chosen definition. Where another figure is
// asked for, the steps are round values of it.
type Slider struct {
	Amounts []decimal.Decimal // increasing, won
	Stops   []Stop            // by amount, each amount once

	asks []Pay // what each amount asks for; nil where they are amounts of won
}

// NewSlider makes the slider of an answer: of its day, its definition of the
// whole cost and the figure that it sets.
func NewSlider(a *Answer) Slider {
	base := a.Base
	if a.Question.Year != 0 {
		base = Payment(a.View, BaseYear(a.View))
	}
	twice := base.Amount.Mul(decimal.NewFromInt(2))
	s := Slider{Stops: stops(a, base, twice)}
	last := s.Stops[len(s.Stops)-1]
	largest := decimal.Max(twice, largestDemand(a.View), a.wholeCost())
	if last.Kind == Asked { // more than the whole cost was asked for
		largest = decimal.Max(largest, last.Won)
	}
	end := sliderEnd(largest)
	s.Amounts = append(every(decimal.New(10, 9), decimal.Zero, twice), every(decimal.New(100, 9), twice, end)...)
	for _, stop := range s.Stops {
		s.Amounts = append(s.Amounts, stop.Won)
	}
	s.Amounts = increasing(append(s.Amounts, end))
	if id := a.Question.Pay.Sets(); id != PaymentFigure && !a.Paid() {
		s.setting(a, id)
	}
	return s
}

func increasing(amounts []decimal.Decimal) []decimal.Decimal {
	sort.Slice(amounts, func(i, j int) bool { return amounts[i].LessThan(amounts[j]) })
	return slices.CompactFunc(amounts, decimal.Decimal.Equal)
}

// Pay is what a step asks for.
func (s Slider) Pay(i int) Pay {
	if s.asks == nil {
		return OfWon(s.Amounts[i])
	}
	return s.asks[i]
}

// wholeCost is the whole cost by the chosen definition, nothing where there is
// none.
func (a *Answer) wholeCost() decimal.Decimal {
	if a.Shares.Chosen == nil {
		return decimal.Zero
	}
	return a.Shares.Chosen.Cost().Amount
}

// every gives the multiples of a step from one amount to another.
func every(step, from, to decimal.Decimal) []decimal.Decimal {
	var out []decimal.Decimal
	for won := from.Div(step).Ceil().Mul(step); won.Cmp(to) <= 0; won = won.Add(step) {
		out = append(out, won)
	}
	return out
}

// sliderEnd rounds up to a quiet number of won, a quarter above the largest.
func sliderEnd(largest decimal.Decimal) decimal.Decimal {
	return quiet(largest.Mul(decimal.New(125, -2)), 9, 10, 15, 20, 30, 40, 60, 80)
}

// quiet is the smallest of some numbers x 10^n, from an n on, that is at least as
// large.
func quiet(least decimal.Decimal, n int32, numbers ...int64) decimal.Decimal {
	for ; ; n++ {
		for _, number := range numbers {
			if d := decimal.New(number, n); d.Cmp(least) >= 0 {
				return d
			}
		}
	}
}

// demandInWon gives a yearly demand in won: as printed, else its dollars at the
// default rate; ok is false where it names no yearly amount or no rate is known.
func demandInWon(v dataset.View, d dataset.Demand) (won decimal.Decimal, ok bool) {
	if d.Years != 1 {
		return won, false
	}
	if !d.Won.IsZero() {
		return d.Won, true
	}
	rate := averageRate(v, v.Day().Year())
	if d.Dollars.IsZero() || rate == nil {
		return won, false
	}
	return d.Dollars.Mul(rate.Amount).Round(0), true
}

func largestDemand(v dataset.View) decimal.Decimal {
	largest := decimal.Zero
	for _, d := range v.Demands() {
		if won, ok := demandInWon(v, d); ok && won.Cmp(largest) > 0 {
			largest = won
		}
	}
	return largest
}

func stops(a *Answer, base *Value, twice decimal.Decimal) []Stop {
	year := BaseYear(a.View)
	out := []Stop{{Kind: Nothing}, {Won: base.Amount, Kind: BaseStop, Year: year}, {Won: twice, Kind: DoubleStop, Year: year}}
	out = append(out, a.stopsOfCost()...)
	if len(a.Course) > 0 {
		out = append(out, Stop{Won: a.Course[0].Payment.Amount, Kind: CourseStop, Year: a.StartYear})
	}
	demands := a.View.Demands()
	slices.Reverse(demands) // of demands for one amount the latest names the stop
	for _, d := range demands {
		won, ok := demandInWon(a.View, d)
		if ok {
			out = append(out, Stop{Won: won, Kind: Asked, Demand: d})
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Won.LessThan(out[j].Won) })
	return slices.CompactFunc(out, func(x, y Stop) bool { return x.Won.Equal(y.Won) })
}

// stopsOfCost are half of the whole cost, all of it, and what was asked for as a
// part of it.
func (a *Answer) stopsOfCost() []Stop {
	if a.Shares.Chosen == nil || a.Paid() {
		return nil
	}
	var out []Stop
	add := func(percent decimal.Decimal, stop Stop) {
		p := OfFigure(ShareTotalStays, percent)
		if v, err := p.resolve(a, nil, ofScenario(a.BaseYear)); err == nil {
			stop.Won = v.Amount
			out = append(out, stop)
		}
	}
	add(decimal.NewFromInt(50), Stop{Kind: HalfCost})
	add(decimal.NewFromInt(100), Stop{Kind: WholeCost})
	for _, d := range a.View.Demands() {
		if !d.OfCost.IsZero() {
			add(d.OfCost, Stop{Kind: Asked, Demand: d})
		}
	}
	return out
}

// Index gives the place of an amount in the list: its own, or the nearest.
func (s Slider) Index(won decimal.Decimal) int {
	i, exact := slices.BinarySearchFunc(s.Amounts, won, decimal.Decimal.Cmp)
	switch {
	case exact || i == 0:
		return i
	case i == len(s.Amounts):
		return i - 1
	case won.Sub(s.Amounts[i-1]).Cmp(s.Amounts[i].Sub(won)) <= 0:
		return i - 1
	}
	return i
}

// StopAt gives the stop of an amount, if there is one.
func (s Slider) StopAt(won decimal.Decimal) (Stop, bool) {
	i, ok := slices.BinarySearchFunc(s.Stops, won, func(s Stop, w decimal.Decimal) int { return s.Won.Cmp(w) })
	if !ok {
		return Stop{}, false
	}
	return s.Stops[i], true
}

// NextStop gives the nearest stop above (up) or below an amount.
func (s Slider) NextStop(won decimal.Decimal, up bool) (Stop, bool) {
	if up {
		for _, stop := range s.Stops {
			if stop.Won.Cmp(won) > 0 {
				return stop, true
			}
		}
		return Stop{}, false
	}
	for i := len(s.Stops) - 1; i >= 0; i-- {
		if s.Stops[i].Won.Cmp(won) < 0 {
			return s.Stops[i], true
		}
	}
	return Stop{}, false
}
