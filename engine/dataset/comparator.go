package dataset

import (
	"costshare/engine/date"
)

// Comparator is what another country gives, or what its US forces cost.
type Comparator struct {
	Fact                // Year is the first of the period
	Country      string // Japan
	LastYear     int
	Measure      string // support, share, us_cost
	What         string
	FiscalYear   string // whose fiscal year the period counts: calendar, japan_fiscal, us_fiscal
	EnoughToShow bool   // false where too little is known to stand beside others
}

func (a *Archive) readComparator(r row) {
	value, _ := r.decimal("amount")
	unit, zeros := base(r)
	f := Fact{Row: r.text("id"), Table: r.t.name, Year: r.number("first_year"), Value: value.Shift(zeros), Unit: unit,
		Status: r.status(), KnownFrom: r.day("known_from"), Sources: a.cited(r)}
	a.comparators = append(a.comparators, Comparator{Fact: f, Country: r.text("country"), LastYear: r.number("last_year"),
		Measure: r.text("measure"), What: r.text("what"), FiscalYear: r.text("year_kind"), EnoughToShow: r.yes("fit_to_show")})
}

// Comparators are the figures of other countries known on the day.
func (v View) Comparators() []Comparator {
	return knownOf(v, v.archive.comparators, func(c *Comparator) (date.Day, *[]Source) { return c.KnownFrom, &c.Sources })
}

// TroopClaim is a number of US troops in Korea that was said in public, beside
// the official round number of that day.
type TroopClaim struct {
	Row            string
	Date           date.Partial
	By, Occasion   string
	Said, Official int
	KnownFrom      date.Day
	Status         Status
	Sources        []Source
}

func (a *Archive) readTroopClaim(r row) {
	a.troopClaims = append(a.troopClaims, TroopClaim{Row: r.text("id"), Date: r.partial("date"), By: r.text("by"), Occasion: r.text("occasion"),
		Said: r.number("said"), Official: r.number("official"), KnownFrom: r.day("known_from"), Status: r.status(), Sources: a.cited(r)})
}

// TroopClaims are the claims made by the day, in order.
func (v View) TroopClaims() []TroopClaim {
	return knownOf(v, v.archive.troopClaims, func(c *TroopClaim) (date.Day, *[]Source) { return c.KnownFrom, &c.Sources })
}
