package scenario

import (
	"fmt"
	"slices"

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
)

// IDs are all figures in their order.
func IDs() []ID {
	return []ID{PaymentFigure, PaymentUSD, BaseYearFigure, BasePayment, Increase, IncreasePercent, Multiple, StartYear, TotalFigure,
		ExtraTotal, Share, ShareBase, ShareTotalStays, PerSoldier, PerResident, PercentOfDefenceBudget, PercentOfGDP, Real2020}
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
	// LargestRise is the largest yearly rise in percent among the known payments
	// in won, from 2005 to the base year; nil where there is none.
	LargestRise *Value
}

// Paid is true where the question is what was paid in a year.
func (a *Answer) Paid() bool { return a.Question.Year != 0 }

// Figure gives a figure by its id.
func (a *Answer) Figure(id ID) Figure {
	for _, f := range a.Figures {
		if f.ID == id {
			return f
		}
	}
	return Figure{ID: id, Reason: Reason{Name: "unknown_figure"}}
}

// Ask answers a question on a view. An error is a sentence for the person who
// asked; the question, not the tables, is at fault.
func Ask(v dataset.View, q Question) (*Answer, error) {
	if q.Years < 1 || q.Years > MostYears {
		return nil, fmt.Errorf("an agreement of %d years is outside 1 to %d", q.Years, MostYears)
	}
	rate, err := q.Rate.resolve(v)
	if err != nil {
		return nil, err
	}
	if q.Year != 0 {
		return askPaid(v, q, rate)
	}
	return askPayment(v, q, rate)
}

// askPayment answers what a payment in the year after the base would mean.
func askPayment(v dataset.View, q Question, rate *Value) (*Answer, error) {
	b := BaseYear(v)
	a := &Answer{View: v, Question: q, BaseYear: b, StartYear: b + 1, Base: Payment(v, b)}
	a.Course = Course(v, b, q.Years)
	payment, err := q.Pay.resolve(a, rate)
	if err != nil {
		return nil, err
	}
	a.Payment = payment
	a.Path = path(payment, q.Rule, a.Course, q.Years)
	a.LargestRise = largestRise(v, b)
	return a.finish(rate, ofScenario(b))
}

// askPaid answers what was paid in a year: every denominator is that year's own.
func askPaid(v dataset.View, q Question, rate *Value) (*Answer, error) {
	if q.Pay.Kind != PayCourse {
		return nil, fmt.Errorf("a payment and the year %d are both asked for; ask for one of them", q.Year)
	}
	years := v.PaymentYears()
	if !slices.Contains(years, q.Year) {
		return nil, fmt.Errorf("what was paid in %d was not known on %s; known are %d to %d", q.Year, v.Day(), years[0], years[len(years)-1])
	}
	a := &Answer{View: v, Question: q, BaseYear: q.Year - 1, StartYear: q.Year, Payment: Payment(v, q.Year), Base: Payment(v, q.Year-1)}
	if a.Payment != nil {
		a.Path = []*Value{a.Payment}
	}
	if q.Rate.IsDefault() {
		rate = averageRateOf(v, q.Year)
	}
	a.LargestRise = largestRise(v, q.Year-1)
	return a.finish(rate, ofPaidYear(q.Year))
}

// finish chooses a definition of the whole cost and fills the figures.
func (a *Answer) finish(rate *Value, d denominators) (*Answer, error) {
	var err error
	if a.Shares, err = sharesOf(a); err != nil {
		return nil, err
	}
	a.figures(rate, d)
	return a, nil
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
