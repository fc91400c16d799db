package sentence

import (
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
	case scenario.Real2020:
		return "payment in prices of 2020"
	}
	return strings.ReplaceAll(string(id), "_", " ")
}
