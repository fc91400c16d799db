package sentence

import (
	"strconv"
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/scenario"
)

// Stop names a stop: "2018 payment", "US wish, Dec 2018".
func (e English) Stop(s scenario.Stop, short bool) string {
	year := strconv.Itoa(s.Year)
	switch s.Kind {
	case scenario.Nothing:
		return "nothing"
	case scenario.BaseStop:
		if short {
			return year
		}
		return year + " payment"
	case scenario.CourseStop:
		if short {
			return "course"
		}
		return "today’s course"
	case scenario.DoubleStop:
		return "twice " + year
	case scenario.HalfCost:
		return "half the cost"
	case scenario.WholeCost:
		return "all the cost"
	case scenario.Asked:
		return e.asked(s.Demand, short)
	}
	return ""
}

func (e English) asked(d dataset.Demand, short bool) string {
	who := "US wish"
	if d.Side == "rok" {
		who = "Seoul’s offer"
	}
	switch {
	case !d.OfCost.IsZero() && short:
		return "cost plus half"
	case !d.OfCost.IsZero():
		who = "cost plus half"
	case short:
		return who
	}
	return who + ", " + e.ShortDay(d.Date.Month())
}

// Camp says whose number a stop is.
func (e English) Camp(a *scenario.Answer, s scenario.Stop) string {
	switch s.Kind {
	case scenario.Nothing, scenario.DoubleStop:
		return "nobody’s: arithmetic"
	case scenario.BaseStop:
		return "both: agreed"
	case scenario.CourseStop:
		return "both: what the agreement in force leads to"
	case scenario.HalfCost, scenario.WholeCost:
		return "arithmetic, by the count “" + a.Shares.Chosen.Definition.Name + "”"
	}
	switch by := s.Demand.By; {
	case s.Demand.Side == "us" && !strings.HasPrefix(by, "US"):
		return "US side: " + by
	default:
		return by
	}
}
