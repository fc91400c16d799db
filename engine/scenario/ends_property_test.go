package scenario_test

import (
	"testing"

	"costshare/engine/dataset"
	"costshare/engine/date"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// answered asks what has to have an answer.
func answered(t *rapid.T, v dataset.View, q scenario.Question) *scenario.Answer {
	if q.Years == 0 {
		q.Years = 1
	}
	out, err := scenario.Ask(v, q)
	if err != nil {
		t.Fatalf("%s %+v: %v", v.Day(), q, err)
	}
	return out
}

// change is a change of the base payment in percent.
type change int64

func (c change) pay() scenario.Pay {
	return scenario.Pay{Kind: scenario.PayChange, Number: decimal.NewFromInt(int64(c))}
}

// anyCounted draws a day and a way of counting the whole cost that fits it.
func anyCounted(t *rapid.T, a *dataset.Archive) (dataset.View, *scenario.Whole) {
	_, last := a.Range()
	v := a.AsOf(date.FromNumber(rapid.IntRange(date.Must("2016-04-19").Number(), last.Number()).Draw(t, "day")))
	return v, rapid.SampledFrom(answered(t, v, scenario.Question{}).Shares.Fit).Draw(t, "definition")
}

// A larger share asked for is a larger payment, by every way of counting. Half a
// cost and more is never less than nothing: no definition counts more other
// support than US spending.
func TestLargerShareCostsMore(t *testing.T) {
	a := archive(t)
	rapid.Check(t, func(t *rapid.T) {
		v, w := anyCounted(t, a)
		id := rapid.SampledFrom([]scenario.ID{scenario.Share, scenario.ShareTotalStays}).Draw(t, "figure")
		low := rapid.Int64Range(5000, 9500).Draw(t, "share")
		high := low + rapid.Int64Range(2, 100).Draw(t, "more")
		ask := func(hundredths int64) decimal.Decimal {
			return answered(t, v, scenario.Question{Def: w.Definition.ID, Pay: scenario.OfFigure(id, decimal.New(hundredths, -2))}).Payment.Amount
		}
		if small, large := ask(low), ask(high); small.Cmp(large) >= 0 {
			t.Fatalf("%s by %s: %s won for %d hundredths of a percent, %s for %d", id, w.Definition.ID, small, low, large, high)
		}
	})
}

// What two categories add to a payment, asked one at a time, they add together.
// Each payment is rounded to the won, so the sums are at most two won apart.
func TestCategoriesAddUp(t *testing.T) {
	a := archive(t)
	rapid.Check(t, func(t *rapid.T) {
		v := anyView(t, a)
		s := latestSplit(v)
		if s == nil {
			return // none before 26 September 1994
		}
		one, other := s.Parts[0].Category, rapid.SampledFrom(s.Parts[1:]).Draw(t, "category").Category
		onlyOne, onlyOther := scenario.Pay{Kind: scenario.PayParts}, scenario.Pay{Kind: scenario.PayParts}
		onlyOne.Parts[one], onlyOther.Parts[other] = anyAsk(t, one), anyAsk(t, other)
		both := onlyOne
		both.Parts[other] = onlyOther.Parts[other]
		won := func(p scenario.Pay) decimal.Decimal { return answered(t, v, scenario.Question{Pay: p}).Payment.Amount }
		nothing := answered(t, v, scenario.Question{}).Base.Amount
		apart := won(onlyOne).Add(won(onlyOther)).Sub(nothing).Sub(won(both)).Abs()
		if apart.Cmp(decimal.NewFromInt(2)) > 0 {
			t.Fatalf("%s: %s and %s are %s won apart", v.Day(), onlyOne.PartsString(), onlyOther.PartsString(), apart)
		}
	})
}

// Won turned into dollars and back are at most one won apart, dollars into won
// and back at most a won's worth, at any rate.
func TestWonDollarsWon(t *testing.T) {
	a := archive(t)
	rapid.Check(t, func(t *rapid.T) {
		v := anyView(t, a)
		rate := decimal.New(rapid.Int64Range(10000, 1000000).Draw(t, "won per dollar"), -2)
		ask := func(id scenario.ID, value decimal.Decimal) *scenario.Answer {
			return answered(t, v, scenario.Question{Pay: scenario.OfFigure(id, value), Rate: scenario.RateChoice{Number: rate}})
		}
		dollarsOf := func(out *scenario.Answer) decimal.Decimal { return out.Figure(scenario.PaymentUSD).Value.Amount }
		won := decimal.NewFromInt(rapid.Int64Range(0, 100_000_000_000_000).Draw(t, "won"))
		back := ask(scenario.PaymentUSD, dollarsOf(ask(scenario.PaymentFigure, won))).Payment.Amount
		if back.Sub(won).Abs().Cmp(decimal.NewFromInt(1)) > 0 {
			t.Fatalf("%s won at %s come back as %s", won, rate, back)
		}
		cents := decimal.New(rapid.Int64Range(0, 1_000_000_000_000).Draw(t, "cents"), -2)
		again := dollarsOf(ask(scenario.PaymentUSD, cents))
		if again.Sub(cents).Abs().Mul(rate).Cmp(decimal.NewFromInt(1)) > 0 {
			t.Fatalf("%s dollars at %s come back as %s", cents, rate, again)
		}
	})
}

// No change is the base payment, all of it less is nothing in every year and
// figure, all of it more is twice as much.
func TestNoChangeAndAllOfIt(t *testing.T) {
	a := archive(t)
	rapid.Check(t, func(t *rapid.T) {
		v := anyView(t, a)
		q := scenario.Question{Years: rapid.IntRange(1, scenario.MostYears).Draw(t, "years"), Rule: anyRule(t)}
		anyChoices(t, v, &q)
		ask := func(c change) *scenario.Answer {
			q.Pay = c.pay()
			return answered(t, v, q)
		}
		base := answered(t, v, scenario.Question{}).Base.Amount
		if got := ask(0).Payment.Amount; !got.Equal(base) {
			t.Fatalf("%s: no change is %s, the base payment %s", v.Day(), got, base)
		}
		if got := ask(100).Payment.Amount; !got.Equal(base.Add(base)) {
			t.Fatalf("%s: 100%% more is %s, the base payment %s", v.Day(), got, base)
		}
		nothing := ask(-100)
		for _, id := range []scenario.ID{scenario.PaymentFigure, scenario.TotalFigure, scenario.Multiple, scenario.PaymentUSD, scenario.PerResident, scenario.PercentOfDefenceBudget} {
			if f := nothing.Figure(id); f.Value != nil && !f.Value.Amount.IsZero() {
				t.Fatalf("%s: %s of nothing is %s", v.Day(), id, f.Value.Amount)
			}
		}
	})
}

// None of a whole cost that counts the payment alone is no payment; the whole of
// a cost, where it stays as it was, is all that no one else gives; and while US
// spending stays no payment is the whole.
func TestNoneAndTheWholeOfACost(t *testing.T) {
	a := archive(t)
	rapid.Check(t, func(t *rapid.T) {
		v, w := anyCounted(t, a)
		q := scenario.Question{Years: 1, Def: w.Definition.ID}
		ask := func(id scenario.ID, percent int64) *scenario.Answer {
			q.Pay = scenario.OfFigure(id, decimal.NewFromInt(percent))
			return answered(t, v, q)
		}
		whole := ask(scenario.ShareTotalStays, 100)
		hundredMillion := decimal.New(1, 8)
		if w.Definition.PaymentAlone {
			for _, id := range []scenario.ID{scenario.Share, scenario.ShareTotalStays} {
				if none := ask(id, 0); !none.Payment.Amount.IsZero() || !none.Figure(id).Value.Amount.IsZero() {
					t.Fatalf("%s: no %s is %s won", w.Definition.ID, id, none.Payment.Amount)
				}
			}
			if got := whole.Payment.Amount.Sub(w.Cost().Amount).Abs(); got.Cmp(hundredMillion) > 0 {
				t.Fatalf("%s: the whole cost is %s won apart from the payment of it", w.Definition.ID, got)
			}
		}
		if got := whole.Figure(scenario.ShareTotalStays).Value.Amount; got.Round(2).String() != "100" {
			t.Fatalf("%s: the whole cost is %s%% of it", w.Definition.ID, got)
		}
		q.Pay = scenario.OfFigure(scenario.Share, decimal.NewFromInt(100))
		if out, err := scenario.Ask(v, q); err == nil {
			t.Fatalf("%s: %s won are the whole while US spending stays", w.Definition.ID, out.Payment.Amount)
		}
	})
}

// Every category as it is makes the base payment, every one without anything
// none, and twice every one twice as much, to the won.
func TestEveryCategoryAtOnce(t *testing.T) {
	a := archive(t)
	rapid.Check(t, func(t *rapid.T) {
		v := anyView(t, a)
		s := latestSplit(v)
		if s == nil {
			return // none before 26 September 1994
		}
		ask := func(c change) *scenario.Answer {
			p := scenario.Pay{Kind: scenario.PayParts}
			for _, part := range s.Parts {
				p.Parts[part.Category] = scenario.PartAsk{Kind: scenario.PayChange, Number: c.pay().Number}
			}
			return answered(t, v, scenario.Question{Pay: p})
		}
		for c, times := range map[change]int64{-100: 0, 0: 1, 100: 2} {
			out := ask(c)
			if want := out.Base.Amount.Mul(decimal.NewFromInt(times)); !out.Payment.Amount.Equal(want) {
				t.Fatalf("%s: every category by %d%% is %s, want %s", v.Day(), c, out.Payment.Amount, want)
			}
		}
	})
}
