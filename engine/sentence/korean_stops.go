package sentence

import (
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/scenario"
)

// Stop names a stop: 2018년 분담금, 미국 희망액(2018년 12월).
func (k Korean) Stop(s scenario.Stop, short bool) string {
	year := inYear(s.Year)
	switch s.Kind {
	case scenario.Nothing:
		if short {
			return "없음"
		}
		return "분담금 없음"
	case scenario.BaseStop:
		if short {
			return year
		}
		return year + " 분담금"
	case scenario.CourseStop:
		return "현행 기준"
	case scenario.DoubleStop:
		return year + "의 2배"
	case scenario.HalfCost:
		return "비용의 절반"
	case scenario.WholeCost:
		return "비용 전액"
	case scenario.Asked:
		return k.asked(s.Demand, short)
	}
	return ""
}

func (k Korean) asked(d dataset.Demand, short bool) string {
	who := "미국 희망액"
	if d.Side == "rok" {
		who = "한국 제시액"
	}
	if !d.OfCost.IsZero() {
		who = "주둔비용+50"
	}
	if short {
		return who
	}
	return who + "(" + k.ShortDay(d.Date.Month()) + ")"
}

// Camp says whose number a stop is.
func (k Korean) Camp(a *scenario.Answer, s scenario.Stop) string {
	switch s.Kind {
	case scenario.Nothing, scenario.DoubleStop:
		return "누구의 금액도 아닌 계산값"
	case scenario.BaseStop:
		return "한미 양국이 합의한 금액"
	case scenario.CourseStop:
		return "한미 양국의 현행 협정이 이어질 때의 금액"
	case scenario.HalfCost, scenario.WholeCost:
		return "계산값, ‘" + a.Shares.Chosen.Definition.Name + "’ 방식"
	}
	switch by := s.Demand.By; {
	case s.Demand.Side == "us" && !strings.HasPrefix(by, "미국"):
		return "미국: " + by
	default:
		return by
	}
}
