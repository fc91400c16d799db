package sentence

import (
	"strconv"

	"costshare/engine/dataset"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
)

// wholeMeaning says of which whole a share is a part, as counted by whom, and
// what that source itself prints.
func (e English) wholeMeaning(a *scenario.Answer, f scenario.Figure) string {
	w := a.Shares.Chosen
	switch f.ID {
	case scenario.ShareBase:
		return "was the share of the payment of " + strconv.Itoa(a.BaseYear) + ", counted the same way"
	case scenario.ShareTotalStays:
		text := "of the same cost, if its total stays as it was"
		if f.Value.Amount.Cmp(decimal.NewFromInt(100)) > 0 {
			text += "; that is more than all of it"
		}
		return text
	}
	text := "of the cost of stationing US forces, if US spending stays as it was; by the count “" + w.Definition.Name + "” (" + w.Definition.By + ")"
	if printed := w.Printed(); printed != nil {
		text += ", which prints " + e.Percent(printed.Amount)
	}
	return text
}

// shareInShort says of which cost the share is a part, what it is if the total
// stays instead, and how far apart the printed shares are.
func (e English) shareInShort(a *scenario.Answer) string {
	text := "of the " + a.Shares.Chosen.Definition.Name
	if a.Paid() {
		return text
	}
	text += ", if US spending stays"
	if total := a.Figure(scenario.ShareTotalStays); total.Value != nil {
		text += "; " + e.Percent(total.Value.Amount) + " if the total stays"
	}
	if low, high := a.Shares.Lowest, a.Shares.Highest; low != nil {
		text += "; other counts print " + e.Percent(low.Amount) + " to " + e.Percent(high.Amount)
	}
	return text
}

// Count says a way of counting that carries the answer: what was printed, and
// what is recomputed from the tables beside it.
func (e English) Count(w *scenario.Whole) string {
	text := e.counted(w.Definition) + ": "
	if printed := w.Printed(); printed != nil {
		text += e.Percent(printed.Amount) + " printed, "
	}
	return text + e.Percent(w.Recomputed().Amount) + " recomputed"
}

// NoCount says why another way of counting does not.
func (e English) NoCount(u scenario.Unfit) string {
	return e.counted(u.Definition) + ": " + e.reason(u.Reason)
}

// Span says how far apart the printed shares are, "" where none was known.
func (e English) Span(a *scenario.Answer) string {
	if a.Shares.Lowest == nil {
		return ""
	}
	return "Printed shares of the ten years up to " + strconv.Itoa(a.BaseYear) + " run from " + e.Percent(a.Shares.Lowest.Amount) +
		" to " + e.Percent(a.Shares.Highest.Amount) + ", because they count different things."
}

// CostPart names a part of a whole cost, with its size.
func (e English) CostPart(p scenario.CostPart) string {
	text := e.costKind(p.Kind) + " " + e.Percent(p.Percent.Amount)
	if p.Won != nil {
		amount, _ := e.AboutWon(p.Won.Amount)
		text += ", " + amount
	}
	return text
}

func (e English) costKind(k scenario.CostKind) string {
	switch k {
	case scenario.PaymentCost:
		return "South Korea’s payment"
	case scenario.OtherSupport:
		return "other South Korean support"
	case scenario.KoreanCost:
		return "South Korean part"
	case scenario.RunningCost:
		return "US running cost, without pay"
	case scenario.RunningAndPay:
		return "US cost, pay included"
	}
	return "US part"
}

// Comparator says what another country gives, or what its US forces cost.
func (e English) Comparator(c dataset.Comparator) string {
	years := strconv.Itoa(c.Year)
	if c.LastYear != c.Year {
		years = e.Years(c.Year, c.LastYear)
	}
	switch c.FiscalYear {
	case "japan_fiscal":
		years = "Japanese fiscal " + years
	case "us_fiscal":
		years = "US fiscal " + years
	}
	return c.Country + ", " + years + ": " + e.comparedAmount(c) + ", " + c.What
}

func (e English) comparedAmount(c dataset.Comparator) string {
	switch c.Unit {
	case dataset.Percent:
		return e.Percent(c.Value)
	case dataset.Dollars:
		return e.Dollars(c.Value)
	case dataset.Won:
		return English{}.Won(c.Value)
	}
	return e.Yen(c.Value)
}

func (e English) counted(d dataset.Definition) string {
	return d.ID + ", " + d.Name + " (" + d.By + ")"
}

// wholeReason says why there is no share, "" where the reason is another.
func (e English) wholeReason(r scenario.Reason) string {
	year := strconv.Itoa(r.Year)
	switch r.Name {
	case "no_definition":
		if r.Year != 0 {
			return "No published way of counting the cost without US pay holds " + year + "."
		}
		return "No published way of counting the cost without US pay was known on this day and near enough."
	case "definition_cannot_carry":
		return "This way of counting cannot carry a payment: " + r.Text + "."
	case "definition_of_other_years":
		return "This way of counting does not hold " + year + "."
	case "definition_ends_later":
		return "This way of counting is of " + year + ", after the base year."
	case "definition_too_old":
		return "This way of counting is of " + year + ", more than ten years before the base year."
	case "definition_not_in_won":
		return "A payment or an exchange rate that this way of counting needs was not known on this day."
	}
	return ""
}

// wholeTerm names the values that a share is made of.
func (e English) wholeTerm(t scenario.Term) string {
	switch t.Name {
	case "mean_payment":
		return "mean payment of the years counted"
	case "mean_rate":
		return "won per dollar, average of the years counted"
	case "printed_share":
		return "printed South Korean share"
	case "recomputed_share":
		return "South Korean share, recomputed"
	case "lowest_share":
		return "lowest printed share"
	case "highest_share":
		return "highest printed share"
	case "us_part_usd":
		return "US part, as printed"
	case "korean_part_usd":
		return "South Korean part, as printed"
	case "us_part_usd_yearly":
		return "US part in dollars a year"
	case "korean_part_usd_yearly":
		return "South Korean part in dollars a year"
	case "years_counted":
		return "number of years counted"
	case "us_part":
		return "US part a year"
	case "korean_part":
		return "South Korean part a year"
	case "other_support":
		return "South Korean support beside the payment"
	case "whole_cost":
		return "whole cost a year"
	case "whole_at_share":
		return "whole cost with this payment"
	case "whole_at_share_base":
		return "whole cost with the base payment"
	case "part_at_share", "part_at_share_total_stays":
		return "this payment and the support beside it"
	case "part_at_share_base":
		return "base payment and the support beside it"
	case "share":
		return "share, if US spending stays"
	case "share_base":
		return "share of the base payment"
	case "share_total_stays":
		return "share, if the total stays"
	}
	if name := e.sinceTerm(t); name != "" {
		return name
	}
	return e.splitTerm(t)
}
