package locale

// GuessWords are the fixed words of the guesses with which the widget can open.
type GuessWords struct {
	Picture                 string // names the drawing
	NotYet, None            string // of a year: nothing is guessed so far; nothing was
	Hint                    string // of a field
	Guess                   string // beside the bar of a guess; Words.Paid stands beside the other
	Show, Skip, GoOn, Again string // buttons
	YearByYear              string
	EvenlySpread, All       string // which years these are: five of many, or all
	Hatched                 string // what a hatched bar is
	LeftOut                 string // ends a sentence about a guess in the address
}

// englishGuess never changes.
var englishGuess = GuessWords{
	Picture: "Your guesses",
	NotYet:  "nothing guessed yet", None: "no guess",
	Hint:  "For example 150bn or 1.3tn; press Enter. Empty takes the guess back.",
	Guess: "guess",
	Show:  "Show what was paid", Skip: "Skip", GoOn: "Go on to the calculator", Again: "Guess again",
	YearByYear:   "Year by year",
	EvenlySpread: "The years are the first, the latest up to the day whose payment was known, and three spread evenly between them.",
	All:          "These are all the years up to the day whose payment was known.",
	Hatched:      "Hatched: worked out from dollars.",
	LeftOut:      "This guess is left out.",
}
