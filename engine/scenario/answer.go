package scenario

import (
	"fmt"

	"costshare/engine/dataset"
	"costshare/engine/money"

	"github.com/shopspring/decimal"
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
	Payment   *Value
	Base      *Value       // nil for 1991
	Course    []CourseYear // over the reader's years; empty where the question is a paid year
	Path      []*Value     // the reader's years, Path[0] is Payment
	Figures   []Figure     // all, in the order of IDs
	// LargestRise is the largest yearly rise in percent among the known payments
	// in won, from 2005 to the base year; nil where there is none.
	LargestRise *Value
}

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
	d := denominators{year: b, populationFrom: b - 2, gdpFrom: b - 2, pricesFrom: b - 1}
	a.figures(rate, d)
	return a, nil
}

// askPaid answers what was paid in a year: every denominator is that year's own.
func askPaid(v dataset.View, q Question, rate *Value) (*Answer, error) {
	if q.Pay.Kind != PayCourse {
		return nil, fmt.Errorf("a payment and the year %d are both asked for; ask for one of them", q.Year)
	}
	years := v.PaymentYears()
	payment := Payment(v, q.Year)
	if payment == nil {
		return nil, fmt.Errorf("what was paid in %d was not known on %s in won; known are %d to %d", q.Year, v.Day(), years[0], lastInWon(v, years))
	}
	a := &Answer{View: v, Question: q, BaseYear: q.Year - 1, StartYear: q.Year, Payment: payment, Base: Payment(v, q.Year-1), Path: []*Value{payment}}
	if q.Rate.IsDefault() {
		rate = averageRateOf(v, q.Year)
	}
	a.LargestRise = largestRise(v, q.Year-1)
	a.figures(rate, denominators{year: q.Year, populationFrom: q.Year, gdpFrom: q.Year, pricesFrom: q.Year})
	return a, nil
}

func lastInWon(v dataset.View, years []int) int {
	for i := len(years) - 1; i > 0; i-- {
		if Payment(v, years[i]) != nil {
			return years[i]
		}
	}
	return years[0]
}

func averageRateOf(v dataset.View, year int) *Value {
	f, ok := v.Indicator(dataset.ExchangeRate, year)
	if !ok {
		return nil
	}
	return read(Term{"rate", year}, f)
}

// resolve turns what was asked into won, whole won where it was not.
func (p Pay) resolve(a *Answer, rate *Value) (*Value, error) {
	term := Term{"payment", a.StartYear}
	var out *Value
	switch p.Kind {
	case PayCourse:
		return a.Course[0].Payment, nil
	case PayAmount:
		out = given(term, p.Amount.Value, dataset.Won)
		if p.Amount.Currency == money.Dollars {
			if rate == nil {
				return nil, errNoRate
			}
			out = compute(term, dataset.Won, Multiply, To(0), given(Term{"payment_usd", a.StartYear}, p.Amount.Value, dataset.Dollars), rate)
		}
	case PayChange:
		out = compute(term, dataset.Won, Grow, To(0), a.Base, given(Term{"change_given", 0}, p.Number, dataset.Percent))
	case PayMultiple:
		out = compute(term, dataset.Won, Multiply, To(0), a.Base, given(Term{"multiple_given", 0}, p.Number, dataset.Times))
	}
	if out.Amount.IsNegative() || out.Amount.Cmp(Most()) > 0 {
		return nil, fmt.Errorf("a payment of %s won is outside 0 to %s", money.Amount{Value: out.Amount}, money.Amount{Value: Most()})
	}
	return out, nil
}

// denominators says which years' denominators fit.
type denominators struct {
	year                                int
	populationFrom, gdpFrom, pricesFrom int
}

// figures fills all figures in their order.
func (a *Answer) figures(rate *Value, d denominators) {
	for _, id := range IDs() {
		f := a.figure(id, rate, d)
		f.ID = id
		a.Figures = append(a.Figures, f)
	}
}

func (a *Answer) figure(id ID, rate *Value, d denominators) Figure {
	paid := a.Question.Year != 0
	switch id {
	case PaymentFigure:
		return found(a.Payment, dataset.Won)
	case PaymentUSD:
		return a.inDollars(rate)
	case BaseYearFigure, BasePayment, Increase, IncreasePercent, Multiple, ShareBase:
		return a.againstBase(id)
	case StartYear:
		return found(constant(Term{"start_year", 0}, decimal.NewFromInt(int64(a.StartYear)), dataset.CalendarYear, a.Payment.Fact), dataset.CalendarYear)
	case TotalFigure:
		return found(sumOf(Term{"total", 0}, a.Path), dataset.Won)
	case ExtraTotal:
		if paid {
			return absent(dataset.Won, "paid_year_has_no_course", a.Question.Year)
		}
		return found(compute(Term{"extra_total", 0}, dataset.Won, Subtract, Exact(), sumOf(Term{"total", 0}, a.Path), a.courseTotal()), dataset.Won)
	case Share, ShareTotalStays:
		return absent(dataset.Percent, "no_definition", 0)
	case PerSoldier:
		return a.perSoldier(d)
	case PerResident:
		return a.over(dataset.Population, Divide, dataset.WonPerPerson, d.populationFrom, d.year)
	case PercentOfDefenceBudget:
		return a.over(dataset.MainDefenceBudget, PercentOf, dataset.Percent, d.year, d.year)
	case PercentOfGDP:
		return a.over(dataset.GDP, PercentOf, dataset.Percent, d.gdpFrom, d.year)
	case Real2020:
		return a.inPricesOf2020(d)
	}
	return absent("", "unknown_figure", 0)
}

func found(v *Value, u dataset.Unit) Figure { return Figure{Unit: u, Value: v} }

func absent(u dataset.Unit, reason string, year int) Figure {
	return Figure{Unit: u, Reason: Reason{reason, year}}
}

func (a *Answer) courseTotal() *Value {
	payments := make([]*Value, len(a.Course))
	for i, c := range a.Course {
		payments[i] = c.Payment
	}
	return sumOf(Term{"course_total", 0}, payments)
}

// againstBase gives the figures that compare with the base year.
func (a *Answer) againstBase(id ID) Figure {
	if id == ShareBase {
		return absent(dataset.Percent, "no_definition", 0)
	}
	unit := map[ID]dataset.Unit{BaseYearFigure: dataset.CalendarYear, IncreasePercent: dataset.Percent, Multiple: dataset.Times}[id]
	if unit == "" {
		unit = dataset.Won
	}
	if a.Base == nil {
		return absent(unit, "first_year", a.StartYear)
	}
	switch id {
	case BaseYearFigure:
		return found(constant(Term{"base_year", 0}, decimal.NewFromInt(int64(a.BaseYear)), unit, a.Base.Fact), unit)
	case BasePayment:
		return found(a.Base, unit)
	case Increase:
		return found(compute(Term{"increase", 0}, unit, Subtract, Exact(), a.Payment, a.Base), unit)
	case IncreasePercent:
		return found(compute(Term{"increase_percent", 0}, unit, PercentChange, To(quotientPlaces), a.Payment, a.Base), unit)
	}
	return found(compute(Term{"multiple", 0}, unit, Divide, To(quotientPlaces), a.Payment, a.Base), unit)
}

// inDollars converts the payment. What was paid up to 2004 stands as printed in
// dollars, without a rate.
func (a *Answer) inDollars(rate *Value) Figure {
	if year := a.Question.Year; year != 0 && year < 2005 && a.Question.Rate.IsDefault() {
		if f, ok := a.View.Payment(year, dataset.AdjustedTotal, dataset.Dollars); ok {
			return found(read(Term{"payment_usd_readjusted", year}, f), dataset.Dollars)
		}
		if f, ok := a.View.Payment(year, dataset.Total, dataset.Dollars); ok {
			return found(read(Term{"payment_usd", year}, f), dataset.Dollars)
		}
	}
	if rate == nil {
		return absent(dataset.Dollars, "no_rate", a.Question.Year)
	}
	return found(compute(Term{"payment_usd", a.StartYear}, dataset.Dollars, Divide, To(quotientPlaces), a.Payment, rate), dataset.Dollars)
}

// over divides the payment by the newest known value of a measure between two
// years.
func (a *Answer) over(measure string, op Op, unit dataset.Unit, oldest, newest int) Figure {
	f, ok := a.View.NewestIndicator(measure, oldest, newest)
	if !ok {
		return absent(unit, "no_"+measure, newest)
	}
	return found(compute(Term{"payment_over_" + measure, f.Year}, unit, op, To(quotientPlaces), a.Payment, read(Term{measure, f.Year}, f)), unit)
}

// perSoldier divides by the official round number: the last printed for a year
// not after the denominator's, from 2008 on; before, only in a year that prints
// one.
func (a *Answer) perSoldier(d denominators) Figure {
	oldest := d.year
	if d.year >= 2008 {
		oldest = 2008
	}
	f, ok := a.View.NewestIndicator(dataset.TroopsOfficial, oldest, d.year)
	if !ok {
		return absent(dataset.Won, "no_troops", d.year)
	}
	return found(compute(Term{"per_soldier", f.Year}, dataset.Won, Divide, To(quotientPlaces), a.Payment, read(Term{"troops", f.Year}, f)), dataset.Won)
}

// inPricesOf2020 deflates by the CPI, whose 2020 is 100.
func (a *Answer) inPricesOf2020(d denominators) Figure {
	base, known := a.View.Indicator(dataset.ConsumerPrices, 2020)
	if !known {
		return absent(dataset.Won2020, "no_prices_of_2020", 2020)
	}
	f, ok := a.View.NewestIndicator(dataset.ConsumerPrices, d.pricesFrom, d.year)
	if !ok {
		return absent(dataset.Won2020, "no_cpi", d.year)
	}
	return found(compute(Term{"real_2020", f.Year}, dataset.Won2020, InProportion, To(quotientPlaces),
		a.Payment, read(Term{"cpi", 2020}, base), read(Term{"cpi", f.Year}, f)), dataset.Won2020)
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
