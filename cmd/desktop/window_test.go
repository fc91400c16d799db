package main

import (
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"costshare/cmd/internal/house"
	"costshare/engine/golden"
	"costshare/engine/raster"
	"costshare/engine/scene"
	"costshare/engine/widget"
)

// TestWindow works the built program as a reader does: it sees its windows and
// pictures, and knows nothing of what is inside.
func TestWindow(t *testing.T) {
	program := build(t)
	t.Setenv("LC_ALL", "C") // whatever this machine's language
	t.Run("pictures", func(t *testing.T) { pictures(t, program) })
	t.Run("flags", func(t *testing.T) { flagsShow(t, program) })
	t.Run("pointer", func(t *testing.T) { pointer(t, program) })
	t.Run("keys", func(t *testing.T) { keys(t, program) })
	t.Run("hands", func(t *testing.T) { hands(t, program) })
}

// pictures holds the canvas to the painter of the golden pictures: every one
// of them, whole and at ratio 2.
func pictures(t *testing.T, program string) {
	h, err := house.New()
	if err != nil {
		t.Fatal(err)
	}
	widgetAt := func(query string) widget.Model { return h.Widget(query, "") }
	for _, p := range golden.Pictures() {
		if p.Name == golden.README().Name || len(p.Done)+len(p.Open) > 0 || p.Paper || p.System != (scene.System{}) {
			continue // 760-2018-stop again, or more than an address says
		}
		t.Run(p.Name, func(t *testing.T) {
			p.Height, p.Ratio = 0, 2
			view, d := p.Scene(widgetAt), p.Drawing(widgetAt, h.Family)
			want := raster.Drawing(&d, h.Family, (scene.System{}).Theme(view.Theme), raster.Options{Scale: p.Ratio, Ground: true})
			file := filepath.Join(t.TempDir(), "shot.png")
			size := fmt.Sprintf("%vx%v", p.Width, math.Ceil(d.Height))
			if out, err := exec.Command(program, "-query", p.Query, "-size", size, "-scale", "2", "-shot", file).CombinedOutput(); err != nil {
				t.Fatalf("%v: %s", err, out)
			}
			body, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got := pixels(t, body)
			if got.Rect != want.Rect {
				t.Fatalf("the canvas is %v, the raster %v", got.Rect.Max, want.Rect.Max)
			}
			far := golden.Far(got, want)
			t.Logf("%.4f%% of the pixels differ", 100*far)
			if far > golden.FarMost {
				t.Error("these are too many")
			}
		})
	}
}

// Each flag shows in the window and in its title. A language that is not there
// yet is a notice.
func flagsShow(t *testing.T, program string) {
	for _, c := range []struct {
		args  []string
		query string // as an address would hold it
		title string
	}{
		{[]string{"-asof", "2018-12-28"}, "asof=2018-12-28", "asof=2018-12-28"},
		{[]string{"-asof", "2018-12-28", "-pay", "1.3tn", "-theme", "dark"}, "asof=2018-12-28&pay=1.3tn&theme=dark", "asof=2018-12-28&pay=1300000000000&theme=dark"},
		{[]string{"-asof", "2018-12-28", "-lang", "eo"}, "asof=2018-12-28&lang=eo", "asof=2018-12-28"},
	} {
		t.Run(c.query, func(t *testing.T) {
			d := launch(t, program, c.args...)
			d.titled(c.title)
			d.shows(twin(t, c.query))
			if golden.Far(d.screen(), drawn(twin(t, "asof=2018-12-28&pay=0"))) <= alike {
				t.Error("it looks the same as another state: the measure sees nothing")
			}
		})
	}
}

// twin is a shell as large as the windows of these tests.
func twin(t *testing.T, query string) *shell {
	t.Helper()
	s := shellOf(t, query)
	s.resize(760, 960)
	s.show()
	return s
}

// On that day the slider ends at 3 trillion; 1.3 trillion was the wish of
// December.
func pointer(t *testing.T, program string) {
	d, s := launch(t, program, "-asof", "2018-12-28"), twin(t, "asof=2018-12-28")
	d.shows(s)
	slider := named(t, s, "pay").Box
	y := slider.Y + slider.H/2
	d.move(slider.X+1, y)
	d.x("mousedown", "1")
	d.titled("asof=2018-12-28&pay=0")
	d.move(slider.X+slider.W, y)
	d.titled("asof=2018-12-28&pay=3000000000000")
	d.x("mouseup", "1")
	s.pointerDown(slider.X+1, y)
	s.pointerMove(slider.X+slider.W, y)
	s.pointerUp(slider.X+slider.W, y)
	d.shows(s)

	stop := s.sheet.Target("stop-1300000000000")
	if stop == nil {
		t.Fatal("the wish of 1.3 trillion has no name to press")
	}
	x, y := stop.Box.X+stop.Box.W/2, stop.Box.Y+stop.Box.H/2
	d.move(x, y) // nothing is held any more
	d.x("click", "1")
	d.titled("asof=2018-12-28&pay=1300000000000")
	s.pointerDown(x, y)
	s.pointerUp(x, y)
	d.shows(s)
}

func (d *desk) move(x, y float64) {
	d.t.Helper()
	d.x("mousemove", "--window", d.window, strconv.Itoa(int(x)), strconv.Itoa(int(y)))
}

// Tab comes to the slider, which then follows the keys; 580 million dollars at
// the rate of that September are the first stop above zero.
func keys(t *testing.T, program string) {
	d, s := launch(t, program, "-asof", "2018-12-28", "-pay", "1.3tn"), twin(t, "asof=2018-12-28&pay=1.3tn")
	d.shows(s)
	for s.reader.Focus != "pay" {
		before := drawn(s)
		d.x("key", "Tab")
		s.press(tab, false)
		d.shows(s) // with its ring
		if golden.Far(before, drawn(s)) <= alike {
			t.Errorf("the measure does not see the ring around %s", s.reader.Focus)
		}
	}
	for _, c := range []struct {
		keysym string
		key    key
		pay    string
	}{
		{"Right", right, "1310000000000"}, {"Left", left, "1300000000000"},
		{"Home", home, "0"}, {"Prior", pageUp, "654843200000"}, {"Prior", pageUp, "960200000000"},
		{"Next", pageDown, "654843200000"}, {"End", end, "3000000000000"},
	} {
		d.x("key", c.keysym)
		s.press(c.key, false)
		d.titled("asof=2018-12-28&pay=" + c.pay)
	}
	d.shows(s)
	d.x("key", "shift+Tab")
	s.press(tab, true)
	d.shows(s) // the ring is around the amount
}

// The wheel with Ctrl zooms the years, and the pointer drags them along; without
// Ctrl the wheel scrolls.
func hands(t *testing.T, program string) {
	d, s := launch(t, program, "-asof", "2018-12-28"), twin(t, "asof=2018-12-28")
	d.shows(s)
	years := named(t, s, "years").Box
	x, y := math.Floor(years.X+years.W*0.4), math.Floor(years.Y+years.H/2)
	d.move(x, y)
	d.x("keydown", "ctrl")
	turned := func() {
		before := drawn(s)
		d.x("click", "4") // the wheel, away from the reader
		s.turn(x, y, 1, true)
		d.shows(s)
		if golden.Far(before, drawn(s)) <= alike {
			t.Error("the measure does not see that it zoomed")
		}
	}
	turned()
	// A press changes nothing that is seen; the turn after it tells that it was
	// heard, before the pointer goes on.
	d.x("mousedown", "1")
	s.pointerDown(x, y)
	turned()
	d.x("keyup", "ctrl")
	d.move(x+120, y+10)
	s.pointerMove(x+120, y+10)
	d.shows(s)
	d.x("mouseup", "1")
	s.pointerUp(x+120, y+10)
	d.x("click", "5")
	s.turn(x+120, y+10, -1, false)
	d.shows(s)
}
