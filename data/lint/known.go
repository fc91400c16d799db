package lint

import (
	"strconv"
	"strings"

	"costshare/engine/date"
)

// known holds every known_from to the rule that its table's days follow.
func (c *checker) known() {
	c.indicatorsKnown()
	c.datedKnown()
	c.demandsKnown()
	c.printedKnown()
	c.splitsKnown()
	c.agreementsKnown()
}

func (c *checker) knownShouldBe(r row, want, why string) {
	if got := r.get("known_from"); got != want {
		c.at(r, "%q is known from %s; %s: write %s", r.get("id"), got, why, want)
	}
}

// indicatorsKnown: a year's average is known when the year is over, a budget
// when it is passed, a projection when its year begins.
func (c *checker) indicatorsKnown() {
	// Budgets whose day of passing is in print; the others by the end of the
	// year before.
	passed := map[int]string{2022: "2021-12-07", 2024: "2023-12-21", 2026: "2025-12-02"}
	for _, r := range c.rows("indicators") {
		y, _ := strconv.Atoi(r.get("year"))
		next := strconv.Itoa(y + 1)
		switch r.get("measure") {
		case "usd_krw", "cpi", "cpi_inflation":
			c.knownShouldBe(r, next+"-01-01", "an average of a year is known when the year is over")
		case "gdp", "gdp_base_2015", "gdp_usd":
			c.knownShouldBe(r, next+"-03-31", "GDP is known by the end of March after its year")
		case "population":
			c.knownShouldBe(r, strconv.Itoa(y)+"-01-01", "a projection is known when its year begins")
		case "troops_counted":
			c.knownShouldBe(r, strconv.Itoa(y)+"-12-31", "a count is known by the end of its year")
		case "usd_krw_half_year":
			c.knownShouldBe(r, strconv.Itoa(y)+"-07-01", "half a year is known when it is over")
		case "defence_budget_main":
			want, ok := passed[y]
			if !ok {
				want = strconv.Itoa(y-1) + "-12-31"
			}
			c.knownShouldBe(r, want, "a budget is known when it is passed, by the end of the year before")
		}
	}
}

// datedKnown: a step, an event of a month or a year and a claim are known from
// the last day that their date can mean; a meeting from the day it ends.
func (c *checker) datedKnown() {
	for _, table := range []string{"agreement_steps", "troop_claims", "events"} {
		for _, r := range c.rows(table) {
			p := partial(r, "date")
			if table == "events" && p.Precision() == date.ToDay {
				continue
			}
			c.knownShouldBe(r, p.Last().String(), "what is dated "+p.String()+" is known from its last day")
		}
	}
}

// demandsKnown: from the printed day; of a month, from its first source that
// prints a day, else from the month's last day.
func (c *checker) demandsKnown() {
	sources := c.sourcesOf()
	for _, r := range c.rows("demands") {
		p := partial(r, "date")
		if p.Precision() == date.ToDay {
			c.knownShouldBe(r, p.String(), "a demand is known from its day")
			continue
		}
		var days []row
		for _, s := range sources[r.get("id")] {
			if partial(s, "date").Precision() == date.ToDay {
				days = append(days, s)
			}
		}
		want, ok := earliest(days)
		if !ok {
			want = p.Last()
		}
		c.knownShouldBe(r, want.String(), "a demand of a month is known from the first source with a day, else from the month's last")
	}
}

// printedKnown: what a source prints is known from its earliest source.
func (c *checker) printedKnown() {
	sources := c.sourcesOf()
	for _, table := range []string{"definitions", "definition_values", "dollar_values", "comparators", "spending"} {
		for _, r := range c.rows(table) {
			c.knownFromSources(r, sources)
		}
	}
}

func (c *checker) knownFromSources(r row, sources map[string][]row) {
	if day, ok := earliest(sources[r.get("id")]); ok {
		c.knownShouldBe(r, day.String(), "it is known from its earliest source, a month or a year from its last day")
	}
}

// splitsKnown: a split is known from its earliest source; where no source has a
// day, by the end of the year after.
func (c *checker) splitsKnown() {
	sources := c.sourcesOf()
	for _, r := range c.rows("payments") {
		if !isSplit(r) {
			continue
		}
		if y, _ := strconv.Atoi(r.get("year")); strings.HasPrefix(r.get("why"), "no day found") {
			c.knownShouldBe(r, strconv.Itoa(y+1)+"-12-31", "a split without a day is known by the end of the year after")
			continue
		}
		c.knownFromSources(r, sources)
	}
}

// agreementsKnown: an agreement is known from the day its first year's amount
// was.
func (c *checker) agreementsKnown() {
	for _, r := range c.rows("agreements") {
		first := ""
		for _, p := range c.rows("payments") {
			if p.get("year") == r.get("first_year") && p.get("part") == "total" && (first == "" || p.get("known_from") < first) {
				first = p.get("known_from")
			}
		}
		c.knownShouldBe(r, first, "an agreement is known from the day its first year's amount was")
	}
}
