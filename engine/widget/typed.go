package widget

import (
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/fault"
	"costshare/engine/money"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
)

// typed reads what was typed into the slider's field. What says itself what it
// is, +50%, 2x, share:50 or half the cost, is that. Anything else is a value of
// the figure that is set, in the money that is shown.
func (m Model) typed(text string) (scenario.Pay, error) {
	sets := m.state.Question.Pay.Sets()
	plain := strings.TrimSpace(text)
	switch unit := scenario.UnitOf(sets); {
	case saysItself(plain):
		return scenario.ParsePay(plain)
	case unit == dataset.Percent && isNumber(strings.TrimSuffix(plain, "%")):
		return scenario.ParseValue(sets, plain)
	case unit == dataset.Times && isNumber(plain):
		return scenario.ParseValue(sets, plain)
	case unit == dataset.Won || unit == dataset.Dollars:
		return m.typedMoney(sets, plain)
	}
	return scenario.ParsePay(plain)
}

// saysItself is true for what has one meaning whatever is set.
func saysItself(s string) bool {
	lower := strings.ToLower(s)
	return s == "" || strings.Contains(s, ":") || strings.ContainsAny(s[:1], "+-") && strings.HasSuffix(s, "%") || strings.HasSuffix(lower, "x") ||
		strings.HasSuffix(s, "배") || !strings.ContainsAny(s, "0123456789")
}

func isNumber(s string) bool { return strings.Trim(s, "0123456789., ") == "" }

// typedMoney is an amount of the money that is shown, unless it names its own.
func (m Model) typedMoney(sets scenario.ID, text string) (scenario.Pay, error) {
	rate := m.answer.Rate()
	shown := m.state.Currency == "usd" && rate != nil || sets == scenario.PaymentUSD
	if shown && isNumber(strings.TrimRight(strings.ToLower(text), "abcdefghijklmnopqrstuvwxyz ")) {
		text = "$" + text
	}
	amount, err := money.Parse(text)
	if err != nil {
		return scenario.ParsePay(text)
	}
	if few := decimal.New(1, 6); amount.Value.IsPositive() && amount.Value.Cmp(few) < 0 && isNumber(text) && sets != scenario.PerResident {
		return scenario.Pay{}, fault.New("%s has no unit; write it like %stn or %sbn", money.Quoted(text), text, text)
	}
	switch dollars := amount.Currency == money.Dollars; {
	case sets == scenario.PaymentFigure || sets == scenario.PaymentUSD:
		return scenario.Pay{Kind: scenario.PayAmount, Amount: amount}, nil
	case dollars && rate == nil:
		return scenario.ParseValue(sets, text)
	case dollars:
		return scenario.OfFigure(sets, amount.Value.Mul(rate.Amount).Round(0)), nil
	}
	return scenario.OfFigure(sets, amount.Value), nil
}
