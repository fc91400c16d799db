package sentence

import (
	"costshare/engine/date"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
)

// Guesses says what a reader is to guess, and how far off the guesses were. All
// amounts are won.
type Guesses interface {
	// GuessAsk asks for guesses of some years, at most 160 characters.
	GuessAsk(years int) string
	// GuessNames name the slider and the field of a year.
	GuessNames(year int) (slider, field string)
	// TooFewToGuess says that a day knows too few payments, NotAsked that a year
	// is none of those to guess, OutsideGuess that a guess is beyond the sliders.
	TooFewToGuess(on date.Day) string
	NotAsked(year int, asked []*scenario.Value) string
	OutsideGuess(won, end decimal.Decimal) string
	// GuessLine says of a year what was guessed, what was paid, and how far they
	// are apart.
	GuessLine(g scenario.Guessed) string
	// FarOff is the result sentence about the guesses that were given, FarOffHow
	// how it is worked out, "" where there is nothing to work out.
	FarOff(given []scenario.Guessed) []Part
	FarOffHow(given []scenario.Guessed) string
}
