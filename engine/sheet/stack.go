package sheet

import (
	"strconv"

	"costshare/engine/scene"
)

// stack is a bar of parts, and below it what each is.
func (p *pen) stack(n *scene.Node, b box) float64 {
	const thick, gap, swatch = 14, 2, 10
	whole := 0.0
	for i := range n.Kids {
		whole += perMille(&n.Kids[i])
	}
	x, room := b.x, b.w-gap*float64(len(n.Kids)-1)
	for i := range n.Kids {
		w := room * perMille(&n.Kids[i]) / whole
		p.rect(scene.Box{X: x, Y: b.y, W: w, H: thick}, n.Kids[i].Fill, 0, 0)
		x += w + gap
	}
	b.y += thick + 4
	for i := range n.Kids {
		p.rect(scene.Box{X: b.x, Y: b.y + 3, W: swatch, H: swatch}, n.Kids[i].Fill, 0, 0)
		b.y = p.write(n.Kids[i].ID, n.Kids[i].Runs, footnote, b.inset(swatch+6))
	}
	return b.y
}

func perMille(n *scene.Node) float64 {
	v, err := strconv.Atoi(n.Value)
	if err != nil {
		return 0
	}
	return float64(v)
}
