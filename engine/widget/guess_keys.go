package widget

import (
	"cmp"
	"slices"
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/fault"
	"costshare/engine/money"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
)

// guessMode is the mode in which a reader guesses before the record is shown;
// the other, the calculator, is "".
const guessMode = "guess"

// shownWord says in an address that the record was asked for.
const shownWord = "shown"

// guessPlaces rounds guesses to a million won.
const guessPlaces = -6

// Guess is what a reader thinks was paid in a year, in won.
type Guess struct {
	Year int
	Won  decimal.Decimal
}

// Guesses are a reader's guesses by year, and whether the record was asked for:
// 1991:150bn,2018:1tn,shown.
type Guesses struct {
	List  []Guess
	Shown bool
}

func readMode(a *dataset.Archive, s *State, value string) error {
	if value = strings.ToLower(value); value == "" || value == "full" {
		s.Mode = ""
		return nil
	}
	return readOneOf(fault.Part("mode"), guessMode+" full", func(s *State) *string { return &s.Mode })(a, s, value)
}

// readGuesses takes each year once, and a word that says whether the record is
// shown.
func readGuesses(a *dataset.Archive, s *State, value string) error {
	var next Guesses
	for _, piece := range guessPieces(value) {
		if strings.EqualFold(piece, shownWord) {
			next.Shown = true
			continue
		}
		g, err := readGuess(a, piece)
		if err != nil {
			return err
		}
		if _, twice := next.of(g.Year); twice {
			return fault.New("%d stands twice among the guesses; write it once", g.Year)
		}
		next = next.with(g)
	}
	switch n := len(next.List); {
	case n == 0 && !next.Shown:
		return fault.New("the guesses are missing; write them like 1991:150bn,2018:1tn")
	case n > scenario.MostGuesses:
		return fault.New("%d years are guessed; write at most %d", n, scenario.MostGuesses)
	}
	s.Guesses = next
	return nil
}

// guessPieces cuts at commas, but not at those inside an amount.
func guessPieces(s string) []string {
	var out []string
	for piece := range strings.SplitSeq(s, ",") {
		piece = strings.TrimSpace(piece)
		if len(out) > 0 && piece != "" && piece[0] >= '0' && piece[0] <= '9' && !strings.Contains(piece, ":") {
			out[len(out)-1] += "," + piece
		} else if piece != "" {
			out = append(out, piece)
		}
	}
	return out
}

func readGuess(a *dataset.Archive, piece string) (g Guess, err error) {
	year, amount, ok := strings.Cut(piece, ":")
	if g.Year, err = scenario.ParseYear(year); err != nil {
		return g, err
	}
	first, last := a.Range()
	switch {
	case !ok:
		return g, fault.New("%d has no amount; write it like %d:500bn", g.Year, g.Year)
	case g.Year < first.Year() || g.Year > last.Year():
		return g, fault.New("the year %d is outside %d to %d", g.Year, first.Year(), last.Year())
	}
	g.Won, err = parseGuess(amount)
	return g, err
}

// parseGuess reads an amount of won, to the nearest million.
func parseGuess(text string) (won decimal.Decimal, err error) {
	amount, err := money.Parse(text)
	text = strings.TrimSpace(text)
	switch {
	case err != nil:
		return won, err
	case amount.Currency != money.Won:
		return won, fault.New("%s is in dollars, and guesses are in won; write one like 500bn", money.Quoted(text))
	case amount.Value.IsNegative() || amount.Value.Cmp(scenario.Most()) > 0:
		return won, fault.New("%s is outside 0 to %s", money.Quoted(text), money.Amount{Value: scenario.Most()})
	case amount.Value.IsPositive() && amount.Value.Cmp(decimal.New(1, -guessPlaces)) < 0:
		return won, fault.New("%s is less than a million won; write it like 150bn or 1.3tn", money.Quoted(text))
	}
	return amount.Value.Round(guessPlaces), nil
}

func printGuesses(_ *dataset.Archive, s State) string { return s.Guesses.String() }

// String is the form that an address holds.
func (g Guesses) String() string {
	var out []string
	for _, guess := range g.List {
		out = append(out, itoa(guess.Year)+":"+money.Amount{Value: guess.Won}.String())
	}
	if g.Shown {
		out = append(out, shownWord)
	}
	return strings.Join(out, ",")
}

// of gives the guess of a year.
func (g Guesses) of(year int) (Guess, bool) {
	i, ok := g.place(year)
	if !ok {
		return Guess{}, false
	}
	return g.List[i], true
}

// with are the guesses with another one, in place of that of its year.
func (g Guesses) with(guess Guess) Guesses {
	g = g.without(guess.Year)
	i, _ := g.place(guess.Year)
	g.List = slices.Insert(slices.Clone(g.List), i, guess)
	return g
}

// without are the guesses less that of a year.
func (g Guesses) without(year int) Guesses {
	if i, ok := g.place(year); ok {
		g.List = slices.Delete(slices.Clone(g.List), i, i+1)
	}
	return g
}

func (g Guesses) place(year int) (int, bool) {
	return slices.BinarySearchFunc(g.List, year, func(g Guess, y int) int { return cmp.Compare(g.Year, y) })
}
