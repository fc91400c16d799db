package workbook

import (
	"strconv"
	"strings"

	"costshare/engine/money"
)

// FODS prints the workbook as a flat OpenDocument spreadsheet (ODF 1.2). A
// formula stands with what it comes to, so that a program that does not compute
// shows the same.
func FODS(w Workbook) string {
	b := &xml{}
	b.text(`<?xml version="1.0" encoding="UTF-8"?>` + "\n")
	b.text(`<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"` +
		` xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"` +
		` xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"` +
		` xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"` +
		` office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">` + "\n")
	b.text("<office:meta><dc:language>" + escaped(w.Lang) + "</dc:language></office:meta>\n")
	b.styles(w)
	b.text("<office:body><office:spreadsheet>\n")
	for _, s := range w.Sheets {
		b.sheet(s)
	}
	b.text("</office:spreadsheet></office:body>\n</office:document>\n")
	return b.String()
}

// xml writes elements; attr and words escape what they are given.
type xml struct{ strings.Builder }

func (b *xml) text(s string) { b.WriteString(s) }

func (b *xml) attr(name, value string) { b.text(" " + name + `="` + escaped(value) + `"`) }

// escaped puts names in place of the signs that XML itself uses.
func escaped(s string) string {
	if !strings.ContainsAny(s, `&<>"`) {
		return s
	}
	s = strings.ReplaceAll(strings.ReplaceAll(s, "&", "&amp;"), "<", "&lt;")
	return strings.ReplaceAll(strings.ReplaceAll(s, ">", "&gt;"), `"`, "&quot;")
}

// styles are the columns' widths and the cells' looks: amounts with commas and
// up to six decimals, years without.
func (b *xml) styles(w Workbook) {
	b.text(`<office:automatic-styles>
<number:number-style style:name="amounts"><number:number number:min-integer-digits="1" number:decimal-places="6" number:min-decimal-places="0" number:grouping="true"/></number:number-style>
<number:number-style style:name="counts"><number:number number:min-integer-digits="1" number:decimal-places="0"/></number:number-style>
<style:style style:name="head" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="amount" style:family="table-cell" style:data-style-name="amounts"/>
<style:style style:name="count" style:family="table-cell" style:data-style-name="counts"/>
`)
	used := map[int]bool{}
	for _, s := range w.Sheets {
		for _, letters := range s.Widths {
			if used[letters] {
				continue
			}
			used[letters] = true
			b.text(`<style:style style:family="table-column"`)
			b.attr("style:name", "wide"+strconv.Itoa(letters))
			// A tenth of an inch holds a letter of the program's own size.
			b.text(`><style:table-column-properties style:column-width="` + strconv.Itoa(letters/10) + "." + strconv.Itoa(letters%10) + `in"/></style:style>` + "\n")
		}
	}
	b.text("</office:automatic-styles>\n")
}

func (b *xml) sheet(s Sheet) {
	b.text("<table:table")
	b.attr("table:name", s.Name)
	b.text(">\n")
	for _, letters := range s.Widths {
		b.text("<table:table-column")
		b.attr("table:style-name", "wide"+strconv.Itoa(letters))
		b.text("/>")
	}
	b.text("\n")
	for _, row := range s.Rows {
		b.text("<table:table-row>")
		for _, c := range row {
			b.cell(c)
		}
		b.text("</table:table-row>\n")
	}
	b.text("</table:table>\n")
}

func (b *xml) cell(c *Cell) {
	b.text("<table:table-cell")
	switch {
	case c.Kind == Text && c.Text == "":
		b.text("/>")
		return
	case c.Kind == Text:
		b.words(c)
		return
	}
	style := "amount"
	if c.Look == Ordinal {
		style = "count"
	}
	b.attr("table:style-name", style)
	if c.Kind == Formula {
		b.attr("table:formula", "of:="+c.Formula.String())
	}
	b.attr("office:value-type", "float")
	b.attr("office:value", money.Digits(c.Amount))
	b.text("/>")
}

func (b *xml) words(c *Cell) {
	if c.Look == Head {
		b.attr("table:style-name", "head")
	}
	b.attr("office:value-type", "string")
	b.text("><text:p>" + escaped(c.Text) + "</text:p></table:table-cell>")
}
