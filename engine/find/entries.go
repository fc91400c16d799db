package find

import (
	"strconv"

	"costshare/engine/dataset"
	"costshare/engine/date"
	"costshare/engine/money"
	"costshare/engine/sentence"

	"github.com/shopspring/decimal"
)

// Entries are all that a view has, in the words of a speaker. Korean words are
// added to what the view has and bring nothing that it has not; nil is without.
func Entries(v dataset.View, say sentence.Finds, korean *Korean) []Entry {
	g := gathering{v: v, say: say}
	g.words()
	g.agreements()
	g.demands()
	g.events()
	g.payments()
	g.measures()
	g.printed()
	g.sources()
	if korean != nil {
		for i := range g.out {
			g.out[i].Korean = korean.of(&g.out[i])
		}
	}
	return g.out
}

type gathering struct {
	v   dataset.View
	say sentence.Finds
	out []Entry
}

func (g *gathering) add(e Entry, from []dataset.Source) {
	if len(from) > 0 {
		e.Source = from[0]
	}
	g.out = append(g.out, e)
}

func (g *gathering) words() {
	for _, t := range g.v.Terms() {
		g.add(Entry{Kind: Term, ID: t.ID, Line: g.say.TermLine(t)}, t.Sources)
	}
	for _, p := range g.v.People() {
		g.add(Entry{Kind: Person, ID: p.Row, Line: g.say.PersonLine(p), Date: p.KnownFrom.Partial()}, p.Sources)
	}
}

func (g *gathering) agreements() {
	for _, a := range g.v.Agreements() {
		g.add(Entry{Kind: Agreement, ID: a.ID, Line: g.say.AgreementLine(a), Date: ofYear(a.FirstYear), Dated: true, Year: a.FirstYear}, a.Sources)
	}
}

func (g *gathering) demands() {
	for _, d := range g.v.Demands() {
		g.add(Entry{Kind: Demand, ID: d.Row, Line: g.say.DemandLine(d), Date: d.Date, Dated: true, Sums: sums(d.Won, d.Dollars)}, d.Sources)
	}
}

func (g *gathering) events() {
	for _, e := range g.v.Events() {
		g.add(Entry{Kind: Event, ID: e.ID, Line: g.say.EventLine(e), Date: e.Date, Dated: true}, e.Sources)
	}
}

// payments are the years' payments, and what they were made of.
func (g *gathering) payments() {
	for _, year := range g.v.PaymentYears() {
		var in []dataset.Fact
		var amounts []money.Amount
		for _, unit := range []dataset.Unit{dataset.Won, dataset.Dollars} {
			if f, ok := g.v.Payment(year, dataset.Total, unit); ok {
				in, amounts = append(in, f), append(amounts, amountsOf(f)...)
			}
		}
		g.add(Entry{Kind: Figure, ID: in[0].Row, Line: g.say.PaymentLine(year, in), Date: ofYear(year), Dated: true, Year: year, Sums: amounts}, in[0].Sources)
		for _, u := range g.v.Uses(year) {
			g.add(Entry{Kind: Figure, ID: u.Fact.Row, Line: g.say.UseLine(u), Date: ofYear(year), Dated: true, Sums: amountsOf(u.Fact)}, u.Fact.Sources)
		}
	}
}

// measures are the values of indicators.csv, year by year.
func (g *gathering) measures() {
	for _, measure := range []string{dataset.ExchangeRate, dataset.ConsumerPrices, dataset.Inflation, dataset.GDP, dataset.MainDefenceBudget,
		dataset.Population, dataset.TroopsOfficial, dataset.TroopsCounted} {
		for year := firstYear; year <= g.v.Day().Year()+1; year++ {
			if f, ok := g.v.Indicator(measure, year); ok {
				g.add(Entry{Kind: Figure, ID: f.Row, Line: g.say.MeasureLine(measure, f), Date: ofYear(year), Dated: true, Sums: amountsOf(f)}, f.Sources)
			}
		}
	}
}

// firstYear is before the first of any table's.
const firstYear = 1945

// printed are figures that somebody printed or said.
func (g *gathering) printed() {
	for _, d := range g.v.Definitions() {
		g.add(Entry{Kind: Figure, ID: d.ID, Line: g.say.CountLine(d), Date: ofYear(d.FirstYear), Dated: true}, d.Sources)
	}
	for _, c := range g.v.TroopClaims() {
		g.add(Entry{Kind: Figure, ID: c.Row, Line: g.say.ClaimLine(c), Date: c.Date, Dated: true}, c.Sources)
	}
	for _, d := range g.v.DollarValues() {
		g.add(Entry{Kind: Figure, ID: d.Row, Line: g.say.DollarLine(d), Date: ofYear(d.Year), Dated: true, Sums: sums(d.Won, d.Dollars)}, d.Sources)
	}
	for _, c := range g.v.Comparators() {
		if c.EnoughToShow {
			g.add(Entry{Kind: Figure, ID: c.Row, Line: g.say.ComparatorLine(c), Date: ofYear(c.Year), Dated: true, Sums: amountsOf(c.Fact)}, c.Sources)
		}
	}
}

func (g *gathering) sources() {
	for _, s := range g.v.Sources() {
		g.add(Entry{Kind: Source, ID: s.ID, Line: g.say.SourceLine(s), Date: s.Date, Dated: true, Source: s}, nil)
	}
}

// sums are amounts of won and dollars, of which zero is none.
func sums(won, dollars decimal.Decimal) []money.Amount {
	return []money.Amount{{Value: won, Currency: money.Won}, {Value: dollars, Currency: money.Dollars}}
}

func amountsOf(f dataset.Fact) []money.Amount {
	switch f.Unit {
	case dataset.Won:
		return sums(f.Value, decimal.Zero)
	case dataset.Dollars:
		return sums(decimal.Zero, f.Value)
	}
	return nil
}

func ofYear(year int) date.Partial {
	p, _ := date.ParsePartial(strconv.Itoa(year))
	return p
}
