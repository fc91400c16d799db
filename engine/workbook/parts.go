package workbook

import (
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
)

// Two amounts of many digits that all but cancel out leave less than a binary
// number of sixteen digits can say: years that grow by a fixed rate have
// fractions of a won, and the course beside them can be near. Where that
// happens, the amounts are carried once more in two cells each, whole millions
// and the rest, and their difference is taken part by part.

const (
	millionsColumn = 15
	restColumn     = 16
	million        = 1_000_000
)

// worked is how a step came about.
type worked struct {
	value    *scenario.Value
	operands []Expr
}

// difference is a - b, by parts where the plain formula would lose digits.
func (b *builder) difference(exact decimal.Decimal, x, y Ref) *Cell {
	plain := minus(x, y)
	if c := b.chosen(computed(exact, plain)); c.Kind == Formula {
		return c
	}
	xm, xr := b.parts(x)
	ym, yr := b.parts(y)
	return b.chosen(computed(exact, plus(times(minus(xm, ym), whole(million)), minus(xr, yr))))
}

// parts gives the two cells of a step, beside its row.
func (b *builder) parts(at Ref) (millions, rest Ref) {
	millions, rest = Ref{at.Sheet, millionsColumn, at.Row}, Ref{at.Sheet, restColumn, at.Row}
	if len(b.steps.Rows[at.Row]) > millionsColumn {
		return millions, rest
	}
	w := b.worked[at]
	m := w.value.Amount.DivRound(decimal.NewFromInt(million), 0)
	remains := w.value.Amount.Sub(m.Mul(decimal.NewFromInt(million)))
	way := b.restWay(at, millions, w) // before the row grows: it may need others' parts
	b.beside(at.Row, computed(m, rounding{over(at, whole(million)), 0}))
	b.beside(at.Row, computed(remains, way))
	b.nameParts()
	return millions, rest
}

// restWay is what is left of a step beside its whole millions.
func (b *builder) restWay(at, millions Ref, w worked) Expr {
	plain := minus(at, times(millions, whole(million)))
	if w.value.Rounding.Rounds {
		return plain
	}
	switch w.value.Op {
	case scenario.Grow:
		return b.restGrown(millions, w)
	case scenario.Sum:
		var ms, rs []Expr
		for _, o := range w.operands {
			m, r := b.parts(o.(Ref))
			ms, rs = append(ms, m), append(rs, r)
		}
		return plus(times(minus(sum(ms), millions), whole(million)), sum(rs))
	}
	return plain
}

// restGrown grows millions and rest apart. Multiplied by a power of ten the rate
// is whole, and so are both products of millions, which lose nothing.
func (b *builder) restGrown(millions Ref, w worked) Expr {
	m, r := b.parts(w.operands[0].(Ref))
	rate, power := w.operands[1], powerOfTen(w.value.Operands[1].Amount)
	grown := times(m, plus(whole(100*power), scaled(rate, power)))
	over100 := over(times(r, plus(whole(100), rate)), whole(100))
	return plus(over(times(minus(grown, times(whole(100*power), millions)), whole(million)), whole(100*power)), over100)
}

// beside adds a cell to a row of the steps.
func (b *builder) beside(row int, c *Cell) {
	c = b.chosen(c)
	for len(b.steps.Rows[row]) < millionsColumn {
		b.steps.Rows[row] = append(b.steps.Rows[row], text(""))
	}
	b.note(Ref{b.steps.Name, len(b.steps.Rows[row]), row}, c)
	b.steps.Rows[row] = append(b.steps.Rows[row], c)
}

// nameParts heads the two columns, once.
func (b *builder) nameParts() {
	if len(b.steps.Rows[0]) == millionsColumn {
		b.steps.Rows[0] = append(b.steps.Rows[0], heads(b.words.Millions, b.words.Rest)...)
		b.steps.Widths = append(b.steps.Widths, 16, 22)
	}
}
