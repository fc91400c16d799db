package scenario

import (
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/fault"
	"costshare/engine/money"

	"github.com/shopspring/decimal"
)

// TroopsChoice says by which number of US soldiers a payment is divided: the
// Pentagon's count, a number of the reader's, or one that was said in public,
// named by its row. The zero TroopsChoice is the official round number.
type TroopsChoice struct {
	Counted bool
	Number  decimal.Decimal
	Claim   string
}

// Words of the two numbers that are printed for years.
const (
	officialWord = "official"
	countedWord  = "counted"
)

// claimPrefix begins the ids of what was said in public.
const claimPrefix = "claim-"

// Bounds of a number of the reader's.
const (
	fewestTroops = 1_000
	mostTroops   = 1_000_000
)

// ParseTroops reads official, counted, a number of soldiers like 28000, or the
// id of what was said in public; whether there is such an id is asked of a day.
// The error is a sentence.
func ParseTroops(s string) (TroopsChoice, error) {
	word := strings.ToLower(strings.TrimSpace(s))
	switch {
	case word == "":
		return TroopsChoice{}, fault.New("a number of soldiers is missing; write official, counted or a number like 28000")
	case word == officialWord:
		return TroopsChoice{}, nil
	case word == countedWord:
		return TroopsChoice{Counted: true}, nil
	case strings.Trim(word, "0123456789.,") == "":
		return parseSoldiers(s, word)
	case strings.HasPrefix(word, claimPrefix) && isSourceID(word):
		return TroopsChoice{Claim: word}, nil
	}
	return TroopsChoice{}, fault.New("%s is no number of soldiers to divide by; write official, counted, a number like 28000 or a claim like claim-2018-06-12%s",
		money.Quoted(s), didYouMean(word, officialWord, countedWord))
}

// parseSoldiers reads a whole number of people.
func parseSoldiers(s, word string) (TroopsChoice, error) {
	d, err := money.ParseNumber(word)
	switch {
	case err != nil:
		return TroopsChoice{}, fault.New("%s %v; write it like 28000", money.Quoted(s), err)
	case !d.IsInteger():
		return TroopsChoice{}, fault.New("%s is no whole number of soldiers; write it like 28000", money.Quoted(s))
	case d.Cmp(decimal.NewFromInt(fewestTroops)) < 0 || d.Cmp(decimal.NewFromInt(mostTroops)) > 0:
		return TroopsChoice{}, fault.New("%s soldiers are outside 1,000 to 1,000,000", money.Digits(d))
	}
	return TroopsChoice{Number: d}, nil
}

// String is the form that ParseTroops reads back; "" is the default.
func (c TroopsChoice) String() string {
	switch {
	case c.Claim != "":
		return c.Claim
	case c.Counted:
		return countedWord
	case !c.Number.IsZero():
		return money.Digits(c.Number)
	}
	return ""
}

// Soldiers is a number of US soldiers that a payment can be divided by.
type Soldiers struct {
	Choice TroopsChoice
	// Number is nil where there is none for these years; Reason then says why.
	Number *Value
	Reason Reason
	// Claim is who said it and when, where Choice names one.
	Claim dataset.TroopClaim
}

// Each is what a payment is for each soldier in won; nil where there is no
// number or no payment.
func (s Soldiers) Each(payment *Value) *Value {
	if s.Number == nil || payment == nil {
		return nil
	}
	return compute(Term{"per_soldier", s.Number.Term.Year}, dataset.Won, Divide, To(quotientPlaces), payment, s.Number)
}

// TroopChoices are all numbers known on the day, for the years of an answer: the
// official one, the Pentagon's count, what was said in public by date, and
// the reader's own where one is asked for.
func TroopChoices(a *Answer) []Soldiers {
	choices := []TroopsChoice{{}, {Counted: true}}
	for _, c := range a.View.TroopClaims() {
		choices = append(choices, TroopsChoice{Claim: c.Row})
	}
	if own := a.Question.Troops; !own.Number.IsZero() {
		choices = append(choices, own)
	}
	out := make([]Soldiers, 0, len(choices))
	for _, c := range choices {
		if s, err := a.soldiers(c); err == nil {
			out = append(out, s)
		}
	}
	return out
}

// soldiers finds the number of a choice. The error is a sentence: nobody is
// known to have said it by the day.
func (a *Answer) soldiers(c TroopsChoice) (Soldiers, error) {
	s := Soldiers{Choice: c}
	d := a.denominators
	switch {
	case c.Claim != "":
		claim, err := claimKnown(a.View, c.Claim)
		if err != nil {
			return s, err
		}
		s.Claim, s.Number = claim, said(claim)
	case !c.Number.IsZero():
		s.Number = given(Term{"troops_own", 0}, c.Number, dataset.People)
	case c.Counted:
		s.Number, s.Reason = a.printedTroops(dataset.TroopsCounted, "troops_counted", d.countedFrom)
	default:
		s.Number, s.Reason = a.printedTroops(dataset.TroopsOfficial, "troops", d.troopsFrom)
	}
	return s, nil
}

// printedTroops gives the newest number of a measure that fits the payment.
func (a *Answer) printedTroops(measure, name string, oldest int) (*Value, Reason) {
	f, ok := a.View.NewestIndicator(measure, oldest, a.denominators.newest)
	if !ok {
		return nil, Reason{Name: "no_" + name, Year: a.denominators.newest}
	}
	return read(Term{name, f.Year}, f), Reason{}
}

// said is the number of a claim, as it was said.
func said(c dataset.TroopClaim) *Value {
	year := c.Date.First().Year()
	return read(Term{"troops_said", year}, dataset.Fact{Row: c.Row, Table: "troop_claims.csv", Year: year, Value: decimal.NewFromInt(int64(c.Said)),
		Unit: dataset.People, Status: c.Status, KnownFrom: c.KnownFrom, Sources: c.Sources})
}

// claimKnown finds what was said in public by the view's day.
func claimKnown(v dataset.View, id string) (dataset.TroopClaim, error) {
	var ids []string
	for _, c := range v.TroopClaims() {
		if c.Row == id {
			return c, nil
		}
		ids = append(ids, c.Row)
	}
	return dataset.TroopClaim{}, fault.New("%s is no number of soldiers said in public by %s%s", money.Quoted(id), v.Day(), offerOf(id, ids))
}

// offerOf names the nearest of some ids, or all of them, or that there is none.
func offerOf(id string, ids []string) *fault.Fault {
	near := didYouMean(id, ids...)
	switch {
	case near != nil:
		return near
	case len(ids) == 0:
		return fault.Part("; these tables know none by that day")
	}
	return fault.Part("; known are %s", strings.Join(ids, ", "))
}

// perSoldier divides the payment by the number that was asked for.
func (a *Answer) perSoldier() Figure {
	each := a.Soldiers.Each(a.Payment)
	if each == nil {
		return Figure{Unit: dataset.Won, Reason: a.Soldiers.Reason}
	}
	return found(each, dataset.Won)
}
