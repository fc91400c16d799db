package workbook

import (
	"strconv"

	"costshare/engine/money"
	"costshare/engine/scenario"
)

// FileName names the file of an answer by its day and its payment, or by the
// year where it is what was paid in one: costshare-2018-12-28-1.3tn.csv. The
// ending is given without its point.
func FileName(a *scenario.Answer, ending string) string {
	about := strconv.Itoa(a.StartYear)
	if !a.Paid() && a.Payment != nil {
		about = money.Amount{Value: a.Payment.Amount}.String()
	}
	return "costshare-" + a.View.Day().String() + "-" + about + "." + ending
}
