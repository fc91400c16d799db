package sentence

import (
	"strconv"

	"costshare/engine/dataset"
	"costshare/engine/locale"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
)

// wholeMeaning says of which whole a share is a part, as counted by whom, and
// what that source itself prints.
func (k Korean) wholeMeaning(a *scenario.Answer, f scenario.Figure) string {
	w := a.Shares.Chosen
	switch f.ID {
	case scenario.ShareBase:
		return "같은 방식으로 계산한 " + inYear(a.BaseYear) + " 분담금의 비율"
	case scenario.ShareTotalStays:
		text := "총액이 그대로일 때 같은 비용에서 차지하는 비율"
		if f.Value.Amount.Cmp(decimal.NewFromInt(100)) > 0 {
			text += ", 전액을 넘는다"
		}
		return text
	}
	text := "미국 지출이 그대로일 때 주둔비용에서 차지하는 비율, " + w.Definition.Name + "(" + w.Definition.By + ") 방식"
	if printed := w.Printed(); printed != nil {
		text += ", 출처의 수치는 " + k.Percent(printed.Amount)
	}
	return text
}

// shareInShort says of which cost the share is a part, what it is if the total
// stays instead, and how far apart the printed shares are.
func (k Korean) shareInShort(a *scenario.Answer) string {
	text := a.Shares.Chosen.Definition.Name + " 중 비율"
	if a.Paid() {
		return text
	}
	text += "(미국 지출이 그대로일 때)"
	if total := a.Figure(scenario.ShareTotalStays); total.Value != nil {
		text += ", 총액이 그대로면 " + k.Percent(total.Value.Amount)
	}
	if low, high := a.Shares.Lowest, a.Shares.Highest; low != nil {
		text += ", 다른 방식으로는 " + k.Percent(low.Amount) + "에서 " + k.Percent(high.Amount) + "까지"
	}
	return text
}

// Count says a way of counting that carries the answer: what was printed, and
// what is recomputed from the tables beside it.
func (k Korean) Count(w *scenario.Whole) string {
	text := k.counted(w.Definition) + ": "
	if printed := w.Printed(); printed != nil {
		text += "공개된 수치 " + k.Percent(printed.Amount) + ", "
	}
	return text + "다시 계산하면 " + k.Percent(w.Recomputed().Amount)
}

// NoCount says why another way of counting does not.
func (k Korean) NoCount(u scenario.Unfit) string {
	return k.counted(u.Definition) + ": " + k.reason(u.Reason)
}

// Span says how far apart the printed shares are, "" where none was known.
func (k Korean) Span(a *scenario.Answer) string {
	if a.Shares.Lowest == nil {
		return ""
	}
	return inYear(a.BaseYear) + "까지 10년간 공개된 분담 비율은 " + k.Percent(a.Shares.Lowest.Amount) + "에서 " +
		k.Percent(a.Shares.Highest.Amount) + "까지 다르다. 세는 항목이 서로 다르기 때문이다."
}

// CostPart names a part of a whole cost, with its size.
func (k Korean) CostPart(p scenario.CostPart) string {
	text := k.costKind(p.Kind) + " " + k.Percent(p.Percent.Amount)
	if p.Won != nil {
		amount, _ := k.AboutWon(p.Won.Amount)
		text += ", " + amount
	}
	return text
}

func (k Korean) costKind(kind scenario.CostKind) string {
	switch kind {
	case scenario.PaymentCost:
		return "한국 분담금"
	case scenario.OtherSupport:
		return "한국의 다른 지원"
	case scenario.KoreanCost:
		return "한국 부담"
	case scenario.RunningCost:
		return "미국 운영비(인건비 제외)"
	case scenario.RunningAndPay:
		return "미국 비용(인건비 포함)"
	}
	return "미국 부담"
}

// Comparator says what another country gives, or what its US forces cost.
func (k Korean) Comparator(c dataset.Comparator) string {
	years := strconv.Itoa(c.Year)
	if c.LastYear != c.Year {
		years += "~" + strconv.Itoa(c.LastYear)
	}
	switch c.FiscalYear {
	case "japan_fiscal":
		years = "일본 " + years + "회계연도"
	case "us_fiscal":
		years = "미국 " + years + "회계연도"
	default:
		years += "년"
	}
	return c.Country + ", " + years + ": " + k.comparedAmount(c) + ", " + c.What
}

func (k Korean) comparedAmount(c dataset.Comparator) string {
	switch c.Unit {
	case dataset.Percent:
		return k.Percent(c.Value)
	case dataset.Dollars:
		return k.Dollars(c.Value)
	case dataset.Won:
		return Korean{}.Won(c.Value)
	}
	return k.Yen(c.Value)
}

// counted names a way of counting, by whom it is, and its name in the address.
func (k Korean) counted(d dataset.Definition) string {
	return d.Name + "(" + d.By + ") [" + d.ID + "]"
}

// wholeReason says why there is no share, "" where the reason is another.
func (k Korean) wholeReason(r scenario.Reason) string {
	year := inYear(r.Year)
	switch r.Name {
	case "no_definition":
		if r.Year != 0 {
			return "미군 인건비를 뺀 비용을 계산한 방식 가운데 " + locale.Object.After(year) + " 다룬 것이 없다."
		}
		return "미군 인건비를 뺀 비용을 계산한 방식 가운데 이날까지 알려지고 시기가 가까운 것이 없다."
	case "definition_cannot_carry":
		return "이 방식에는 분담금을 대입할 수 없다: " + r.Text + "."
	case "definition_of_other_years":
		return "이 방식은 " + locale.Object.After(year) + " 다루지 않는다."
	case "definition_ends_later":
		return "이 방식은 기준 연도보다 늦은 " + year + "의 것이다."
	case "definition_too_old":
		return "이 방식은 기준 연도보다 10년 넘게 앞선 " + year + "의 것이다."
	case "definition_not_in_won":
		return "이 방식에 필요한 분담금이나 환율이 이날까지 알려지지 않았다."
	}
	return ""
}

// wholeTerm names the values that a share is made of.
func (k Korean) wholeTerm(t scenario.Term) string {
	switch t.Name {
	case "mean_payment":
		return "계산 기간의 평균 분담금"
	case "mean_rate":
		return "계산 기간의 평균 환율"
	case "printed_share":
		return "공개된 한국 분담 비율"
	case "recomputed_share":
		return "다시 계산한 한국 분담 비율"
	case "lowest_share":
		return "공개된 비율 중 최저"
	case "highest_share":
		return "공개된 비율 중 최고"
	case "us_part_usd":
		return "공개된 미국 부담"
	case "korean_part_usd":
		return "공개된 한국 부담"
	case "us_part_usd_yearly":
		return "미국 부담(연간, 달러)"
	case "korean_part_usd_yearly":
		return "한국 부담(연간, 달러)"
	case "years_counted":
		return "계산 기간의 햇수"
	case "us_part":
		return "미국 부담(연간)"
	case "korean_part":
		return "한국 부담(연간)"
	case "other_support":
		return "분담금 외 한국의 지원"
	case "whole_cost":
		return "전체 비용(연간)"
	case "whole_at_share":
		return "이 분담금일 때 전체 비용"
	case "whole_at_share_base":
		return "기준 연도 분담금일 때 전체 비용"
	case "part_at_share", "part_at_share_total_stays":
		return "이 분담금과 그 외 지원"
	case "part_at_share_base":
		return "기준 연도 분담금과 그 외 지원"
	case "share":
		return "분담 비율(미국 지출이 그대로일 때)"
	case "share_base":
		return "기준 연도 분담금의 분담 비율"
	case "share_total_stays":
		return "분담 비율(총액이 그대로일 때)"
	}
	if name := k.sinceTerm(t); name != "" {
		return name
	}
	return k.splitTerm(t)
}
