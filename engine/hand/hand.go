// Package hand reads a reader's hands over a timeline: what a press, a drag, a
// pinch, a wheel, a double press and a key say, and where the keyboard was. It
// knows neither browser nor window; both tell it where pointers are.
package hand

import (
	"math"
	"slices"

	"costshare/engine/scene"
)

// Slop is how far a pointer wanders before it means to move something. Far is
// how far it may be where it goes up to have meant the place at all.
const (
	Slop = 6
	Far  = 16
)

// narrow is as near as two fingers count: below it a trembling would zoom.
const narrow = 24

// Spot is one pointer and where it is, in CSS pixels from the drawing's top left
// corner.
type Spot struct {
	ID   int
	X, Y float64
}

// On is what a pointer came down on.
type On struct {
	Lane  scene.ID
	Pans  bool // see scene.Node
	Mouse bool // it cannot be about to scroll, as a finger can
	// Beside is true where it is not the lane itself but what stands near it: it
	// can be half of a pinch, and no more.
	Beside bool
}

// Hand is the pointers that are down. Its zero value is none.
type Hand struct {
	on    On
	from  Spot   // where the first came down
	spots []Spot // in the order in which they came, at most two
	does  doing
}

// doing is what the pointers turned out to mean.
type doing int

const (
	nothing doing = iota
	waits         // for a way sideways, or for its end
	points
	drags
	pinches
)

// Down is a pointer coming down. A mouse points at once, unless it may be about
// to drag. A finger may be about to scroll the page: it points when it goes
// sideways, or when it leaves and has not gone anywhere.
func (h *Hand) Down(s Spot, on On) []scene.Msg {
	switch len(h.spots) {
	case 0:
		h.on, h.from, h.does = on, s, waits
		h.spots = append(h.spots, s)
		switch {
		case on.Beside:
			h.does = nothing
		case on.Mouse && !on.Pans:
			h.does = points
			return h.pointed(s)
		}
	case 1:
		h.does = pinches
		h.spots = append(h.spots, s)
	}
	return nil
}

// Move is a pointer moving, whether it is down or not.
func (h *Hand) Move(s Spot) []scene.Msg {
	i := h.index(s)
	if i < 0 {
		return nil
	}
	was := h.spots[i]
	switch h.does {
	case waits:
		return h.begin(s)
	case points:
		h.spots[i] = s
		return h.pointed(s)
	case drags:
		h.spots[i] = s
		return h.dragged(s.X - was.X)
	case pinches:
		return h.pinch(i, s)
	}
	return nil
}

// begin is a pointer that may have gone far enough to say what it means. What
// it was put on goes all of its way with it.
func (h *Hand) begin(s Spot) []scene.Msg {
	dx, dy := math.Abs(s.X-h.from.X), math.Abs(s.Y-h.from.Y)
	if dx <= Slop || dx <= dy && !h.on.Mouse {
		return nil
	}
	h.spots[0] = s
	if h.on.Pans {
		h.does = drags
		return h.dragged(s.X - h.from.X)
	}
	h.does = points
	return h.pointed(s)
}

// pinch is one of two fingers moving: what lies between them keeps there. It
// zooms first, so that there is somewhere to go where the whole was seen.
func (h *Hand) pinch(i int, s Spot) []scene.Msg {
	middle, apart := h.span()
	h.spots[i] = s
	now, wide := h.span()
	var said []scene.Msg
	if wide != apart {
		said = append(said, scene.Zoomed{ID: h.on.Lane, By: wide / apart, X: max(middle, 0)})
	}
	return append(said, h.dragged(now-middle)...)
}

// span is the middle between two fingers and how far they are apart.
func (h *Hand) span() (middle, apart float64) {
	a, b := h.spots[0], h.spots[1]
	return (a.X + b.X) / 2, max(math.Hypot(a.X-b.X, a.Y-b.Y), narrow)
}

// Up is a pointer going up. Pressed is true where it was the only one and went
// nowhere.
func (h *Hand) Up(s Spot) (said []scene.Msg, pressed bool) {
	if h.index(s) < 0 {
		return nil, false
	}
	near := math.Abs(s.X-h.from.X) <= Far && math.Abs(s.Y-h.from.Y) <= Far
	pressed = near && (h.does == waits || h.does == points)
	if h.does == waits && near {
		said = h.pointed(s)
	}
	h.Leave(s)
	return said, pressed
}

// Leave is a pointer that is taken away, as by a page that begins to scroll. The
// one that stays after a pinch says nothing more.
func (h *Hand) Leave(s Spot) {
	if i := h.index(s); i >= 0 {
		h.spots = slices.Delete(h.spots, i, i+1)
		h.does = nothing
	}
}

// Rests says that no pointer is down.
func (h *Hand) Rests() bool { return len(h.spots) == 0 }

// Lane is the lane that the pointers are about.
func (h *Hand) Lane() scene.ID { return h.on.Lane }

func (h *Hand) index(s Spot) int {
	return slices.IndexFunc(h.spots, func(o Spot) bool { return o.ID == s.ID })
}

func (h *Hand) pointed(s Spot) []scene.Msg {
	return []scene.Msg{scene.Pointed{ID: h.on.Lane, X: s.X, Y: s.Y}}
}

func (h *Hand) dragged(by float64) []scene.Msg {
	if by == 0 {
		return nil
	}
	return []scene.Msg{scene.Dragged{ID: h.on.Lane, By: by}}
}
