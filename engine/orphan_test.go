package engine_test

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/scene"
	"costshare/engine/typeface"
	"costshare/engine/widget"

	"github.com/shopspring/decimal"
)

// constants are the numbers of the page's own words that no answer carries, each
// with the words that it may stand in.
func constants() map[string]string {
	return map[string]string{
		"2005": "the largest yearly rise since 2005", // the first year of the agreements in won
		// How one may ask.
		"50%": "Type an amount, +50%",
		"2":   "2x or half the cost",
		// The steps of the slider, as package scenario defines them.
		"₩10 billion":  "a step is ₩10 billion",
		"₩100 billion": "beyond it ₩100 billion",
	}
}

// numeral is a number in a text with its currency, the end of a range of years,
// and the word after it.
var numeral = regexp.MustCompile(`([₩$¥])?(\d+(?:,\d{3})*(?:\.\d+)?)(?:–(\d{2,4}))?(%|st\b|nd\b|rd\b|th\b|tn\b|bn\b|m\b| trillion| billion| million| times)?`)

// dated is a day that is written out.
var dated = regexp.MustCompile(`\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4}`)

// orphans are the numbers of a text that nothing carries.
func (c *carried) orphans(text string) []string {
	for number, words := range constants() {
		text = strings.ReplaceAll(text, words, strings.ReplaceAll(words, number, ""))
	}
	var found []string
	text = dated.ReplaceAllStringFunc(text, func(day string) string {
		if !c.days[day] {
			found = append(found, day)
		}
		return ""
	})
	for _, n := range numeral.FindAllStringSubmatch(text, -1) {
		if !c.carries(n[1], n[2], n[3], strings.TrimSpace(n[4])) {
			found = append(found, n[0])
		}
	}
	return found
}

// carries says whether a number is one of the answer's: an amount by its sign, a
// number of an agreement, a year or a span of years, or a number of people.
func (c *carried) carries(currency, digits, until, word string) bool {
	n := decimal.RequireFromString(strings.ReplaceAll(digits, ",", ""))
	year, isYear := int(n.IntPart()), len(digits) == 4 && n.IsInteger()
	switch {
	case currency != "":
		return c.has(currency, n.Shift(zeros(word)))
	case word == "%" || word == "times":
		return c.has(word, n)
	case slices.Contains([]string{"st", "nd", "rd", "th"}, word):
		return c.ordinals[year]
	case until != "":
		last, err := strconv.Atoi(digits[:4-len(until)] + until)
		return err == nil && c.years[year] && c.years[last]
	}
	return word == "" && (isYear && c.years[year] || c.has("", n))
}

func zeros(word string) int32 {
	return map[string]int32{"tn": 12, "trillion": 12, "bn": 9, "billion": 9, "m": 6, "million": 6}[word]
}

// told are the page's own words by the ids of their nodes: title, result,
// figures, what came since, comparisons, parts, marks of the slider, foot. Left
// out are what the reader can choose or typed, what tables and sources say, how
// figures are worked out, and links.
func told(nodes []scene.Node, out map[scene.ID]string) map[scene.ID]string {
	for _, n := range nodes {
		switch n.Role {
		case scene.List, scene.Option, scene.Field, scene.Notice:
			continue
		}
		switch id := string(n.ID); {
		case id == "payments" || id == "agreements" || id == "events" || id == "split-operational" || id == "take":
			continue
		case strings.HasPrefix(id, "mark-") && strings.HasSuffix(id, "-2"):
			continue // whose number a mark is: what was asked, in the table's words
		case strings.HasPrefix(id, "since-2") && strings.HasSuffix(id, "-1"):
			n.Runs = n.Runs[:1] // the amount, without who printed it
		}
		out[n.ID] = strings.Join([]string{n.Name, own(n.Runs), n.ValueText}, " | ")
		told(n.Kids, out)
	}
	return out
}

// statesOfAllKinds are states in which the page says all that it can say.
func statesOfAllKinds() []string {
	return []string{
		"",
		"asof=2018-12-28&pay=1.3tn&rule=1.5&since=1&pin=Offer~pay:1300000000000;Half~ask:share:50~years:3",
		"asof=2018-12-28&pay=$1.2bn&cur=usd&since=1&years=2&pin=Less~pay:800000000000~rule:flat",
		"asof=2019-11-15&pay=$5bn&years=1",
		"asof=2018-12-31&parts=labour:%2B20%25,operational:200bn&prices=2015",
		"asof=2020-05-01&ask=total:7tn&rule=2,3,1.5&assume=2.4",
		"asof=2024-11-05&pay=3tn&troops=claim-2024-04-27&def=gao-2016-19&rate=KH202410&since=1",
		"pay=half the cost&rule=cpi:4&troops=counted&years=10",
		"pay=99tn&rule=budget&def=one-fifth-2019", "pay=0&rule=flat",
		"year=2021", "year=1998", "year=1991", "year=1992&asof=1991-10-01",
		"asof=1991-01-25", "asof=1995-06-01&pay=%2B10%25&since=1", "asof=2005-01-01&pay=2x&since=1", "asof=2001-12-31&ask=per_resident:12000",
	}
}

// Every number that the page says in its own words is one that the answer, its
// years or the rows under it carry, rounded as numbers of its kind are.
func TestNoOrphanNumbers(t *testing.T) {
	archive, family := facts(t)
	for _, query := range statesOfAllKinds() {
		m := widget.New(archive, family, query, widget.Options{})
		c := carriedBy(archive, m)
		texts := told(widget.View(m).Nodes, map[scene.ID]string{})
		numbers := 0
		for id, text := range texts {
			numbers += len(numeral.FindAllString(text, -1))
			for _, orphan := range c.orphans(text) {
				t.Errorf("%q %s: nothing carries %q of %q", query, id, orphan, text)
			}
		}
		if numbers < 40 {
			t.Errorf("%q: %d numbers in %d texts; this reads the wrong ones", query, numbers, len(texts))
		}
	}
}

func facts(t *testing.T) (*dataset.Archive, *typeface.Family) {
	t.Helper()
	archive, err := dataset.Read(data.Files, data.CoversFrom, data.CoversTo)
	if err != nil {
		t.Fatal(err)
	}
	family, err := typeface.New()
	if err != nil {
		t.Fatal(err)
	}
	return archive, family
}

// The test sees numbers that are wrong by one figure, of another unit, or of no
// year of the answer: the specification's example, 1.3 trillion won at 1.5% on 28
// December 2018, beside the payment of 960.2 billion.
func TestOrphansAreSeen(t *testing.T) {
	archive, family := facts(t)
	c := carriedBy(archive, widget.New(archive, family, "asof=2018-12-28&pay=1.3tn&rule=1.5", widget.Options{}))
	for text, want := range map[string]string{
		"₩1.3 trillion in 2019, that is ₩339.8 billion more, 35.4%": "",
		"₩6.698tn over 2019–23 at +1.5% a year; ₩1.687tn more":      "",
		"₩1.31 trillion in 2019":                                    "₩1.31 trillion",
		"₩6.697tn or ₩6.6979tn":                                     "₩6.697tn,₩6.6979tn",
		"$1.3tn, ₩1.3m, 960.2%, 960.2":                              "$1.3tn,₩1.3m,960.2%,960.2",
		"by 35.5%, or 35% or 35.39%":                                "35.5%,35%,35.39%",
		"over 2019–24, in 1990":                                     "2019–24,1990",
		"28,500 soldiers, not 28,501":                               "28,501",
		"as known on 28 December 2018, on 29 December 2018":         "29 December 2018",
		"the largest yearly rise since 2005 was 6.6%; since 2004":   "",
		"1.35 times, 1.4 times, 1.36 times":                         "1.36 times",
		"the 9th agreement, the 12th agreement":                     "12th",
		"5 years":                                                   "5",
	} {
		if got := strings.Join(c.orphans(text), ","); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
