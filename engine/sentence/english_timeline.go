package sentence

import (
	"strconv"

	"costshare/engine/dataset"

	"github.com/shopspring/decimal"
)

// StepName names a step of an agreement beside its mark.
func (e English) StepName(a dataset.Agreement, step string) string {
	did := map[string]string{"talks_started": "talks", "provisional": "provisional", "agreed": "agreed", "initialled": "initialled", "cabinet": "cabinet",
		"signed": "signed", "consent": "consent", "in_force": "in force"}[step]
	return e.Ordinal(a.Number) + " " + did
}

// AskName names a demand beside its mark, with its amount where it has one.
func (e English) AskName(d dataset.Demand) string {
	name := e.asked(d, true)
	switch {
	case d.Won.IsPositive():
		return name + " " + e.Won(d.Won)
	case d.Dollars.IsPositive():
		return name + " " + e.Dollars(d.Dollars)
	}
	return name
}

// Gap says from when until when no agreement was in force.
func (e English) Gap(g dataset.Gap) string {
	text := "No agreement in force from " + e.Day(g.From.Partial())
	switch {
	case g.To.IsZero():
		return text + " on."
	case g.AtLeast:
		return text + " at least until the signing on " + e.Day(g.To) + "."
	}
	return text + " to " + e.Day(g.To) + "."
}

// Together says how many events stand at one place, and from when to when.
func (e English) Together(n int, first, last dataset.Event) string {
	text := strconv.Itoa(n) + " events, " + e.ShortDay(first.Date)
	if first.Date != last.Date {
		text += " to " + e.ShortDay(last.Date)
	}
	return text
}

// Nearest says which years' payment came nearest to the reader's.
func (e English) Nearest(years []int, won decimal.Decimal) string {
	text := ""
	for i, y := range years {
		switch {
		case i > 0 && i == len(years)-1:
			text += " and "
		case i > 0:
			text += ", "
		}
		text += strconv.Itoa(y)
	}
	return "Dot: the nearest payment so far, " + e.Won(won) + " in " + text + "."
}
