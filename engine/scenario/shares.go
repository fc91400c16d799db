package scenario

import (
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/fault"
	"costshare/engine/money"
)

// Shares are the ways of counting the whole cost that fit an answer, and those
// that do not.
type Shares struct {
	Chosen *Whole // nil where none is chosen; Reason then says why
	Reason Reason
	Fit    []*Whole
	Unfit  []Unfit
	// Lowest and Highest are the span of the printed shares of the ten years up
	// to the base year; nil where none was known.
	Lowest, Highest *Value
}

// Unfit is a definition that cannot carry a scenario here.
type Unfit struct {
	Definition dataset.Definition
	Reason     Reason
}

// oldestPeriod is how many years before the base a period may end.
const oldestPeriod = 10

// sharesOf sorts the definitions known on the answer's day and chooses none yet.
func sharesOf(a *Answer) Shares {
	var s Shares
	for _, d := range a.View.Definitions() {
		w, reason := a.fits(d)
		if w == nil {
			s.Unfit = append(s.Unfit, Unfit{d, reason})
		} else {
			s.Fit = append(s.Fit, w)
		}
		s.spanOver(d, a.BaseYear)
	}
	return s
}

// fits works a definition out, or says why it cannot carry the answer.
func (a *Answer) fits(d dataset.Definition) (*Whole, Reason) {
	switch {
	case d.CannotCarry != "":
		return nil, Reason{Name: "definition_cannot_carry", Text: d.CannotCarry}
	case a.Paid() && (d.FirstYear > a.StartYear || a.StartYear > d.LastYear):
		return nil, Reason{Name: "definition_of_other_years", Year: a.StartYear}
	case !a.Paid() && d.LastYear > a.BaseYear:
		return nil, Reason{Name: "definition_ends_later", Year: d.LastYear}
	case !a.Paid() && d.LastYear < a.BaseYear-oldestPeriod:
		return nil, Reason{Name: "definition_too_old", Year: d.LastYear}
	}
	w, ok := count(a.View, d)
	if !ok {
		return nil, Reason{Name: "definition_not_in_won", Year: d.LastYear}
	}
	return w, Reason{}
}

// choose takes the definition asked for, or the default: the newest of the kind
// that both governments use. The error is a sentence: there is no such
// definition on the day.
func (s *Shares) choose(id string, a *Answer) error {
	s.Reason = Reason{Name: "no_definition", Year: a.Question.Year}
	for _, w := range s.Fit {
		if id == w.Definition.ID || id == "" && w.Definition.Kind == dataset.NonPersonnelCost && !s.chosenIsNewer(w) {
			s.Chosen = w
		}
	}
	if id == "" || s.Chosen != nil {
		return nil
	}
	for _, u := range s.Unfit {
		if u.Definition.ID == id {
			s.Reason = u.Reason
			return nil
		}
	}
	return fault.New("%s is no definition of the whole cost known on %s%s", money.Quoted(id), a.View.Day(), s.offer(id))
}

// offer names the definition that is nearest to an id, or those that fit.
func (s *Shares) offer(id string) *fault.Fault {
	if near := didYouMean(id, s.ids()...); near != nil || len(s.Fit) == 0 {
		return near
	}
	var fit []string
	for _, w := range s.Fit {
		fit = append(fit, w.Definition.ID)
	}
	return fault.Part("; those that fit are %s", strings.Join(fit, ", "))
}

// ids of all definitions.
func (s *Shares) ids() []string {
	var ids []string
	for _, w := range s.Fit {
		ids = append(ids, w.Definition.ID)
	}
	for _, u := range s.Unfit {
		ids = append(ids, u.Definition.ID)
	}
	return ids
}

// chosenIsNewer compares the ends of the periods.
func (s *Shares) chosenIsNewer(w *Whole) bool {
	return s.Chosen != nil && s.Chosen.Definition.LastYear > w.Definition.LastYear
}

// spanOver widens the span by what a definition prints, both ends of a range.
func (s *Shares) spanOver(d dataset.Definition, base int) {
	if !d.InSpan || d.LastYear < base-oldestPeriod {
		return
	}
	low, high := says(d, Term{"lowest_share", 0}, d.ShareLow), says(d, Term{"highest_share", 0}, d.ShareHigh)
	if s.Lowest == nil || low.Amount.Cmp(s.Lowest.Amount) < 0 {
		s.Lowest = low
	}
	if s.Highest == nil || high.Amount.Cmp(s.Highest.Amount) > 0 {
		s.Highest = high
	}
}

// share gives the three shares by the chosen definition.
func (a *Answer) share(id ID) Figure {
	w := a.Shares.Chosen
	switch {
	case id == ShareBase && a.Base == nil:
		return absent(dataset.Percent, "first_year", a.StartYear)
	case w == nil:
		return Figure{Unit: dataset.Percent, Reason: a.Shares.Reason}
	case id == ShareBase:
		return found(w.usStays("share_base", a.Base), dataset.Percent)
	case a.Payment == nil:
		return absent(dataset.Percent, "no_rate", a.StartYear)
	case id == ShareTotalStays:
		return found(w.totalStays("share_total_stays", a.Payment), dataset.Percent)
	}
	return found(w.usStays("share", a.Payment), dataset.Percent)
}
