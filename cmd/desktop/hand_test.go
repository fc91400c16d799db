package main

import (
	"math"
	"strconv"
	"strings"
	"testing"
	"time"

	"costshare/engine/scene"
)

// calm is a shell whose timeline moves at once, so that where it stands can be
// read.
func calm(t *testing.T) *shell {
	t.Helper()
	s := shellOf(t, "")
	s.send(scene.Preferred{LessMotion: true})
	s.show()
	return s
}

// span is what of time a timeline shows, in days.
type span struct{ from, to float64 }

func (w span) length() float64 { return w.to - w.from }

// seen reads it where a reader does: from the strip of all years, which is there
// while not all of them are seen. The whole is 1991 to 2031, the first year of an
// agreement and the last that the course reaches.
func seen(t *testing.T, s *shell) (w span, whole bool) {
	t.Helper()
	s.show()
	text := "1 January 1991 – 31 December 2031"
	if n := s.view.Find("overview"); n != nil {
		text = n.ValueText
	} else {
		whole = true
	}
	from, to, _ := strings.Cut(text, " – ")
	return span{day(t, from), day(t, to) + 1}, whole
}

func day(t *testing.T, text string) float64 {
	t.Helper()
	for _, layout := range []string{"2 January 2006", "2 Jan 2006"} {
		if at, err := time.Parse(layout, text); err == nil {
			return float64(at.Unix()) / (24 * 60 * 60)
		}
	}
	t.Fatalf("%q is no day", text)
	return 0
}

// near says that numbers of days are the same but for the parts of days that a
// window's words leave out.
func near(t *testing.T, what string, got, want float64) {
	t.Helper()
	if math.Abs(got-want) > 3 {
		t.Errorf("%s: %v, want %v", what, got, want)
	}
}

// at is a point of the window that lies some part of the way through the years,
// and the day that stands there.
func at(t *testing.T, s *shell, part float64) (x, y, under float64) {
	t.Helper()
	box := named(t, s, "years").Box
	w, _ := seen(t, s)
	return box.X + part*box.W, box.Y + box.H/2 - s.scroll, w.from + part*w.length()
}

// tap presses and lets go.
func tap(s *shell, x, y float64) {
	s.pointerDown(x, y)
	s.pointerUp(x, y)
}

func TestWheelZoomsWithControlAlone(t *testing.T) {
	s := calm(t)
	before, _ := seen(t, s)
	x, y, day := at(t, s, 0.4)
	s.turn(x, y, 1, true)
	w, _ := seen(t, s)
	near(t, "days seen", w.length(), before.length()/1.5)
	_, _, there := at(t, s, 0.4)
	near(t, "the day under the pointer", there, day)
	if s.scroll != 0 {
		t.Errorf("it scrolled to %v", s.scroll)
	}
	s.turn(x, y, -1, true)
	if _, whole := seen(t, s); !whole {
		t.Error("a notch back is not the whole again")
	}
	s.turn(x, y, -1, false)
	if _, whole := seen(t, s); !whole || s.scroll != 60 {
		t.Errorf("without Control: whole %v, scrolled to %v", whole, s.scroll)
	}
	s.scrollTo(0)
	s.turn(x, 10, -1, true)
	if s.scroll != 60 {
		t.Errorf("over prose it scrolls to %v", s.scroll)
	}
}

func TestDoublePressZooms(t *testing.T) {
	s := calm(t)
	x, y, day := at(t, s, 0.3)
	whole, _ := seen(t, s)
	for i, c := range []struct {
		millis int
		shift  bool
		want   float64
	}{
		{1000, false, whole.length()}, {1250, false, whole.length() / 2}, {1400, false, whole.length() / 2}, // a third one begins anew
		{3000, false, whole.length() / 2}, {3350, false, whole.length() / 2}, // too late
		{5000, true, whole.length() / 2}, {5100, true, whole.length()},
	} {
		s.tick(time.Duration(c.millis) * time.Millisecond)
		s.shift = c.shift
		tap(s, x, y)
		w, _ := seen(t, s)
		near(t, "days seen after press "+strconv.Itoa(i), w.length(), c.want)
		if i == 1 {
			_, _, there := at(t, s, 0.3)
			near(t, "the day under the pointer", there, day)
		}
	}
}

func TestDragMovesTime(t *testing.T) {
	s := calm(t)
	x, y, _ := at(t, s, 0.4)
	s.turn(x, y, 1, true)
	s.turn(x, y, 1, true)
	from, y, day := at(t, s, 0.4)
	to, _, _ := at(t, s, 0.6)
	year := s.view.Find("years").Value
	s.pointerDown(from, y)
	s.pointerMove(from+3, y)
	_, _, there := at(t, s, 0.4)
	near(t, "after three pixels", there, day)
	s.pointerMove(to, y+200)
	s.pointerUp(to, y+200)
	_, _, there = at(t, s, 0.6)
	near(t, "the day under the pointer", there, day)
	if now := s.view.Find("years").Value; now != year {
		t.Errorf("it pointed at %s", now)
	}
	s.tick(time.Minute)
	tap(s, to, y)
	s.show()
	if now, want := s.view.Find("years").Value, time.Unix(int64(there*24*60*60), 0).UTC().Year(); now != strconv.Itoa(want) {
		t.Errorf("a press chooses %s, want %d", now, want)
	}
}

func TestKeysZoom(t *testing.T) {
	s := calm(t)
	whole, _ := seen(t, s)
	s.write("+")
	if _, still := seen(t, s); !still {
		t.Error("+ zoomed though nothing has the keyboard")
	}
	s.focusOn("years", true)
	length := func(text string, part float64) {
		t.Helper()
		s.write(text)
		w, _ := seen(t, s)
		near(t, "days after "+text, w.length(), whole.length()*part)
	}
	length("+", 0.5)
	length("=", 0.25)
	before, _ := seen(t, s)
	// A tenth of the drawing, which is wider than the years are.
	far := before.length() / named(t, s, "years").Box.W * s.view.Drawing().Width / 10
	s.press(left, true)
	w, _ := seen(t, s)
	near(t, "Shift and left", w.from, before.from-far)
	s.press(right, true)
	w, _ = seen(t, s)
	near(t, "Shift and right", w.from, before.from)
	length("-", 0.5)
	length("x", 0.5)
	length("0", 1)
	s.focusOn("amount", true)
	s.write("2+")
	if got := s.focused().Node.Value; got != "2+" {
		t.Errorf("the field holds %q", got)
	}
}

// Escape closes what is open and leaves the keyboard where it was before; what is
// being typed it takes back first, and where nothing is open it lets go.
func TestEscape(t *testing.T) {
	s := calm(t)
	x, y, _ := at(t, s, 0.5)
	open := func() bool { s.show(); return s.view.Find("card") != nil }
	for _, from := range []scene.ID{"years", "card-close"} {
		tap(s, x, y)
		if !open() {
			t.Fatal("no card opened")
		}
		s.focusOn(from, true)
		s.press(escape, false)
		if open() || s.reader.Focus != "years" {
			t.Errorf("after Escape on %s: open %v, the keyboard is at %q", from, open(), s.reader.Focus)
		}
	}
	s.press(escape, false)
	if s.reader.Focus != "" {
		t.Errorf("nothing is open, the keyboard stays at %q", s.reader.Focus)
	}
	tap(s, x, y)
	s.focusOn("amount", true)
	typed(s, "9tn")
	s.press(escape, false)
	if !open() {
		t.Error("Escape in a field closed the card")
	}
	s.press(escape, false)
	if open() {
		t.Error("Escape without a field leaves the card open")
	}
}
