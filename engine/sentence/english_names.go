package sentence

import (
	"strconv"
	"strings"

	"costshare/engine/scenario"
)

// otherFigureName names a figure that cannot be the question.
func (e English) otherFigureName(id scenario.ID) string {
	switch id {
	case scenario.BasePayment:
		return "payment of the base year"
	case scenario.StartYear:
		return "first year of this payment"
	case scenario.ExtraTotal:
		return "total against today’s course"
	case scenario.ShareBase:
		return "share of the cost by the payment of the base year"
	case scenario.Real:
		return "payment in prices of the year asked for"
	case scenario.Real2020:
		return "payment in prices of 2020"
	}
	return strings.ReplaceAll(string(id), "_", " ")
}

// sinceTerm names what compares a scenario with what was then paid.
func (e English) sinceTerm(t scenario.Term) string {
	year := strconv.Itoa(t.Year)
	switch t.Name {
	case "difference":
		return "difference in " + year
	case "running_difference":
		return "difference until " + year
	case "real_total":
		return "what was then paid in all"
	case "reader_total":
		return "your payments over the same years"
	case "since_difference":
		return "difference in all"
	}
	return ""
}
