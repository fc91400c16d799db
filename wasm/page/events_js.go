package page

import (
	"slices"
	"syscall/js"

	"costshare/engine/html"
	"costshare/engine/scene"
)

// hear takes everything at the root, so that elements come and go without
// handlers of their own.
func (p *Page) hear() {
	for name, heard := range map[string]func(js.Value){
		"input": p.input, "change": p.change, "click": p.click, "keydown": p.keydown,
		"focusin": p.focusin, "focusout": p.focusout, "toggle": p.toggle,
		"dblclick": p.dblclick, "pointerdown": p.pointerdown, "pointermove": p.pointermove, "pointerup": p.pointerup, "pointercancel": p.pointercancel,
	} {
		capture := name == "toggle" // which does not bubble
		p.root.Call("addEventListener", name, function(heard), capture)
	}
	// Over prose nobody waits for the program before the page scrolls.
	p.drawing.Get("parentElement").Call("addEventListener", "wheel", function(p.wheel), map[string]any{"passive": false})
}

// at gives the node that an event happened at: the nearest one, from its target
// outwards, that fits; nil where none does.
func (p *Page) at(e js.Value, fits func(*scene.Node) bool) *scene.Node {
	for el := e.Get("target"); el.Truthy(); el = el.Get("parentElement") {
		if id, ok := html.NodeID(el.Get("id").String()); ok {
			if n := p.shown.Find(id); n != nil && fits(n) {
				return n
			}
		}
		if el.Equal(p.root) {
			return nil
		}
	}
	return nil
}

// with is at for nodes of some roles.
func (p *Page) with(e js.Value, roles ...scene.Role) *scene.Node {
	return p.at(e, func(n *scene.Node) bool { return slices.Contains(roles, n.Role) })
}

func (p *Page) input(e js.Value) {
	n := p.with(e, scene.Slider, scene.Field)
	if n == nil {
		return
	}
	value := e.Get("target").Get("value").String()
	p.note(n, value)
	if n.Role == scene.Field {
		p.typing = html.ID(n.ID)
	}
	p.send(scene.Set{ID: n.ID, Value: value})
}

// note remembers what stands in an input now, to be compared with what the next
// scene says.
func (p *Page) note(n *scene.Node, value string) {
	if t := p.twin.of(html.ID(n.ID)); t != nil {
		t.value = value
		p.moved = append(p.moved, t)
	}
}

// settleInputs writes into inputs that the reader moved what the scene made of it.
func (p *Page) settleInputs() {
	if p.behind {
		return
	}
	waiting := p.moved[:0]
	for _, t := range p.moved {
		p.setValue(t, t.wanted())
		if t.is.ID() == p.typing {
			waiting = append(waiting, t)
		}
	}
	p.moved = waiting
}

func (p *Page) change(e js.Value) {
	switch n := p.with(e, scene.Slider, scene.Choice, scene.Field); {
	case n == nil || n.Role == scene.Slider: // input told of each step
	case n.Role == scene.Choice:
		value := e.Get("target").Get("value").String()
		p.note(n, value)
		p.send(scene.Set{ID: n.ID, Value: value})
	case n.Role == scene.Field:
		p.enter(n, e.Get("target"))
	}
}

// enter ends the typing: from now on the scene may write into the field.
func (p *Page) enter(n *scene.Node, el js.Value) {
	value := el.Get("value").String()
	p.typing = ""
	p.note(n, value)
	p.send(scene.Entered{ID: n.ID, Value: value})
}

func (p *Page) click(e js.Value) {
	if n := p.at(e, func(n *scene.Node) bool { return n.Press != nil }); n != nil {
		p.send(n.Press)
	}
}

func (p *Page) toggle(e js.Value) {
	if n := p.with(e, scene.Details); n != nil {
		p.send(scene.Opened{ID: n.ID, Open: e.Get("target").Get("open").Bool()})
	}
}
