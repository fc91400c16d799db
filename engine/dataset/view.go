package dataset

import (
	"slices"
	"sort"

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

// knownOf gives copies of the rows that were known on the day, each with the
// sources of the day; at says where a row keeps the two.
func knownOf[T any](v View, rows []T, at func(*T) (date.Day, *[]Source)) []T {
	var out []T
	for _, r := range rows {
		known, sources := at(&r)
		if !known.After(v.day) {
			*sources = v.printed(*sources)
			out = append(out, r)
		}
	}
	return out
}

// Agreements are the agreements known on the day, in order, each with the
// steps that had been taken.
func (v View) Agreements() []Agreement {
	out := knownOf(v, v.archive.agreements, func(a *Agreement) (date.Day, *[]Source) { return a.KnownFrom, &a.Sources })
	for i := range out {
		out[i].Steps = knownOf(v, out[i].Steps, func(s *AgreementStep) (date.Day, *[]Source) { return s.KnownFrom, &s.Sources })
	}
	return out
}

// Events are the events known on the day, by date.
func (v View) Events() []Event {
	return knownOf(v, v.archive.events, func(e *Event) (date.Day, *[]Source) { return e.KnownFrom, &e.Sources })
}

// EventDays are the days on which events were known first, in order, each once;
// what happened on them is a View's to tell.
func (a *Archive) EventDays() []date.Day { return a.eventDays }

func (a *Archive) findEventDays() []date.Day {
	var days []date.Day
	for _, e := range a.events {
		if !e.KnownFrom.Before(a.first) && !e.KnownFrom.After(a.last) {
			days = append(days, e.KnownFrom)
		}
	}
	sort.Slice(days, func(i, j int) bool { return days[i].Before(days[j]) })
	return slices.Compact(days)
}

// Demands are the public demands known on the day, by date.
func (v View) Demands() []Demand {
	return knownOf(v, v.archive.demands, func(d *Demand) (date.Day, *[]Source) { return d.KnownFrom, &d.Sources })
}

// DollarValues are the dollar values printed by the day.
func (v View) DollarValues() []DollarValue {
	return knownOf(v, v.archive.dollarValues, func(d *DollarValue) (date.Day, *[]Source) { return d.KnownFrom, &d.Sources })
}
