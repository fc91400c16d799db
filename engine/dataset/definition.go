package dataset

import (
	"slices"

	"costshare/engine/date"
)

// NonPersonnelCost is the kind of the definitions that both governments use:
// what stationing costs the United States, less the pay of its own people.
const NonPersonnelCost = "us_non_personnel_cost"

// Obligations is the kind of the definitions that count all US obligations, the
// pay of US soldiers among them.
const Obligations = "us_obligations"

// Definition is one way of counting what stationing US forces costs and which
// part South Korea bears, as a source published it. Figures of two definitions
// count different things and are never put together.
type Definition struct {
	ID                  string // npsc-2016
	Name                string
	Kind                string
	FirstYear, LastYear int    // the period that it counts
	Counts              string // what is in it
	By                  string // who says so

	// ShareLow and ShareHigh are the printed South Korean share in percent, the
	// same where one number is printed. Korean and US are the two parts over the
	// whole period. A Fact without a Row is not printed.
	ShareLow, ShareHigh Fact
	Korean, US          Fact
	// PaymentAlone is true where the South Korean part is the yearly payment and
	// nothing else.
	PaymentAlone bool

	InSpan      bool   // counts for the span of printed shares
	CannotCarry string // why no scenario can be reckoned by it; "" where one can
	KnownFrom   date.Day
	Status      Status
	Sources     []Source
}

func (a *Archive) readDefinition(r row) {
	a.definitions = append(a.definitions, Definition{ID: r.text("id"), Name: r.text("name"), Kind: r.text("kind"),
		FirstYear: r.number("first_year"), LastYear: r.number("last_year"), Counts: r.text("counts"), By: r.text("by"),
		PaymentAlone: r.yes("payment_alone"), InSpan: r.yes("in_span"), CannotCarry: r.text("cannot_carry"),
		KnownFrom: r.day("known_from"), Status: r.status(), Sources: a.cited(r)})
}

// readDefinitionValue adds a figure to its definition. A share is both ends of a
// range. The other parts that a source prints stay in the table. One of them can
// be known before the definition is; it is left out like an early step.
func (a *Archive) readDefinitionValue(r row) {
	f := a.fact(r, "value")
	i := slices.IndexFunc(a.definitions, func(d Definition) bool { return d.ID == r.text("definition") })
	if i < 0 {
		return
	}
	d := &a.definitions[i]
	switch r.text("part") {
	case "share":
		d.ShareLow, d.ShareHigh = f, f
	case "share_low":
		d.ShareLow = f
	case "share_high":
		d.ShareHigh = f
	case "korean":
		d.Korean = f
	case "us":
		d.US = f
	}
}

// Definitions are the definitions known on the day.
func (v View) Definitions() []Definition {
	out := knownOf(v, v.archive.definitions, func(d *Definition) (date.Day, *[]Source) { return d.KnownFrom, &d.Sources })
	for i := range out {
		d := &out[i]
		for _, f := range []*Fact{&d.ShareLow, &d.ShareHigh, &d.Korean, &d.US} {
			f.Sources = v.printed(f.Sources)
		}
	}
	return out
}
