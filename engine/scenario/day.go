package scenario

import (
	"fmt"
	"slices"

	"costshare/engine/dataset"
)

// Day is the calculator on one day: all that follows from what was known then,
// whatever is asked, worked out once. It does not change.
type Day struct {
	view   dataset.View
	base   int          // base year
	paid   *Value       // base payment
	course []CourseYear // as long as an agreement may last
	rise   *Value
	shares Shares // of a payment to come, none chosen yet
	rate   *Value // the default exchange rate
	split  *Split // the newest complete split up to the base year, nil for none
	kept   []Part // the base payment, divided as that
}

// On makes the calculator of a view's day.
func On(v dataset.View) *Day {
	b := BaseYear(v)
	d := &Day{view: v, base: b, paid: Payment(v, b), course: Course(v, b, MostYears), rise: largestRise(v, b), rate: averageRate(v, v.Day().Year())}
	d.split = LatestSplit(v, b)
	d.kept = keep(d.paid, b, d.split)
	d.shares = sharesOf(d.answer(Question{}))
	return d
}

// Ask answers a question on a view. An error is a sentence for the person who
// asked; the question, not the tables, is at fault.
func Ask(v dataset.View, q Question) (*Answer, error) { return On(v).Ask(q) }

// Ask answers a question. An error is as that of the function Ask.
func (d *Day) Ask(q Question) (*Answer, error) {
	if q.Years < 1 || q.Years > MostYears {
		return nil, fmt.Errorf("an agreement of %d years is outside 1 to %d", q.Years, MostYears)
	}
	rate, err := d.rateOf(q.Rate)
	if err != nil {
		return nil, err
	}
	if q.Year != 0 {
		return d.askPaid(q, rate)
	}
	return d.askPayment(q, rate)
}

func (d *Day) rateOf(c RateChoice) (*Value, error) {
	if c.IsDefault() {
		return d.rate, nil
	}
	return c.resolve(d.view)
}

// answer begins the answer to a payment to come.
func (d *Day) answer(q Question) *Answer {
	return &Answer{View: d.view, Question: q, BaseYear: d.base, StartYear: d.base + 1, Base: d.paid, Split: d.split, Kept: d.kept, LargestRise: d.rise}
}

// askPayment answers what a payment in the year after the base would mean.
func (d *Day) askPayment(q Question, rate *Value) (*Answer, error) {
	a := d.answer(q)
	a.rate = rate
	a.Course = d.course[:q.Years:q.Years]
	a.Shares = d.shares
	if err := a.Shares.choose(q.Def, a); err != nil {
		return nil, err
	}
	of := ofScenario(d.base)
	payment, err := q.Pay.resolve(a, rate, of)
	if err != nil {
		return nil, err
	}
	a.Payment = payment
	a.Path = path(payment, q.Rule, a.Course, q.Years)
	a.figures(rate, of)
	return a, nil
}

// askPaid answers what was paid in a year: every denominator is that year's own.
func (d *Day) askPaid(q Question, rate *Value) (*Answer, error) {
	if q.Pay.Kind != PayCourse {
		return nil, fmt.Errorf("a payment and the year %d are both asked for; ask for one of them", q.Year)
	}
	v, years := d.view, d.view.PaymentYears()
	if !slices.Contains(years, q.Year) {
		return nil, fmt.Errorf("what was paid in %d was not known on %s; known are %d to %d", q.Year, v.Day(), years[0], years[len(years)-1])
	}
	a := &Answer{View: v, Question: q, BaseYear: q.Year - 1, StartYear: q.Year, Payment: Payment(v, q.Year), Base: Payment(v, q.Year-1)}
	if a.Payment != nil {
		a.Path = []*Value{a.Payment}
	}
	if q.Rate.IsDefault() {
		rate = averageRateOf(v, q.Year)
	}
	a.rate, a.LargestRise = rate, largestRise(v, q.Year-1)
	if s, ok := SplitOf(v, q.Year); ok {
		a.Split = &s
	}
	a.Shares = sharesOf(a)
	if err := a.Shares.choose(q.Def, a); err != nil {
		return nil, err
	}
	a.figures(rate, ofPaidYear(q.Year))
	return a, nil
}
