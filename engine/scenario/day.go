package scenario

import (
	"slices"

	"costshare/engine/dataset"
	"costshare/engine/fault"
)

// Day is the calculator on one day: all that follows from what was known then,
// whatever is asked, worked out once. It does not change.
type Day struct {
	view   dataset.View
	base   int    // base year
	paid   *Value // base payment
	growth *growth
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
	d := &Day{view: v, base: b, paid: Payment(v, b), growth: growthOn(v, b), rise: largestRise(v, b), rate: averageRate(v, v.Day().Year())}
	d.course = d.growth.course(b, d.paid, MostYears)
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
		return nil, fault.New("an agreement of %d years is outside 1 to %d", q.Years, MostYears)
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
	g := d.growth.assuming(q.Assume)
	a.means, a.Course = d.growth, d.courseUnder(g, q.Years)
	a.Shares = d.shares
	if err := a.compareWith(ofScenario(d.base)); err != nil {
		return nil, err
	}
	var err error
	if a.steps, err = g.steps(q.Rule, a.Course); err != nil {
		return nil, err
	}
	payment, err := q.Pay.resolve(a, rate, a.denominators)
	if err != nil {
		return nil, err
	}
	a.Payment = payment
	a.Path = path(payment, a.steps)
	a.figures(rate, a.denominators)
	return a, nil
}

// courseUnder is the day's course, worked out once more where the reader assumes
// another rate than the day does.
func (d *Day) courseUnder(g *growth, years int) []CourseYear {
	if g == d.growth {
		return d.course[:years:years]
	}
	return g.course(d.base, d.paid, years)
}

// askPaid answers what was paid in a year: every denominator is that year's own.
func (d *Day) askPaid(q Question, rate *Value) (*Answer, error) {
	if q.Pay.Kind != PayCourse {
		return nil, fault.New("a payment and the year %d are both asked for; ask for one of them", q.Year)
	}
	v, years := d.view, d.view.PaymentYears()
	if !slices.Contains(years, q.Year) {
		return nil, fault.New("what was paid in %d was not known on %s; known are %d to %d", q.Year, v.Day(), years[0], years[len(years)-1])
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
	if err := a.compareWith(ofPaidYear(q.Year)); err != nil {
		return nil, err
	}
	a.figures(rate, a.denominators)
	return a, nil
}

// compareWith chooses the years of what the payment is compared with, a
// definition of the whole cost, and a number of soldiers.
func (a *Answer) compareWith(d denominators) (err error) {
	a.denominators = d
	if err := a.Shares.choose(a.Question.Def, a); err != nil {
		return err
	}
	a.Soldiers, err = a.soldiers(a.Question.Troops)
	return err
}
