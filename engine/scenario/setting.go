package scenario

import (
	"costshare/engine/dataset"

	"github.com/shopspring/decimal"
)

// mostSteps is about how many round values of a figure the slider has.
const mostSteps = 150

// setting lets the slider's steps be values of a figure: round ones, and those
// of every stop, exactly. A total is found by trial, which takes a while, so
// that its steps stay where they are.
func (s *Slider) setting(a *Answer, id ID) {
	value := a.valueAt(id)
	end := value(s.Amounts[len(s.Amounts)-1])
	if end == nil {
		return
	}
	at := map[string]Pay{}
	put := func(won decimal.Decimal, p Pay) { at[won.String()] = p }
	amounts := s.fixed(id == TotalFigure)
	for _, won := range amounts {
		if id == TotalFigure {
			put(won, OfFigure(id, value(won).Amount))
		} else {
			put(won, a.shortest(id, value(won).Amount, won))
		}
	}
	if id != TotalFigure {
		for _, p := range rounds(id, value(decimal.Zero).Amount, end.Amount) {
			v, err := p.resolve(a, a.rate, ofScenario(a.BaseYear))
			if err == nil && v.Amount.Cmp(s.Amounts[len(s.Amounts)-1]) <= 0 {
				amounts = append(amounts, v.Amount)
				put(v.Amount, p)
			}
		}
	}
	s.Amounts = increasing(amounts)
	s.asks = make([]Pay, len(s.Amounts))
	for i, won := range s.Amounts {
		s.asks[i] = at[won.String()]
	}
}

// fixed are the amounts that stay steps whatever is set: the stops and the end,
// or all of them.
func (s *Slider) fixed(all bool) []decimal.Decimal {
	if all {
		return s.Amounts
	}
	out := []decimal.Decimal{s.Amounts[len(s.Amounts)-1]}
	for _, stop := range s.Stops {
		out = append(out, stop.Won)
	}
	return out
}

// valueAt gives a figure's value at a payment; nil where it has none.
func (a *Answer) valueAt(id ID) func(won decimal.Decimal) *Value {
	d := ofScenario(a.BaseYear)
	return func(won decimal.Decimal) *Value {
		with := *a
		with.Payment = given(Term{"scenario", a.StartYear}, won, dataset.Won)
		if id == TotalFigure {
			with.Path = a.years(won)
		}
		return with.figure(id, a.rate, d).Value
	}
}

// rounds are round values of a figure between two of its values, both included.
func rounds(id ID, from, to decimal.Decimal) []Pay {
	step := quiet(to.Sub(from).Div(decimal.NewFromInt(mostSteps)), -8, 1, 2, 5)
	var out []Pay
	for _, v := range every(step, from, to) {
		out = append(out, OfFigure(id, v))
	}
	return out
}
