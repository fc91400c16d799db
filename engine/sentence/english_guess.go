package sentence

import (
	"strconv"

	"costshare/engine/date"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
)

// GuessAsk asks for guesses.
func (e English) GuessAsk(years int) string {
	return "What do you think Seoul paid for US forces in these " + smallNumber(years) + " years? Set an amount in won for each, then see the record."
}

// smallNumber writes how many years there are to guess.
func smallNumber(n int) string {
	return []string{"no", "one", "two", "three", "four", "five"}[min(max(n, 0), scenario.MostGuesses)]
}

// GuessNames name what sets a guess.
func (e English) GuessNames(year int) (slider, field string) {
	y := strconv.Itoa(year)
	return "Your guess for " + y, "Type your guess for " + y
}

// TooFewToGuess says why the calculator opens at once.
func (e English) TooFewToGuess(on date.Day) string {
	return "On " + e.Day(on.Partial()) + " too few payments were known to guess any; this is the calculator."
}

// NotAsked names the years that are asked for.
func (e English) NotAsked(year int, asked []*scenario.Value) string {
	var years []string
	for _, v := range asked {
		years = append(years, strconv.Itoa(v.Term.Year))
	}
	return strconv.Itoa(year) + " is none of the years to guess on this day; these are " + listed(years) + "."
}

// OutsideGuess names both ends of the sliders.
func (e English) OutsideGuess(won, end decimal.Decimal) string {
	return "A guess of " + e.Won(won) + " is outside ₩0 to " + e.Won(end) + "."
}

// GuessLine says how far a guess is off.
func (e English) GuessLine(g scenario.Guessed) string {
	paid := e.Won(g.Paid.Amount) + " was paid"
	if !g.Given {
		return paid + "; you did not guess."
	}
	text := "you guessed " + e.Won(g.Guess) + ", " + paid
	word := " higher"
	switch d := g.Difference(); {
	case d.IsZero():
		return text + ", the same."
	case d.IsNegative():
		word = " lower"
	}
	off, rounded := e.AboutWon(g.Difference().Abs())
	if rounded {
		off = "about " + off
	}
	return text + "; the guess is " + off + word + " (" + e.Signed(g.Percent()) + ")."
}

// FarOff says the mean difference.
func (e English) FarOff(given []scenario.Guessed) []Part {
	if len(given) == 0 {
		return []Part{{"You guessed none of these years; this is what was paid.", Plain}}
	}
	text := "On average your " + smallNumber(len(given)) + " guesses are "
	if len(given) == 1 {
		text = "Your guess for " + strconv.Itoa(given[0].Year()) + " is "
	}
	off := scenario.MeanOff(given)
	if off.IsZero() {
		return []Part{{text, Plain}, {"what was paid", Strong}, {".", Plain}}
	}
	return []Part{{text, Plain}, {e.Percent(off) + " off", Strong}, {" what was paid.", Plain}}
}

// FarOffHow says the arithmetic of the mean.
func (e English) FarOffHow(given []scenario.Guessed) string {
	switch len(given) {
	case 0:
		return ""
	case 1:
		return "That is how far the guess is from what was paid, in percent of what was paid."
	}
	var percents []string
	for _, g := range given {
		percents = append(percents, e.Percent(g.Percent().Abs()))
	}
	return "How far each guess is from what was paid, in percent of what was paid: " + listed(percents) + ". Their sum, divided by " +
		strconv.Itoa(len(given)) + ", is " + e.Percent(scenario.MeanOff(given)) + "; it is rounded at the end."
}
