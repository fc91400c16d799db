package locale

import (
	"slices"
	"strconv"
	"strings"

	"costshare/engine/date"

	"github.com/shopspring/decimal"
)

// Korean is the Korean of a newspaper: 1조3000억 원, 2018년 12월 28일, 35.4%.
type Korean struct {
	// PerDollar, where it is not zero, is the rate at which amounts of won are
	// written in dollars.
	PerDollar decimal.Decimal
}

func (Korean) Lang() string { return "ko" }

func koreanScales() []scale {
	return []scale{{12, "조", ""}, {8, "억", ""}, {4, "만", ""}, {0, "", ""}}
}

// koreanUnits name every fourth place of a number from the right.
var koreanUnits = []string{"", "만", "억", "조", "경", "해"}

// figure groups a number by 만, 억 and 조, with no space inside, no leading
// zeros and no empty parts: 1조389억.
func figure(d decimal.Decimal) string {
	sign := ""
	if d.IsNegative() {
		sign, d = "-", d.Neg()
	}
	whole, fraction, _ := strings.Cut(d.String(), ".")
	if fraction = strings.TrimRight(fraction, "0"); fraction != "" {
		fraction = "." + fraction
	}
	var groups []string // from the right
	for whole != "" && len(groups) < len(koreanUnits)-1 {
		cut := max(len(whole)-4, 0)
		groups, whole = append(groups, whole[cut:]), whole[:cut]
	}
	if whole != "" {
		groups = append(groups, whole)
	}
	text := sign
	for i, g := range slices.Backward(groups) {
		if g = strings.TrimLeft(g, "0"); i == 0 && fraction != "" {
			text += zeroFor(g) + fraction
		} else if g != "" {
			text += g + koreanUnits[i]
		}
	}
	return zeroFor(text)
}

func zeroFor(digits string) string {
	if digits == "" {
		return "0"
	}
	return digits
}

// with sets a unit behind a figure: it joins a digit and stands apart from 만, 억
// and 조. (907.6원, 9602억 원)
func with(figure, unit string) string {
	if last := figure[len(figure)-1]; last >= '0' && last <= '9' {
		return figure + unit
	}
	return figure + " " + unit
}

// amount writes a sum; about rounds.
func (k Korean) amount(unit string, d decimal.Decimal, about bool) (string, bool) {
	whole := d
	if about {
		d = Significant(d, significant)
	}
	return with(figure(d), unit), !sameSize(d, whole)
}

// won writes an amount of won, in dollars where these are wanted.
func (k Korean) won(d decimal.Decimal, about bool) (string, bool) {
	if k.PerDollar.IsPositive() {
		return k.amount("달러", d.DivRound(k.PerDollar, 6), true)
	}
	return k.amount("원", d, about)
}

func (k Korean) Won(d decimal.Decimal) string { s, _ := k.won(d, false); return s }

func (k Korean) AboutWon(d decimal.Decimal) (string, bool) { return k.won(d, true) }

func (k Korean) SpokenWon(d decimal.Decimal) string { return k.Won(d) }

func (k Korean) SpokenAboutWon(d decimal.Decimal) (string, bool) { return k.won(d, true) }

func (k Korean) Yen(d decimal.Decimal) string { s, _ := k.amount("엔", d, false); return s }

func (k Korean) Dollars(d decimal.Decimal) string { s, _ := k.amount("달러", d, false); return s }

func (k Korean) AboutDollars(d decimal.Decimal) (string, bool) { return k.amount("달러", d, true) }

// Axis leaves the currency to what says what is drawn: 0.5조, 1.0조.
func (k Korean) Axis(marks []decimal.Decimal) []string {
	if k.PerDollar.IsPositive() {
		marks = dollarMarks(marks, k.PerDollar)
	}
	return inOneUnit(marks, "", koreanScales())
}

func (k Korean) Percent(d decimal.Decimal) string { return figure(oneDecimal(d)) + "%" }

func (k Korean) Signed(d decimal.Decimal) string {
	s := k.Percent(d)
	if oneDecimal(d).IsPositive() {
		return "+" + s
	}
	return s
}

func (k Korean) Times(d decimal.Decimal) string { return figure(d.Round(1)) }

func (k Korean) Number(d decimal.Decimal) string { return figure(d) }

// People counts persons: 2만8500명.
func (k Korean) People(d decimal.Decimal) string { return with(figure(d), "명") }

func (k Korean) Exact(d decimal.Decimal) string { return figure(d.Round(6)) }

func (k Korean) Day(p date.Partial) string {
	if p.IsZero() {
		return ""
	}
	d := p.First()
	text := strconv.Itoa(d.Year()) + "년"
	if p.Precision() == date.ToYear {
		return text
	}
	text += " " + strconv.Itoa(d.Month()) + "월"
	if p.Precision() == date.ToMonth {
		return text
	}
	return text + " " + strconv.Itoa(d.Day()) + "일"
}

// ShortDay is 2018.12.28; a month and a year stay as Day writes them.
func (k Korean) ShortDay(p date.Partial) string {
	if p.IsZero() || p.Precision() == date.ToYear || p.Precision() == date.ToMonth {
		return k.Day(p)
	}
	d := p.First()
	return strconv.Itoa(d.Year()) + "." + strconv.Itoa(d.Month()) + "." + strconv.Itoa(d.Day())
}

func (Korean) Years(first, last int) string {
	if first == last {
		return strconv.Itoa(first) + "년"
	}
	return strconv.Itoa(first) + "~" + strconv.Itoa(last) + "년"
}

// Month names a month: 4월.
func (Korean) Month(n int) string { return strconv.Itoa(n) + "월" }

// Aside sets a remark in brackets behind a text, which they join.
func (Korean) Aside(text string) string { return "(" + text + ")" }

func (Korean) Ordinal(n int) string { return strconv.Itoa(n) + "차" }

func (k Korean) AsKnown(day date.Partial) string { return k.Day(day) + " 기준" }

func (k Korean) Reach(last date.Day) string {
	return k.Day(last.Partial()) + "까지의 사실을 담았다."
}

func (Korean) Words() Words { return koreanWords }
