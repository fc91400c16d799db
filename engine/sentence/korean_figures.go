package sentence

import (
	"costshare/engine/dataset"
	"costshare/engine/locale"
	"costshare/engine/scenario"
)

// Figure says a figure.
func (k Korean) Figure(a *scenario.Answer, id scenario.ID) Figure {
	f := a.Figure(id)
	if f.Value == nil {
		return Figure{Meaning: k.reason(f.Reason)}
	}
	return Figure{Big: k.big(f), Meaning: k.meaning(a, f)}
}

// InShort says a figure where there is little room: the share by its cost alone,
// the soldier's part with the resident's beside it.
func (k Korean) InShort(a *scenario.Answer, id scenario.ID) Figure {
	f := k.Figure(a, id)
	switch {
	case f.Big == "":
	case id == scenario.Share:
		f.Meaning = k.shareInShort(a)
	case id == scenario.PerSoldier && a.Figure(scenario.PerResident).Value != nil:
		f.Meaning += ", 인구 1인당 " + k.big(a.Figure(scenario.PerResident))
	}
	return f
}

// big is the number to be set large.
func (k Korean) big(f scenario.Figure) string {
	d := f.Value.Amount
	switch {
	case f.ID == scenario.PaymentFigure || f.ID == scenario.BasePayment:
		if Whole(f.Value) {
			return k.Won(d)
		}
	case f.ID == scenario.IncreasePercent:
		return k.Signed(d)
	case f.ID == scenario.PercentOfGDP:
		return k.Number(locale.Significant(d, 2)) + "%"
	case f.ID == scenario.Multiple:
		return k.Number(d.Round(2)) + "배"
	case f.ID == scenario.Increase || f.ID == scenario.ExtraTotal:
		return k.signedWon(f)
	}
	switch f.Unit {
	case dataset.CalendarYear:
		return d.String() + "년"
	case dataset.Percent:
		return k.Percent(d)
	case dataset.Dollars:
		text, _ := k.AboutDollars(d)
		return text
	}
	text, _ := k.AboutWon(d)
	return text
}

func (k Korean) signedWon(f scenario.Figure) string {
	text, _ := k.AboutWon(f.Value.Amount)
	if f.Value.Amount.IsPositive() {
		return "+" + text
	}
	return text
}

// meaning says what the big number is.
func (k Korean) meaning(a *scenario.Answer, f scenario.Figure) string {
	start, base := inYear(a.StartYear), inYear(a.BaseYear)
	switch f.ID {
	case scenario.PaymentFigure:
		return start + " 분담금"
	case scenario.PaymentUSD:
		return k.dollarMeaning(f.Value)
	case scenario.BaseYearFigure:
		return "금액이 알려진 마지막 해"
	case scenario.BasePayment:
		return base + " 분담금"
	case scenario.Increase:
		return base + " 대비 증감액"
	case scenario.IncreasePercent:
		return base + " 대비 증감률" + k.largestRise(a)
	case scenario.Multiple:
		return base + " 분담금 대비"
	case scenario.StartYear:
		return "이 금액의 첫해"
	case scenario.TotalFigure:
		return k.totalMeaning(a)
	case scenario.ExtraTotal:
		return k.span(a) + " 총액, 현행 기준과의 차이"
	case scenario.Share, scenario.ShareBase, scenario.ShareTotalStays:
		return k.wholeMeaning(a, f)
	}
	return k.shareMeaning(a, f)
}

func (k Korean) largestRise(a *scenario.Answer) string {
	if a.LargestRise == nil {
		return ""
	}
	return ", 2005년 이후 연간 최대 증가율은 " + k.Percent(a.LargestRise.Amount) + "(" + inYear(a.LargestRise.Term.Year) + ")"
}

// span names the years of a deal: 2019~2023년 5년간.
func (k Korean) span(a *scenario.Answer) string {
	if len(a.Path) == 1 {
		return inYear(a.StartYear)
	}
	return k.Years(a.StartYear, a.StartYear+len(a.Path)-1) + " " + k.NumberOfYears(len(a.Path))
}

func (k Korean) totalMeaning(a *scenario.Answer) string {
	if a.Question.Year != 0 {
		return inYear(a.StartYear) + " 분담금"
	}
	text := k.span(a) + " 총액"
	if len(a.Path) > 1 {
		text += "(" + k.Rule(a) + ")"
	}
	extra := a.Figure(scenario.ExtraTotal).Value.Amount
	amount, _ := k.AboutWon(extra.Abs())
	switch {
	case extra.IsPositive():
		return text + ", 현행 기준보다 " + amount + " 많다"
	case extra.IsNegative():
		return text + ", 현행 기준보다 " + amount + " 적다"
	}
	return text + ", 현행 기준과 같다"
}

// shareMeaning says of what a figure is a part.
func (k Korean) shareMeaning(a *scenario.Answer, f scenario.Figure) string {
	year := inYear(f.Value.Term.Year)
	switch f.ID {
	case scenario.PerSoldier:
		return k.perSoldierMeaning(a)
	case scenario.PerResident:
		return "인구 1인당, " + year + " 인구 기준"
	case scenario.PercentOfDefenceBudget:
		return year + " 국방예산(본예산) 대비"
	case scenario.PercentOfGDP:
		return year + " 국내총생산(GDP) 대비, 최근 개정치 기준"
	case scenario.Real2020, scenario.Real:
		return k.realMeaning(f.Value)
	}
	return ""
}

// reason says why a figure has no value.
func (k Korean) reason(r scenario.Reason) string {
	year := inYear(r.Year)
	switch r.Name {
	case "first_year":
		return "비교할 전년이 없다. " + locale.Topic.After(year) + " 첫 협정의 첫해다."
	case "paid_year_has_no_course":
		return "현행 기준과 비교하지 않는다. " + year + " 분담금은 이미 정해졌다."
	case "no_rate":
		if r.Year == 0 {
			return "이날까지 알려진 환율이 없다."
		}
		return year + " 평균 환율은 이날까지 알려지지 않았다."
	case "no_troops":
		return year + " 주한미군 공식 병력 수치가 없다."
	case "no_population":
		return year + " 전후의 한국 인구는 이날까지 알려지지 않았다."
	case "no_defence_budget_main":
		return year + " 국방예산(본예산)은 이날까지 알려지지 않았다."
	case "no_gdp":
		return year + " 전후의 국내총생산(GDP)은 이날까지 알려지지 않았다."
	case "no_troops_counted":
		return year + " 전후의 미국 국방부 병력 집계는 이날까지 알려지지 않았다."
	case "no_prices_of_year":
		return year + " 물가는 이날까지 알려지지 않았다."
	case "no_cpi":
		return year + " 전후의 소비자물가지수(CPI)는 이날까지 알려지지 않았다."
	}
	if text := k.wholeReason(r); text != "" {
		return text
	}
	return "수치가 없다."
}
