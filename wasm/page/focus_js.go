package page

import (
	"syscall/js"

	"costshare/engine/scene"
)

func (p *Page) focusin(e js.Value) {
	el := e.Get("target")
	p.focus, p.ring = el, el.Call("matches", ":focus-visible").Bool()
	if named := el.Call("closest", "[id]"); named.Truthy() {
		p.trail = p.trail.With(named.Get("id").String())
	}
	if n := p.at(e, func(*scene.Node) bool { return true }); n != nil {
		if n.Role == scene.Passage {
			el.Call("select")
		}
		p.send(scene.Focused{ID: n.ID, Visible: p.ring})
	}
}

func (p *Page) focusout(e js.Value) {
	if to := e.Get("relatedTarget"); !to.Truthy() || !p.root.Call("contains", to).Bool() {
		p.send(scene.Focused{})
	}
}

// keepFocus looks after the focus once a scene is shown: where that took away
// what had it, or moved it, it goes to the last that had it and is still there.
// The page does not jump there for who pressed with a pointer.
func (p *Page) keepFocus(had js.Value) {
	now := p.document.Get("activeElement")
	if now.Equal(had) || !had.Equal(p.focus) {
		return
	}
	quiet := map[string]any{"preventScroll": !p.ring}
	for _, id := range p.trail.Back() {
		if el := p.focusable(id); el.Truthy() {
			el.Call("focus", quiet)
			if el.Equal(p.document.Get("activeElement")) {
				return
			}
		}
	}
	p.send(scene.Focused{})
}

// focusable is the element with an id, or the first inside that takes the focus.
func (p *Page) focusable(id string) js.Value {
	const takes = "button, a[href], input, select, textarea, summary, [tabindex]"
	el := p.document.Call("getElementById", id)
	if !el.Truthy() || !p.root.Call("contains", el).Bool() || el.Call("matches", takes).Bool() {
		return el
	}
	return el.Call("querySelector", takes)
}
