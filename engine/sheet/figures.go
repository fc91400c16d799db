package sheet

import (
	"math"

	"costshare/engine/scene"
)

// figures stand two by two, four in a row where there is room. One that is open
// has the row to itself.
func (p *pen) figures(n *scene.Node, b box) float64 {
	columns := 2
	if b.w >= wide-2*24 {
		columns = 4
	}
	for rest := n.Kids; len(rest) > 0; {
		count := p.inRow(rest, columns)
		b.y = p.row(rest[:count], columns, b)
		rest = rest[count:]
	}
	p.rule(b.x, b.y, b.w)
	return b.y // what follows may begin with the same hairline
}

// inRow is how many of the next figures share a row.
func (p *pen) inRow(figures []scene.Node, columns int) int {
	for i := range figures {
		if p.open(&figures[i]) {
			return max(i, 1)
		}
		if i == columns {
			return columns
		}
	}
	return min(len(figures), columns)
}

func (p *pen) open(figure *scene.Node) bool {
	return len(figure.Kids) > 0 && p.reader.Open[figure.Kids[0].ID]
}

// row lays figures side by side, with hairlines above and between them.
func (p *pen) row(figures []scene.Node, columns int, b box) float64 {
	const pad, gap = 16, 24
	if p.open(&figures[0]) {
		columns = 1
	}
	p.rule(b.x, b.y, b.w)
	step, bottom := (b.w+gap)/float64(columns), b.y
	for i := range figures {
		in := box{b.x + float64(i)*step, b.y + 1 + pad, step - gap}
		bottom = max(bottom, p.figure(&figures[i], in))
	}
	bottom += pad
	for i := 1; i < len(figures); i++ {
		p.post(math.Floor(b.x+float64(i)*step-gap/2), b.y+1, bottom-b.y-1)
	}
	return bottom
}

// figure is a value, what it means, and, where open, how it was worked out.
func (p *pen) figure(n *scene.Node, b box) float64 {
	if len(n.Kids) == 0 {
		return p.prose(n, body, b)
	}
	details := &n.Kids[0]
	summary, rest := opens(details)
	top := b.y
	if summary != nil {
		b.y = p.meaning(summary, b)
	}
	p.target(Target{ID: details.ID, Role: scene.Summary, Box: scene.Box{X: b.x, Y: top, W: b.w, H: b.y - top}, Node: details})
	if p.reader.Open[details.ID] {
		for i := range rest {
			b.y = p.block(&rest[i], b.below(b.y+4), false)
		}
	}
	return b.y
}

// meaning is a figure's summary: its value over dots, then words.
func (p *pen) meaning(n *scene.Node, b box) float64 {
	for i := range n.Kids {
		k := &n.Kids[i]
		if k.Role != scene.Value {
			b.y = p.write(k.ID, k.Runs, soft, b)
			continue
		}
		b.y = p.write(k.ID, k.Runs, heading, b)
		width, _ := p.natural(k.Runs, heading)
		p.dots(b.x, b.y, min(width, b.w))
		b.y += 5
	}
	return b.y
}

// dots are a dotted line: what they underline can be opened. Between pixels
// they would run together.
func (p *pen) dots(x, y, w float64) {
	x, y = math.Ceil(x), math.Ceil(y)
	for at := 0.0; at+1 <= w; at += 2 {
		p.rect(scene.Box{X: x + at, Y: y, W: 1, H: 1}, scene.Ink, 0, 0)
	}
}
