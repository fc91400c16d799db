// Package locale says numbers, dates, money and the widget's fixed words for
// one reader. A language is one type with methods and one Words with fields, so
// that a word which a language lacks does not compile.
package locale

import (
	"costshare/engine/date"

	"github.com/shopspring/decimal"
)

// Locale is how one language writes what the widget shows.
type Locale interface {
	// Lang is the BCP 47 tag.
	Lang() string
	Words() Words
	// Table gives the words of what is taken away.
	Table() Table

	// Won writes an amount of won whole and short: ₩1.0389tn, ₩960.2bn.
	Won(d decimal.Decimal) string
	// AboutWon writes a computed amount of won with at most four significant
	// figures: ₩6.698tn. The second result is false where that is the whole.
	AboutWon(d decimal.Decimal) (text string, rounded bool)
	// SpokenWon and SpokenAboutWon are the same in running text: ₩1.3 trillion.
	SpokenWon(d decimal.Decimal) string
	SpokenAboutWon(d decimal.Decimal) (text string, rounded bool)
	// Dollars and AboutDollars do for dollars what Won and AboutWon do for won.
	Dollars(d decimal.Decimal) string
	AboutDollars(d decimal.Decimal) (text string, rounded bool)

	// Yen writes an amount of yen.
	Yen(d decimal.Decimal) string

	// Axis writes the marks of a scale, the last the largest, all in one unit and
	// with as many decimals: ₩0.5tn, ₩1.0tn.
	Axis(marks []decimal.Decimal) []string

	// Percent writes a percentage with one decimal, none where it is whole;
	// Signed with its plus or minus.
	Percent(d decimal.Decimal) string
	Signed(d decimal.Decimal) string
	// Times writes a multiple with one decimal.
	Times(d decimal.Decimal) string
	// Number writes a plain number with thousands parted, all its decimals.
	Number(d decimal.Decimal) string
	// Exact writes a value to at most six decimals.
	Exact(d decimal.Decimal) string

	// Day writes 28 December 2018; ShortDay 28 Dec 2018; both as far as the date
	// is known.
	Day(p date.Partial) string
	ShortDay(p date.Partial) string
	// AsKnown says as known on which day all is seen.
	AsKnown(day date.Partial) string
	// Reach says to which day the facts reach.
	Reach(last date.Day) string
	// Aside sets a remark in brackets behind a text.
	Aside(text string) string
	// Years writes a span: 2019–23.
	Years(first, last int) string
	// Month names a month in short: Apr.
	Month(n int) string
	// Ordinal names the nth agreement in a band: 9th.
	Ordinal(n int) string
}

// Words are the widget's fixed words.
type Words struct {
	Title string

	YourDeal string // over the reader's years
	OnCourse string // the same while they are today's course
	// Course names today's course beside its line, word by word.
	Course                     []string
	CourseName                 string // the same in one piece
	Chart                      string // name of the lane of years
	Events                     string // name of the lane of events
	FieldLabel                 string
	FieldHint                  string
	MoreFigures                string
	Counts                     string // whose number: the ways of counting the whole cost
	CannotCarry                string
	Assumed                    string // rates that stand for years not yet known
	Soldiers                   string // by how many soldiers is divided
	Steps                      string
	Payments                   string
	EventList                  string
	Sources                    string
	SourcesShown, SourcesOther string
	Agreements                 string
	PrintedAt                  string
	Credit                     string

	// Japan begins what is printed of Japan, NotShown says what is left out.
	Japan, NotShown        string
	WordsExplained, Report string

	// Legend says how bars differ, Pressable how to ask, NotToScale how the slider
	// steps; Paid names what was paid beside its line; BackToScenario leaves a year
	// that was paid.
	Legend, Pressable, NotToScale, Paid, BackToScenario string

	// The day from which all is seen.
	AsKnownOn, Earlier, Later, EarlierEvent, LaterEvent string

	// Controls.
	Terms, Sets, HowLong, Growth, Undo, Reset string

	// In whose money.
	Money, AmountsIn, Won, Dollars, ExchangeRate, PricesOf, OwnRate, OwnRateHint string
	OwnSoldiers, OwnSoldiersHint, OwnAssumed, OwnAssumedHint                     string

	// What happened since.
	Since, ShowSince, HideSince, Real, Mine, Difference, Running string

	// Comparing.
	Compare, CompareHow, PinThis, Unpin, UsePin, PinName, YourScenario, Scenario, FirstYear, InAll, Rise string

	// The marks on the slider.
	Stops, Mark, Amount, Whose string

	// Heads of the tables.
	Year, Agreement, Payment, InDollars, Status, Source, Rule, Period string

	Split SplitWords
	Find  FindWords
	Guess GuessWords

	Timeline TimelineWords

	Help HelpWords
	Hear HearWords

	Statuses map[string]string
}
