package sheet

import "costshare/engine/scene"

// choiceHeight is that of a choice with its label.
const choiceHeight = 52

// choice is its label with the chosen option in a box below, and gives its
// lower right corner.
func (p *pen) choice(n *scene.Node, x, y float64) box {
	width := p.choiceWidth(n)
	p.write(n.ID, scene.Text(n.Name), footnote, box{x, y, width})
	place := scene.Box{X: x, Y: y + footnote.line + 4, W: width, H: choiceHeight - footnote.line - 4}
	p.rect(place, scene.Soft, 4, 1)
	p.write(n.ID, scene.Text(chosen(n)), body, box{x + buttonPad, place.Y + 6, width})
	p.target(Target{ID: n.ID, Role: n.Role, Box: place, Node: n})
	return box{x: x + width, y: place.Y + place.H}
}

func (p *pen) choiceWidth(n *scene.Node) float64 {
	text, _ := p.natural(scene.Text(chosen(n)), body)
	name, _ := p.natural(scene.Text(n.Name), footnote)
	return max(text+2*buttonPad, name)
}

// chosen is the text of the chosen option.
func chosen(n *scene.Node) string {
	for i := range n.Kids {
		if n.Kids[i].Current {
			return scene.Plain(n.Kids[i].Runs)
		}
	}
	return ""
}
