package page

import (
	"syscall/js"

	"costshare/engine/scene"
)

// play plays tones, by a script that loader.js loads when it is first wanted. It tells
// which one sounds, -1 after the last, and less where none can.
func (p *Page) play(e scene.Hear) {
	tones := make([]any, len(e.Tones))
	for i, t := range e.Tones {
		tones[i] = []any{t.Hertz, t.Scenario}
	}
	if !p.tell.Truthy() {
		p.tell = function(p.tone)
	}
	p.sound("play", tones, e.Volume, p.tell)
}

// tone hears which tone sounds.
func (p *Page) tone(at js.Value) { p.send(scene.Sounds{Tone: at.Int(), Failed: at.Int() < -1}) }

// sound has loader.js do something with what sounds.
func (p *Page) sound(what string, args ...any) {
	p.window.Get("costshareLoader").Get("sound").Call(what, args...)
}
