//go:build js

package main

import (
	"runtime"
	"syscall/js"
	"time"

	"costshare/engine/canvas"
	"costshare/engine/dataset"
	"costshare/engine/scene"
	"costshare/engine/svg"
	"costshare/engine/typeface"
	"costshare/engine/widget"
	"costshare/wasm/page"
)

// program is the loop. A message changes the model at once. What it came to is
// shown at once too, and then not again before the next frame, which shows what
// all messages until then came to; where that takes long, see send.
type program struct {
	loader  js.Value
	archive *dataset.Archive
	family  *typeface.Family

	inKorean *dataset.Archive // nil until it is wanted

	page    *page.Page
	surface *canvas.Surface
	model   widget.Model
	told    string         // the state that an article around was last told of
	drawing *scene.Drawing // what is shown

	waiting bool // a frame was asked for, or what it leads to is still to come
	resting bool // of these, the browser has time for itself, see rested
	moving  bool // the scene wants to be told of every frame
	stale   bool // what is shown, or about to be, is not the latest
	showing bool // a scene was found that is not yet displayed

	lost     bool // the canvas cannot draw any more
	measured bool // the address asks for a mark of every frame
	parts    bool // and for how long each of its parts took, which takes time itself
	drawn    bool // something has been drawn

	starting bool      // nobody waits for an answer yet, see pause
	breathed time.Time // when the page could last answer meanwhile
	after    bool      // the next frame is the browser's own, see send
	takes    float64   // how long it takes to show a scene, in ms, of late
	rested   float64   // when the browser has had enough time for itself, see page.Now
	shown    float64   // when the canvas was last given a drawing, see page.Now
}

// pause lets the page answer between two parts of the start, where the last time is some
// milliseconds ago. Later it does nothing: the browser may be waiting for the program.
func (p *program) pause() {
	if p.starting && time.Since(p.breathed) > part {
		page.Breathe()
		p.breathed = time.Now()
	}
}

// part is how long the page waits for a part of the start at least.
const part = 5 * time.Millisecond

// start shows the first scene and runs for as long as the page is there.
func (p *program) start() error {
	p.take(scene.Resized{Width: p.page.Width()})
	p.surface.Wake = func() { p.loader.Call("wake") }
	p.surface.OnDrawn = p.onDrawn
	p.surface.Pause = page.Breathe
	p.show()
	p.starting = false
	p.page.Listen(page.Calls{Restyled: p.refresh, Print: p.print, Printed: p.printed, Lost: p.onLost})
	p.loader.Call("hears")
	page.Breathe()
	p.surface.Prepare()
	page.Breathe()
	p.told = p.model.Query()
	p.page.Answer(p.answers())
	return p.surface.Run()
}

// send takes a message and shows what it came to. Where that takes long and the browser
// has shown something by itself, a handle that moved or a letter that was typed, this
// is painted first.
func (p *program) send(m scene.Msg) {
	p.take(m)
	if !widget.Shows(m) {
		return
	}
	if _, set := m.(scene.Set); set && p.takes > half {
		p.stale, p.after = true, true
		p.ask()
		return
	}
	p.refresh()
}

// half a frame, in ms: the browser needs the other half.
const half = 8

// rest is how long the browser gets for itself between two scenes that a handle's moves
// lead to, one of which takes a time, in ms. It has to show them, too. That
// grows by the square: at 10 ms it is not twice as long again, at 20 over three times. On
// a slow phone 2 of 300 hurried presses waited for over 100 ms, 9 with as long as one
// always, for a drag with a seventh fewer pictures; with up to 160 ms no fewer waited.
func rest(takes float64) float64 { return min(takes*takes/6, 80) }

// refresh shows the model as soon as it may.
func (p *program) refresh() {
	p.stale = true
	if (!p.waiting || p.resting) && !p.showing {
		p.show()
	}
	p.ask()
}

// ask asks for a frame, once.
func (p *program) ask() {
	if !p.waiting {
		p.waiting = true
		p.page.NextFrame(p.frame)
	}
}

func (p *program) frame(millis float64) {
	if p.after {
		p.after = false
		if p.moving {
			p.take(scene.Frame{Millis: millis})
		}
		p.resting = true
		p.page.After(p.rested-p.page.Now(), p.inParts)
		return
	}
	p.waiting = false
	if p.moving {
		p.send(scene.Frame{Millis: millis})
	} else if p.stale {
		p.refresh()
	}
}

func (p *program) take(m scene.Msg) {
	var effects []scene.Effect
	p.timed("update", func() { p.model, effects = widget.Update(p.model, m) })
	for _, e := range effects {
		p.do(e)
	}
}

// inParts shows the model with a rest between finding out what to show and showing
// it: a touch or a key that comes meanwhile waits only for one of both.
func (p *program) inParts() {
	p.waiting, p.resting, p.after = false, false, false
	switch {
	case p.showing:
		p.ask()
	case p.stale:
		s, took := p.view()
		page.Soon(func() { p.display(&s, took) })
	case p.moving:
		p.ask()
	}
}

// show shows the model's scene in the page and on the canvas.
func (p *program) show() {
	s, took := p.view()
	p.pause()
	p.display(&s, took)
}

// view finds out what to show, and gives how long that took, in ms. What it gives
// must be displayed.
func (p *program) view() (s scene.Scene, took float64) {
	p.stale = false
	from := p.page.Now()
	p.timed("view", func() { s = widget.View(p.model) })
	p.showing = true
	return s, p.page.Now() - from
}

// display shows a scene that it took a time to find, in ms.
func (p *program) display(s *scene.Scene, took float64) {
	defer func() { p.showing = false }()
	from := p.page.Now()
	p.timed("page", func() { p.page.Show(s, !p.stale) })
	if d := s.Drawing(); d != nil {
		p.paint(d)
	}
	if p.drawn { // the first one takes over the page
		took += p.page.Now() - from
		p.takes += (took - p.takes) / 4
		p.rested = p.page.Now() + rest(p.takes)
	}
	if s.Query != p.told && p.drawn {
		p.told = s.Query
		p.page.Tell("input")
	}
	p.moving = s.Moving
	if p.moving {
		p.ask()
	}
}

// timed does a part of a frame and leaves how long it took in the browser's
// record, where the address asks for that.
func (p *program) timed(name string, part func()) {
	if !p.parts {
		part()
		return
	}
	from := p.page.Now()
	part()
	p.page.Measure("costshare:"+name, from)
}

// onDrawn holds frames back until the next one is wanted.
func (p *program) onDrawn() {
	p.loader.Call("rest")
	if p.measured {
		p.page.Mark("costshare:frame")
	}
	if p.parts {
		// Ebitengine's own goroutine hands the frame on before another gets to run.
		go p.page.Measure("costshare:draw", p.shown)
	}
	if !p.drawn {
		p.drawn = true
		p.loader.Call("drawn", p.lost)
		p.page.NextFrame(func(float64) {
			p.page.Mark("costshare:interactive")
			p.page.Idle(p.rehearseStep)
		})
	}
}

// rehearseStep takes a step of the slider that nobody sees, once nothing else is going
// on: a browser compiles what is called for the first time. And it collects what the
// start left, for which the reader's eighth step would have to wait as long as for
// three others.
func (p *program) rehearseStep() {
	next, _ := widget.Update(p.model, scene.Stepped{ID: widget.SliderID, Stops: 1})
	page.Soon(func() {
		s := widget.View(next)
		page.Soon(func() {
			p.page.Rehearse(&s)
			page.Soon(runtime.GC)
		})
	})
}

// paint shows a drawing on the canvas, or without it where it was lost.
func (p *program) paint(d *scene.Drawing) {
	p.drawing = d
	if p.lost {
		p.draw()
		return
	}
	d = p.page.Labelled(d.WithoutHandles())
	p.shown = p.page.Now()
	p.surface.Show(d, p.page.Theme(), p.page.Ratio())
}

// draw puts the picture into the page as SVG, where the canvas is no good.
func (p *program) draw() {
	p.page.Draw(p.still(p.drawing.WithoutHandles()))
}

func (p *program) still(d *scene.Drawing) []byte {
	return svg.Drawing(d, p.page.Theme(), svg.Options{Prefix: "now-", FontFamily: "Costshare Sans", Themed: true})
}

// paper is how wide a drawing is on a sheet of A4.
const paper = 680

// print puts the picture for a sheet of paper into the page: the poster's, which
// has no sliders. It would tell what is to be guessed, and stay under the sliders
// of a page that has lost its canvas.
func (p *program) print() {
	if p.stale && !p.showing {
		p.show()
	}
	m, _ := widget.Update(p.model, scene.Resized{Width: paper})
	if view := widget.View(m); p.lost || view.Find("guess-buttons") != nil {
		p.page.Draw(p.still(p.drawing))
		return
	}
	view := widget.Poster(m, "")
	p.page.Draw(p.still(view.Drawing()))
}

// printed takes the handles out again where the picture for paper is the page's too.
func (p *program) printed() {
	if p.lost {
		p.draw()
	}
}

func (p *program) onLost() {
	p.lost = true
	p.draw()
}
