package page

import (
	"syscall/js"

	"costshare/engine/scene"
)

// steps is what keys say on something that moves in steps.
var steps = map[string]scene.Stepped{
	"ArrowRight": {Steps: 1}, "ArrowUp": {Steps: 1}, "ArrowLeft": {Steps: -1}, "ArrowDown": {Steps: -1},
	"PageUp": {Stops: 1}, "PageDown": {Stops: -1}, "Home": {End: -1}, "End": {End: 1},
}

func (p *Page) keydown(e js.Value) {
	if undoes(e) && p.typing == "" {
		e.Call("preventDefault")
		p.send(scene.Undo{})
		return
	}
	n := p.with(e, scene.Slider, scene.Lane, scene.Field)
	if n == nil || modified(e) {
		return
	}
	key := e.Get("key").String()
	if n.Role == scene.Field {
		if key == "Enter" && !e.Get("isComposing").Bool() {
			p.enter(n, e.Get("target"))
		}
		return
	}
	step, ok := steps[key]
	// A slider's arrows and ends are the browser's own; it knows no stops.
	if !ok || n.Role == scene.Slider && step.Stops == 0 {
		return
	}
	e.Call("preventDefault")
	step.ID = n.ID
	p.send(step)
}

// undoes says whether a key takes the last step back; what is being typed is
// the browser's to take back.
func undoes(e js.Value) bool {
	return e.Get("key").String() == "z" && (e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool()) && !e.Get("shiftKey").Bool() && !e.Get("altKey").Bool()
}

// modified keys belong to the browser.
func modified(e js.Value) bool {
	return e.Get("altKey").Bool() || e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool()
}
