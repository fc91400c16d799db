package sentence

import (
	"strconv"

	"costshare/engine/scenario"
)

// Soldiers says which number of soldiers it is and by whom.
func (e English) Soldiers(s scenario.Soldiers) string {
	if s.Number == nil {
		return e.reason(s.Reason)
	}
	return e.Number(s.Number.Amount) + ", " + e.whoCounted(s)
}

// whoCounted says by whom a number is.
func (e English) whoCounted(s scenario.Soldiers) string {
	switch {
	case s.Choice.Claim != "":
		return "said by " + s.Claim.By + ", " + s.Claim.Occasion + ", " + e.Day(s.Claim.Date)
	case s.Choice.Counted:
		return "the Pentagon’s count of active duty in " + strconv.Itoa(s.Number.Term.Year)
	case s.Number.Op == scenario.Given:
		return "your number"
	}
	return "official round number"
}

// perSoldierMeaning says by how many soldiers was divided, and whose number
// that is.
func (e English) perSoldierMeaning(a *scenario.Answer) string {
	return "for each of " + e.Number(a.Soldiers.Number.Amount) + " US soldiers (" + e.whoCounted(a.Soldiers) + ")"
}

// ForEach says what a payment is for each soldier, "" where there is none.
func (e English) ForEach(a *scenario.Answer, s scenario.Soldiers) string {
	each := s.Each(a.Payment)
	if each == nil {
		return ""
	}
	text, _ := e.AboutWon(each.Amount)
	return text
}

// soldierTerm names numbers of soldiers, "" for other values.
func (e English) soldierTerm(name, year string) string {
	switch name {
	case "troops":
		return "US soldiers, official round number of " + year
	case "troops_counted":
		return "US soldiers, the Pentagon’s count of " + year
	case "troops_said":
		return "US soldiers, as said in public in " + year
	case "troops_own":
		return "US soldiers"
	case "per_soldier":
		return "won for each US soldier"
	}
	return ""
}
