package sentence

import "costshare/engine/scenario"

// otherFigureName names a figure that cannot be the question.
func (k Korean) otherFigureName(id scenario.ID) string {
	switch id {
	case scenario.BaseYearFigure:
		return "기준 연도"
	case scenario.BasePayment:
		return "기준 연도 분담금"
	case scenario.StartYear:
		return "이 금액의 첫해"
	case scenario.ExtraTotal:
		return "현행 기준과의 총액 차이"
	case scenario.ShareBase:
		return "기준 연도 분담금의 분담 비율"
	case scenario.Real:
		return "고른 해의 물가 기준 분담금"
	case scenario.Real2020:
		return "2020년 물가 기준 분담금"
	}
	return "수치"
}

// sinceTerm names what compares a scenario with what was then paid.
func (k Korean) sinceTerm(t scenario.Term) string {
	year := inYear(t.Year)
	switch t.Name {
	case "difference":
		return year + " 차이"
	case "running_difference":
		return year + "까지의 누적 차이"
	case "real_total":
		return "실제 분담금 합계"
	case "reader_total":
		return "같은 기간 내 시나리오 합계"
	case "since_difference":
		return "합계 차이"
	case "since_percent":
		return "실제 대비 차이(%)"
	}
	return ""
}
