// Package workbook is what a reader takes away: answers with every step, row
// and source, as sheets of cells. The cells of computed steps are formulas over
// the cells of what they are computed from, so that whoever opens the
// spreadsheet can follow each number, and change one. Two writers print a
// Workbook: CSV with plain values, FODS as a flat OpenDocument spreadsheet.
package workbook

import (
	"strings"
	"unicode/utf8"

	"costshare/engine/money"

	"github.com/shopspring/decimal"
)

// Workbook is sheets in their order.
type Workbook struct {
	Lang   string // BCP 47, of its words
	Sheets []Sheet
}

// Sheet is rows of cells; a row may be shorter than another. The first row of
// all is 0.
type Sheet struct {
	Name   string
	Widths []int // of the columns, in letters
	Rows   [][]*Cell
}

// Kind says what a cell holds.
type Kind uint8

const (
	Text    Kind = iota // Text; "" is an empty cell
	Number              // Amount, a number that nothing here computes
	Formula             // Formula, and Amount, which it comes to
)

// Look says how a cell is shown.
type Look uint8

const (
	Body    Look = iota
	Head         // of a column or a line
	Ordinal      // a number that counts or names, like a year: without commas
)

// Cell is one cell. Its Amount is exact.
type Cell struct {
	Kind    Kind
	Look    Look
	Text    string
	Amount  decimal.Decimal
	Formula Expr
	// ways are formulas that come to the amount, the plainest first; sheets that
	// are done hold the one that a spreadsheet's arithmetic bears.
	ways []Expr
}

// Plain is what the cell shows, without any form: an amount has all its digits,
// a point and no commas.
func (c *Cell) Plain() string {
	if c.Kind == Text {
		return c.Text
	}
	return money.Digits(c.Amount)
}

// text makes a cell of words. Words can come from readers and from tables; none
// of them may become a formula in a program that opens the file, or in one that
// opens what another has made of it.
func text(s string) *Cell { return &Cell{Text: harmless(s)} }

func head(s string) *Cell { return &Cell{Text: harmless(s), Look: Head} }

func number(d decimal.Decimal) *Cell { return &Cell{Kind: Number, Amount: d} }

// counted is a number that counts or names.
func counted(n int) *Cell {
	return &Cell{Kind: Number, Amount: decimal.NewFromInt(int64(n)), Look: Ordinal}
}

// computed is an amount and the formulas that come to it.
func computed(d decimal.Decimal, ways ...Expr) *Cell {
	return &Cell{Kind: Formula, Amount: d, ways: ways}
}

func heads(names ...string) []*Cell {
	out := make([]*Cell, len(names))
	for i, name := range names {
		out[i] = head(name)
	}
	return out
}

// harmless puts an apostrophe before words that a spreadsheet program would
// take for a formula, as those programs themselves do, and one space in place of
// spaces and of every character that ends a line, ends a cell or is none.
func harmless(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' || r >= 0x7f && r < 0xa0 || r == 0xfffe || r == 0xffff || r == '\u2028' || r == '\u2029' {
			return ' '
		}
		return r
	}, s)
	for strings.Contains(s, "  ") {
		s = strings.ReplaceAll(s, "  ", " ")
	}
	s = strings.Trim(s, " ")
	if first, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "\u00a0\ufeff")); strings.ContainsRune("=+-@＝＋－＠", first) {
		return "'" + s
	}
	return s
}
