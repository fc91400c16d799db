package page

import (
	"math"
	"syscall/js"

	"costshare/engine/html"
	"costshare/engine/scene"
)

// hand is a pointer that is down on a lane, or a finger on a slider.
type hand struct {
	on      scene.ID // the lane; "" is none
	x, y    float64  // where it came down, in the window
	dragged bool

	slider scene.ID // "" is none
	was    string   // the slider's value before
}

// slop is how far a finger wanders before it means to move something.
const slop = 6

// pointerdown: a mouse points at once. A finger may be about to scroll the page,
// so that it points when it goes sideways, or when it leaves without having
// scrolled.
func (p *Page) pointerdown(e js.Value) {
	n := p.with(e, scene.Lane, scene.Slider)
	if n == nil || e.Get("button").Int() != 0 || !e.Get("isPrimary").Bool() {
		return
	}
	if n.Role == scene.Slider {
		p.hand = hand{slider: n.ID, was: n.Value}
		return
	}
	p.hand = hand{on: n.ID, x: e.Get("clientX").Float(), y: e.Get("clientY").Float()}
	if e.Get("pointerType").String() == "mouse" {
		p.hand.dragged = true
		e.Get("target").Call("setPointerCapture", e.Get("pointerId"))
		p.point(e)
	}
}

func (p *Page) pointermove(e js.Value) {
	if p.hand.on == "" {
		return
	}
	dx, dy := e.Get("clientX").Float()-p.hand.x, e.Get("clientY").Float()-p.hand.y
	if p.hand.dragged || math.Abs(dx) > slop && math.Abs(dx) > math.Abs(dy) {
		p.hand.dragged = true
		p.point(e)
	}
}

func (p *Page) pointerup(e js.Value) {
	if p.hand.on != "" && !p.hand.dragged {
		p.point(e)
	}
	p.hand = hand{}
}

// pointercancel: the browser scrolls the page. Its slider has gone to where the
// finger came down by then; the reader meant to scroll, so that it goes back.
func (p *Page) pointercancel(js.Value) {
	if t := p.twin.of(html.ID(p.hand.slider)); p.hand.slider != "" && t != nil && t.value != p.hand.was {
		p.send(scene.Set{ID: p.hand.slider, Value: p.hand.was})
	}
	p.hand = hand{}
}

func (p *Page) point(e js.Value) {
	left := p.drawing.Call("getBoundingClientRect").Get("left").Float()
	p.send(scene.Pointed{ID: p.hand.on, X: e.Get("clientX").Float() - left})
}
