package page

import (
	"syscall/js"

	"costshare/engine/scene"
)

// play plays tones, by a script that is loaded when it is first wanted.
func (p *Page) play(e scene.Hear) {
	tones := make([]any, len(e.Tones))
	for i, t := range e.Tones {
		tones[i] = []any{t.Hertz, t.Scenario}
	}
	if !p.tell.Truthy() {
		p.tell = function(func(at js.Value) { p.send(scene.Sounds{Tone: at.Int()}) })
	}
	var came, failed js.Func
	release := func() { came.Release(); failed.Release() }
	came = function(func(sound js.Value) {
		sound.Call("play", js.ValueOf(tones), e.Volume, p.tell)
		release()
	})
	failed = function(func(js.Value) {
		p.send(scene.Sounds{Tone: -1, Failed: true})
		release()
	})
	p.window.Get("costshareLoader").Call("sound").Call("then", came).Call("catch", failed)
}

// sounding does something with what sounds, where anything ever did.
func (p *Page) sounding(what string, args ...any) {
	if sound := p.window.Get("costshareSound"); sound.Truthy() {
		sound.Call(what, args...)
	}
}
