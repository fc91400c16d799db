package sentence

import (
	"costshare/engine/dataset"
	"costshare/engine/scenario"
)

// dollarMeaning says at which rate.
func (k Korean) dollarMeaning(v *scenario.Value) string {
	if v.Op == scenario.Read {
		return "합의되거나 보도된 달러 금액"
	}
	return k.rate(v.Operands[1]) + " 기준"
}

// rate says whose rate it is, of when, and the won per dollar.
func (k Korean) rate(rate *scenario.Value) string {
	text := "달러당 " + k.perDollar(rate)
	switch rate.Term.Name {
	case "rate":
		return inYear(rate.Term.Year) + " 평균 " + text
	case "rate_implied":
		return k.printedBy(rate.Operands[0].Fact) + text
	}
	return "입력한 환율 " + text
}

func (k Korean) perDollar(rate *scenario.Value) string { return k.Number(rate.Amount) + "원" }

// printedBy names who printed the dollars that imply a rate, and when.
func (k Korean) printedBy(f dataset.Fact) string {
	name := ""
	if len(f.Sources) > 0 && f.Sources[0].Publisher != "" {
		name = f.Sources[0].Publisher + " "
	}
	return k.Day(f.KnownFrom.Partial()) + " " + name + "보도의 "
}

// RateChoice says an exchange rate that a day offers: its number, whose it is
// and of when.
func (k Korean) RateChoice(o scenario.RateOption) string {
	text := k.rate(o.Rate)
	if o.Printed.Row != "" && o.Rate.Status > dataset.Published {
		return text + "(" + k.Status(o.Rate.Status) + ")"
	}
	return text
}

// realMeaning says of which year the prices are, and by which prices the
// payment was turned into them.
func (k Korean) realMeaning(v *scenario.Value) string {
	then, now := v.Operands[1], v.Operands[2]
	return inYear(then.Term.Year) + " 물가 기준 실질 금액, " + inYear(now.Term.Year) + " 소비자물가지수(CPI) 최근 개정치로 환산"
}
