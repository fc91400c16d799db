package sentence

import (
	"strconv"

	"costshare/engine/dataset"
	"costshare/engine/locale"
	"costshare/engine/scenario"
)

// Figure says a figure.
func (e English) Figure(a *scenario.Answer, id scenario.ID) Figure {
	f := a.Figure(id)
	if f.Value == nil {
		return Figure{Meaning: e.reason(f.Reason)}
	}
	return Figure{Big: e.big(f), Meaning: e.meaning(a, f)}
}

// InShort says a figure where there is little room: the share by its cost alone,
// the soldier's part with the resident's beside it.
func (e English) InShort(a *scenario.Answer, id scenario.ID) Figure {
	f := e.Figure(a, id)
	switch {
	case f.Big == "":
	case id == scenario.Share:
		f.Meaning = e.shareInShort(a)
	case id == scenario.PerSoldier && a.Figure(scenario.PerResident).Value != nil:
		f.Meaning += "; " + e.big(a.Figure(scenario.PerResident)) + " per resident"
	}
	return f
}

// big is the number to be set large.
func (e English) big(f scenario.Figure) string {
	d := f.Value.Amount
	switch {
	case f.ID == scenario.PaymentFigure || f.ID == scenario.BasePayment:
		if Whole(f.Value) {
			return e.Won(d)
		}
	case f.ID == scenario.IncreasePercent:
		return e.Signed(d)
	case f.ID == scenario.PercentOfGDP:
		return e.Number(locale.Significant(d, 2)) + "%"
	case f.ID == scenario.Multiple:
		return e.Number(d.Round(2)) + " times"
	case f.ID == scenario.Increase || f.ID == scenario.ExtraTotal:
		return e.signedWon(f)
	}
	switch f.Unit {
	case dataset.CalendarYear:
		return d.String()
	case dataset.Percent:
		return e.Percent(d)
	case dataset.Dollars:
		text, _ := e.AboutDollars(d)
		return text
	}
	text, _ := e.AboutWon(d)
	return text
}

func (e English) signedWon(f scenario.Figure) string {
	text, _ := e.AboutWon(f.Value.Amount)
	if f.Value.Amount.IsPositive() {
		return "+" + text
	}
	return text
}

// meaning says what the big number is.
func (e English) meaning(a *scenario.Answer, f scenario.Figure) string {
	start, base := strconv.Itoa(a.StartYear), strconv.Itoa(a.BaseYear)
	switch f.ID {
	case scenario.PaymentFigure:
		return "is the payment in " + start
	case scenario.PaymentUSD:
		return e.dollarMeaning(f.Value)
	case scenario.BaseYearFigure:
		return "is the last year before it whose payment was known"
	case scenario.BasePayment:
		return "was the payment of " + base
	case scenario.Increase:
		return "against " + base
	case scenario.IncreasePercent:
		return "on " + base + e.largestRise(a)
	case scenario.Multiple:
		return "the payment of " + base
	case scenario.StartYear:
		return "is the first year of this payment"
	case scenario.TotalFigure:
		return e.totalMeaning(a)
	case scenario.ExtraTotal:
		return "against today’s course over " + e.span(a)
	case scenario.Share, scenario.ShareBase, scenario.ShareTotalStays:
		return e.wholeMeaning(a, f)
	}
	return e.shareMeaning(a, f)
}

func (e English) largestRise(a *scenario.Answer) string {
	if a.LargestRise == nil {
		return ""
	}
	return "; the largest yearly rise since 2005 was " + e.Percent(a.LargestRise.Amount) + " (" + strconv.Itoa(a.LargestRise.Term.Year) + ")"
}

func (e English) span(a *scenario.Answer) string {
	return e.Years(a.StartYear, a.StartYear+len(a.Path)-1)
}

func (e English) totalMeaning(a *scenario.Answer) string {
	if a.Question.Year != 0 {
		return "in " + strconv.Itoa(a.StartYear)
	}
	text := "over " + e.span(a)
	if len(a.Path) == 1 {
		text = "in " + strconv.Itoa(a.StartYear)
	} else {
		text += " " + e.Rule(a)
	}
	extra := a.Figure(scenario.ExtraTotal).Value.Amount
	amount, _ := e.AboutWon(extra.Abs())
	switch {
	case extra.IsPositive():
		return text + "; " + amount + " more than on today’s course"
	case extra.IsNegative():
		return text + "; " + amount + " less than on today’s course"
	}
	return text + "; the same as on today’s course"
}

// shareMeaning says of what a figure is a part.
func (e English) shareMeaning(a *scenario.Answer, f scenario.Figure) string {
	year := strconv.Itoa(f.Value.Term.Year)
	switch f.ID {
	case scenario.PerSoldier:
		return e.perSoldierMeaning(a)
	case scenario.PerResident:
		return "for each resident of South Korea, by the population of " + year
	case scenario.PercentOfDefenceBudget:
		return "of South Korea’s main defence budget of " + year
	case scenario.PercentOfGDP:
		return "of South Korea’s GDP of " + year + " (latest revision)"
	case scenario.Real2020, scenario.Real:
		return e.realMeaning(f.Value)
	}
	return ""
}

// reason says why a figure has no value.
func (e English) reason(r scenario.Reason) string {
	year := strconv.Itoa(r.Year)
	switch r.Name {
	case "first_year":
		return "No year to compare with: " + year + " is the first year of the first agreement."
	case "paid_year_has_no_course":
		return "No course to compare with: " + year + " was paid."
	case "no_rate":
		if r.Year == 0 {
			return "No exchange rate was known on this day."
		}
		return "The average exchange rate of " + year + " was not known on this day."
	case "no_troops":
		return "No official number of US soldiers is printed for " + year + "."
	case "no_population":
		return "No population of South Korea near " + year + " was known on this day."
	case "no_defence_budget_main":
		return "South Korea’s main defence budget of " + year + " was not known on this day."
	case "no_gdp":
		return "No GDP of South Korea near " + year + " was known on this day."
	case "no_troops_counted":
		return "No Pentagon count of US soldiers near " + year + " was known on this day."
	case "no_prices_of_year":
		return "The prices of " + year + " were not known on this day."
	case "no_cpi":
		return "No consumer prices near " + year + " were known on this day."
	}
	if text := e.wholeReason(r); text != "" {
		return text
	}
	return "No answer."
}
