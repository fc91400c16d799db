package scenario

import (
	"costshare/engine/dataset"
)

// ID names a figure, in the terminal's JSON as on the page.
type ID string

const (
	PaymentFigure          ID = "payment"
	PaymentUSD             ID = "payment_usd"
	BaseYearFigure         ID = "base_year"
	BasePayment            ID = "base_payment"
	Increase               ID = "increase"
	IncreasePercent        ID = "increase_percent"
	Multiple               ID = "multiple"
	StartYear              ID = "start_year"
	TotalFigure            ID = "total"
	ExtraTotal             ID = "extra_total"
	Share                  ID = "share"
	ShareBase              ID = "share_base"
	ShareTotalStays        ID = "share_total_stays"
	PerSoldier             ID = "per_soldier"
	PerResident            ID = "per_resident"
	PercentOfDefenceBudget ID = "percent_of_defence_budget"
	PercentOfGDP           ID = "percent_of_gdp"
	Real2020               ID = "real_2020"
	Real                   ID = "real"
)

// IDs are all figures in their order.
func IDs() []ID {
	return []ID{PaymentFigure, PaymentUSD, BaseYearFigure, BasePayment, Increase, IncreasePercent, Multiple, StartYear, TotalFigure,
		ExtraTotal, Share, ShareBase, ShareTotalStays, PerSoldier, PerResident, PercentOfDefenceBudget, PercentOfGDP, Real2020, Real}
}

// Reason says why a figure has no value; package sentence puts it into words.
type Reason struct {
	Name string
	Year int
	Text string // where a table itself says why
}

// Figure is one result: a value, or the reason why there is none.
type Figure struct {
	ID     ID
	Unit   dataset.Unit
	Value  *Value
	Reason Reason
}

// Status is the value's, Absent where there is none.
func (f Figure) Status() dataset.Status {
	if f.Value == nil {
		return dataset.Absent
	}
	return f.Value.Status
}

// Answer is what a question means on a day.
type Answer struct {
	View      dataset.View
	Question  Question
	BaseYear  int
	StartYear int
	Payment   *Value       // nil for a year paid in dollars before any rate was known
	Base      *Value       // nil for 1991
	Course    []CourseYear // over the reader's years; empty where the question is a paid year
	Path      []*Value     // the reader's years, Path[0] is Payment
	Shares    Shares       // the whole cost, as counted by whom
	Figures   []Figure     // all, in the order of IDs
	// Split is what the year asked about was made of; of a payment to come, the
	// newest split known. Nil where there is none.
	Split *Split
	Kept  []Part // of a payment to come: the base payment, divided as Split is
	Parts []Part // of a payment asked for by its parts: those
	// LargestRise is the largest yearly rise in percent among the known payments
	// in won, from 2005 to the base year; nil where there is none.
	LargestRise *Value
	// Soldiers is the number that the payment is divided by.
	Soldiers Soldiers

	rate         *Value       // won per dollar, as asked; nil where none is known
	denominators denominators // the years of what the payment is compared with
	means        *growth      // what is assumed where the reader assumes nothing; nil for a paid year
	steps        []yearStep   // how the reader's years follow from each other
}

// Paid is true where the question is what was paid in a year.
func (a *Answer) Paid() bool { return a.Question.Year != 0 }

// Rate is won per dollar as asked; nil where none is known.
func (a *Answer) Rate() *Value { return a.rate }

// Figure gives a figure by its id.
func (a *Answer) Figure(id ID) Figure {
	for _, f := range a.Figures {
		if f.ID == id {
			return f
		}
	}
	return Figure{ID: id, Reason: Reason{Name: "unknown_figure"}}
}

// largestRise finds the largest yearly rise in percent from 2005 to a year.
func largestRise(v dataset.View, last int) *Value {
	var largest *Value
	for y := 2006; y <= last; y++ {
		now, before := Payment(v, y), Payment(v, y-1)
		if now == nil || before == nil {
			continue
		}
		rise := compute(Term{"rise", y}, dataset.Percent, PercentChange, To(quotientPlaces), now, before)
		if largest == nil || rise.Amount.Cmp(largest.Amount) > 0 {
			largest = rise
		}
	}
	return largest
}
