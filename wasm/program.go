//go:build js

package main

import (
	"syscall/js"

	"costshare/engine/canvas"
	"costshare/engine/scene"
	"costshare/engine/svg"
	"costshare/engine/widget"
	"costshare/wasm/page"
)

// program is the loop: messages wait until the next frame, which takes them all
// and shows what they come to.
type program struct {
	loader  js.Value
	page    *page.Page
	surface *canvas.Surface
	model   widget.Model
	drawing *scene.Drawing // what is shown

	inbox   []scene.Msg
	waiting bool // a frame was asked for
	moving  bool // the scene wants to be told of every frame
	stale   bool // colours or pixels changed, though the scene did not

	lost     bool // the canvas cannot draw any more
	measured bool // the address asks for marks of every frame
	drawn    bool // something has been drawn

	shown float64 // when the canvas was last given a drawing, see page.Now
}

// start shows the first scene and runs for as long as the page is there.
func (p *program) start() error {
	p.take(scene.Resized{Width: p.page.Width()})
	p.surface.Wake = func() { p.loader.Call("wake") }
	p.surface.OnDrawn = p.onDrawn
	p.show()
	p.page.Listen(page.Calls{Restyled: p.restyled, Print: p.draw, Lost: p.onLost})
	return p.surface.Run()
}

// send puts a message into the next frame.
func (p *program) send(m scene.Msg) {
	p.inbox = append(p.inbox, m)
	p.ask()
}

func (p *program) restyled() {
	p.stale = true
	p.ask()
}

func (p *program) ask() {
	if !p.waiting {
		p.waiting = true
		p.page.NextFrame(p.frame)
	}
}

// frame takes all messages that came since the last one and shows what they
// come to, once.
func (p *program) frame(millis float64) {
	p.waiting = false
	messages := p.inbox
	p.inbox = nil
	if p.moving {
		messages = append(messages, scene.Frame{Millis: millis})
	}
	p.timed("update", func() {
		for _, m := range messages {
			p.take(m)
		}
	})
	if len(messages) > 0 || p.stale {
		p.show()
	}
}

func (p *program) take(m scene.Msg) {
	model, effects := widget.Update(p.model, m)
	p.model = model
	for _, e := range effects {
		p.page.Do(e)
	}
}

// show shows the model's scene in the page and on the canvas.
func (p *program) show() {
	p.stale = false
	var s scene.Scene
	p.timed("view", func() { s = widget.View(p.model) })
	p.timed("page", func() { p.page.Show(&s) })
	if d := drawing(&s); d != nil {
		p.paint(d)
	}
	p.moving = s.Moving
	if p.moving {
		p.ask()
	}
}

// timed does a part of a frame and leaves how long it took in the browser's
// record, where the address asks for that.
func (p *program) timed(name string, part func()) {
	from := p.page.Now()
	part()
	if p.measured {
		p.page.Measure("costshare:"+name, from)
	}
}

// onDrawn holds frames back until the next one is wanted.
func (p *program) onDrawn() {
	p.loader.Call("rest")
	if p.measured {
		p.page.Mark("costshare:frame")
		// Ebitengine's own goroutine hands the frame on before another gets to run.
		go p.page.Measure("costshare:draw", p.shown)
	}
	if !p.drawn {
		p.drawn = true
		p.loader.Call("drawn")
		p.page.NextFrame(func(float64) { p.page.Mark("costshare:interactive") })
	}
}

// paint shows a drawing on the canvas, or without it where it was lost.
func (p *program) paint(d *scene.Drawing) {
	p.drawing = d
	if p.lost {
		p.draw()
		return
	}
	p.shown = p.page.Now()
	p.surface.Show(d, p.page.Theme(), d.Width, d.Height, p.page.Ratio())
}

// draw puts the picture into the page as SVG.
func (p *program) draw() {
	p.page.Draw(svg.Drawing(p.drawing, p.page.Theme(), svg.Options{Prefix: "now-", FontFamily: "Costshare Sans", Themed: true}))
}

func (p *program) onLost() {
	p.lost = true
	p.draw()
}

func drawing(s *scene.Scene) *scene.Drawing {
	for _, n := range s.Nodes {
		if n.Drawing != nil {
			return n.Drawing
		}
	}
	return nil
}
