package scenario_test

import (
	"math/big"
	"testing"

	"costshare/engine/dataset"
	"costshare/engine/date"
	"costshare/engine/money"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// anyView draws a day of the facts.
func anyView(t *rapid.T, a *dataset.Archive) dataset.View {
	first, last := a.Range()
	return a.AsOf(date.FromNumber(rapid.IntRange(first.Number(), last.Number()).Draw(t, "day")))
}

// anyQuestion draws a question that a view can answer.
func anyQuestion(t *rapid.T, v dataset.View) scenario.Question {
	q := scenario.Question{Years: rapid.IntRange(1, scenario.MostYears).Draw(t, "years")}
	asked := false
	switch rapid.IntRange(0, 8).Draw(t, "asked") {
	case 1, 2:
		q.Pay = scenario.OfWon(decimal.NewFromInt(rapid.Int64Range(0, 100_000_000_000_000).Draw(t, "won")))
	case 3:
		q.Pay = scenario.Pay{Kind: scenario.PayChange, Number: decimal.New(rapid.Int64Range(-10000, 100000).Draw(t, "change"), -2)}
	case 4:
		q.Pay = scenario.Pay{Kind: scenario.PayMultiple, Number: decimal.New(rapid.Int64Range(0, 5000).Draw(t, "multiple"), -2)}
	case 5:
		q.Pay = scenario.Pay{Kind: scenario.PayAmount, Amount: money.Amount{Currency: money.Dollars, Value: decimal.NewFromInt(rapid.Int64Range(0, 10_000_000_000).Draw(t, "dollars"))}}
		q.Rate.Number = decimal.New(rapid.Int64Range(10000, 1000000).Draw(t, "won per dollar"), -2)
	case 6:
		asked = true
	case 8:
		q.Pay = anyParts(t, v)
	case 7:
		q.Year = rapid.SampledFrom(v.PaymentYears()).Draw(t, "year")
	}
	q.Rule = anyRule(t)
	anyChoices(t, v, &q)
	if q.Rate.Number.IsZero() && rapid.Bool().Draw(t, "own exchange rate") {
		q.Rate.Number = decimal.New(rapid.Int64Range(10000, 1000000).Draw(t, "won per dollar"), -2)
	}
	if asked { // the same value is another payment by other terms
		q.Pay = anyAsked(t, v, q)
	}
	return q
}

// anyAsked draws a figure and a value that it can have.
func anyAsked(t *rapid.T, v dataset.View, q scenario.Question) scenario.Pay {
	q.Pay = scenario.OfWon(decimal.NewFromInt(rapid.Int64Range(0, 90_000_000_000_000).Draw(t, "won")))
	a, err := scenario.Ask(v, q)
	if err != nil {
		t.Fatal(err)
	}
	f := a.Figure(rapid.SampledFrom(scenario.Askable()).Draw(t, "figure"))
	if f.Value == nil {
		return q.Pay
	}
	return scenario.OfFigure(f.ID, f.Value.Amount.Truncate(rapid.Int32Range(0, 12).Draw(t, "places")))
}

func anyAnswer(t *rapid.T, a *dataset.Archive) *scenario.Answer {
	v := anyView(t, a)
	out, err := scenario.Ask(v, anyQuestion(t, v))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// Every figure is there once, in order, with its arithmetic or with a reason;
// every step, worked out again with exact fractions, is the value shown; and no
// value is firmer than what it is made of.
func TestEveryStepStands(t *testing.T) {
	a := archive(t)
	rapid.Check(t, func(t *rapid.T) { // a hundred times
		for range 10 {
			checkFigures(t, anyAnswer(t, a))
		}
	})
}

func checkFigures(t *rapid.T, a *scenario.Answer) {
	for i, id := range scenario.IDs() {
		f := a.Figures[i]
		if f.ID != id || f.Unit == "" || (f.Value == nil) == (f.Reason.Name == "") {
			t.Fatalf("figure %d is %+v, want %s", i, f, id)
		}
		if f.Value != nil {
			checkSteps(t, f.Value)
		}
	}
}

// checkSteps finds each step's operands among the steps before it: a term names
// one value in one answer.
func checkSteps(t *rapid.T, v *scenario.Value) {
	before := map[scenario.Term]decimal.Decimal{}
	for _, step := range v.Steps() {
		checkStep(t, step)
		for _, o := range step.Operands {
			if said, ok := before[o.Term]; !ok || !said.Equal(o.Amount) {
				t.Fatalf("%v is made of %v, which is %s and was said as %s", step.Term, o.Term, o.Amount, said)
			}
		}
		before[step.Term] = step.Amount
	}
	if last := v.Steps()[len(v.Steps())-1]; last != v {
		t.Fatalf("the steps of %v end with %v", v.Term, last.Term)
	}
}

func checkStep(t *rapid.T, v *scenario.Value) {
	if again := workedOut(v); again.Cmp(v.Amount.Rat()) != 0 {
		t.Fatalf("%s %s is shown as %s, worked out as %s", v.Op, v.Term.Name, v.Amount, again.FloatString(15))
	}
	weakest := dataset.Reader
	for _, o := range v.Operands {
		weakest = max(weakest, o.Status)
	}
	switch {
	case len(v.Operands) == 0:
		if v.Op == scenario.Given != (v.Status == dataset.Reader) {
			t.Fatalf("%s %s has status %s", v.Op, v.Term.Name, v.Status)
		}
		if v.Op != scenario.Given && (v.Fact.Row == "" || len(v.Fact.Sources) == 0) {
			t.Fatalf("%s %s is neither the reader's nor a row with a source", v.Op, v.Term.Name)
		}
	case v.Status < weakest:
		t.Fatalf("%s is %s, made of %s", v.Term.Name, v.Status, weakest)
	case v.Status > weakest && v.Status != dataset.Assumption && v.Status != dataset.Derived:
		t.Fatalf("%s is %s, made of no weaker than %s", v.Term.Name, v.Status, weakest)
	}
}

// workedOut computes a step with math/big alone, by the meaning of its
// operation as package scenario documents it.
func workedOut(v *scenario.Value) *big.Rat {
	if len(v.Operands) == 0 {
		return v.Amount.Rat()
	}
	x := make([]*big.Rat, len(v.Operands))
	for i, o := range v.Operands {
		x[i] = o.Amount.Rat()
	}
	r, hundred := new(big.Rat), big.NewRat(100, 1)
	switch v.Op {
	case scenario.Sum, scenario.Mean:
		for _, o := range x {
			r.Add(r, o)
		}
		if v.Op == scenario.Mean {
			r.Quo(r, big.NewRat(int64(len(x)), 1))
		}
	case scenario.Subtract:
		r.Sub(x[0], x[1])
	case scenario.Multiply:
		r.Mul(x[0], x[1])
	case scenario.Divide:
		r.Quo(x[0], x[1])
	case scenario.Grow:
		r.Quo(r.Mul(x[0], r.Add(hundred, x[1])), hundred)
	case scenario.InProportion:
		r.Quo(r.Mul(x[0], x[1]), x[2])
	case scenario.Remainder:
		r.Quo(r.Mul(x[0], r.Sub(hundred, x[1])), x[1])
	case scenario.PercentOf:
		r.Quo(r.Mul(x[0], hundred), x[1])
	case scenario.Percentage:
		r.Quo(r.Mul(x[0], x[1]), hundred)
	case scenario.Counterpart:
		r.Quo(r.Mul(x[0], x[1]), new(big.Rat).Sub(hundred, x[1]))
	case scenario.Trial: // TestAskedBack and TestAskedIsNear try it again
		r.Set(v.Amount.Rat())
	case scenario.PercentChange:
		r.Quo(r.Mul(r.Sub(x[0], x[1]), hundred), x[1])
	case scenario.Least:
		r.Set(x[0])
		if x[1].Cmp(r) < 0 {
			r.Set(x[1])
		}
	case scenario.Rounded:
		r.Set(x[0])
	case scenario.YearAfter:
		r.Add(x[0], big.NewRat(1, 1))
	default:
		return big.NewRat(-1, 1)
	}
	if v.Rounding.Rounds {
		return rounded(r, v.Rounding.Places)
	}
	return r
}

// rounded rounds half away from zero to decimal places.
func rounded(r *big.Rat, places int32) *big.Rat {
	unit := decimal.New(1, -places).Rat()
	n := new(big.Rat).Quo(new(big.Rat).Abs(r), unit)
	n.Add(n, big.NewRat(1, 2))
	whole := new(big.Rat).SetInt(new(big.Int).Quo(n.Num(), n.Denom()))
	if r.Sign() < 0 {
		whole.Neg(whole)
	}
	return whole.Mul(whole, unit)
}

// An amount, said as a change in percent, is the same amount to the won.
func TestAmountPercentAmount(t *testing.T) {
	a := archive(t)
	rapid.Check(t, func(t *rapid.T) {
		v := anyView(t, a)
		won := decimal.NewFromInt(rapid.Int64Range(0, 100_000_000_000_000).Draw(t, "won"))
		first, err := scenario.Ask(v, scenario.Question{Years: 1, Pay: scenario.OfWon(won)})
		if err != nil {
			t.Fatal(err)
		}
		change := first.Figure(scenario.IncreasePercent).Value.Amount
		second, err := scenario.Ask(v, scenario.Question{Years: 1, Pay: scenario.Pay{Kind: scenario.PayChange, Number: change}})
		if err != nil || !second.Payment.Amount.Equal(won) {
			t.Fatalf("%s is %s%%, which is %v (%v)", won, change, second, err)
		}
	})
}

// To ask by a figure for the value that it has gives the same payment.
func TestAskedBack(t *testing.T) {
	a := archive(t)
	rapid.Check(t, func(t *rapid.T) {
		v := anyView(t, a)
		q := anyQuestion(t, v)
		q.Year, q.Pay = 0, scenario.OfWon(decimal.NewFromInt(rapid.Int64Range(0, 90_000_000_000_000).Draw(t, "won")))
		first, err := scenario.Ask(v, q)
		if err != nil {
			t.Fatal(err)
		}
		for _, id := range scenario.Askable() {
			f := first.Figure(id)
			if f.Value == nil {
				continue
			}
			q.Pay = scenario.OfFigure(id, f.Value.Amount)
			if second, err := scenario.Ask(v, q); err != nil || !second.Payment.Amount.Equal(first.Payment.Amount) {
				t.Fatalf("%s won is %s %s, which is %v (%v)", first.Payment.Amount, id, f.Value.Amount, second.Payment.Amount, err)
			}
		}
	})
}

// A value that no whole number of won has is answered by the nearest 100 million
// won: those beside it are on either side of what was asked.
func TestAskedIsNear(t *testing.T) {
	a := archive(t)
	half := decimal.New(50_000_001, 0)
	rapid.Check(t, func(t *rapid.T) {
		v := anyView(t, a)
		q := anyQuestion(t, v)
		q.Year = 0
		q.Pay = anyAsked(t, v, q)
		asked, err := scenario.Ask(v, q)
		if err != nil || q.Pay.Kind != scenario.PayFigure || asked.Payment.Amount.Cmp(half) < 0 {
			return // below zero or above all that can be paid
		}
		beside := func(won decimal.Decimal) decimal.Decimal {
			next := q
			next.Pay = scenario.OfWon(won)
			out, err := scenario.Ask(v, next)
			if err != nil {
				t.Fatal(err)
			}
			return out.Figure(q.Pay.Figure).Value.Amount
		}
		low, high := beside(asked.Payment.Amount.Sub(half)), beside(asked.Payment.Amount.Add(half))
		if q.Pay.Number.Cmp(low) < 0 || q.Pay.Number.Cmp(high) > 0 {
			t.Fatalf("%s is answered by %s won, where it is %s to %s", q.Pay, asked.Payment.Amount, low, high)
		}
	})
}

// More paid is more in every figure that counts the payment.
func TestMoreIsMore(t *testing.T) {
	a := archive(t)
	rapid.Check(t, func(t *rapid.T) {
		v := anyView(t, a)
		q := anyQuestion(t, v)
		q.Year = 0
		won := rapid.Int64Range(0, 99_000_000_000_000).Draw(t, "less")
		more := won + rapid.Int64Range(100_000_000, 1_000_000_000_000).Draw(t, "more")
		ask := func(won int64) *scenario.Answer {
			q.Pay = scenario.OfWon(decimal.NewFromInt(won))
			out, err := scenario.Ask(v, q)
			if err != nil {
				t.Fatal(err)
			}
			return out
		}
		small, large := ask(won), ask(more)
		for _, f := range small.Figures {
			switch f.ID {
			case scenario.BaseYearFigure, scenario.BasePayment, scenario.StartYear, scenario.ShareBase:
				continue
			}
			if g := large.Figure(f.ID); f.Value != nil && f.Value.Amount.Cmp(g.Value.Amount) >= 0 {
				t.Fatalf("%s is %s for %d, %s for %d", f.ID, f.Value.Amount, won, g.Value.Amount, more)
			}
		}
	})
}

// Paying today's course by the course's rule is no extra in any year.
func TestCourseIsNoExtra(t *testing.T) {
	a := archive(t)
	rapid.Check(t, func(t *rapid.T) {
		v := anyView(t, a)
		q := scenario.Question{Years: rapid.IntRange(1, scenario.MostYears).Draw(t, "years")}
		anyChoices(t, v, &q)
		out, err := scenario.Ask(v, q)
		if err != nil {
			t.Fatal(err)
		}
		for i, c := range out.Course {
			if !out.Path[i].Amount.Equal(c.Payment.Amount) {
				t.Fatalf("%d: %s on a course of %s", c.Year, out.Path[i].Amount, c.Payment.Amount)
			}
		}
	})
}

// Nothing, and every public demand for a yearly amount, can be reached with the
// slider, so that no camp's number is out of it.
func TestSliderReachesEveryDemand(t *testing.T) {
	a := archive(t)
	rapid.Check(t, func(t *rapid.T) {
		v := anyView(t, a)
		out, err := scenario.Ask(v, scenario.Question{Years: 1, Rate: scenario.RateChoice{Number: decimal.NewFromInt(rapid.Int64Range(100, 10000).Draw(t, "rate"))}})
		if err != nil {
			t.Fatal(err)
		}
		s := scenario.NewSlider(out)
		if !s.Amounts[0].IsZero() {
			t.Fatalf("it begins at %s", s.Amounts[0])
		}
		average, known := v.NewestIndicator(dataset.ExchangeRate, 1991, v.Day().Year())
		for _, d := range v.Demands() {
			won := d.Won
			if won.IsZero() && known {
				won = d.Dollars.Mul(average.Value).Round(0)
			}
			if d.Years != 1 || won.IsZero() {
				continue
			}
			if !s.Amounts[s.Index(won)].Equal(won) || won.Mul(decimal.New(125, -2)).Cmp(s.Amounts[len(s.Amounts)-1]) > 0 {
				t.Fatalf("%s won of %s are not reached by a slider to %s", won, d.Row, s.Amounts[len(s.Amounts)-1])
			}
		}
	})
}

// The slider's steps increase from nothing to its end and hold every stop.
func TestSliderSteps(t *testing.T) {
	a := archive(t)
	rapid.Check(t, func(t *rapid.T) {
		out := anyAnswer(t, a)
		s := scenario.NewSlider(out)
		for i, won := range s.Amounts {
			if s.Index(won) != i || i > 0 && s.Amounts[i-1].Cmp(won) >= 0 {
				t.Fatalf("step %d is %s after %s", i, won, s.Amounts[max(i-1, 0)])
			}
			if out.Paid() || i%17 != 0 {
				continue
			}
			q := out.Question
			q.Pay = s.Pay(i)
			if step, err := scenario.Ask(out.View, q); err != nil || !step.Payment.Amount.Equal(won) || q.Pay.Sets() != out.Question.Pay.Sets() {
				t.Fatalf("step %d of %s asks for %s, which is %v (%v)", i, won, q.Pay, step, err)
			}
		}
		for _, stop := range s.Stops {
			if !s.Amounts[s.Index(stop.Won)].Equal(stop.Won) {
				t.Fatalf("%s is a stop and no step", stop.Won)
			}
		}
	})
}

func FuzzWords(f *testing.F) {
	for _, s := range []string{"1.3tn", "$1.2bn", "1조3000억", "+50%", "2x", "half the cost", "share:50", "total:7tn", "1.5배", "-50%25", "flat", "course", "1.5%", "1125.28", "2017", "KH20181001"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if p, err := scenario.ParsePay(s); err == nil && p.Kind != scenario.PayCourse {
			if back, err := scenario.ParsePay(p.String()); err != nil || back.String() != p.String() {
				t.Errorf("pay %q prints %q, which is %v (%v)", s, p, back, err)
			}
		}
		if r, err := scenario.ParseRule(s); err == nil {
			if back, err := scenario.ParseRule(r.String()); err != nil || back.String() != r.String() {
				t.Errorf("rule %q prints %q, which is %v (%v)", s, r, back, err)
			}
		}
		if r, err := scenario.ParseRate(s); err == nil {
			if back, err := scenario.ParseRate(r.String()); err != nil || back.String() != r.String() {
				t.Errorf("rate %q prints %q, which is %v (%v)", s, r, back, err)
			}
		}
	})
}
