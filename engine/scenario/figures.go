package scenario

import (
	"costshare/engine/dataset"

	"github.com/shopspring/decimal"
)

// denominators says which years' denominators fit: up to newest, and how far
// back where newest has none.
type denominators struct {
	newest                              int
	populationFrom, gdpFrom, pricesFrom int
	troopsFrom, countedFrom             int
}

// officialTroopsSince is the first year from which the last printed official
// round number of US soldiers stands for the years after it.
const officialTroopsSince = 2008

// ofScenario lets the denominators of a payment to come reach back a little.
func ofScenario(base int) denominators {
	d := denominators{newest: base, populationFrom: base - 2, gdpFrom: base - 2, pricesFrom: base - 1, troopsFrom: base, countedFrom: base - 2}
	if base >= officialTroopsSince {
		d.troopsFrom = officialTroopsSince
	}
	return d
}

// ofPaidYear takes that year's own denominators or none.
func ofPaidYear(year int) denominators { return denominators{year, year, year, year, year, year} }

// figures fills all figures in their order.
func (a *Answer) figures(rate *Value, d denominators) {
	for _, id := range IDs() {
		f := a.figure(id, rate, d)
		f.ID = id
		a.Figures = append(a.Figures, f)
	}
}

func (a *Answer) figure(id ID, rate *Value, d denominators) Figure {
	switch id {
	case PaymentUSD:
		return a.inDollars(rate)
	case BaseYearFigure, BasePayment, Increase, IncreasePercent, Multiple:
		return a.againstBase(id)
	case StartYear:
		return found(a.startYear(), dataset.CalendarYear)
	case ExtraTotal:
		return a.extraTotal()
	case Share, ShareBase, ShareTotalStays:
		return a.share(id)
	}
	if a.Payment == nil {
		return absent(dataset.Won, "no_rate", a.StartYear)
	}
	switch id {
	case PaymentFigure:
		return found(a.Payment, dataset.Won)
	case TotalFigure:
		return found(sumOf(Term{"total", 0}, a.Path), dataset.Won)
	case PerSoldier:
		return a.perSoldier()
	case PerResident:
		return a.over(dataset.Population, Divide, dataset.WonPerPerson, d.populationFrom, d.newest)
	case PercentOfDefenceBudget:
		return a.over(dataset.MainDefenceBudget, PercentOf, dataset.Percent, d.newest, d.newest)
	case PercentOfGDP:
		return a.over(dataset.GDP, PercentOf, dataset.Percent, d.gdpFrom, d.newest)
	case Real2020:
		return a.inPricesOf2020(d)
	}
	return a.inPricesOf(a.Question.PricesYear(), d)
}

func found(v *Value, u dataset.Unit) Figure { return Figure{Unit: u, Value: v} }

func absent(u dataset.Unit, reason string, year int) Figure {
	return Figure{Unit: u, Reason: Reason{Name: reason, Year: year}}
}

// extraTotal compares the reader's years with today's course.
func (a *Answer) extraTotal() Figure {
	if a.Paid() {
		return absent(dataset.Won, "paid_year_has_no_course", a.Question.Year)
	}
	course := make([]*Value, len(a.Course))
	for i, c := range a.Course {
		course[i] = c.Payment
	}
	return found(compute(Term{"extra_total", 0}, dataset.Won, Subtract, Exact(),
		sumOf(Term{"total", 0}, a.Path), sumOf(Term{"course_total", 0}, course)), dataset.Won)
}

// againstBase gives the figures that compare with the base year.
func (a *Answer) againstBase(id ID) Figure {
	unit := map[ID]dataset.Unit{BaseYearFigure: dataset.CalendarYear, IncreasePercent: dataset.Percent, Multiple: dataset.Times}[id]
	if unit == "" {
		unit = dataset.Won
	}
	switch {
	case a.Base == nil:
		return absent(unit, "first_year", a.StartYear)
	case id == BaseYearFigure:
		return found(a.baseYear(), unit)
	case id == BasePayment:
		return found(a.Base, unit)
	case a.Payment == nil:
		return absent(unit, "no_rate", a.StartYear)
	case id == Increase:
		return found(compute(Term{"increase", 0}, unit, Subtract, Exact(), a.Payment, a.Base), unit)
	case id == IncreasePercent:
		return found(compute(Term{"increase_percent", 0}, unit, PercentChange, To(quotientPlaces), a.Payment, a.Base), unit)
	}
	return found(compute(Term{"multiple", 0}, unit, Divide, To(quotientPlaces), a.Payment, a.Base), unit)
}

// baseYear is the year of the base payment's row.
func (a *Answer) baseYear() *Value {
	row := a.Base.Steps()[0].Fact
	row.Value, row.Unit, row.Status = decimal.NewFromInt(int64(a.BaseYear)), dataset.CalendarYear, a.Base.Status
	return read(Term{"base_year", 0}, row)
}

// startYear is the year asked about, else the one after the base year.
func (a *Answer) startYear() *Value {
	if a.Paid() {
		return given(Term{"start_year", 0}, decimal.NewFromInt(int64(a.StartYear)), dataset.CalendarYear)
	}
	return compute(Term{"start_year", 0}, dataset.CalendarYear, YearAfter, Exact(), a.baseYear())
}

// inDollars converts the payment. What was paid up to 2004 stands as printed in
// dollars, without a rate.
func (a *Answer) inDollars(rate *Value) Figure {
	if a.Paid() && a.StartYear < firstYearInWon && a.Question.Rate.IsDefault() {
		if printed, ok := printedDollars(a.View, a.StartYear); ok {
			return found(printed, dataset.Dollars)
		}
	}
	if rate == nil || a.Payment == nil {
		return absent(dataset.Dollars, "no_rate", a.Question.Year)
	}
	return found(compute(Term{"in_dollars", a.StartYear}, dataset.Dollars, Divide, To(quotientPlaces), a.Payment, rate), dataset.Dollars)
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
