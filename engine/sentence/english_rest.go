package sentence

import (
	"strconv"
	"unicode/utf8"

	"costshare/engine/dataset"
	"costshare/engine/scenario"
)

// MostLead and MostSaid bound the result sentence, and it with the rest.
const (
	MostLead = 160
	MostSaid = 280
)

// Rest follows the lead where there is room: over which years, how it grows,
// what is only assumed; and as known on which day.
func (e English) Rest(a *scenario.Answer) (terms, day string) {
	day = "As known on " + e.Day(a.View.Day().Partial()) + "."
	if a.Paid() || len(a.Path) == 0 {
		return "", day
	}
	room := MostSaid - utf8.RuneCountInString(Text(e.Lead(a))+"  "+day)
	total, _ := e.AboutWon(a.Figure(scenario.TotalFigure).Value.Amount)
	over := "In all " + total + " over " + e.span(a) + ", " + e.Rule(a)
	if len(a.Path) == 1 {
		over = "For one year"
	}
	for _, terms := range []string{over + e.assumed(a) + "." + e.nearest(a), over + e.assumed(a) + ".", over + "."} {
		if utf8.RuneCountInString(terms) <= room {
			return terms, day
		}
	}
	return "", day
}

// Said is the lead with all that follows it.
func Said(s Speaker, a *scenario.Answer) string {
	terms, day := s.Rest(a)
	if terms != "" {
		terms = " " + terms
	}
	return Text(s.Lead(a)) + terms + " " + day
}

// assumed says that years ahead are assumed.
func (e English) assumed(a *scenario.Answer) string {
	if len(a.Path) > 1 && a.Figure(scenario.TotalFigure).Status() == dataset.Assumption {
		return " (partly assumed)"
	}
	return ""
}

// nearest says that a figure asked for could be met only to 100 million won.
func (e English) nearest(a *scenario.Answer) string {
	if a.Question.Pay.Kind == scenario.PayAmount || a.Question.Pay.Kind == scenario.PayCourse || !Whole(a.Payment) || len(a.Payment.Operands) == 0 {
		return ""
	}
	return " To the nearest ₩100 million."
}

// NumberOfYears writes how long an agreement lasts.
func (e English) NumberOfYears(n int) string {
	if n == 1 {
		return "1 year"
	}
	return strconv.Itoa(n) + " years"
}
