package sheet

import "costshare/engine/scene"

// Of a table's cells.
const (
	cellPad = 6
	cellGap = 8
)

// table sets rows in columns that share the width by what stands in them. Its
// caption is for those who do not see what it stands under.
func (p *pen) table(n *scene.Node, b box) float64 {
	widths := p.columns(n, b.w)
	first := true
	for i := range n.Kids {
		if r := &n.Kids[i]; r.Role == scene.Row {
			if !first {
				p.rule(b.x, b.y, b.w)
			}
			b.y = p.cells(r, widths, first, b.below(b.y+1))
			first = false
		}
	}
	return b.y
}

func (p *pen) cells(row *scene.Node, widths []float64, head bool, b box) float64 {
	bottom := b.y
	for i := range row.Kids {
		cell := &row.Kids[i]
		end := p.write(cell.ID, cell.Runs, cellFont(cell, head), box{b.x, b.y + cellPad, widths[i]})
		bottom = max(bottom, end+cellPad)
		b.x += widths[i] + cellGap
	}
	return bottom
}

func cellFont(cell *scene.Node, head bool) font {
	f := small
	switch {
	case head && cell.Role == scene.HeadCell:
		f = footnote
	case cell.Role == scene.HeadCell:
		f.bold = true
	}
	return f
}

// columns shares a width: each column has its widest word, and of the rest as
// much as it would like.
func (p *pen) columns(n *scene.Node, width float64) []float64 {
	whole, least := p.wishes(n)
	wish, need := 0.0, 0.0
	for i := range whole {
		wish, need = wish+whole[i], need+least[i]
	}
	room := width - cellGap*float64(len(whole)-1)
	for i := range whole {
		switch {
		case wish <= room: // spread what is over by what each has
			whole[i] *= room / wish
		case need >= room: // not even the words fit: break them alike
			whole[i] = least[i] * room / need
		default:
			whole[i] = least[i] + (whole[i]-least[i])*(room-need)/(wish-need)
		}
	}
	return whole
}

// wishes are how wide each column would be without breaks, and its widest word.
func (p *pen) wishes(n *scene.Node) (whole, least []float64) {
	first := true
	for i := range n.Kids {
		row := &n.Kids[i]
		if row.Role != scene.Row {
			continue
		}
		for c := range row.Kids {
			if c == len(whole) {
				whole, least = append(whole, 0), append(least, 0)
			}
			w, word := p.natural(row.Kids[c].Runs, cellFont(&row.Kids[c], first))
			whole[c], least[c] = max(whole[c], w), max(least[c], word)
		}
		first = false
	}
	return whole, least
}
