package sentence

import (
	"costshare/engine/scenario"
)

// Soldiers says which number of soldiers it is and by whom.
func (k Korean) Soldiers(s scenario.Soldiers) string {
	if s.Number == nil {
		return k.reason(s.Reason)
	}
	return k.People(s.Number.Amount) + ", " + k.whoCounted(s)
}

// whoCounted says by whom a number is.
func (k Korean) whoCounted(s scenario.Soldiers) string {
	switch {
	case s.Choice.Claim != "":
		return k.Day(s.Claim.Date) + " " + s.Claim.By + ", " + s.Claim.Occasion
	case s.Choice.Counted:
		return "미국 국방부의 " + inYear(s.Number.Term.Year) + " 현역 병력 집계"
	case s.Number.Op == scenario.Given:
		return "입력한 수치"
	}
	return "정부가 쓰는 어림수"
}

// perSoldierMeaning says by how many soldiers was divided, and whose number
// that is.
func (k Korean) perSoldierMeaning(a *scenario.Answer) string {
	return "주한미군 1인당, " + k.People(a.Soldiers.Number.Amount) + "(" + k.whoCounted(a.Soldiers) + ") 기준"
}

// ForEach says what a payment is for each soldier, "" where there is none.
func (k Korean) ForEach(a *scenario.Answer, s scenario.Soldiers) string {
	each := s.Each(a.Payment)
	if each == nil {
		return ""
	}
	text, _ := k.AboutWon(each.Amount)
	return text
}

// soldierTerm names numbers of soldiers, "" for other values.
func (k Korean) soldierTerm(name, year string) string {
	switch name {
	case "troops":
		return year + " 주한미군 병력(정부가 쓰는 어림수)"
	case "troops_counted":
		return year + " 주한미군 병력(미국 국방부 집계)"
	case "troops_said":
		return year + " 공개 발언 속 주한미군 병력"
	case "troops_own":
		return "주한미군 병력"
	case "per_soldier":
		return "주한미군 1인당 분담금"
	}
	return ""
}
