package sentence

import (
	"strconv"

	"costshare/engine/dataset"
	"costshare/engine/locale"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
)

// Korean speaks the Korean of a newspaper desk: when, how much, against what, by
// how much; the plain style in sentences, nouns in labels.
type Korean struct{ locale.Korean }

// InDollars writes amounts of won in dollars.
func (k Korean) InDollars(perDollar decimal.Decimal) Speaker {
	k.PerDollar = perDollar
	return k
}

func (k Korean) Status(s dataset.Status) string { return k.Words().Statuses[s.String()] }

// inYear writes a year: 2019년.
func inYear(y int) string { return strconv.Itoa(y) + "년" }

// SliderName names the slider.
func (k Korean) SliderName(sets scenario.ID, year int) string {
	what := "분담금"
	switch sets {
	case scenario.Increase:
		what = "증가액"
	case scenario.IncreasePercent:
		what = "증가율"
	case scenario.Multiple:
		what = "분담금(직전 분담금의 배수)"
	case scenario.TotalFigure:
		return inYear(year) + "부터의 총액"
	case scenario.Share, scenario.ShareTotalStays:
		what = "분담 비율"
	case scenario.PerSoldier:
		what = "주한미군 1인당 분담금"
	case scenario.PerResident:
		what = "인구 1인당 분담금"
	case scenario.PercentOfDefenceBudget:
		what = "국방예산 대비 비율"
	case scenario.PercentOfGDP:
		what = "국내총생산(GDP) 대비 비율"
	}
	return inYear(year) + " " + what
}

// Drawn says what the chart draws.
func (k Korean) Drawn(a *scenario.Answer) string {
	if k.PerDollar.IsZero() {
		return "연간 분담금(원)"
	}
	text := "연간 분담금(달러)"
	if f := a.Figure(scenario.PaymentUSD); f.Value != nil && len(f.Value.Operands) > 1 {
		text += ", " + k.dollarMeaning(f.Value)
	}
	return text
}

func (k Korean) AgreementName(n int) string { return "제" + k.Ordinal(n) + " 협정" }

// Lead says the payment, then how it stands to the year before.
func (k Korean) Lead(a *scenario.Answer) []Part {
	if a.Question.Year != 0 {
		return k.paidLead(a)
	}
	year, amount := inYear(a.StartYear)+" 분담금", k.payment(a.Payment)
	if len(a.Course) > 0 && a.Payment.Amount.Equal(a.Course[0].Payment.Amount) {
		return append([]Part{{"현행 기준이 이어지면 " + locale.Topic.After(year) + " ", Plain}, {amount, Reader},
			{locale.By.After(amount)[len(amount):] + ", ", Plain}}, k.against(a, present)...)
	}
	return append([]Part{{locale.Subject.After(year) + " ", Plain}, {amount, Reader},
		{locale.Subject.After(amount)[len(amount):] + " 되면 ", Plain}}, k.against(a, present)...)
}

// paidLead says a year that was paid, in the past.
func (k Korean) paidLead(a *scenario.Answer) []Part {
	year := inYear(a.StartYear) + " 분담금"
	if a.Payment == nil {
		return []Part{{locale.Topic.After(year) + " 달러로 정해졌고, 이날까지 알려진 환율이 없다.", Plain}}
	}
	amount := k.payment(a.Payment)
	parts := []Part{{locale.Topic.After(year) + " ", Plain}, {amount, Strong}, {locale.By.After(amount)[len(amount):] + " 정해졌다. ", Plain}}
	if a.Base == nil {
		return append(parts, Part{"첫 협정의 첫해다.", Plain})
	}
	return append(parts, k.against(a, past)...)
}

// tense holds the endings of what is said against the base year.
type tense struct{ more, less, same, times string }

var (
	present = tense{" 늘어난다", " 줄어든다", " 같다", "가 된다"}
	past    = tense{" 늘었다", " 줄었다", " 같다", "가 됐다"}
)

// against compares with the base year: up to twice in percent, from there on as
// a multiple.
func (k Korean) against(a *scenario.Answer, t tense) []Part {
	base := inYear(a.BaseYear)
	change := a.Figure(scenario.Increase).Value.Amount
	if change.IsZero() {
		return []Part{{locale.And.After(base), Plain}, {t.same, Strong}, {".", Plain}}
	}
	if !a.Payment.Amount.IsZero() { // else the difference is the base itself
		base += "(" + k.payment(a.Base) + ")"
	}
	if multiple := a.Figure(scenario.Multiple).Value.Amount; multiple.Cmp(decimal.NewFromInt(2)) >= 0 {
		return []Part{{base + "의 ", Plain}, {k.Times(multiple) + "배", Strong}, {t.times + ".", Plain}}
	}
	word := t.more
	if change.IsNegative() {
		word = t.less
	}
	return []Part{{base + "보다 ", Plain}, {k.about(change.Abs()), Strong}, {"(" + k.changed(a) + ")", Strong}, {word + ".", Plain}}
}

// changed is the change in percent, with no sign: the verb says the direction.
func (k Korean) changed(a *scenario.Answer) string {
	percent := a.Figure(scenario.IncreasePercent).Value.Amount
	switch {
	case percent.IsNegative() && !a.Payment.Amount.IsZero() && percent.Abs().Cmp(decimal.New(9995, -2)) >= 0:
		return "99.9% 넘게"
	case percent.Abs().Cmp(decimal.New(5, -2)) < 0:
		return "0.1% 미만"
	}
	return k.Percent(percent.Abs())
}

// payment writes a payment whole where a reader, an agreement or its rule set
// it, else to four significant figures.
func (k Korean) payment(v *scenario.Value) string {
	if Whole(v) && k.PerDollar.IsZero() {
		return k.Won(v.Amount)
	}
	return k.about(v.Amount)
}

func (k Korean) about(d decimal.Decimal) string {
	text, rounded := k.AboutWon(d)
	if rounded {
		return "약 " + text
	}
	return text
}
