package sentence

import (
	"strings"

	"costshare/engine/scenario"
)

// Term names a value: 2019년 분담금.
func (k Korean) Term(t scenario.Term) string {
	year := inYear(t.Year)
	switch t.Name {
	case "payment":
		return year + " 분담금"
	case "payment_usd":
		return year + " 분담금(달러)"
	case "payment_usd_readjusted":
		return year + " 분담금(달러, 1998년 6월 19일 삭감 후)"
	case "won_part":
		return year + " 분담금 중 원화분"
	case "dollar_part":
		return year + " 분담금 중 달러분"
	case "agreed_before_cut":
		return year + " 분담금(6월 19일 삭감 전 합의액)"
	case "dollar_part_in_won":
		return year + " 달러분의 원화 환산액"
	case "rate":
		return year + " 평균 환율"
	case "part_asked":
		return "입력한 한국 부담"
	case "rate_given":
		return "입력한 환율"
	case "rate_implied":
		return "기사 금액에서 역산한 환율"
	case "printed_won":
		return year + " 분담금의 보도된 원화 금액"
	case "printed_usd":
		return year + " 분담금의 보도된 달러 금액"
	case "in_dollars":
		return year + " 분담금의 달러 환산액"
	case "dollars_given":
		return "입력한 달러 금액"
	case "base_year":
		return "기준 연도"
	case "start_year":
		return "이 금액의 첫해"
	case "increase":
		return "증감액"
	case "increase_percent":
		return "증감률"
	case "multiple":
		return "배수"
	case "total":
		return "총액"
	case "course_total":
		return "현행 기준 총액"
	case "extra_total":
		return "현행 기준과의 총액 차이"
	}
	if figure, ok := strings.CutSuffix(t.Name, "_given"); ok {
		return "입력한 " + k.FigureName(scenario.ID(figure))
	}
	return k.growthTerm(t, year)
}

// FigureName names a figure: 주한미군 1인당 분담금.
func (k Korean) FigureName(id scenario.ID) string {
	switch id {
	case scenario.PaymentFigure:
		return "분담금"
	case scenario.PaymentUSD:
		return "분담금(달러)"
	case scenario.Increase:
		return "증감액"
	case scenario.IncreasePercent:
		return "증감률(%)"
	case scenario.Multiple:
		return "직전 분담금의 배수"
	case scenario.TotalFigure:
		return "여러 해 총액"
	case scenario.Share:
		return "분담 비율(미국 지출이 그대로일 때)"
	case scenario.ShareTotalStays:
		return "분담 비율(총액이 그대로일 때)"
	case scenario.PerSoldier:
		return "주한미군 1인당 분담금"
	case scenario.PerResident:
		return "인구 1인당 분담금"
	case scenario.PercentOfDefenceBudget:
		return "국방예산 대비 비율"
	case scenario.PercentOfGDP:
		return "국내총생산(GDP) 대비 비율"
	}
	return k.otherFigureName(id)
}

func (k Korean) growthTerm(t scenario.Term, year string) string {
	switch t.Name {
	case "course":
		return "현행 기준 " + year + " 분담금"
	case "course_continued":
		return "현행 기준 " + year + " 분담금(이전 증가율 기준이 이어질 때)"
	case "course_without_rule":
		return "현행 기준 " + year + " 분담금(자료로 계산할 수 있는 증가율 기준 없음)"
	case "scenario":
		return year + " 내 시나리오"
	case "rate_of_growth":
		if t.Year != 0 {
			return year + " 증가율"
		}
		return "연간 증가율"
	case "cap_asked":
		return "입력한 상한선"
	case "rate_capped_as_asked":
		return year + " 증가율(입력한 상한선 적용)"
	case "cap":
		return k.AgreementName(t.Year) + "의 상한선"
	case "capped_rate":
		return year + " 증가율(상한선 적용)"
	case "inflation":
		return year + " 소비자물가지수 증가율"
	case "inflation_rounded":
		return year + " 소비자물가지수 증가율(소수 첫째 자리)"
	case "inflation_assumed":
		return "아직 알려지지 않은 해의 소비자물가지수 증가율(가정)"
	case "budget_growth":
		return year + " 국방비 증가율(본예산)"
	case "budget_growth_assumed":
		return "아직 알려지지 않은 해의 국방비 증가율(가정)"
	case "rise":
		return year + " 증가율"
	}
	return k.denominatorTerm(t, year)
}

func (k Korean) denominatorTerm(t scenario.Term, year string) string {
	switch t.Name {
	case "defence_budget_main":
		return year + " 국방예산(본예산)"
	case "payment_over_defence_budget_main":
		return year + " 국방예산(본예산) 대비 비율"
	case "gdp":
		return year + " 국내총생산(GDP)"
	case "payment_over_gdp":
		return year + " 국내총생산(GDP) 대비 비율"
	case "population":
		return year + " 인구"
	case "payment_over_population":
		return "인구 1인당 분담금"
	case "cpi":
		return year + " 소비자물가지수(2020년=100)"
	case "real_2020":
		return "2020년 물가 기준 분담금"
	case "real":
		return year + " 물가 기준 분담금"
	}
	if text := k.soldierTerm(t.Name, year); text != "" {
		return text
	}
	return k.wholeTerm(t)
}
