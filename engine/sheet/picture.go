package sheet

import "costshare/engine/scene"

// picture puts a drawing where it stands, with what can be moved in it.
func (p *pen) picture(n *scene.Node, b box) float64 {
	if n.Drawing == nil {
		return b.y
	}
	for _, s := range n.Drawing.Shapes {
		s.X += b.x
		s.Y += b.y
		p.shape(s)
	}
	p.controls(n.Kids, b)
	return b.y + n.Drawing.Height
}

// controls makes targets of what can be used in a drawing. The drawing shows
// them itself, except a field; a slider it rings itself.
func (p *pen) controls(nodes []scene.Node, b box) {
	for i := range nodes {
		n := &nodes[i]
		place := scene.Box{X: b.x + n.Box.X, Y: b.y + n.Box.Y, W: n.Box.W, H: n.Box.H}
		t := Target{ID: n.ID, Role: n.Role, Box: place, Left: b.x, Top: b.y, Node: n}
		switch n.Role {
		case scene.Slider:
			p.targets = append(p.targets, t)
		case scene.Lane, scene.Button:
			p.target(t)
		case scene.Field:
			t.TextX = p.typing(n, place, scene.End)
			p.target(t)
		}
		p.controls(n.Kids, b)
	}
}

// field is one in prose: its label, the line, how to use it, what is wrong.
func (p *pen) field(n *scene.Node, b box) float64 {
	b.y = p.write("", scene.Text(n.Name), body, b) + 4
	place := scene.Box{X: b.x, Y: b.y, W: min(b.w, 320), H: 36}
	x := p.typing(n, place, scene.Start)
	p.target(Target{ID: n.ID, Role: n.Role, Box: place, Left: b.x, TextX: x, Node: n})
	b.y = p.write("", scene.Text(n.Hint), footnote, b.below(b.y+40))
	return p.write("", scene.Text(n.Problem), problem, b)
}

const fieldPad = 8

// typing is a field's box, its text at one side, and the caret. It gives where
// the text begins.
func (p *pen) typing(n *scene.Node, place scene.Box, side scene.Anchor) float64 {
	edge, thick := scene.Soft, 1.0
	if n.Problem != "" {
		edge, thick = scene.ScenarioText, 2
	}
	p.rect(place, scene.Paper, 4, 0)
	p.rect(place, edge, 4, thick)

	width := p.face.Width(n.Value, body.size, false)
	x := place.X + fieldPad
	if side == scene.End {
		x = place.X + place.W - fieldPad - width
	}
	y := place.Y + (place.H-body.line)/2
	focused := p.reader.Focus == n.ID
	if focused && p.reader.Selected {
		p.rect(scene.Box{X: x, Y: y, W: width, H: body.line}, scene.Track, 0, 0)
	}
	p.shape(scene.Shape{Kind: scene.Label, X: x, Y: p.baseline(y, body), Text: n.Value, Size: body.size, Style: scene.Ink})
	if focused && !p.reader.Selected {
		before := n.Value[:min(max(p.reader.Caret, 0), len(n.Value))]
		caret := x + p.face.Width(before, body.size, false)
		p.shape(scene.Shape{Kind: scene.Line, X: caret, Y: y + 1, H: body.line - 2, Stroke: 1, Style: scene.Ink})
	}
	return x
}
