// Package dataset turns the tables into typed rows and shows them only as they
// were known on a day. An Archive holds everything and shows nothing; the only
// way to a row is Archive.AsOf, so that nothing above this package can see what
// came later.
package dataset

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"costshare/engine/date"
	"costshare/engine/fault"
)

// Archive holds all rows of all tables, whatever the day.
type Archive struct {
	files        fs.FS
	changes      []Change
	first, last  date.Day
	sources      map[string]Source
	citations    map[string][]string
	payments     map[paymentKey]Fact
	indicators   map[indicatorKey]Fact
	agreements   []Agreement
	events       []Event
	demands      []Demand
	terms        []Term
	dollarValues []DollarValue
	people       []Person
	eventDays    []date.Day
	troopClaims  []TroopClaim
	comparators  []Comparator
	definitions  []Definition
	wording      *Wording // in which it speaks; nil is as the tables are written
}

type paymentKey struct {
	year int
	part string
	unit Unit
}

type indicatorKey struct {
	measure string
	year    int
}

// Read reads the tables. The days are the range that AsOf serves. An error
// names file and line; package data's own tests say more and sooner.
func Read(fsys fs.FS, first, last string) (*Archive, error) {
	changes, err := readChanges(fsys)
	if err != nil {
		return nil, err
	}
	return read(fsys, date.Must(first), date.Must(last), changes, nil)
}

// read reads the tables without what later versions changed.
func read(fsys fs.FS, first, last date.Day, changes, later []Change) (*Archive, error) {
	a := &Archive{
		files: fsys, changes: changes, first: first, last: last,
		sources: map[string]Source{}, citations: map[string][]string{},
		payments: map[paymentKey]Fact{}, indicators: map[indicatorKey]Fact{},
	}
	for _, step := range []struct {
		file string
		read func(row)
	}{
		{"sources.csv", a.readSource}, {"citations.csv", a.readCitation}, {"payments.csv", a.readPayment},
		{"indicators.csv", a.readIndicator}, {"agreements.csv", a.readAgreement}, {"agreement_steps.csv", a.readStep},
		{"people.csv", a.readPerson}, {"events.csv", a.readEvent}, {"demands.csv", a.readDemand}, {"dollar_values.csv", a.readDollarValue},
		{"definitions.csv", a.readDefinition}, {"definition_values.csv", a.readDefinitionValue},
		{"troop_claims.csv", a.readTroopClaim}, {"comparators.csv", a.readComparator}, {"terms.csv", a.readTerm},
	} {
		t := open(fsys, step.file)
		t.undo(later)
		if err := t.each(step.read); err != nil {
			return nil, err
		}
	}
	a.eventDays = a.findEventDays()
	return a, nil
}

// Range is the first and the last day that AsOf serves.
func (a *Archive) Range() (first, last date.Day) { return a.first, a.last }

func (a *Archive) readSource(r row) {
	id := r.text("id")
	a.sources[id] = Source{ID: id, Title: r.text("title"), Publisher: r.text("publisher"),
		Date: r.partial("date"), URL: r.text("url"), Kind: r.text("type")}
}

func (a *Archive) readCitation(r row) {
	a.citations[r.text("row")] = append(a.citations[r.text("row")], r.text("source"))
}

// cited gives the sources of a row, the leading one first.
func (a *Archive) cited(r row) []Source {
	ids := append([]string{r.text("source")}, a.citations[r.text("id")]...)
	out := make([]Source, 0, len(ids))
	for _, id := range ids {
		s, ok := a.sources[id]
		if !ok {
			r.fault("source", fmt.Sprintf("%q is not in sources.csv", id))
			continue
		}
		out = append(out, s)
	}
	return out
}

func (a *Archive) fact(r row, valueColumn string) Fact {
	value, _ := r.decimal(valueColumn)
	unit, zeros := base(r)
	return Fact{Row: r.text("id"), Table: r.t.name, Year: r.number("year"), Value: value.Shift(zeros), Unit: unit,
		Status: r.status(), Rule: r.text("rule"), KnownFrom: r.day("known_from"), Sources: a.cited(r)}
}

// base gives the unit that a table's unit is counted in here, and how many
// zeros lie between them.
func base(r row) (Unit, int32) {
	switch u := r.text("unit"); u {
	case "krw_100m":
		return Won, 8
	case "krw_tn":
		return Won, 12
	case "usd_m":
		return Dollars, 6
	case "usd_bn":
		return Dollars, 9
	case "krw_per_usd":
		return WonPerDollar, 0
	case "usd":
		return Dollars, 0
	case "jpy_bn":
		return Yen, 9
	case "percent", "people", "index_2020_100":
		return Unit(u), 0
	default:
		r.fault("unit", fmt.Sprintf("%q is not a unit that these tables use", u))
		return "", 0
	}
}

func (a *Archive) readPayment(r row) {
	f := a.fact(r, "amount")
	f.Why = r.text("why")
	a.payments[paymentKey{f.Year, r.text("part"), f.Unit}] = f
}

func (a *Archive) readIndicator(r row) {
	f := a.fact(r, "value")
	a.indicators[indicatorKey{r.text("measure"), f.Year}] = f
}

func (a *Archive) readAgreement(r row) {
	limit, has := r.decimal("cap_pct")
	a.agreements = append(a.agreements, Agreement{ID: r.text("id"), Number: r.number("number"),
		FirstYear: r.number("first_year"), LastYear: r.number("last_year"), Growth: Growth(r.text("growth")),
		Cap: limit, HasCap: has, RuleText: r.text("rule_text"), KnownFrom: r.day("known_from"), Status: r.status(), Sources: a.cited(r)})
}

// readStep adds a step to its agreement. Talks start before there is an
// agreement: in tables that end on such a day the step belongs to none and is
// left out. (In the whole tables package data's tests refuse it.)
func (a *Archive) readStep(r row) {
	step := AgreementStep{r.text("step"), r.partial("date"), r.day("known_from"), a.cited(r)}
	for i := range a.agreements {
		if a.agreements[i].ID == r.text("agreement") {
			a.agreements[i].Steps = append(a.agreements[i].Steps, step)
		}
	}
}

func (a *Archive) readEvent(r row) {
	a.events = append(a.events, Event{ID: r.text("id"), Date: r.partial("date"), KnownFrom: r.day("known_from"), Kind: r.text("kind"),
		Text: r.text("text"), Certainty: r.text("certainty"), Status: r.status(), Sources: a.cited(r)})
}

func (a *Archive) readDemand(r row) {
	usd, _ := r.decimal("usd_bn")
	won, _ := r.decimal("krw_tn")
	cost, _ := r.decimal("cost_pct")
	a.demands = append(a.demands, Demand{Row: r.text("id"), Date: r.partial("date"), By: r.text("by"), Side: r.text("side"),
		Dollars: usd.Shift(9), Won: won.Shift(12), OfCost: cost, Years: r.number("years"), Event: r.text("event"), Text: r.text("text"),
		KnownFrom: r.day("known_from"), Status: r.status(), Sources: a.cited(r)})
}

func (a *Archive) readDollarValue(r row) {
	won, _ := r.decimal("krw_100m")
	usd, _ := r.decimal("usd_m")
	rate, _ := r.decimal("implied_krw_per_usd")
	a.dollarValues = append(a.dollarValues, DollarValue{Row: r.text("id"), Year: r.number("year"), Won: won.Shift(8), Dollars: usd.Shift(6),
		Rate: rate, PrintedBy: r.text("printed_by"), KnownFrom: r.day("known_from"), Status: r.status(), Sources: a.cited(r)})
}

// AsOf shows the archive as it was known on a day, which lies in Range.
func (a *Archive) AsOf(d date.Day) View { return View{a, d} }

// Day reads a day and checks that it lies in Range. The error is a sentence.
func (a *Archive) Day(s string) (date.Day, error) {
	d, err := date.Parse(strings.TrimSpace(s))
	if err != nil {
		return d, err
	}
	if d.Before(a.first) || d.After(a.last) {
		return d, fault.New("%s is outside the days that these facts cover: %s to %s", d, a.first, a.last)
	}
	return d, nil
}

// Clamp gives the nearest day in Range.
func (a *Archive) Clamp(d date.Day) date.Day {
	switch {
	case d.Before(a.first):
		return a.first
	case d.After(a.last):
		return a.last
	}
	return d
}

// sortedYears of known payments.
func sortedYears(set map[int]bool) []int {
	years := make([]int, 0, len(set))
	for y := range set {
		years = append(years, y)
	}
	slices.Sort(years)
	return years
}
