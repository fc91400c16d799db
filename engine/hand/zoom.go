package hand

import (
	"math"

	"costshare/engine/scene"
)

// Chosen stands for a Zoomed's X where a key asked: around what is chosen.
const Chosen = -1

// Two presses are a double one within so many milliseconds and pixels.
const (
	twiceMillis = 300
	twiceFar    = 24
)

// Presses remembers the last press. Its zero value is none.
type Presses struct {
	last   Spot
	millis float64
	any    bool
}

// Twice hears of a press and says whether it is the second of two. A third one
// is a first one again.
func (p *Presses) Twice(s Spot, millis float64) bool {
	near := math.Hypot(s.X-p.last.X, s.Y-p.last.Y) <= twiceFar
	twice := p.any && near && millis-p.millis <= twiceMillis
	*p = Presses{last: s, millis: millis, any: !twice}
	return twice
}

// Doubled is what a double press says: twice as large, with Shift half.
func Doubled(lane scene.ID, x float64, shift bool) scene.Msg {
	by := 2.0
	if shift {
		by = 0.5
	}
	return scene.Zoomed{ID: lane, By: by, X: max(x, 0), Step: true}
}

// Unit is what a wheel counts in, in the order of the web's deltaMode.
type Unit int

const (
	Pixels Unit = iota
	Lines
	Pages
)

// Turned is what a wheel says that turned, towards the reader where delta is
// positive. A touchpad's pinch comes as many small turns; a mouse's notch is one
// of a hundred pixels, and stops at most.
func Turned(lane scene.ID, x, delta float64, unit Unit) scene.Msg {
	const each, most = 0.01, 1.5
	switch unit {
	case Lines:
		delta *= 16
	case Pages:
		delta *= 400
	}
	return scene.Zoomed{ID: lane, By: min(max(math.Exp(-delta*each), 1/most), most), X: max(x, 0)}
}

// Typed is what a character says on a lane; nil where it says nothing.
func Typed(lane scene.ID, key string) scene.Msg {
	by, ok := map[string]float64{"+": 2, "=": 2, "-": 0.5, "0": 0}[key]
	if !ok {
		return nil
	}
	return scene.Zoomed{ID: lane, By: by, X: Chosen, Step: true}
}

// Walked is what an arrow says with Shift: a tenth of the drawing goes by, as if
// the reader went that way.
func Walked(lane scene.ID, right bool, width float64) scene.Msg {
	by := width / 10
	if right {
		by = -by
	}
	return scene.Dragged{ID: lane, By: by}
}
