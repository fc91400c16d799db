package scenario

import (
	"slices"

	"costshare/engine/dataset"
)

// Part is what a payment gives for one category.
type Part struct {
	Category Category
	Value    *Value
}

// Split is what a year's payment was made of, as known on a day.
//
// It is in the currency in which it was printed: 1994 and 2003 in dollars,
// beside the payment in dollars. Where a source prints both (1999), the dollars
// become won at the rate at which the payment itself does, rounded to 100
// million won: derived.
type Split struct {
	Year    int
	Unit    dataset.Unit // Won or Dollars
	Payment *Value       // of the year, in Unit
	Parts   []Part       // in the order of Categories
	Sum     *Value       // of the parts
	// Rest is the payment less the sum, nil where that is nothing; Why says what
	// it is.
	Rest *Value
	Why  RestKind
}

// RestKind says why the parts of a split do not sum to the payment.
type RestKind uint8

const (
	NoRest        RestKind = iota
	NotBrokenDown          // other parts were not printed
	PartsRounded           // the printed parts are rounded and sum to more
	OtherCount             // the parts are of another sum than the payment
)

// yearOfOtherCount is the year whose printed parts are those of a US fiscal
// year: they sum to the 539.5 million dollars pledged for that, not to the
// payment of the calendar year.
const yearOfOtherCount = 2003

// SplitOf is what a year's payment was made of; ok is false where no part of it
// was known on the view's day.
func SplitOf(v dataset.View, year int) (s Split, ok bool) {
	uses := v.Uses(year)
	s = Split{Year: year, Unit: unitOf(uses)}
	if s.Payment = s.payment(v); s.Payment == nil || len(uses) == 0 {
		return Split{}, false
	}
	for len(uses) > 0 {
		n := 1
		if len(uses) > 1 && uses[1].Part == uses[0].Part {
			n = 2
		}
		value := s.part(v, uses[:n])
		if value == nil {
			return Split{}, false
		}
		s.Parts = append(s.Parts, Part{categoryOf(uses[0].Part), value})
		uses = uses[n:]
	}
	s.Sum = compute(Term{"split_sum", year}, s.Unit, Sum, Exact(), values(s.Parts)...)
	s.compare()
	return s, true
}

// unitOf is dollars where all is printed in dollars.
func unitOf(uses []dataset.Use) dataset.Unit {
	inWon := func(u dataset.Use) bool { return u.Fact.Unit == dataset.Won }
	if slices.ContainsFunc(uses, inWon) {
		return dataset.Won
	}
	return dataset.Dollars
}

func (s *Split) payment(v dataset.View) *Value {
	if s.Unit == dataset.Won {
		return Payment(v, s.Year)
	}
	printed, _ := printedDollars(v, s.Year)
	return printed
}

// part is a category's amount from its row, or from its two rows in won and in
// dollars; nil where no exchange rate is known for dollars.
func (s *Split) part(v dataset.View, rows []dataset.Use) *Value {
	name := "part_" + categoryOf(rows[0].Part).String()
	term := Term{name, s.Year}
	last := rows[len(rows)-1].Fact
	if last.Unit == s.Unit {
		return read(term, last)
	}
	rate := averageRate(v, s.Year)
	if rate == nil {
		return nil
	}
	dollars := read(Term{name + "_usd", s.Year}, last)
	if len(rows) == 1 {
		return derived(compute(term, dataset.Won, Multiply, toHundredMillion(), dollars, rate))
	}
	converted := compute(Term{name + "_converted", s.Year}, dataset.Won, Multiply, Exact(), dollars, rate)
	return derived(compute(term, dataset.Won, Sum, toHundredMillion(), read(Term{name + "_won", s.Year}, rows[0].Fact), converted))
}

// compare names what the parts leave of the payment.
func (s *Split) compare() {
	name := "not_broken_down"
	switch difference := s.Payment.Amount.Cmp(s.Sum.Amount); {
	case difference == 0:
		return
	case s.Year == yearOfOtherCount:
		s.Why, name = OtherCount, "split_other_count"
	case difference < 0:
		s.Why, name = PartsRounded, "split_rounding"
	default:
		s.Why = NotBrokenDown
	}
	s.Rest = compute(Term{name, s.Year}, s.Unit, Subtract, Exact(), s.Payment, s.Sum)
}

// Complete says whether all of the payment is broken down.
func (s Split) Complete() bool { return s.Why != NotBrokenDown }

// Status is that of the weakest part.
func (s Split) Status() dataset.Status { return s.Sum.Status }

// Sources are those of all parts, each once.
func (s Split) Sources() []dataset.Source { return s.Sum.Sources() }

// Splits are all splits known on a day, newest first, and the years, oldest
// first, whose payment was known and no part of it.
func Splits(v dataset.View) (known []Split, without []int) {
	for _, year := range v.PaymentYears() {
		if s, ok := SplitOf(v, year); ok {
			known = append(known, s)
		} else {
			without = append(without, year)
		}
	}
	slices.Reverse(known)
	return known, without
}

// LatestSplit is the newest complete split known on a day of a year up to a base
// year, nil where there is none.
func LatestSplit(v dataset.View, base int) *Split {
	for year := base; year > 1990; year-- {
		if s, ok := SplitOf(v, year); ok && s.Complete() {
			return &s
		}
	}
	return nil
}

// ShareOf is a part's percent of a whole, nil where the whole is nothing.
func ShareOf(part Part, whole *Value) *Value {
	if whole.Amount.IsZero() {
		return nil
	}
	return compute(Term{"share_" + part.Category.String(), whole.Term.Year}, dataset.Percent, PercentOf, To(quotientPlaces), part.Value, whole)
}

func values(parts []Part) []*Value {
	out := make([]*Value, len(parts))
	for i, p := range parts {
		out[i] = p.Value
	}
	return out
}
