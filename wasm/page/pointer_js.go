package page

import (
	"syscall/js"

	"costshare/engine/hand"
	"costshare/engine/html"
	"costshare/engine/scene"
)

// grip is a finger on a slider.
type grip struct {
	slider scene.ID // "" is none
	was    string   // its value before
}

func (p *Page) pointerdown(e js.Value) {
	if e.Get("button").Int() != 0 {
		return
	}
	if e.Get("isPrimary").Bool() {
		p.hand, p.grip = hand.Hand{}, grip{}
	}
	if n := p.with(e, scene.Slider); n != nil {
		p.grip = grip{n.ID, n.Value}
		return
	}
	on, ok := p.on(e)
	if !ok {
		return
	}
	p.mouse = on.Mouse
	if on.Mouse && !on.Beside {
		e.Get("target").Call("setPointerCapture", e.Get("pointerId"))
	}
	p.sendAll(p.hand.Down(p.spot(e), on))
}

// on is what an event happened on: a lane, or something of a picture with a lane
// that is not for typing; ok is false elsewhere.
func (p *Page) on(e js.Value) (on hand.On, ok bool) {
	lane := p.with(e, scene.Lane)
	on.Mouse = e.Get("pointerType").String() == "mouse"
	on.Beside = lane == nil
	if lane == nil && p.with(e, scene.Field) == nil {
		lane = p.laneNear(e)
	}
	if lane == nil {
		return on, false
	}
	on.Lane, on.Pans = lane.ID, lane.Pans
	return on, true
}

// laneNear is the lane under an event, or the first of the picture it is in.
func (p *Page) laneNear(e js.Value) *scene.Node {
	n := p.with(e, scene.Lane, scene.Picture)
	if n == nil || n.Role == scene.Lane {
		return n
	}
	return first(n.Kids, scene.Lane)
}

// first is the first node of a role, nil where there is none.
func first(nodes []scene.Node, role scene.Role) *scene.Node {
	for i := range nodes {
		if nodes[i].Role == role {
			return &nodes[i]
		}
		if n := first(nodes[i].Kids, role); n != nil {
			return n
		}
	}
	return nil
}

func (p *Page) pointermove(e js.Value) {
	if !p.hand.Rests() {
		p.sendAll(p.hand.Move(p.spot(e)))
	}
}

func (p *Page) pointerup(e js.Value) {
	p.grip = grip{}
	if p.hand.Rests() {
		return
	}
	s := p.spot(e)
	lane := p.hand.Lane()
	said, pressed := p.hand.Up(s)
	if pressed && !p.mouse && p.taps.Twice(s, e.Get("timeStamp").Float()) {
		p.send(hand.Doubled(lane, s.X, false))
		return
	}
	p.sendAll(said)
}

// dblclick is a mouse's: how quick it has to be its owner told the system.
func (p *Page) dblclick(e js.Value) {
	if n := p.with(e, scene.Lane); n != nil && p.mouse {
		p.send(hand.Doubled(n.ID, p.spot(e).X, e.Get("shiftKey").Bool()))
	}
}

// pointercancel: the browser scrolls the page. Its slider has gone to where the
// finger came down by then; the reader meant to scroll, so that it goes back.
func (p *Page) pointercancel(e js.Value) {
	if t := p.twin.of(html.ID(p.grip.slider)); p.grip.slider != "" && t != nil && t.value != p.grip.was {
		p.send(scene.Set{ID: p.grip.slider, Value: p.grip.was})
	}
	p.grip = grip{}
	p.hand.Leave(p.spot(e))
}

// wheel zooms with Ctrl or Cmd, as a pinch on a touchpad does. Else it is the
// article's.
func (p *Page) wheel(e js.Value) {
	if !e.Get("ctrlKey").Bool() && !e.Get("metaKey").Bool() {
		return
	}
	if n := p.laneNear(e); n != nil {
		e.Call("preventDefault")
		p.send(hand.Turned(n.ID, p.spot(e).X, e.Get("deltaY").Float(), hand.Unit(e.Get("deltaMode").Int())))
	}
}

// spot is where an event's pointer is.
func (p *Page) spot(e js.Value) hand.Spot {
	s := hand.Spot{X: e.Get("clientX").Float(), Y: e.Get("clientY").Float()}
	box := p.drawing.Call("getBoundingClientRect")
	s.X -= box.Get("left").Float()
	s.Y -= box.Get("top").Float()
	if id := e.Get("pointerId"); id.Type() == js.TypeNumber {
		s.ID = id.Int()
	}
	return s
}

func (p *Page) sendAll(said []scene.Msg) {
	for _, m := range said {
		p.send(m)
	}
}
