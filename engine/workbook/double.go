package workbook

import (
	"math"

	"github.com/shopspring/decimal"
)

// Spreadsheet programs compute with binary numbers of about sixteen digits.
// What is below follows what they would get, from the very cells that a formula
// names, so that only such formulas are written as give the exact amount to
// more than the twelve digits that are promised.

// tolerance is how far from the exact amount, as a part of it, a formula's
// result may be.
const tolerance = 4e-13

// snap is the part of its operands under which a program may take a difference
// for nothing.
const snap = 1.0 / (1 << 46)

// bears says whether a formula gives an amount.
func bears(x Expr, cells map[Ref]float64, exact decimal.Decimal) (float64, bool) {
	got, want := x.double(cells), exact.InexactFloat64()
	return got, math.Abs(got-want) <= tolerance*math.Abs(want)
}

func (r Ref) double(cells map[Ref]float64) float64 {
	if d, ok := cells[r]; ok {
		return d
	}
	return math.NaN()
}

func (n num) double(map[Ref]float64) float64 { return n.InexactFloat64() }

func (x binary) double(cells map[Ref]float64) float64 {
	a, b := x.a.double(cells), x.b.double(cells)
	switch x.op {
	case '+':
		return added(a, b)
	case '-':
		return added(a, -b)
	case '*':
		return a * b
	}
	return a / b
}

// added is a + b, no number where little is left of them.
func added(a, b float64) float64 {
	s := a + b
	if s != 0 && math.Abs(s) < snap*math.Abs(a) {
		return math.NaN()
	}
	return s
}

// double rounds. Near a half programs may take either side; where that matters
// to the digits that are promised, it gives no number.
func (r rounding) double(cells map[Ref]float64) float64 {
	x, power := r.x.double(cells), math.Pow10(max(int(r.places), -int(r.places)))
	scaled := x * power
	if r.places < 0 {
		scaled = x / power
	}
	nearest := math.Round(scaled)
	past := math.Abs(math.Abs(scaled-math.Trunc(scaled)) - 0.5)
	switch near := past != 0 && past <= snap*math.Abs(scaled); {
	case math.Abs(scaled) >= 1<<52:
		return x
	case near && math.Abs(scaled) < 1e12:
		return math.NaN()
	case near:
		nearest = math.Copysign(math.Floor(fifteenDigits(math.Abs(scaled)+0.5)), scaled)
	}
	if r.places < 0 {
		return nearest * power
	}
	return nearest / power
}

// fifteenDigits is as much of a number as LibreOffice looks at where it rounds.
func fifteenDigits(x float64) float64 {
	digits := decimal.NewFromFloat(x)
	f, _ := digits.Round(15 - int32(digits.NumDigits()) - digits.Exponent()).Float64()
	return f
}
