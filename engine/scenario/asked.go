package scenario

import (
	"slices"
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/fault"
	"costshare/engine/money"

	"github.com/shopspring/decimal"
)

// askable is a figure that can be the question, and the unit of its value.
type askable struct {
	id   ID
	unit dataset.Unit
}

func askables() []askable {
	return []askable{
		{PaymentFigure, dataset.Won}, {PaymentUSD, dataset.Dollars},
		{Increase, dataset.Won}, {IncreasePercent, dataset.Percent}, {Multiple, dataset.Times},
		{TotalFigure, dataset.Won},
		{Share, dataset.Percent}, {ShareTotalStays, dataset.Percent},
		{PerSoldier, dataset.Won}, {PerResident, dataset.Won},
		{PercentOfDefenceBudget, dataset.Percent}, {PercentOfGDP, dataset.Percent},
	}
}

// UnitOf is the unit of a figure that can be the question.
func UnitOf(id ID) dataset.Unit {
	a, _ := askableOf(id)
	return a.unit
}

// Askable are the figures that can be the question: one is set, the others
// follow.
func Askable() []ID {
	var out []ID
	for _, a := range askables() {
		out = append(out, a.id)
	}
	return out
}

func askableOf(id ID) (askable, bool) {
	for _, a := range askables() {
		if a.id == id {
			return a, true
		}
	}
	return askable{}, false
}

// ParseAsk reads which figure has which value: share:50, per_soldier:50m,
// total:7tn. The error is a sentence.
func ParseAsk(s string) (Pay, error) {
	name, value, ok := strings.Cut(strings.TrimSpace(s), ":")
	if !ok {
		return Pay{}, fault.New("%s does not say which figure has which value; write it like share:50 or total:7tn", money.Quoted(s))
	}
	id := ID(strings.ReplaceAll(strings.ToLower(strings.TrimSpace(name)), "-", "_"))
	if _, ok := askableOf(id); !ok {
		return Pay{}, fault.New("%s is no figure that can be asked for%s", money.Quoted(name), offerFigure(string(id)))
	}
	if strings.TrimSpace(value) == "" {
		return Pay{}, fault.New("%s has no value; write it like share:50 or total:7tn", id)
	}
	return ParseValue(id, value)
}

func offerFigure(word string) *fault.Fault {
	var names []string
	for _, id := range Askable() {
		names = append(names, string(id))
	}
	if near := didYouMean(word, names...); near != nil {
		return near
	}
	return fault.Part("; write one like share, total or per_soldier")
}

// ParseValue reads the value that a figure shall have, in the figure's own
// unit: 50 or 50% of a share, 50m of a payment per soldier.
func ParseValue(id ID, s string) (Pay, error) {
	a, _ := askableOf(id)
	text := strings.TrimSpace(s)
	switch a.unit {
	case dataset.Percent:
		d, err := money.ParsePercent(text)
		return OfFigure(id, d), err
	case dataset.Times:
		d, err := money.ParseNumber(strings.TrimSpace(strings.TrimRight(text, "xX배")))
		if err != nil {
			return Pay{}, fault.New("%s %v; write it like 2 or 1.5", money.Quoted(s), err)
		}
		return OfFigure(id, d), nil
	case dataset.Dollars:
		text = "$" + strings.TrimPrefix(text, "$")
	}
	sign := decimal.NewFromInt(1)
	if id == Increase {
		text, sign = takeSign(text)
	}
	amount, err := money.Parse(text)
	if err == nil && amount.Currency == money.Dollars && a.unit == dataset.Won {
		if id != PaymentFigure {
			return Pay{}, fault.New("%s is in dollars; this figure is in won", money.Quoted(s))
		}
		return Pay{Kind: PayAmount, Amount: amount}, nil
	}
	return OfFigure(id, amount.Value.Mul(sign)), err
}

func takeSign(s string) (rest string, sign decimal.Decimal) {
	for _, minus := range []string{"-", "−"} {
		if rest, ok := strings.CutPrefix(s, minus); ok {
			return strings.TrimSpace(rest), decimal.NewFromInt(-1)
		}
	}
	return strings.TrimSpace(strings.TrimPrefix(s, "+")), decimal.NewFromInt(1)
}

// OfFigure asks that a figure has a value, in the figure's base unit. What can
// be said as an amount, a change or a multiple is the same question.
func OfFigure(id ID, value decimal.Decimal) Pay {
	switch id {
	case PaymentFigure:
		return OfWon(value)
	case PaymentUSD:
		return Pay{Kind: PayAmount, Amount: money.Amount{Value: value, Currency: money.Dollars}}
	case IncreasePercent:
		return Pay{Kind: PayChange, Number: value}
	case Multiple:
		return Pay{Kind: PayMultiple, Number: value}
	}
	return Pay{Kind: PayFigure, Figure: id, Number: value}
}

// Sets is the figure that a question sets.
func (p Pay) Sets() ID {
	switch p.Kind {
	case PayFigure:
		return p.Figure
	case PayChange:
		return IncreasePercent
	case PayMultiple:
		return Multiple
	case PayAmount:
		if p.Amount.Currency == money.Dollars {
			return PaymentUSD
		}
	}
	return PaymentFigure
}

// phrase is a way of asking in words.
type phrase struct {
	words string
	means Pay
}

// phrases are the ways of asking in words, the first of each meaning being the
// one that is offered.
func phrases() []phrase {
	cost := func(percent int64) Pay { return OfFigure(ShareTotalStays, decimal.NewFromInt(percent)) }
	times := func(n int64) Pay { return OfFigure(Multiple, decimal.NewFromInt(n)) }
	return []phrase{
		{"nothing", OfWon(decimal.Zero)}, {"zero", OfWon(decimal.Zero)},
		{"today’s course", Pay{}}, {"today's course", Pay{}}, {"course", Pay{}},
		{"half the cost", cost(50)}, {"half of the cost", cost(50)}, {"half", cost(50)}, {"절반", cost(50)},
		{"the whole cost", cost(100)}, {"whole cost", cost(100)}, {"full cost", cost(100)}, {"all of it", cost(100)}, {"all", cost(100)}, {"전액", cost(100)},
		{"cost plus half", cost(150)}, {"cost plus 50", cost(150)}, {"cost plus 50%", cost(150)},
		{"as much as now", times(1)}, {"the same", times(1)}, {"same", times(1)},
		{"double", times(2)}, {"twice", times(2)}, {"twice as much", times(2)}, {"두 배", times(2)},
		{"three times", times(3)}, {"triple", times(3)}, {"세 배", times(3)},
		{"five times", times(5)}, {"다섯 배", times(5)},
	}
}

// parseWords reads a way of asking in words; ok is false for none of them.
func parseWords(s string) (p Pay, ok bool) {
	text := plainWords(s)
	for _, w := range phrases() {
		if w.words == text {
			return w.means, true
		}
	}
	if percent, ok := strings.CutSuffix(strings.TrimSuffix(text, " of the cost"), "%"); ok && strings.HasSuffix(text, "% of the cost") {
		if d, err := money.ParsePercent(percent); err == nil {
			return OfFigure(ShareTotalStays, d), true
		}
	}
	return Pay{}, false
}

func plainWords(s string) string {
	return strings.Join(strings.Fields(strings.ToLower(s)), " ")
}

// nearestWords offers the way of asking in words that is nearest to a text
// without a number.
func nearestWords(s string) string {
	text := plainWords(s)
	if strings.ContainsAny(text, "0123456789") {
		return ""
	}
	var words []string
	for _, w := range phrases() {
		words = append(words, w.words)
	}
	near := Nearest(text, words)
	if i := slices.IndexFunc(phrases(), func(w phrase) bool { return w.words == near }); i < 0 {
		return ""
	}
	return near
}
