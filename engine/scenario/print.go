package scenario

import "costshare/engine/money"

// String is the form that ParsePay reads back; "" is the default.
func (p Pay) String() string {
	switch p.Kind {
	case PayAmount:
		if p.Amount.Currency == money.Dollars {
			return "$" + money.Digits(p.Amount.Value)
		}
		return money.Digits(p.Amount.Value)
	case PayChange:
		if p.Number.IsNegative() {
			return money.Digits(p.Number) + "%"
		}
		return "+" + money.Digits(p.Number) + "%"
	case PayMultiple:
		return money.Digits(p.Number) + "x"
	}
	return ""
}
