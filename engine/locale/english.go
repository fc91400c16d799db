package locale

import (
	"strconv"
	"strings"

	"costshare/engine/date"

	"github.com/shopspring/decimal"
)

// English is international English: ₩1.3tn, 28 December 2018, 35.4%.
type English struct {
	// PerDollar, where it is not zero, is the rate at which amounts of won are
	// written in dollars.
	PerDollar decimal.Decimal
}

func (English) Lang() string { return "en" }

type scale struct {
	zeros        int32
	short, words string
}

func englishScales() []scale {
	return []scale{{12, "tn", " trillion"}, {9, "bn", " billion"}, {6, "m", " million"}, {0, "", ""}}
}

// significant is how many figures a computed amount shows.
const significant = 4

// amount writes a sign, a currency and a scaled number. spoken picks trillion
// over tn; about rounds.
func (e English) amount(currency string, d decimal.Decimal, spoken, about bool) (string, bool) {
	whole := d
	if about {
		d = Significant(d, significant)
	}
	sign := ""
	if d.IsNegative() {
		sign, d = "−", d.Neg()
	}
	for _, s := range englishScales() {
		if d.Cmp(decimal.New(1, s.zeros)) < 0 && s.zeros > 0 {
			continue
		}
		word := s.short
		if spoken {
			word = s.words
		}
		return sign + currency + e.Number(d.Shift(-s.zeros)) + word, !sameSize(d, whole)
	}
	return "", false
}

func sameSize(a, b decimal.Decimal) bool { return a.Abs().Equal(b.Abs()) }

// Significant rounds half away from zero to some significant figures.
func Significant(d decimal.Decimal, figures int32) decimal.Decimal {
	if d.IsZero() {
		return d
	}
	digits := int32(d.NumDigits()) + d.Exponent() // places before the point
	return d.Round(figures - digits)
}

// won writes an amount of won, in dollars where these are wanted: computed
// ones then, whatever they were.
func (e English) won(d decimal.Decimal, spoken, about bool) (string, bool) {
	if e.PerDollar.IsPositive() {
		return e.amount("$", d.DivRound(e.PerDollar, 6), spoken, true)
	}
	return e.amount("₩", d, spoken, about)
}

func (e English) Won(d decimal.Decimal) string { s, _ := e.won(d, false, false); return s }

func (e English) AboutWon(d decimal.Decimal) (string, bool) { return e.won(d, false, true) }

func (e English) SpokenWon(d decimal.Decimal) string { s, _ := e.won(d, true, false); return s }

func (e English) SpokenAboutWon(d decimal.Decimal) (string, bool) { return e.won(d, true, true) }

func (e English) Yen(d decimal.Decimal) string { s, _ := e.amount("¥", d, false, false); return s }

func (e English) Dollars(d decimal.Decimal) string { s, _ := e.amount("$", d, false, false); return s }

func (e English) AboutDollars(d decimal.Decimal) (string, bool) { return e.amount("$", d, false, true) }

// Axis leaves out the unit of zero.
func (e English) Axis(marks []decimal.Decimal) []string {
	sign := "₩"
	if e.PerDollar.IsPositive() {
		sign = "$"
		marks = dollarMarks(marks, e.PerDollar)
	}
	return inOneUnit(marks, sign, englishScales())
}

func (e English) Percent(d decimal.Decimal) string { return minus(e.Number(oneDecimal(d))) + "%" }

// oneDecimal rounds to one decimal, and shares under a twentieth of a percent
// to as many as show one figure.
func oneDecimal(d decimal.Decimal) decimal.Decimal {
	if r := d.Round(1); !r.IsZero() || d.IsZero() {
		return r
	}
	return Significant(d, 1)
}

func (e English) Signed(d decimal.Decimal) string {
	s := e.Percent(d)
	if oneDecimal(d).IsPositive() {
		return "+" + s
	}
	return s
}

func (e English) Times(d decimal.Decimal) string { return e.Number(d.Round(1)) }

func (e English) Number(d decimal.Decimal) string {
	text := d.String()
	sign := ""
	if rest, negative := strings.CutPrefix(text, "-"); negative {
		sign, text = "−", rest
	}
	whole, fraction, _ := strings.Cut(text, ".")
	fraction = strings.TrimRight(fraction, "0")
	if fraction != "" {
		fraction = "." + fraction
	}
	return sign + grouped(whole) + fraction
}

// grouped parts thousands with commas.
func grouped(digits string) string {
	var b strings.Builder
	for i, r := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// minus puts the typographic sign for a hyphen.
func minus(s string) string {
	if rest, negative := strings.CutPrefix(s, "-"); negative {
		return "−" + rest
	}
	return s
}

func (e English) Exact(d decimal.Decimal) string { return e.Number(d.Round(6)) }

func englishMonths() []string {
	return []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}
}

func (e English) Day(p date.Partial) string { return e.day(p, 0) }

func (e English) ShortDay(p date.Partial) string { return e.day(p, 3) }

// Month names a month by its first letters.
func (English) Month(n int) string { return englishMonths()[n-1][:3] }

// day writes a date as far as it is known, months cut to some letters (0 is all).
func (English) day(p date.Partial, letters int) string {
	if p.IsZero() {
		return ""
	}
	d := p.First()
	text := strconv.Itoa(d.Year())
	if p.Precision() == date.ToYear {
		return text
	}
	month := englishMonths()[d.Month()-1]
	if letters > 0 {
		month = month[:letters]
	}
	text = month + " " + text
	if p.Precision() == date.ToMonth {
		return text
	}
	return strconv.Itoa(d.Day()) + " " + text
}

func (English) Years(first, last int) string {
	switch {
	case first == last:
		return strconv.Itoa(first)
	case first/100 == last/100:
		return strconv.Itoa(first) + "–" + strconv.Itoa(last)[2:]
	}
	return strconv.Itoa(first) + "–" + strconv.Itoa(last)
}

func (English) Ordinal(n int) string {
	ending := "th"
	if n%100 < 11 || n%100 > 13 {
		switch n % 10 {
		case 1:
			ending = "st"
		case 2:
			ending = "nd"
		case 3:
			ending = "rd"
		}
	}
	return strconv.Itoa(n) + ending
}

// Aside sets a remark in brackets behind a text.
func (English) Aside(text string) string { return " (" + text + ")" }

func (e English) AsKnown(day date.Partial) string { return "as known on " + e.Day(day) }

func (e English) Reach(last date.Day) string {
	return "The facts reach to " + e.Day(last.Partial()) + "."
}

func (English) Words() Words { return englishWords }

// englishWords never changes.
var englishWords = Words{
	Title:        "What Seoul pays for US forces",
	YourDeal:     "your deal",
	OnCourse:     "on course",
	Course:       []string{"today’s", "course"},
	CourseName:   "today’s course",
	Chart:        "Yearly payments",
	Events:       "Events",
	FieldLabel:   "Type an amount",
	FieldHint:    "For example 1.3tn, $1.2bn, +50%, 2x or half the cost; press Enter.",
	MoreFigures:  "More figures",
	Counts:       "Whose number? How the share is counted",
	Assumed:      "What is assumed for years not yet known",
	Soldiers:     "How many soldiers? The payment for each of them",
	CannotCarry:  "Published, but they cannot carry a payment",
	Steps:        "How it is worked out",
	Payments:     "All payments",
	EventList:    "All events",
	Sources:      "Sources",
	SourcesShown: "Of the payments and figures", SourcesOther: "Of everything else",
	Agreements: "The agreements",
	PrintedAt:  "printed later",
	Credit:     "Payments are what was agreed, not what was spent. Defense White Papers, treaty texts, statistics offices and press reports, each named where its figure stands.",
	AsKnownOn:  "As known on", Earlier: "Earlier", Later: "Later", EarlierEvent: "Earlier, to the event before", LaterEvent: "Later, to the event after",
	Legend: "Hatched: worked out from dollars. Outlined: agreed, before a cut or for a year to come. Line on top: no agreement in force.", Paid: "paid", Pressable: "Type an amount, +50%, 2x or half the cost into the box.",
	BackToScenario: "Ask what another payment would mean", NotToScale: "Up to twice the last payment a step is ₩10 billion, beyond it ₩100 billion: the slider is not to scale.",
	Terms: "Terms of the scenario", Sets: "Slider sets", HowLong: "For", Growth: "Growing", Undo: "Undo", Reset: "Reset",
	Money: "In whose money", AmountsIn: "Amounts in", Won: "won", Dollars: "US dollars", ExchangeRate: "Exchange rate", PricesOf: "Prices of",
	OwnRate: "Your own exchange rate", OwnRateHint: "Won per dollar, for example 1125.28; empty for the one chosen above.",
	OwnSoldiers: "Your own number", OwnSoldiersHint: "For example 28000; empty for the official one.",
	OwnAssumed: "Your own assumption", OwnAssumedHint: "A yearly rate in percent, for example 2.4; empty for the mean.",
	Since: "What happened since", ShowSince: "Show what happened since", HideSince: "Hide what happened since",
	Real: "Paid", Mine: "Your scenario", Difference: "Difference", Running: "Difference so far",
	Compare: "Compare", CompareHow: "Keep up to three scenarios, then move the slider: they stay in the chart and in this table.",
	PinThis: "Keep this scenario", Unpin: "Remove", UsePin: "Use", PinName: "name", YourScenario: "Your scenario", Scenario: "Scenario", FirstYear: "First year", InAll: "In all", Rise: "Rise",
	Stops: "The marks on the slider", Mark: "Mark", Amount: "Amount", Whose: "Whose number",
	Japan: "Japan, for comparison: its support counts other things and other years", NotShown: "Left out, because too little is known of them: ",
	WordsExplained: "Words explained", Report: "Report an error",
	Year: "Year", Agreement: "Agreement", Payment: "Payment", InDollars: "As agreed or printed in dollars",
	Status: "Status", Source: "Source", Rule: "How the yearly amount grows", Period: "Years",
	Split: englishSplit,
	Find:  englishFind,
	Guess: englishGuess,

	Timeline: englishTimeline,
	Help:     englishHelp,
	Hear:     englishHear,
	Statuses: map[string]string{
		"reader": "your number", "official": "official", "published": "published", "derived": "derived",
		"contested": "contested", "assumption": "assumption", "absent": "no answer",
	},
}
