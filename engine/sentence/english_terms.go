package sentence

import (
	"strconv"
	"strings"

	"costshare/engine/scenario"
)

// Term names a value: "payment in 2019".
func (e English) Term(t scenario.Term) string {
	year := strconv.Itoa(t.Year)
	switch t.Name {
	case "payment":
		return "payment in " + year
	case "payment_usd":
		return "payment in " + year + " in dollars"
	case "payment_usd_readjusted":
		return "payment in " + year + " in dollars, after the cut of 19 June 1998"
	case "won_part":
		return "won part of the payment in " + year
	case "dollar_part":
		return "dollar part of the payment in " + year
	case "agreed_before_cut":
		return "payment agreed for " + year + " before the cut of 19 June"
	case "dollar_part_in_won":
		return "dollar part of " + year + " in won"
	case "rate":
		return "won per dollar, average of " + year
	case "part_asked":
		return "South Korean part asked for"
	case "rate_given":
		return "won per dollar"
	case "rate_implied":
		return "won per dollar that the report implies"
	case "printed_won":
		return "won that the report prints for " + year
	case "printed_usd":
		return "dollars that the report prints for " + year
	case "in_dollars":
		return "payment in " + year + " turned into dollars"
	case "dollars_given":
		return "dollars asked for"
	case "base_year":
		return "base year"
	case "start_year":
		return "first year of this payment"
	case "increase":
		return "increase"
	case "increase_percent":
		return "increase in percent"
	case "multiple":
		return "multiple"
	case "total":
		return "total"
	case "course_total":
		return "total on today’s course"
	case "extra_total":
		return "more than on today’s course"
	}
	if figure, ok := strings.CutSuffix(t.Name, "_given"); ok {
		return e.FigureName(scenario.ID(figure)) + " asked for"
	}
	return e.growthTerm(t, year)
}

// FigureName names a figure: "won for each US soldier".
func (e English) FigureName(id scenario.ID) string {
	switch id {
	case scenario.PaymentFigure:
		return "payment"
	case scenario.PaymentUSD:
		return "payment in dollars"
	case scenario.Increase:
		return "increase"
	case scenario.IncreasePercent:
		return "increase in percent"
	case scenario.Multiple:
		return "multiple of the last payment"
	case scenario.TotalFigure:
		return "total over the years"
	case scenario.Share:
		return "share of the cost, if US spending stays"
	case scenario.ShareTotalStays:
		return "share of the cost, if its total stays"
	case scenario.PerSoldier:
		return "won for each US soldier"
	case scenario.PerResident:
		return "won for each resident"
	case scenario.PercentOfDefenceBudget:
		return "percent of the defence budget"
	case scenario.PercentOfGDP:
		return "percent of GDP"
	}
	return e.otherFigureName(id)
}

func (e English) growthTerm(t scenario.Term, year string) string {
	switch t.Name {
	case "course":
		return "payment in " + year + " on today’s course"
	case "course_continued":
		return "payment in " + year + " on today’s course, the old rule continued"
	case "course_without_rule":
		return "payment in " + year + " on today’s course, with no rule that these tables can compute"
	case "scenario":
		return "your payment in " + year
	case "rate_of_growth":
		if t.Year != 0 {
			return "growth into " + year
		}
		return "yearly growth"
	case "cap_asked":
		return "cap asked for"
	case "rate_capped_as_asked":
		return "growth in " + year + ", capped as asked"
	case "cap":
		return "cap of the " + e.Ordinal(t.Year) + " agreement"
	case "capped_rate":
		return "growth in " + year + ", capped"
	case "inflation":
		return "rise of consumer prices in " + year
	case "inflation_rounded":
		return "rise of consumer prices in " + year + ", to one decimal"
	case "inflation_assumed":
		return "rise of consumer prices assumed for years not yet known"
	case "budget_growth":
		return "growth of the main defence budget in " + year
	case "budget_growth_assumed":
		return "growth of the main defence budget assumed for years not yet known"
	case "rise":
		return "rise in " + year
	}
	return e.denominatorTerm(t, year)
}

func (e English) denominatorTerm(t scenario.Term, year string) string {
	switch t.Name {
	case "defence_budget_main":
		return "main defence budget of " + year
	case "payment_over_defence_budget_main":
		return "percent of the main defence budget of " + year
	case "gdp":
		return "GDP of " + year
	case "payment_over_gdp":
		return "percent of the GDP of " + year
	case "population":
		return "population of " + year
	case "payment_over_population":
		return "won for each resident"
	case "cpi":
		return "consumer prices of " + year + " (2020 = 100)"
	case "real_2020":
		return "payment in prices of 2020"
	case "real":
		return "payment in prices of " + year
	}
	if text := e.soldierTerm(t.Name, year); text != "" {
		return text
	}
	return e.wholeTerm(t)
}
