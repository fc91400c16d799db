package page

import (
	"syscall/js"

	"costshare/engine/scene"
)

// watch hears what changes around the widget: its width, the colour scheme, the
// pixel ratio, the wish for less motion.
func (p *Page) watch(restyled func()) {
	resized := function(func(js.Value) {
		width, _, _ := p.Size()
		if width > 0 { // 0 is hidden
			p.send(scene.Resized{Width: width})
		}
	})
	p.window.Get("ResizeObserver").New(resized).Call("observe", p.drawing)

	still := p.window.Call("matchMedia", "(prefers-reduced-motion: reduce)")
	preferred := func(js.Value) { p.send(scene.Preferred{LessMotion: still.Get("matches").Bool()}) }
	still.Call("addEventListener", "change", function(preferred))
	again := function(func(js.Value) { restyled() })
	p.dark.Call("addEventListener", "change", again)
	p.window.Call("addEventListener", "resize", again)
	preferred(js.Undefined())
}

// NextFrame calls f before the next frame, with the milliseconds since the page
// began.
func (p *Page) NextFrame(f func(millis float64)) {
	var once js.Func
	once = function(func(now js.Value) {
		once.Release()
		f(now.Float())
	})
	p.askFrame.Invoke(once)
}

// Mark leaves a mark in the browser's own record of how long things took.
func (p *Page) Mark(name string) {
	defer rescue()
	p.window.Get("performance").Call("mark", name)
}
