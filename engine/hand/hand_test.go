package hand

import (
	"math"
	"reflect"
	"testing"

	"costshare/engine/scene"
)

const lane scene.ID = "years"

// What a lane is to a pointer.
var (
	still  = On{Lane: lane}
	wide   = On{Lane: lane, Pans: true}
	mouse  = On{Lane: lane, Mouse: true}
	pans   = On{Lane: lane, Pans: true, Mouse: true}
	beside = On{Lane: lane, Beside: true}
)

// step is a pointer: down, to, up or away, and where.
type step struct {
	does string
	x, y float64
	id   int
}

func pointed(x, y float64) scene.Msg { return scene.Pointed{ID: lane, X: x, Y: y} }
func dragged(by float64) scene.Msg   { return scene.Dragged{ID: lane, By: by} }
func zoomed(by, x float64) scene.Msg { return scene.Zoomed{ID: lane, By: by, X: x} }

// play gives all that a way of pointers says, and whether its end was a press.
func play(on On, way []step) (said []scene.Msg, pressed bool) {
	var h Hand
	for _, s := range way {
		spot := Spot{s.id, s.x, s.y}
		switch s.does {
		case "down":
			said = append(said, h.Down(spot, on)...)
		case "to":
			said = append(said, h.Move(spot)...)
		case "up":
			var more []scene.Msg
			more, pressed = h.Up(spot)
			said = append(said, more...)
		case "away":
			h.Leave(spot)
		}
	}
	return said, pressed
}

// What is wanted follows from the words at Down, Move and Up, and by hand.
func TestHand(t *testing.T) {
	for _, c := range []struct {
		name    string
		on      On
		way     []step
		want    []scene.Msg
		pressed bool
	}{
		{"a mouse points at once, and as it goes", mouse, []step{{"down", 100, 20, 1}, {"to", 101, 20, 1}, {"to", 140, 90, 1}, {"up", 140, 90, 1}, {"to", 200, 20, 1}},
			[]scene.Msg{pointed(100, 20), pointed(101, 20), pointed(140, 90)}, false},
		{"a mouse's press", mouse, []step{{"down", 100, 20, 1}, {"up", 100, 20, 1}}, []scene.Msg{pointed(100, 20)}, true},
		{"where a lane pans it points when it is let go", pans, []step{{"down", 100, 20, 1}, {"to", 104, 20, 1}, {"up", 104, 20, 1}}, []scene.Msg{pointed(104, 20)}, true},
		{"or drags, all of the way", pans, []step{{"down", 100, 20, 1}, {"to", 104, 20, 1}, {"to", 110, 60, 1}, {"to", 90, 60, 1}, {"to", 90, 70, 1}, {"up", 90, 70, 1}},
			[]scene.Msg{dragged(10), dragged(-20)}, false},
		{"a mouse that goes up and down says nothing there", pans, []step{{"down", 100, 20, 1}, {"to", 103, 80, 1}, {"up", 103, 80, 1}}, nil, false},
		{"a finger's press", still, []step{{"down", 100, 20, 1}, {"to", 103, 26, 1}, {"up", 103, 26, 1}}, []scene.Msg{pointed(103, 26)}, true},
		{"a finger points when it goes sideways", still, []step{{"down", 100, 20, 1}, {"to", 106, 20, 1}, {"to", 107, 20, 1}, {"to", 120, 60, 1}, {"up", 120, 60, 1}},
			[]scene.Msg{pointed(107, 20), pointed(120, 60)}, false},
		{"where a lane pans it drags", wide, []step{{"down", 100, 20, 1}, {"to", 92, 20, 1}, {"to", 90, 25, 1}, {"up", 90, 25, 1}}, []scene.Msg{dragged(-8), dragged(-2)}, false},
		{"a finger that goes up and down moves nothing", wide, []step{{"down", 100, 20, 1}, {"to", 108, 60, 1}, {"to", 108, 120, 1}, {"up", 108, 120, 1}}, nil, false},
		{"nor does one that the page scrolls with", wide, []step{{"down", 100, 20, 1}, {"to", 102, 30, 1}, {"away", 102, 30, 1}, {"to", 150, 30, 1}}, nil, false},
		{"two fingers twice as far apart", still, []step{{"down", 100, 20, 1}, {"down", 200, 20, 2}, {"to", 50, 20, 1}, {"to", 250, 20, 2}, {"up", 250, 20, 2}, {"to", 90, 20, 1}, {"up", 90, 20, 1}},
			[]scene.Msg{zoomed(1.5, 150), dragged(-25), zoomed(200.0/150, 125), dragged(25)}, false},
		{"one above the other", wide, []step{{"down", 100, 20, 1}, {"down", 100, 120, 2}, {"to", 100, 70, 2}}, []scene.Msg{zoomed(0.5, 100)}, false},
		{"two that go the same way", wide, []step{{"down", 100, 20, 1}, {"down", 200, 20, 2}, {"to", 110, 20, 1}, {"to", 210, 20, 2}},
			[]scene.Msg{zoomed(0.9, 150), dragged(5), zoomed(100.0/90, 155), dragged(5)}, false},
		{"two that touch do not zoom without end", wide, []step{{"down", 100, 20, 1}, {"down", 124, 20, 2}, {"to", 124, 20, 1}}, []scene.Msg{dragged(12)}, false},
		{"a third one counts for nothing", still, []step{{"down", 100, 20, 1}, {"down", 200, 20, 2}, {"down", 300, 20, 3}, {"to", 400, 20, 3}, {"up", 400, 20, 3}}, nil, false},
		{"a finger comes down again", still, []step{{"down", 100, 20, 1}, {"down", 200, 20, 2}, {"up", 200, 20, 2}, {"down", 150, 20, 3}, {"to", 200, 20, 3}},
			[]scene.Msg{zoomed(2, 125), dragged(25)}, false},
		{"beside a lane one finger says nothing", beside, []step{{"down", 100, 20, 1}, {"to", 200, 20, 1}, {"up", 200, 20, 1}}, nil, false},
		{"beside a lane two fingers pinch", beside, []step{{"down", 100, 20, 1}, {"down", 200, 20, 2}, {"to", 300, 20, 2}}, []scene.Msg{zoomed(2, 150), dragged(50)}, false},
		{"nothing lies left of the drawing", wide, []step{{"down", -30, 20, 1}, {"down", 10, 20, 2}, {"to", -110, 20, 1}}, []scene.Msg{zoomed(3, 0), dragged(-40)}, false},
		{"nothing is down", wide, []step{{"to", 10, 20, 1}, {"up", 10, 20, 1}, {"away", 10, 20, 1}}, nil, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			said, pressed := play(c.on, c.way)
			if !reflect.DeepEqual(said, c.want) || pressed != c.pressed {
				t.Errorf("it says %+v and is a press: %v; want %+v, %v", said, pressed, c.want, c.pressed)
			}
		})
	}
}

// Fingers that go out and come back leave the timeline as it was: what they zoom
// by is 1 in all, what they drag by 0.
func TestPinchAndBack(t *testing.T) {
	said, _ := play(wide, []step{{"down", 100, 20, 1}, {"down", 200, 50, 2}, {"to", 260, 70, 2}, {"to", 30, 10, 1}, {"to", 310, 20, 2}, {"to", 100, 20, 1}, {"to", 200, 50, 2}})
	by, went := 1.0, 0.0
	for _, m := range said {
		switch m := m.(type) {
		case scene.Zoomed:
			by *= m.By
		case scene.Dragged:
			went += m.By
		}
	}
	if math.Abs(by-1) > 1e-12 || went != 0 {
		t.Errorf("they zoomed by %v and dragged by %v", by, went)
	}
}

func TestRests(t *testing.T) {
	var h Hand
	h.Down(Spot{ID: 1}, still)
	h.Down(Spot{ID: 2}, still)
	h.Up(Spot{ID: 1})
	if h.Rests() {
		t.Error("one is still down")
	}
	h.Leave(Spot{ID: 2})
	if !h.Rests() {
		t.Error("none is down any more")
	}
}
