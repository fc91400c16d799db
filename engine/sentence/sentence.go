// Package sentence puts an Answer into words: the one sentence that is shown,
// spoken, shared and printed, what each figure means, and every step of its
// arithmetic. It computes nothing; it decides what is said and in which order,
// which is why a language is a Speaker of its own and not a table of templates.
package sentence

import (
	"costshare/engine/dataset"
	"costshare/engine/locale"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
)

// Emphasis says how a part of a sentence stands out.
type Emphasis uint8

const (
	Plain  Emphasis = iota
	Strong          // a result
	Reader          // the reader's own number, in the scenario's colour
)

// Part is a stretch of a sentence.
type Part struct {
	Text     string
	Emphasis Emphasis
}

// Text is a sentence without its emphasis.
func Text(parts []Part) string {
	text := ""
	for _, p := range parts {
		text += p.Text
	}
	return text
}

// Figure is a figure in words: a number to be set big, and what it means.
type Figure struct{ Big, Meaning string }

// String is the figure in one piece.
func (f Figure) String() string {
	if f.Big == "" {
		return f.Meaning
	}
	return f.Big + " " + f.Meaning
}

// Step is one line of how a figure is worked out: "increase = payment in 2019 −
// payment in 2018", "₩1.3tn − ₩960.2bn", "₩339.8bn".
type Step struct {
	Name    string // what the step gives
	Formula string // from what, in words; where nothing is computed, who says so
	Numbers string // the same in numbers; "" where nothing is computed
	Result  string // exact, to six decimals at most
	Status  dataset.Status
	Note    string // rounding, or why something is assumed
	Sources []dataset.Source
}

// Speaker says answers in one language.
type Speaker interface {
	locale.Locale
	Offers
	Finds
	Timelines
	Guesses
	// SliderName names the slider by the figure that it sets in a start year.
	SliderName(sets scenario.ID, year int) string
	// Drawn says what the chart draws, in which money.
	Drawn(a *scenario.Answer) string
	// AgreementName names the nth agreement in a sentence.
	AgreementName(n int) string
	// Lead is the result sentence, at most 160 characters.
	Lead(a *scenario.Answer) []Part
	// Rest follows the lead where there is room: the terms, and the day from
	// which all is seen. All together has at most 280 characters.
	Rest(a *scenario.Answer) (terms, day string)
	// Figure says a figure; where it has no value, Big is empty and Meaning is
	// the reason.
	Figure(a *scenario.Answer, id scenario.ID) Figure
	// FigureName names a figure, with or without a value.
	FigureName(id scenario.ID) string
	// Count says a way of counting the whole cost, NoCount why another does not
	// fit, Span how far apart the printed shares are.
	Count(w *scenario.Whole) string
	NoCount(u scenario.Unfit) string
	Span(a *scenario.Answer) string
	// CostPart names a part of a whole cost, with its size.
	CostPart(p scenario.CostPart) string
	// Comparator says what another country gives, or what its US forces cost.
	Comparator(c dataset.Comparator) string
	// Category names what a part of the payment is for.
	Category(c scenario.Category) string
	// Split says what a year's payment was made of, SplitRest what its parts
	// leave of it, NoSplit which years have none.
	Split(s *scenario.Split) string
	SplitRest(s *scenario.Split) string
	NoSplit(years []int) string
	// PaymentIn and YoursIn head a year's payment and the reader's in a table.
	PaymentIn(year int) string
	YoursIn(year int) string
	// Parts says a payment by its parts, Kept from what these begin.
	Parts(a *scenario.Answer) string
	Kept(a *scenario.Answer) string
	// Step says one value of a figure's arithmetic.
	Step(v *scenario.Value) Step
	// Stop names a stop of the slider; short is for narrow places. Camp says
	// whose number it is.
	Stop(s scenario.Stop, short bool) string
	Camp(a *scenario.Answer, s scenario.Stop) string
	// Since says a scenario beside what was then paid, NotSince that nothing is
	// known of its years; Compared says one beside another.
	Since(a *scenario.Answer, s scenario.Since) string
	NotSince(a *scenario.Answer, s scenario.Since) string
	Compared(a, other *scenario.Answer, name string) string
	// Short writes a payment in short, Terms a scenario.
	Short(v *scenario.Value) string
	Terms(a *scenario.Answer) string
	// NumberOfYears writes how long an agreement lasts.
	NumberOfYears(n int) string
	// InDollars is the same speaker, writing won as dollars at a rate; zero is won.
	InDollars(perDollar decimal.Decimal) Speaker
	// Problem says why something cannot be taken or answered, as a sentence.
	Problem(err error) string
	// Status says how firmly a value stands.
	Status(s dataset.Status) string
	// InShort says a figure where there is little room.
	InShort(a *scenario.Answer, id scenario.ID) Figure
	// Rule says how the reader's years grow: "at +1.5% a year"; RuleName names a
	// rule in a list.
	Rule(a *scenario.Answer) string
	RuleName(r scenario.Rule) string
	// Moved says which fact was corrected, Corrected what a figure was, "" where
	// that is what it is; Then is the result sentence by the earlier tables, ""
	// where it is the same.
	Moved(m scenario.Moved) string
	Corrected(c *scenario.Comparison, id scenario.ID) string
	Then(c *scenario.Comparison) string
}
