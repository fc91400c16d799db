package sheet

import "costshare/engine/scene"

// details is a line that opens what stands below it.
func (p *pen) details(n *scene.Node, b box) float64 {
	summary, rest := opens(n)
	p.rule(b.x, b.y, b.w)
	top := b.y + 1
	b.y = top + 12
	if summary != nil {
		mark := strong
		p.write("", scene.Text(p.mark(n)), mark, b)
		b.y = p.write(summary.ID, summary.Runs, mark, b.inset(16))
	}
	b.y += 12
	p.target(Target{ID: n.ID, Role: scene.Summary, Box: scene.Box{X: b.x, Y: top, W: b.w, H: b.y - top}, Node: n})
	if !p.reader.Open[n.ID] {
		return b.y
	}
	for i := range rest {
		b.y = p.block(&rest[i], b, i == 0)
	}
	return b.y + 16
}

// mark points down where what it stands before is open.
func (p *pen) mark(n *scene.Node) string {
	if p.reader.Open[n.ID] {
		return "▾"
	}
	return "▸"
}

// opens splits a Details into its Summary and the rest.
func opens(n *scene.Node) (summary *scene.Node, rest []scene.Node) {
	if len(n.Kids) > 0 && n.Kids[0].Role == scene.Summary {
		return &n.Kids[0], n.Kids[1:]
	}
	return nil, n.Kids
}
