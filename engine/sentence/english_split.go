package sentence

import (
	"strconv"
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/locale"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
)

// Category names what a part of the payment is for.
func (e English) Category(c scenario.Category) string {
	switch c {
	case scenario.Labour:
		return "labour"
	case scenario.Construction:
		return "military construction"
	case scenario.Logistics:
		return "logistics support"
	case scenario.LogisticsAndCDIP:
		return "logistics support and CDIP together"
	case scenario.CDIP:
		return "Combined Defense Improvement Project (CDIP)"
	}
	return "operational support"
}

func (e English) PaymentIn(year int) string { return "Payment in " + strconv.Itoa(year) }

func (e English) YoursIn(year int) string { return "Yours in " + strconv.Itoa(year) }

// Split says what a year's payment was made of, and what its parts leave.
func (e English) Split(s *scenario.Split) string {
	amount := e.inUnit(s.Unit)
	parts := make([]string, len(s.Parts))
	for i, p := range s.Parts {
		parts[i] = e.Category(p.Category) + " " + amount(p.Value.Amount)
		if share := scenario.ShareOf(p, s.Payment); share != nil {
			parts[i] += " (" + e.Percent(share.Amount) + ")"
		}
	}
	text := "The payment of " + strconv.Itoa(s.Year) + ", " + amount(s.Payment.Amount) + ": " + strings.Join(parts, ", ")
	if s.Rest != nil {
		text += "; " + e.SplitRest(s)
	}
	return text + " (" + e.Status(s.Status()) + ")."
}

// SplitRest says what the parts of a split leave of the payment, "" where they
// leave nothing.
func (e English) SplitRest(s *scenario.Split) string {
	if s.Rest == nil {
		return ""
	}
	amount := e.inUnit(s.Unit)(s.Rest.Amount.Abs())
	switch s.Why {
	case scenario.OtherCount:
		return amount + " less than the payment, because the parts are of the US fiscal year"
	case scenario.PartsRounded:
		return amount + " more than the payment, because the parts are rounded"
	}
	return amount + " not broken down"
}

// NoSplit names the years whose payment nobody had printed by its parts, ""
// where there is none.
func (e English) NoSplit(years []int) string {
	if len(years) == 0 {
		return ""
	}
	return "No split was known on this day for " + listed(spans(e, years)) + "."
}

// spans joins years that follow each other.
func spans(l locale.Locale, years []int) []string {
	var out []string
	for i, first := 0, 0; i < len(years); i++ {
		if i+1 == len(years) || years[i+1] != years[i]+1 {
			out = append(out, l.Years(years[first], years[i]))
			first = i + 1
		}
	}
	return out
}

// listed joins words as a sentence does: a, b and c.
func listed(words []string) string {
	if last := len(words) - 1; last > 0 {
		return strings.Join(words[:last], ", ") + " and " + words[last]
	}
	return strings.Join(words, "")
}

// Parts says what the reader asked of each part and how the others were found,
// "" where the payment is not asked for by its parts.
func (e English) Parts(a *scenario.Answer) string {
	if len(a.Parts) == 0 {
		return ""
	}
	var parts []string
	for _, p := range a.Parts {
		text, _ := e.SpokenAboutWon(p.Value.Amount)
		if ask := a.Question.Pay.Parts[p.Category]; ask.Asked() {
			text += e.asks(ask)
		}
		parts = append(parts, e.Category(p.Category)+" "+text)
	}
	return "Your payment in " + strconv.Itoa(a.StartYear) + " by its parts: " + listed(parts) + ". " + e.Kept(a)
}

// asks says in brackets what a reader asked of a part.
func (e English) asks(ask scenario.PartAsk) string {
	switch ask.Kind {
	case scenario.PayChange:
		return " (" + e.Signed(ask.Number) + ")"
	case scenario.PayMultiple:
		return " (" + e.Number(ask.Number) + " times)"
	}
	return " (" + e.Status(dataset.Reader) + ")"
}

// Kept says from what the parts of a payment to come begin.
func (e English) Kept(a *scenario.Answer) string {
	switch base := strconv.Itoa(a.BaseYear); {
	case a.Split == nil:
		return "No split of a payment was known on this day, so it cannot be asked for by its parts."
	case a.Split.Year == a.BaseYear:
		return "Each part begins from the payment of " + base + "."
	default:
		return "Each part begins from the payment of " + base + ", divided as in " + strconv.Itoa(a.Split.Year) + ", the newest full split known on this day (assumption)."
	}
}

func (e English) inUnit(u dataset.Unit) func(decimal.Decimal) string {
	if u == dataset.Dollars {
		return e.Dollars
	}
	return e.Won
}

// splitTerm names a value of a split or of a payment by its parts: "part_labour",
// "change_labour". It is "" for other terms.
func (e English) splitTerm(t scenario.Term) string {
	year := strconv.Itoa(t.Year)
	switch t.Name {
	case "split_sum":
		return "parts of " + year + " together"
	case "not_broken_down":
		return "what is not broken down of " + year
	case "split_rounding":
		return "rounding of the parts of " + year
	case "split_other_count":
		return "difference between the payment of " + year + " and the parts of the US fiscal year"
	}
	kind, rest, _ := strings.Cut(t.Name, "_")
	word, form, _ := strings.Cut(rest, "_")
	c, err := scenario.ParseCategory(word)
	if err != nil {
		return ""
	}
	return e.partTerm(kind, form, e.Category(c), year)
}

func (e English) partTerm(kind, form, name, year string) string {
	switch kind {
	case "part":
		switch form {
		case "usd":
			return name + " in " + year + ", in dollars"
		case "won":
			return name + " in " + year + ", in won"
		case "converted":
			return name + " in " + year + ", dollars turned into won"
		}
		return name + " in " + year
	case "kept":
		return name + " in the payment of " + year + ", in proportion"
	case "your":
		return name + " in your payment of " + year
	case "change":
		return "change asked for " + name
	case "multiple":
		return "multiple asked for " + name
	case "dollars":
		return "dollars asked for " + name
	case "share":
		return "percent for " + name
	}
	return ""
}
