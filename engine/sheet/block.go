package sheet

import (
	"strings"

	"costshare/engine/scene"
)

// block lays a node out and gives where it ends. The first on a sheet has no
// gap above it.
func (p *pen) block(n *scene.Node, b box, first bool) float64 {
	if !first {
		b.y += p.gap(n.Role)
	}
	switch n.Role {
	case scene.Notice:
		return p.notice(n, b)
	case scene.Picture:
		return p.picture(n, b)
	case scene.Figures:
		return p.figures(n, b)
	case scene.Details:
		return p.details(n, b)
	case scene.List:
		return p.list(n, b)
	case scene.Table:
		return p.table(n, b)
	case scene.Footer:
		return p.footer(n, b)
	case scene.Group:
		return p.group(n, b)
	case scene.Button:
		return p.button(n, b.x, b.y).y
	case scene.Stack:
		return p.stack(n, b)
	case scene.Choice:
		return p.choice(n, b.x, b.y).y
	case scene.Field:
		return p.field(n, b)
	case scene.Passage:
		return p.passage(n, b)
	}
	return p.prose(n, p.font(n.Role), b)
}

// gap is what stays free above a block.
func (p *pen) gap(r scene.Role) float64 {
	switch r {
	case scene.Subtitle:
		return 4
	case scene.Lead:
		return 16
	case scene.Picture:
		return 28
	case scene.Figures:
		return 24
	case scene.Notice, scene.Group, scene.Button, scene.Choice, scene.Field, scene.Passage, scene.Stack:
		return 12
	case scene.Paragraph, scene.List, scene.Caption:
		return 8
	}
	return 0
}

func (p *pen) font(r scene.Role) font {
	switch r {
	case scene.Heading:
		return heading
	case scene.Subtitle:
		return subtitle
	case scene.Lead:
		if p.wide {
			return wideLead
		}
		return lead
	case scene.Footer, scene.Caption:
		return footnote
	}
	return body
}

// prose is text and what stands below it. A node that can be pressed is a target.
func (p *pen) prose(n *scene.Node, f font, b box) float64 {
	top := b.y
	b.y = p.write(n.ID, n.Runs, f, b)
	if n.Role == scene.Lead && !p.oneLine {
		b.y = max(b.y, top+2*f.line) // the sentence may grow by a line while it is read
	}
	if n.Press != nil {
		p.target(Target{ID: n.ID, Role: scene.Button, Box: scene.Box{X: b.x, Y: top, W: b.w, H: b.y - top}, Node: n})
	}
	for i := range n.Kids {
		b.y = p.block(&n.Kids[i], b, i == 0 && len(n.Runs) == 0)
	}
	return b.y
}

// passage is a text below its name; a window marks nothing.
func (p *pen) passage(n *scene.Node, b box) float64 {
	b.y = p.write("", scene.Text(n.Name), body, b) + 4
	for line := range strings.Lines(n.Value) {
		b.y = p.write("", scene.Text(strings.TrimSuffix(line, "\n")), footnote, b)
	}
	return b.y
}

func (p *pen) notice(n *scene.Node, b box) float64 {
	end := p.prose(n, body, b.inset(15))
	p.rect(scene.Box{X: b.x, Y: b.y, W: 3, H: end - b.y}, scene.Scenario, 0, 0)
	return end
}

func (p *pen) footer(n *scene.Node, b box) float64 {
	p.rule(b.x, b.y, b.w)
	return p.prose(n, footnote, b.below(b.y+17))
}

// list is items below each other.
func (p *pen) list(n *scene.Node, b box) float64 {
	for i := range n.Kids {
		if i > 0 {
			b.y += 8
		}
		b.y = p.prose(&n.Kids[i], body, b)
	}
	return b.y
}

// group is buttons and choices side by side, and anything else in the column.
func (p *pen) group(n *scene.Node, b box) float64 {
	const apart = 8
	x, bottom := b.x, b.y
	lower := 0.0 // buttons stand at the foot of the choices beside them
	for i := range n.Kids {
		if n.Kids[i].Role == scene.Choice {
			lower = choiceHeight - buttonHeight
		}
	}
	for i := range n.Kids {
		k := &n.Kids[i]
		w, draw := p.inline(k)
		if draw == nil {
			bottom = p.block(k, b.below(bottom), i == 0)
			x, b.y = b.x, bottom
			continue
		}
		if x > b.x && x+w > b.x+b.w {
			x, b.y = b.x, bottom+apart
		}
		y := b.y
		if k.Role == scene.Button {
			y += lower
		}
		end := draw(k, x, y)
		x, bottom = end.x+apart, max(bottom, end.y)
	}
	return bottom
}

// inline says how wide what may stand beside others is, and what draws it; nil
// where it may not.
func (p *pen) inline(n *scene.Node) (width float64, draw func(*scene.Node, float64, float64) box) {
	switch n.Role {
	case scene.Button:
		return p.buttonWidth(n), p.button
	case scene.Choice:
		return p.choiceWidth(n), p.choice
	}
	return 0, nil
}

const (
	buttonPad    = 12
	buttonHeight = 30
)

func (p *pen) buttonWidth(n *scene.Node) float64 {
	whole, _ := p.natural(n.Runs, body)
	return whole + 2*buttonPad
}

// button gives its lower right corner.
func (p *pen) button(n *scene.Node, x, y float64) box {
	place := scene.Box{X: x, Y: y, W: p.buttonWidth(n), H: buttonHeight}
	f := body
	if n.Press == nil {
		f.style = scene.Soft
	}
	if n.Current {
		f.style = scene.Paper
		p.rect(place, scene.Ink, 4, 0)
	} else {
		p.rect(place, scene.Soft, 4, 1)
	}
	p.write(n.ID, n.Runs, f, box{x + buttonPad, y + 5, place.W})
	p.target(Target{ID: n.ID, Role: n.Role, Box: place, Node: n})
	return box{x: x + place.W, y: y + place.H}
}
