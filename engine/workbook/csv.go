package workbook

import "strings"

// CSV prints the sheets one under the other: its name, its rows, a free line.
// Values are plain: all digits, a point, no commas, no formula. It begins with
// the mark by which programs know that the text is UTF-8, and its lines end as
// RFC 4180 says.
func CSV(w Workbook) string {
	var b strings.Builder
	b.WriteString("\ufeff")
	for i, s := range w.Sheets {
		if i > 0 {
			b.WriteString("\r\n")
		}
		b.WriteString(quoted(harmless(s.Name)) + "\r\n")
		for _, row := range s.Rows {
			for j, c := range row {
				if j > 0 {
					b.WriteByte(',')
				}
				b.WriteString(quoted(c.Plain()))
			}
			b.WriteString("\r\n")
		}
	}
	return b.String()
}

// quoted puts quotes around what would end its cell.
func quoted(s string) string {
	if !strings.ContainsAny(s, ",;\"\r\n\t") && s == strings.TrimSpace(s) {
		return s
	}
	return `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
}
