package sentence

import (
	"strconv"

	"costshare/engine/dataset"
	"costshare/engine/scenario"
)

// dollarMeaning says at which rate.
func (e English) dollarMeaning(v *scenario.Value) string {
	if v.Op == scenario.Read {
		return "as agreed or printed in dollars"
	}
	return "at " + e.rate(v.Operands[1])
}

// rate says won per dollar and whose rate it is, with its year or its day.
func (e English) rate(rate *scenario.Value) string {
	text := "₩" + e.Number(rate.Amount) + " per dollar"
	switch rate.Term.Name {
	case "rate":
		return text + ", the average of " + strconv.Itoa(rate.Term.Year)
	case "rate_implied":
		return text + e.printedBy(rate.Operands[0].Fact)
	}
	return text + ", your rate"
}

// printedBy names who printed the dollars that imply a rate, and when.
func (e English) printedBy(f dataset.Fact) string {
	name, day := "a report", f.KnownFrom.Partial()
	if len(f.Sources) > 0 && f.Sources[0].Publisher != "" {
		name = f.Sources[0].Publisher
	}
	return ", as implied by " + name + ", " + e.Day(day)
}

// RateChoice says an exchange rate that a day offers: its number, whose it is
// and of when.
func (e English) RateChoice(o scenario.RateOption) string {
	text := e.rate(o.Rate)
	switch {
	case o.Printed.Row == "":
		return text
	case o.Rate.Status > dataset.Published:
		return text + " (" + e.Status(o.Rate.Status) + ")"
	}
	return text
}

// realMeaning says of which year the prices are, and by which prices the
// payment was turned into them.
func (e English) realMeaning(v *scenario.Value) string {
	then, now := v.Operands[1], v.Operands[2]
	return "in prices of " + strconv.Itoa(then.Term.Year) + ", by the consumer prices of " + strconv.Itoa(now.Term.Year) + " (latest revision)"
}
