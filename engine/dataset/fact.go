package dataset

import (
	"strings"

	"costshare/engine/date"

	"github.com/shopspring/decimal"
)

// Unit is what a value counts, always the base one: won, not 100 million won.
type Unit string

const (
	Won           Unit = "won"
	Dollars       Unit = "usd"
	Percent       Unit = "percent"
	People        Unit = "people"
	Times         Unit = "times"
	Yen           Unit = "jpy"
	WonPerDollar  Unit = "won_per_usd"
	WonPerPerson  Unit = "won_per_person"
	Index2020     Unit = "index_2020_100"
	Won2020       Unit = "won_of_2020"
	RealWon       Unit = "won_of_year" // in the prices of the year asked for
	CalendarYear  Unit = "year"
	NumberOfYears Unit = "years"
)

// Status says how firmly a value stands, from strong to weak.
type Status uint8

const (
	Reader Status = iota // the reader's own number
	Official
	Published
	Derived
	Contested
	Assumption
	Absent
)

var statusNames = [...]string{"reader", "official", "published", "derived", "contested", "assumption", "absent"}

func (s Status) String() string { return statusNames[s] }

// Weaker gives the weaker of two.
func Weaker(a, b Status) Status { return max(a, b) }

// Fact is one value of a table. The table's note on it is not carried: notes
// are for who keeps the tables, and may speak of later days.
type Fact struct {
	Row       string // its id in the tables
	Table     string // payments.csv
	Year      int
	Value     decimal.Decimal // in Unit
	Unit      Unit
	Status    Status
	Rule      string // how it was computed, where Status is Derived
	KnownFrom date.Day
	Why       string // why it was known from that day, where the table says
	Sources   []Source
}

// Source is where something was printed.
type Source struct {
	ID, Title, Publisher string
	Date                 date.Partial // zero where the source has none
	URL                  string
	Kind                 string
	// Later marks a source that was printed after the as-of day and is named
	// only because the row has no earlier one.
	Later bool
}

// printedBy says whether the source was out on a day.
func (s Source) printedBy(d date.Day) bool { return !s.Date.IsZero() && !s.Date.Last().After(d) }

// Agreement is a Special Measures Agreement.
type Agreement struct {
	ID                  string // sma-9
	Number              int
	FirstYear, LastYear int
	Growth              Growth
	// Cap is the highest yearly rise in percent; HasCap is false where there is none.
	Cap       decimal.Decimal
	HasCap    bool
	RuleText  string
	KnownFrom date.Day
	Status    Status
	Sources   []Source
	Steps     []AgreementStep
}

// AgreementStep is a dated step of an agreement: talks_started, agreed, signed,
// consent, in_force.
type AgreementStep struct {
	Step      string
	Date      date.Partial
	KnownFrom date.Day
	Sources   []Source
}

// Growth is how an agreement lets its yearly amount grow.
type Growth string

const (
	NotComputable Growth = "not_computable" // no rule that these tables can compute
	Flat          Growth = "flat"
	OneYear       Growth = "one_year" // no yearly rule
	CPI           Growth = "cpi_two_years_before"
	DefenceBudget Growth = "defence_budget_previous_year"
)

// Event is something that happened.
type Event struct {
	ID        string
	Date      date.Partial
	KnownFrom date.Day
	Kind      string // agreement, negotiation, demand, us_statement, payment, troops, background
	Text      string
	Certainty string
	Status    Status
	Sources   []Source
}

// Demand is an amount that was publicly asked for.
type Demand struct {
	Row       string
	Date      date.Partial
	By, Side  string
	Dollars   decimal.Decimal // zero where not printed
	Won       decimal.Decimal // zero where not printed
	OfCost    decimal.Decimal // percent of the whole cost, where that was asked for; else zero
	Years     int             // how many years the amount is for
	Event     string
	Text      string
	KnownFrom date.Day
	Status    Status
	Sources   []Source
}

// DollarValue is a dollar value that a source printed for an amount of won.
type DollarValue struct {
	Row       string
	Year      int
	Won       decimal.Decimal
	Dollars   decimal.Decimal
	Rate      decimal.Decimal // won per dollar, as the table prints it
	PrintedBy string
	KnownFrom date.Day
	Status    Status
	Sources   []Source
}

// title of a source for a list: publisher first.
func (s Source) String() string {
	return strings.TrimSpace(s.Publisher + ": " + s.Title)
}
