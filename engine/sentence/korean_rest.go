package sentence

import (
	"strconv"
	"unicode/utf8"

	"costshare/engine/dataset"
	"costshare/engine/locale"
	"costshare/engine/scenario"
)

// Rest follows the lead where there is room: what the years come to in all, what
// is only assumed; and as known on which day.
func (k Korean) Rest(a *scenario.Answer) (terms, day string) {
	day = k.Day(a.View.Day().Partial()) + "까지 알려진 내용만 반영했다."
	if a.Paid() || len(a.Path) == 0 {
		return "", day
	}
	room := MostSaid - utf8.RuneCountInString(Text(k.Lead(a))+"  "+day)
	over := k.inAll(a)
	if len(a.Path) == 1 {
		over = "유효기간은 1년이다"
	}
	for _, terms := range []string{over + k.assumed(a) + "." + k.rounded(a), over + k.assumed(a) + ".", over + "."} {
		if utf8.RuneCountInString(terms) <= room {
			return terms, day
		}
	}
	return "", day
}

// inAll says what the years come to: from which amount, growing how, over which
// years.
func (k Korean) inAll(a *scenario.Answer) string {
	total := k.about(a.Figure(scenario.TotalFigure).Value.Amount)
	last := a.StartYear + len(a.Path) - 1
	over := k.NumberOfYears(len(a.Path)) + " 모두 " + locale.Is.After(total)
	if a.Question.Rule.Kind == scenario.FlatRule {
		return k.Years(a.StartYear, last) + " 해마다 " + locale.IfIs.After(k.payment(a.Payment)) + " " + over
	}
	return inYear(a.StartYear) + " " + k.payment(a.Payment) + "에서 " + k.growing(a.Question.Rule) + " " + k.Years(a.StartYear, last) + " " + over
}

// assumed says that years ahead are assumed.
func (k Korean) assumed(a *scenario.Answer) string {
	if len(a.Path) > 1 && a.Figure(scenario.TotalFigure).Status() == dataset.Assumption {
		return "(일부는 가정)"
	}
	return ""
}

// rounded says that a figure asked for could be met only to 100 million won.
func (k Korean) rounded(a *scenario.Answer) string {
	if a.Question.Pay.Kind == scenario.PayAmount || a.Question.Pay.Kind == scenario.PayCourse || !Whole(a.Payment) || len(a.Payment.Operands) == 0 {
		return ""
	}
	return " 1억 원 단위로 맞췄다."
}

// NumberOfYears writes how long an agreement lasts.
func (k Korean) NumberOfYears(n int) string { return strconv.Itoa(n) + "년간" }
