package workbook

import (
	"strconv"
	"strings"

	"costshare/engine/money"

	"github.com/shopspring/decimal"
)

// Expr is a formula: numbers and cells with + - * / and ROUND, nothing else, so
// that every spreadsheet program knows all of it.
type Expr interface {
	// String is the formula as OpenDocument writes it, without its beginning "of:=".
	String() string
	// double is what a spreadsheet computes, see double.go.
	double(cells map[Ref]float64) float64
	// strength orders the forms: what is weaker than its surroundings needs
	// parentheses.
	strength() int
}

// Ref is a cell of a workbook.
type Ref struct {
	Sheet    string
	Col, Row int // the first is 0
}

func (r Ref) String() string {
	name := r.Sheet
	if strings.Trim(name, letters) != "" {
		name = "'" + strings.ReplaceAll(name, "'", "''") + "'"
	}
	return "[$" + name + "." + column(r.Col) + strconv.Itoa(r.Row+1) + "]"
}

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

// column names a column: A to Z, AA, AB.
func column(n int) string {
	name := ""
	for n++; n > 0; n = (n - 1) / 26 {
		name = string(rune('A'+(n-1)%26)) + name
	}
	return name
}

func (Ref) strength() int { return 3 }

// num is a number that an operation brings along, like the 100 of a percentage.
type num struct{ decimal.Decimal }

func whole(n int64) Expr { return num{decimal.NewFromInt(n)} }

func (n num) String() string { return money.Digits(n.Decimal) }
func (num) strength() int    { return 3 }

// binary is an operation on two.
type binary struct {
	op   byte // + - * /
	a, b Expr
}

func plus(a, b Expr) Expr  { return binary{'+', a, b} }
func minus(a, b Expr) Expr { return binary{'-', a, b} }
func times(a, b Expr) Expr { return binary{'*', a, b} }
func over(a, b Expr) Expr  { return binary{'/', a, b} }

func (x binary) strength() int {
	if x.op == '+' || x.op == '-' {
		return 1
	}
	return 2
}

func (x binary) String() string {
	return within(x.a, x.strength()) + string(x.op) + within(x.b, x.strength()+1)
}

// within writes a part of a formula, in parentheses where it is weaker.
func within(x Expr, least int) string {
	if x.strength() < least {
		return "(" + x.String() + ")"
	}
	return x.String()
}

// rounding rounds half away from zero to decimal places, which can be negative.
type rounding struct {
	x      Expr
	places int32
}

func (rounding) strength() int { return 3 }

func (r rounding) String() string {
	return "ROUND(" + r.x.String() + ";" + strconv.Itoa(int(r.places)) + ")"
}

// sum is a + b + c ...
func sum(parts []Expr) Expr {
	total := parts[0]
	for _, p := range parts[1:] {
		total = plus(total, p)
	}
	return total
}
