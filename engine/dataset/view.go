package dataset

import (
	"slices"

	"costshare/engine/date"
)

// View is what was known on a day. Whatever it gives was known on that day;
// the named exception is a revised figure of a year (GDP, CPI, population),
// which is shown in its latest revision.
type View struct {
	archive *Archive
	day     date.Day
}

// Measures of indicators.csv.
const (
	ExchangeRate      = "usd_krw"             // won per dollar, average of the year
	ConsumerPrices    = "cpi"                 // 2020 = 100
	Inflation         = "cpi_inflation"       // percent on the year before
	GDP               = "gdp"                 // won, nominal
	MainDefenceBudget = "defence_budget_main" // won, as first passed
	Population        = "population"          // residents
	TroopsCounted     = "troops_counted"      // the Pentagon's count of assigned active duty
	TroopsOfficial    = "troops_official"     // the official round number
)

// Parts of payments.csv.
const (
	Total         = "total"
	AdjustedTotal = "adjusted_total" // 1998, after the cut of 19 June
	WonPart       = "won_part"       // agreements that fixed both currencies
	DollarPart    = "dollar_part"
)

// Day is the as-of day.
func (v View) Day() date.Day { return v.day }

// Payment gives a part of a year's payment in won or dollars.
func (v View) Payment(year int, part string, unit Unit) (Fact, bool) {
	f, ok := v.archive.payments[paymentKey{year, part, unit}]
	return v.known(f, ok)
}

// Indicator gives a measure's value of a year.
func (v View) Indicator(measure string, year int) (Fact, bool) {
	f, ok := v.archive.indicators[indicatorKey{measure, year}]
	return v.known(f, ok)
}

// NewestIndicator gives a measure's newest known value from oldest to newest
// year, both included.
func (v View) NewestIndicator(measure string, oldest, newest int) (Fact, bool) {
	for y := newest; y >= oldest; y-- {
		if f, ok := v.Indicator(measure, y); ok {
			return f, true
		}
	}
	return Fact{}, false
}

func (v View) known(f Fact, ok bool) (Fact, bool) {
	if !ok || f.KnownFrom.After(v.day) {
		return Fact{}, false
	}
	f.Sources = v.printed(f.Sources)
	return f, true
}

// printed gives the sources that were out on the day; where none was, the
// earliest later one, marked.
func (v View) printed(all []Source) []Source {
	out := slices.DeleteFunc(slices.Clone(all), func(s Source) bool { return !s.printedBy(v.day) })
	if len(out) > 0 || len(all) == 0 {
		return out
	}
	first := all[0]
	for _, s := range all[1:] {
		if first.Date.IsZero() || !s.Date.IsZero() && s.Date.Last().Before(first.Date.Last()) {
			first = s
		}
	}
	first.Later = true
	return []Source{first}
}

// PaymentYears are the years whose payment was known on the day, in order.
// They can reach beyond the day's own year where an agreement fixed them.
func (v View) PaymentYears() []int {
	years := map[int]bool{}
	for k, f := range v.archive.payments {
		if k.part == Total && !f.KnownFrom.After(v.day) {
			years[k.year] = true
		}
	}
	return sortedYears(years)
}

// Agreements are the agreements known on the day, in order, each with the
// steps that had been taken.
func (v View) Agreements() []Agreement {
	var out []Agreement
	for _, a := range v.archive.agreements {
		if a.KnownFrom.After(v.day) {
			continue
		}
		a.Sources = v.printed(a.Sources)
		var steps []AgreementStep
		for _, s := range a.Steps {
			if !s.KnownFrom.After(v.day) {
				s.Sources = v.printed(s.Sources)
				steps = append(steps, s)
			}
		}
		a.Steps = steps
		out = append(out, a)
	}
	return out
}

// Events are the events known on the day, by date.
func (v View) Events() []Event {
	var out []Event
	for _, e := range v.archive.events {
		if !e.KnownFrom.After(v.day) {
			e.Sources = v.printed(e.Sources)
			out = append(out, e)
		}
	}
	return out
}

// Demands are the public demands known on the day, by date.
func (v View) Demands() []Demand {
	var out []Demand
	for _, d := range v.archive.demands {
		if !d.KnownFrom.After(v.day) {
			d.Sources = v.printed(d.Sources)
			out = append(out, d)
		}
	}
	return out
}

// DollarValues are the dollar values printed by the day.
func (v View) DollarValues() []DollarValue {
	var out []DollarValue
	for _, d := range v.archive.dollarValues {
		if !d.KnownFrom.After(v.day) {
			d.Sources = v.printed(d.Sources)
			out = append(out, d)
		}
	}
	return out
}
