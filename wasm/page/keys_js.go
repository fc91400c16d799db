package page

import (
	"syscall/js"

	"costshare/engine/hand"
	"costshare/engine/html"
	"costshare/engine/scene"
)

// steps is what keys say on something that moves in steps.
var steps = map[string]scene.Stepped{
	"ArrowRight": {Steps: 1}, "ArrowUp": {Steps: 1}, "ArrowLeft": {Steps: -1}, "ArrowDown": {Steps: -1},
	"PageUp": {Stops: 1}, "PageDown": {Stops: -1}, "Home": {End: -1}, "End": {End: 1},
}

func (p *Page) keydown(e js.Value) {
	key := e.Get("key").String()
	if p.typing == "" && undoes(e, key) {
		e.Call("preventDefault")
		p.send(scene.Undo{})
		return
	}
	if modified(e) || e.Get("isComposing").Truthy() {
		return
	}
	if key == "Escape" {
		p.escape(e)
		return
	}
	if key == "?" && p.with(e, scene.Field, scene.Choice) == nil {
		e.Call("preventDefault")
		p.send(scene.Help{})
		return
	}
	switch n := p.with(e, scene.Slider, scene.Lane, scene.Field); {
	case n == nil:
	case n.Role == scene.Field && key == "Enter":
		p.enter(n, e.Get("target"))
		p.send(scene.Accepted{ID: n.ID})
	case n.Role == scene.Field && (n.Max == 0 || key != "ArrowDown" && key != "ArrowUp"):
	default:
		if said := p.keyed(n, key, e.Get("shiftKey").Truthy()); said != nil {
			e.Call("preventDefault")
			p.send(said)
		}
	}
}

// keyed is what a key says on a slider or lane; nil where it is the browser's: a
// slider's arrows and ends are, it knows no stops.
func (p *Page) keyed(n *scene.Node, key string, shift bool) scene.Msg {
	step, ok := steps[key]
	lane := n.Role == scene.Lane
	switch {
	case lane && shift && (key == "ArrowLeft" || key == "ArrowRight"):
		return hand.Walked(n.ID, key == "ArrowRight", p.width)
	case lane && !ok:
		return hand.Typed(n.ID, key)
	case ok && (lane || n.Role == scene.Field || step.Stops != 0):
		step.ID = n.ID
		return step
	}
	return nil
}

// escape closes what opened last. A list of options, and a field that is typed
// into, close something of their own.
func (p *Page) escape(e js.Value) {
	n := p.with(e, scene.Field, scene.Choice)
	if n == nil || n.Role == scene.Field && html.ID(n.ID) != p.typing {
		p.send(scene.Escaped{})
	}
}

// undoes says whether a key takes the last step back; what is being typed is
// the browser's to take back.
func undoes(e js.Value, key string) bool {
	return key == "z" && (e.Get("ctrlKey").Truthy() || e.Get("metaKey").Truthy()) && !e.Get("shiftKey").Truthy() && !e.Get("altKey").Truthy()
}

// modified keys belong to the browser.
func modified(e js.Value) bool {
	return e.Get("altKey").Truthy() || e.Get("ctrlKey").Truthy() || e.Get("metaKey").Truthy()
}
