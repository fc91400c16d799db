package lint

import (
	"regexp"
	"slices"
	"strconv"

	"costshare/engine/date"

	"github.com/shopspring/decimal"
)

// order: a table that is read from top to bottom stands in the order of time; a
// month stands where it ends.
func (c *checker) order() {
	for _, t := range []struct{ table, by string }{
		{"payments", "year"}, {"demands", "date"}, {"dollar_values", "known_from"}, {"definitions", "last_year"}, {"troop_claims", "date"}, {"growth", "year"},
	} {
		var before row
		for i, r := range c.rows(t.table) {
			if i > 0 && partial(r, t.by).Last().Before(partial(before, t.by).Last()) {
				c.at(r, "%s %s stands after %s; put the row in its place", t.by, r.get(t.by), before.get(t.by))
			}
			before = r
		}
	}
}

// indicatorYears: a yearly measure has no gap (the official round number of
// troops is printed for some years only).
func (c *checker) indicatorYears() {
	last := map[string]int{}
	for _, r := range c.rows("indicators") {
		y, _ := strconv.Atoi(r.get("year"))
		before, has := last[r.get("measure")]
		if has && y != before+1 && r.get("measure") != "troops_official" {
			c.at(r, "%s goes from %d to %d; add the years between or put the row in its place", r.get("measure"), before, y)
		}
		last[r.get("measure")] = y
	}
}

// dollarYears: a dollar value is of the payment of its year, rounded by its
// printer to half a percent at the most.
func (c *checker) dollarYears() {
	for _, r := range c.rows("dollar_values") {
		y, _ := strconv.Atoi(r.get("year"))
		paid, ok := c.amount(y, "total", "krw_100m")
		if !ok || number(paid.get("amount")).Sub(number(r.get("krw_100m"))).Abs().Mul(decimal.NewFromInt(200)).GreaterThan(number(paid.get("amount"))) {
			c.at(r, "%s is not the payment of %d; one of them is wrong", r.get("krw_100m"), y)
		}
	}
}

var dayInText = regexp.MustCompile(`\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December)\b`)

// daysInTexts: a day that an event's text names has come by the day from which
// the event was known.
func (c *checker) daysInTexts() {
	months := []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}
	for _, r := range c.rows("events") {
		known, _ := date.Parse(r.get("known_from"))
		for _, m := range dayInText.FindAllStringSubmatch(r.get("text"), -1) {
			d, _ := strconv.Atoi(m[1])
			day, ok := date.Of(known.Year(), slices.Index(months, m[2])+1, d)
			if ok && day.After(known) {
				c.at(r, "speaks of %s, but is known from %s; a text says only what was known on its day", m[0], known)
			}
		}
	}
}

// announcedIsSpokenOf: what an event lists as announced is in its text.
func (c *checker) announcedIsSpokenOf() {
	for _, r := range c.rows("events") {
		if y := r.get("announced"); y != "" && !slices.Contains(yearInText.FindAllString(r.get("text"), -1), y) {
			c.at(r, "announces %s, of which its text does not speak; empty announced", y)
		}
	}
}

// korean: every event has its text in Korean.
func (c *checker) korean() {
	there := map[string]bool{}
	for _, r := range c.rows("events-ko") {
		there[r.get("event")] = true
	}
	for _, r := range c.rows("events") {
		if !there[r.get("id")] {
			c.at(r, "event %q has no text in events-ko.csv; add it", r.get("id"))
		}
	}
}
