package page

import (
	"syscall/js"

	"costshare/engine/html"
	"costshare/engine/scene"
)

// Do carries out what only a page can do.
func (p *Page) Do(e scene.Effect) {
	defer rescue()
	switch e := e.(type) {
	case scene.SetAddress:
		p.setAddress(e.Query)
	case scene.Later:
		p.later(e)
	case scene.Save:
		p.save(e)
	case scene.Copy:
		p.copy(e.Text)
	case scene.Hear:
		p.play(e)
	case scene.Louder:
		p.sound("louder", e.Volume)
	case scene.Hush:
		p.sound("stop")
	case scene.Look:
		p.look(e.ID)
	}
}

// setAddress keeps the place on the page and what others put into the address.
func (p *Page) setAddress(query string) {
	at := p.window.Get("location")
	to := at.Get("pathname").String() + address(at.Get("search").String(), query, p.ours) + at.Get("hash").String()
	p.window.Get("history").Call("replaceState", nil, "", to)
}

// look brings an element into view.
func (p *Page) look(id scene.ID) {
	if el := p.document.Call("getElementById", html.ID(id)); el.Truthy() {
		el.Call("scrollIntoView", map[string]any{"block": "nearest"})
	}
}

// timer is a message on its way.
type timer struct {
	id   js.Value
	call js.Func
}

// later sends a message after some time; one with the same key that is still on
// its way never arrives.
func (p *Page) later(e scene.Later) {
	if t, ok := p.timers[e.Key]; ok {
		p.window.Call("clearTimeout", t.id)
		t.call.Release()
	}
	call := function(func(js.Value) {
		p.timers[e.Key].call.Release()
		delete(p.timers, e.Key)
		p.send(e.Msg)
	})
	p.timers[e.Key] = timer{p.window.Call("setTimeout", call, e.Millis), call}
}
