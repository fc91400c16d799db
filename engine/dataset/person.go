package dataset

import (
	"costshare/engine/date"
)

// Person led the talks on an agreement or signed it.
type Person struct {
	Row       string
	Agreement string // sma-9
	Side      string // rok, us
	Role      string // negotiator, signatory
	Name      string
	Post      string // where the source says
	KnownFrom date.Day
	Status    Status
	Sources   []Source
}

func (a *Archive) readPerson(r row) {
	a.people = append(a.people, Person{Row: r.text("id"), Agreement: r.text("agreement"), Side: r.text("side"), Role: r.text("role"),
		Name: r.text("person"), Post: r.text("post"), KnownFrom: r.day("known_from"), Status: r.status(), Sources: a.cited(r)})
}

// People are the negotiators and signatories known on the day, by agreement.
func (v View) People() []Person {
	return knownOf(v, v.archive.people, func(p *Person) (date.Day, *[]Source) { return p.KnownFrom, &p.Sources })
}
