package page

import (
	"sync"
	"syscall/js"

	"costshare/engine/scene"
)

// watch hears what changes around the widget: its width, the colour scheme, the
// pixel ratio, the wish for less motion.
func (p *Page) watch(c Calls) {
	p.window.Get("ResizeObserver").New(function(p.resized)).Call("observe", p.drawing)

	still := p.window.Call("matchMedia", "(prefers-reduced-motion: reduce)")
	preferred := func(js.Value) { p.send(scene.Preferred{LessMotion: still.Get("matches").Bool()}) }
	still.Call("addEventListener", "change", function(preferred))
	again := function(func(js.Value) { c.Restyled() })
	for _, system := range []js.Value{p.dark, p.contrast, p.forced} {
		system.Call("addEventListener", "change", again)
	}
	p.window.Call("addEventListener", "resize", again)
	p.window.Get("MutationObserver").New(again).Call("observe", p.document.Get("documentElement"),
		map[string]any{"attributes": true, "attributeFilter": []any{"class", "lang"}})
	p.window.Call("addEventListener", "popstate", function(func(js.Value) {
		p.send(scene.Addressed{Query: p.Query()})
	}))
	p.window.Call("addEventListener", "beforeprint", function(func(js.Value) { c.Print() }))
	p.window.Call("addEventListener", "afterprint", function(func(js.Value) { c.Printed() }))
	p.window.Call("addEventListener", "costshare-lost", function(func(js.Value) { c.Lost() }))
	if still.Get("matches").Bool() {
		preferred(js.Undefined())
	}
}

// resized tells of another width; one of 0 is hidden.
func (p *Page) resized(js.Value) {
	width := p.Width()
	if width > 0 && width != p.width {
		p.width = width
		p.send(scene.Resized{Width: width})
	}
}

// Idle calls f once, when the browser has nothing else to do; where it cannot say
// so, a little later.
func (p *Page) Idle(f func()) {
	call := once(func(js.Value) { f() })
	if p.window.Get("requestIdleCallback").Truthy() {
		p.window.Call("requestIdleCallback", call)
	} else {
		p.window.Call("setTimeout", call, 200)
	}
}

// Breathe lets the browser do what has come up meanwhile, a touch or a frame, before
// the program goes on. It must not be called where the browser waits for an answer.
func Breathe() {
	on := make(chan struct{})
	Soon(func() { close(on) })
	<-on
}

// Soon calls f once the browser has done what has come up meanwhile.
func Soon(f func()) { soon()(f) }

// soon sends a message, to itself, for each who waits: timers would take a second in a
// hidden page.
var soon = sync.OnceValue(func() func(f func()) {
	var waiting []func()
	channel := js.Global().Get("MessageChannel").New()
	channel.Get("port1").Set("onmessage", function(func(js.Value) {
		next := waiting[0]
		waiting = waiting[1:]
		next()
	}))
	return func(f func()) {
		waiting = append(waiting, f)
		channel.Get("port2").Call("postMessage", 0)
	}
})

// After calls f after some milliseconds, and once the browser has done what has come
// up meanwhile.
func (p *Page) After(millis float64, f func()) {
	if millis > 0 {
		p.window.Call("setTimeout", once(func(js.Value) { f() }), millis)
	} else {
		Soon(f)
	}
}

// NextFrame calls f before the next frame, with the milliseconds since the page
// began.
func (p *Page) NextFrame(f func(millis float64)) {
	p.askFrame.Invoke(once(func(now js.Value) { f(now.Float()) }))
}

// once makes a handler that is called one time.
func once(f func(arg js.Value)) js.Func {
	var call js.Func
	call = function(func(arg js.Value) {
		call.Release()
		f(arg)
	})
	return call
}

// Mark leaves a mark in the browser's own record of how long things took.
func (p *Page) Mark(name string) {
	defer rescue()
	p.window.Get("performance").Call("mark", name)
}

// Now is the milliseconds since the page began, in the clock of Measure.
func (p *Page) Now() float64 { return p.window.Get("performance").Call("now").Float() }

// Measure leaves in that record what began then and ends now.
func (p *Page) Measure(name string, from float64) {
	defer rescue()
	p.window.Get("performance").Call("measure", name, map[string]any{"start": from})
}
