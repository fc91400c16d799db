package sentence

import (
	"costshare/engine/dataset"
	"costshare/engine/scenario"
)

// Line is one line about one thing: its name, and what stands before and after.
type Line struct{ Before, Name, After string }

// String is the whole line.
func (l Line) String() string { return l.Before + l.Name + l.After }

// Finds says in a line each what a search can find.
type Finds interface {
	TermLine(t dataset.Term) Line
	PersonLine(p dataset.Person) Line
	AgreementLine(a dataset.Agreement) Line
	DemandLine(d dataset.Demand) Line
	EventLine(e dataset.Event) Line
	SourceLine(s dataset.Source) Line
	// PaymentLine says what was paid in a year, in the currencies that a source
	// prints; UseLine a part of it; MeasureLine a year's value of indicators.csv.
	PaymentLine(year int, in []dataset.Fact) Line
	UseLine(u dataset.Use) Line
	MeasureLine(measure string, f dataset.Fact) Line
	CountLine(d dataset.Definition) Line
	ClaimLine(c dataset.TroopClaim) Line
	DollarLine(d dataset.DollarValue) Line
	ComparatorLine(c dataset.Comparator) Line
}

// categoryOf gives what a part of payments.csv is for.
func categoryOf(part string) scenario.Category {
	return map[string]scenario.Category{dataset.Labour: scenario.Labour, dataset.Construction: scenario.Construction, dataset.Logistics: scenario.Logistics,
		dataset.LogisticsAndCDIP: scenario.LogisticsAndCDIP, dataset.CDIP: scenario.CDIP}[part]
}

// termOf gives the term of a measure of indicators.csv.
func termOf(measure string) string {
	switch measure {
	case dataset.ExchangeRate:
		return "rate"
	case dataset.Inflation:
		return "inflation"
	case dataset.TroopsOfficial:
		return "troops"
	case dataset.TroopsCounted:
		return "troops_counted"
	}
	return measure
}
