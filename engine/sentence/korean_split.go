package sentence

import (
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/locale"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
)

// Category names what a part of the payment is for.
func (k Korean) Category(c scenario.Category) string {
	switch c {
	case scenario.Labour:
		return "인건비"
	case scenario.Construction:
		return "군사건설"
	case scenario.Logistics:
		return "군수지원"
	case scenario.LogisticsAndCDIP:
		return "군수지원과 연합방위력증강사업(CDIP)"
	case scenario.CDIP:
		return "연합방위력증강사업(CDIP)"
	}
	return "작전지원"
}

func (k Korean) PaymentIn(year int) string { return inYear(year) + " 분담금" }

func (k Korean) YoursIn(year int) string { return inYear(year) + " 내 시나리오" }

// Split says what a year's payment was made of, and what its parts leave.
func (k Korean) Split(s *scenario.Split) string {
	amount := k.inUnit(s.Unit)
	parts := make([]string, len(s.Parts))
	for i, p := range s.Parts {
		parts[i] = k.Category(p.Category) + " " + amount(p.Value.Amount)
		if share := scenario.ShareOf(p, s.Payment); share != nil {
			parts[i] += "(" + k.Percent(share.Amount) + ")"
		}
	}
	text := inYear(s.Year) + " 분담금 " + locale.Topic.After(amount(s.Payment.Amount)) + " " + locale.By.After(strings.Join(parts, ", ")) + " 나뉜다"
	if s.Rest != nil {
		text += ". " + k.SplitRest(s)
	}
	return text + "(" + k.Status(s.Status()) + ")."
}

// SplitRest says what the parts of a split leave of the payment, "" where they
// leave nothing.
func (k Korean) SplitRest(s *scenario.Split) string {
	if s.Rest == nil {
		return ""
	}
	amount := k.inUnit(s.Unit)(s.Rest.Amount.Abs())
	switch s.Why {
	case scenario.OtherCount:
		return "항목별 금액이 미국 회계연도 기준이어서 분담금보다 " + amount + " 적다"
	case scenario.PartsRounded:
		return "항목별 금액을 반올림해 분담금보다 " + amount + " 많다"
	}
	return "항목이 나뉘지 않은 금액은 " + locale.Is.After(amount)
}

// NoSplit names the years whose payment nobody had printed by its parts, ""
// where there is none.
func (k Korean) NoSplit(years []int) string {
	if len(years) == 0 {
		return ""
	}
	return strings.Join(spans(k, years), ", ") + "의 항목별 배분은 이날까지 알려지지 않았다."
}

// Parts says what the reader asked of each part and how the others were found,
// "" where the payment is not asked for by its parts.
func (k Korean) Parts(a *scenario.Answer) string {
	if len(a.Parts) == 0 {
		return ""
	}
	var parts []string
	for _, p := range a.Parts {
		text, _ := k.AboutWon(p.Value.Amount)
		if ask := a.Question.Pay.Parts[p.Category]; ask.Asked() {
			text += k.asks(ask)
		}
		parts = append(parts, k.Category(p.Category)+" "+text)
	}
	return inYear(a.StartYear) + " 내 시나리오의 항목별 금액: " + strings.Join(parts, ", ") + ". " + k.Kept(a)
}

// asks says in brackets what a reader asked of a part.
func (k Korean) asks(ask scenario.PartAsk) string {
	switch ask.Kind {
	case scenario.PayChange:
		return "(" + k.Signed(ask.Number) + ")"
	case scenario.PayMultiple:
		return "(" + k.Number(ask.Number) + "배)"
	}
	return "(" + k.Status(dataset.Reader) + ")"
}

// Kept says from what the parts of a payment to come begin.
func (k Korean) Kept(a *scenario.Answer) string {
	switch base := inYear(a.BaseYear); {
	case a.Split == nil:
		return "이날까지 알려진 항목별 배분이 없어 항목별로 가정할 수 없다."
	case a.Split.Year == a.BaseYear:
		return "각 항목은 " + base + " 분담금에서 출발한다."
	default:
		return "각 항목은 " + base + " 분담금에서 출발하며, 이날까지 알려진 가장 최근의 전체 배분인 " + inYear(a.Split.Year) + " 비율로 나눴다(가정)."
	}
}

func (k Korean) inUnit(u dataset.Unit) func(decimal.Decimal) string {
	if u == dataset.Dollars {
		return k.Dollars
	}
	return k.Won
}

// splitTerm names a value of a split or of a payment by its parts, "" for other
// terms.
func (k Korean) splitTerm(t scenario.Term) string {
	year := inYear(t.Year)
	switch t.Name {
	case "split_sum":
		return year + " 항목 합계"
	case "not_broken_down":
		return year + " 항목 미구분 금액"
	case "split_rounding":
		return year + " 항목의 반올림 차이"
	case "split_other_count":
		return year + " 분담금과 미국 회계연도 기준 항목 합계의 차이"
	}
	kind, rest, _ := strings.Cut(t.Name, "_")
	word, form, _ := strings.Cut(rest, "_")
	c, err := scenario.ParseCategory(word)
	if err != nil {
		return ""
	}
	return k.partTerm(kind, form, k.Category(c), year)
}

func (k Korean) partTerm(kind, form, name, year string) string {
	switch kind {
	case "part":
		switch form {
		case "usd":
			return year + " " + name + "(달러)"
		case "won":
			return year + " " + name + "(원)"
		case "converted":
			return year + " " + name + "(달러를 원으로 환산)"
		}
		return year + " " + name
	case "kept":
		return year + " 분담금의 " + name + "(비율대로)"
	case "your":
		return year + " 내 시나리오의 " + name
	case "change":
		return name + "의 입력한 증감률"
	case "multiple":
		return name + "의 입력한 배수"
	case "dollars":
		return name + "의 입력한 달러 금액"
	case "share":
		return name + "의 비율"
	}
	return ""
}
