package sentence

import (
	"strconv"

	"costshare/engine/dataset"
	"costshare/engine/locale"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
)

// English speaks international English.
type English struct{ locale.English }

// InDollars writes amounts of won in dollars.
func (e English) InDollars(perDollar decimal.Decimal) Speaker {
	e.PerDollar = perDollar
	return e
}

func (e English) Status(s dataset.Status) string { return e.Words().Statuses[s.String()] }

// SliderName names the slider.
func (e English) SliderName(sets scenario.ID, year int) string {
	what := ""
	switch sets {
	case scenario.Increase:
		what = "Increase"
	case scenario.IncreasePercent:
		what = "Rise"
	case scenario.Multiple:
		what = "Times the last payment"
	case scenario.TotalFigure:
		return "Total from " + strconv.Itoa(year) + " on"
	case scenario.Share, scenario.ShareTotalStays:
		what = "Share of the cost"
	case scenario.PerSoldier:
		what = "For each US soldier"
	case scenario.PerResident:
		what = "For each resident"
	case scenario.PercentOfDefenceBudget:
		what = "Part of the defence budget"
	case scenario.PercentOfGDP:
		what = "Part of GDP"
	default:
		return "Seoul’s payment in " + strconv.Itoa(year)
	}
	return what + ", " + strconv.Itoa(year)
}

// Drawn says what the chart draws.
func (e English) Drawn(a *scenario.Answer) string {
	if e.PerDollar.IsZero() {
		return "Yearly payment in won"
	}
	text := "Yearly payment in US dollars"
	if f := a.Figure(scenario.PaymentUSD); f.Value != nil && len(f.Value.Operands) > 1 {
		text += ", " + e.dollarMeaning(f.Value)
	}
	return text
}

func (e English) AgreementName(n int) string { return e.Ordinal(n) + " agreement" }

// Lead says amount, difference and rise.
func (e English) Lead(a *scenario.Answer) []Part {
	if a.Question.Year != 0 {
		return e.paidLead(a)
	}
	year := strconv.Itoa(a.StartYear)
	parts := []Part{{"If Seoul pays ", Plain}, {e.payment(a.Payment), Reader}, {" in " + year, Plain}}
	if len(a.Course) > 0 && a.Payment.Amount.Equal(a.Course[0].Payment.Amount) {
		parts = []Part{{"On today’s course Seoul pays ", Plain}, {e.payment(a.Payment), Reader}, {" in " + year, Plain}}
	}
	return append(parts, e.against(a, ", that is ")...)
}

func (e English) paidLead(a *scenario.Answer) []Part {
	if a.Payment == nil {
		return []Part{{"What Seoul agreed to pay for " + strconv.Itoa(a.StartYear) + " was known in dollars; no exchange rate was known yet.", Plain}}
	}
	parts := []Part{{"For " + strconv.Itoa(a.StartYear) + " Seoul agreed to pay ", Plain}, {e.payment(a.Payment), Strong}}
	if a.Base == nil {
		return append(parts, Part{", in the first year of the first agreement.", Plain})
	}
	return append(parts, e.against(a, ", ")...)
}

// against compares with the base year.
func (e English) against(a *scenario.Answer, link string) []Part {
	base := strconv.Itoa(a.BaseYear)
	change := a.Figure(scenario.Increase).Value.Amount
	word, noun := " more", "a rise of "
	switch {
	case change.IsZero():
		return []Part{{link, Plain}, {"as much as in " + base, Strong}, {".", Plain}}
	case change.IsNegative():
		word, noun = " less", "a fall of "
	}
	difference := e.about(change.Abs())
	parts := []Part{{link, Plain}, {difference + word, Strong}, {" than in " + base + ", ", Plain}}
	percent := a.Figure(scenario.IncreasePercent).Value.Amount.Abs()
	if multiple := a.Figure(scenario.Multiple).Value.Amount; multiple.Cmp(decimal.NewFromInt(2)) >= 0 {
		return append(parts, Part{e.Times(multiple) + " times as much", Strong}, Part{".", Plain})
	}
	if change.IsNegative() && !a.Payment.Amount.IsZero() && percent.Cmp(decimal.New(9995, -2)) >= 0 {
		return append(parts, Part{noun, Plain}, Part{"more than 99.9%", Strong}, Part{".", Plain})
	}
	if percent.Cmp(decimal.New(5, -2)) < 0 {
		return append(parts, Part{noun, Plain}, Part{"less than 0.1%", Strong}, Part{".", Plain})
	}
	return append(parts, Part{noun, Plain}, Part{e.Percent(percent), Strong}, Part{".", Plain})
}

// payment writes a payment whole where a reader, an agreement or its rule set
// it, else to four significant figures.
func (e English) payment(v *scenario.Value) string {
	if Whole(v) && e.PerDollar.IsZero() {
		return e.SpokenWon(v.Amount)
	}
	return e.about(v.Amount)
}

// mostTyped is how many figures of a reader's own number are written.
const mostTyped = 6

// Whole says whether a payment is written whole: a row of the tables, what an
// agreement's rule gives, or the reader's own number, unless that is longer than
// people write one. A computed one is not.
func Whole(v *scenario.Value) bool {
	if v.Op == scenario.Given {
		return v.Amount.Equal(locale.Significant(v.Amount, mostTyped))
	}
	return len(v.Operands) == 0 || v.Rounding.Rounds && v.Rounding.Places == -8
}

func (e English) about(d decimal.Decimal) string {
	text, rounded := e.SpokenAboutWon(d)
	if rounded {
		return "about " + text
	}
	return text
}
