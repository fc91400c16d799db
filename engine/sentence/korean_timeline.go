package sentence

import (
	"strconv"
	"strings"

	"costshare/engine/dataset"

	"github.com/shopspring/decimal"
)

// StepName names a step of an agreement beside its mark.
func (k Korean) StepName(a dataset.Agreement, step string) string {
	did := map[string]string{"talks_started": "협상", "provisional": "잠정 합의", "agreed": "타결", "initialled": "가서명", "cabinet": "국무회의",
		"signed": "서명", "consent": "비준동의", "in_force": "발효"}[step]
	return k.Ordinal(a.Number) + " " + did
}

// AskName names a demand beside its mark, with its amount where it has one.
func (k Korean) AskName(d dataset.Demand) string {
	name := k.asked(d, true)
	switch {
	case d.Won.IsPositive():
		return name + " " + k.Won(d.Won)
	case d.Dollars.IsPositive():
		return name + " " + k.Dollars(d.Dollars)
	}
	return name
}

// Gap says from when until when no agreement was in force.
func (k Korean) Gap(g dataset.Gap) string {
	text := "협정 공백: " + k.Day(g.From.Partial()) + "부터"
	switch {
	case g.To.IsZero():
		return text + " 발효 중인 협정이 없다."
	case g.AtLeast:
		return text + " 적어도 서명일인 " + k.Day(g.To) + "까지 발효 중인 협정이 없었다."
	}
	return text + " " + k.Day(g.To) + "까지 발효 중인 협정이 없었다."
}

// Together says how many events stand at one place, and from when to when.
func (k Korean) Together(n int, first, last dataset.Event) string {
	text := k.ShortDay(first.Date)
	if first.Date != last.Date {
		text += "~" + k.ShortDay(last.Date)
	}
	return "사건 " + strconv.Itoa(n) + "건, " + text
}

// Nearest says which years' payment came nearest to the reader's.
func (k Korean) Nearest(years []int, won decimal.Decimal) string {
	words := make([]string, len(years))
	for i, y := range years {
		words[i] = strconv.Itoa(y)
	}
	return "점: 지금까지 가장 가까운 분담금, " + strings.Join(words, "·") + "년 " + k.Won(won) + "."
}
