package lint

import (
	"regexp"
	"slices"
	"strconv"

	"costshare/engine/date"

	"github.com/shopspring/decimal"
)

// rules are what no single cell can show.
func (c *checker) rules() {
	c.citations()
	c.usedSources()
	c.derived()
	c.paymentYears()
	c.splits()
	c.bothCurrencies()
	c.growth()
	c.impliedRates()
	c.events()
	c.knownAfterAgreement()
	c.uniqueIDs()
	c.official()
	c.computed()
	c.undated()
	c.agreementYears()
	c.earlySplits()
	c.converted()
	c.growthByRule()
	c.definitionSums()
	c.definitions()
	c.known()
	c.order()
	c.indicatorYears()
	c.dollarYears()
	c.daysInTexts()
	c.announcedIsSpokenOf()
	c.korean()
	c.changes()
}

func (c *checker) rows(table string) []row {
	if t := c.tables[table]; t != nil {
		return t.rows
	}
	return nil
}

// ids are the keys of all rows that can cite.
func (c *checker) ids() []string {
	var ids []string
	for _, t := range c.tables {
		if _, cites := t.column["source"]; cites && t.Name != "citations" {
			for _, r := range t.rows {
				ids = append(ids, r.get("id"))
			}
		}
	}
	return ids
}

// citations name rows that exist, and no source twice for one row.
func (c *checker) citations() {
	ids := c.ids()
	for _, r := range c.rows("citations") {
		if id := r.get("row"); !slices.Contains(ids, id) {
			c.at(r, "row %q is in no table%s", id, nearest(id, ids))
		}
	}
	leading := map[string]string{}
	for _, t := range c.tables {
		if _, cites := t.column["source"]; cites && t.Name != "citations" {
			for _, r := range t.rows {
				leading[r.get("id")] = r.get("source")
			}
		}
	}
	for _, r := range c.rows("citations") {
		if leading[r.get("row")] == r.get("source") {
			c.at(r, "%s is the leading source of %q already; take this line away", r.get("source"), r.get("row"))
		}
	}
}

// usedSources: each source is used by a row or left out, and one without an
// address says where it can be read.
func (c *checker) usedSources() {
	used := map[string]bool{}
	for _, t := range c.tables {
		if t.Name != "source_links" {
			for _, r := range t.rows {
				used[r.get("source")] = true
			}
		}
	}
	for _, r := range c.rows("sources") {
		if !used[r.get("id")] {
			c.at(r, "source %q is used by no row; cite it or take it away", r.get("id"))
		}
		if r.get("url") == "" && r.get("place") == "" {
			c.at(r, "source %q has neither an address nor a place where it can be read; fill url or place", r.get("id"))
		}
	}
}

// derived rows say their rule.
func (c *checker) derived() {
	for _, t := range c.tables {
		if _, has := t.column["rule"]; !has {
			continue
		}
		for _, r := range t.rows {
			if r.get("status") == "derived" && r.get("rule") == "" {
				c.at(r, "is derived, but does not say how; fill rule")
			}
		}
	}
}

func number(s string) decimal.Decimal { return decimal.RequireFromString(s) }

// amount gives a payment of a year, in the row's unit.
func (c *checker) amount(year int, part, unit string) (r row, ok bool) {
	for _, r := range c.rows("payments") {
		if r.get("year") == strconv.Itoa(year) && r.get("part") == part && r.get("unit") == unit {
			return r, true
		}
	}
	return row{}, false
}

// paymentYears: every year from 1991 to the last has a payment; from 2005 on in
// won (before, the agreements were in dollars in whole or in part).
func (c *checker) paymentYears() {
	first, last := 1991, 1991
	for _, r := range c.rows("payments") {
		y, _ := strconv.Atoi(r.get("year"))
		last = max(last, y)
	}
	for y := first; y <= last; y++ {
		unit := "usd_m"
		if y >= 2005 {
			unit = "krw_100m"
		}
		if _, ok := c.amount(y, "total", unit); !ok {
			c.report("payments.csv", 1, "no row for the payment of %d in %s; add it, the years may have no gap", y, unit)
		}
	}
}

// splits: where labour, construction and logistics are all printed, they sum to
// the payment. These are the years whose split is printed in full.
func (c *checker) splits() {
	for _, y := range []int{2013, 2015, 2016, 2018, 2019, 2021, 2022, 2023} {
		total, ok := c.amount(y, "total", "krw_100m")
		sum := decimal.Zero
		for _, part := range []string{"labour", "construction", "logistics"} {
			r, has := c.amount(y, part, "krw_100m")
			if !has {
				c.report("payments.csv", 1, "no row for %s of %d; that year's split is complete", part, y)
				ok = false
				continue
			}
			sum = sum.Add(number(r.get("amount")))
		}
		if ok && !sum.Equal(number(total.get("amount"))) {
			c.at(total, "the payment of %d is %s, its parts sum to %s; one of them is wrong", y, total.get("amount"), sum)
		}
	}
}

// bothCurrencies: an agreement that fixed a won part fixed a dollar part.
func (c *checker) bothCurrencies() {
	for _, r := range c.rows("payments") {
		y, _ := strconv.Atoi(r.get("year"))
		if r.get("part") == "won_part" {
			if _, ok := c.amount(y, "dollar_part", "usd_m"); !ok {
				c.at(r, "the won part of %d stands without its dollar part; add it", y)
			}
		}
	}
}

// growth: the year before, grown by the rule and rounded to 100 million won, is
// the payment to the last unit.
func (c *checker) growth() {
	for _, r := range c.rows("growth") {
		y, _ := strconv.Atoi(r.get("year"))
		before, ok := c.amount(y-1, "total", "krw_100m")
		now, ok2 := c.amount(y, "total", "krw_100m")
		if !ok || !ok2 {
			c.at(r, "there is no payment in won for %d and %d", y-1, y)
			continue
		}
		grown := number(before.get("amount")).Mul(number(r.get("growth_pct")).Add(decimal.NewFromInt(100))).Shift(-2).Round(0)
		if !grown.Equal(number(now.get("amount"))) {
			c.at(r, "%s grown by %s%% is %s, but the payment of %d is %s", before.get("amount"), r.get("growth_pct"), grown, y, now.get("amount"))
		}
	}
}

// impliedRates: won over dollars gives the printed rate, to its last digit.
func (c *checker) impliedRates() {
	for _, r := range c.rows("dollar_values") {
		rate := number(r.get("krw_100m")).Mul(decimal.NewFromInt(100)).DivRound(number(r.get("usd_m")), 2)
		if !rate.Equal(number(r.get("implied_krw_per_usd"))) {
			c.at(r, "%s hundred million won over %s million dollars is %s, not %s", r.get("krw_100m"), r.get("usd_m"), rate, r.get("implied_krw_per_usd"))
		}
	}
}

var yearInText = regexp.MustCompile(`\b(19|20)\d\d\b`)

// events stand in the order of their days, are not known before they happened,
// and speak of no later year, unless the row lists it as announced.
func (c *checker) events() {
	var before date.Day
	for _, r := range c.rows("events") {
		p, _ := date.ParsePartial(r.get("date"))
		known, _ := date.Parse(r.get("known_from"))
		if p.First().Before(before) {
			c.at(r, "happened on %s, before the row above it; put it in its place", p)
		}
		before = p.First()
		if known.Before(p.First()) {
			c.at(r, "is known from %s, before it happened on %s", known, p)
		}
		for _, y := range yearInText.FindAllString(r.get("text"), -1) {
			if y > strconv.Itoa(known.Year()) && y > r.get("announced") {
				c.at(r, "speaks of %s, which is after its day %s; if that had been announced, put the last such year under announced, else change the text", y, known)
			}
		}
	}
}

// knownAfterAgreement: no payment is known before its agreement, unless it was
// announced first.
func (c *checker) knownAfterAgreement() {
	known := map[string]string{}
	for _, r := range c.rows("agreements") {
		known[r.get("id")] = r.get("known_from")
	}
	for _, r := range c.rows("payments") {
		if from := known[r.get("agreement")]; r.get("part") == "total" && r.get("known_from") < from {
			c.at(r, "is known from %s, before its agreement (%s)", r.get("known_from"), from)
		}
	}
}
