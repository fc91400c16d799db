package scenario

import "github.com/shopspring/decimal"

// MostGuesses is how many years a reader guesses.
const MostGuesses = 5

// Guessed is what a reader thought was paid in a year, beside what was.
type Guessed struct {
	Paid  *Value
	Given bool // whether the reader guessed
	Guess decimal.Decimal
}

// Year is the year that was guessed.
func (g Guessed) Year() int { return g.Paid.Term.Year }

// Difference is how much more was guessed than paid, in won.
func (g Guessed) Difference() decimal.Decimal { return g.Guess.Sub(g.Paid.Amount) }

// Percent is the difference in percent of what was paid, to 16 decimals.
func (g Guessed) Percent() decimal.Decimal {
	return g.Difference().Shift(2).DivRound(g.Paid.Amount, quotientPlaces)
}

// MeanOff is the mean of the differences in percent, each without its sign, of
// one guess at least.
func MeanOff(all []Guessed) decimal.Decimal {
	sum := decimal.Zero
	for _, g := range all {
		sum = sum.Add(g.Percent().Abs())
	}
	return sum.DivRound(decimal.NewFromInt(int64(len(all))), quotientPlaces)
}

// ToGuess chooses of payments, which are in order, those that a reader guesses
// in a year: the first, the last that is not of a later year, and three that
// stand evenly between them; so neither a rise nor a fall is picked out. Of
// fewer than five it takes all.
func ToGuess(payments []*Value, year int) []*Value {
	for len(payments) > 0 && payments[len(payments)-1].Term.Year > year {
		payments = payments[:len(payments)-1]
	}
	if len(payments) <= MostGuesses {
		return payments
	}
	const gaps = MostGuesses - 1
	var out []*Value
	for i := range MostGuesses {
		out = append(out, payments[(2*i*(len(payments)-1)+gaps)/(2*gaps)]) // to the nearest
	}
	return out
}

// GuessEnd is the right end of the sliders by which payments are guessed: the
// smallest of 1, 2, 5 x 10^n won that is at least twice the largest payment. It
// is so coarse that it does not tell what that is.
func GuessEnd(payments []*Value) decimal.Decimal {
	largest := decimal.Zero
	for _, p := range payments {
		largest = decimal.Max(largest, p.Amount)
	}
	return quiet(largest.Mul(decimal.NewFromInt(2)), 9, 1, 2, 5)
}
