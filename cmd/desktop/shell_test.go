package main

import (
	"slices"
	"strings"
	"testing"
	"time"

	"costshare/cmd/internal/house"
	"costshare/engine/scene"
	"costshare/engine/sheet"
)

func shellOf(t testing.TB, query string) *shell {
	t.Helper()
	h, err := house.New()
	if err != nil {
		t.Fatal(err)
	}
	s := newShell(h.Widget(query, ""), h.Family, 760, 720)
	s.show()
	return s
}

// target finds a place on the sheet by its role.
func target(t *testing.T, s *shell, role scene.Role) *sheet.Target {
	t.Helper()
	s.show()
	for i := range s.sheet.Targets {
		if s.sheet.Targets[i].Role == role {
			return &s.sheet.Targets[i]
		}
	}
	t.Fatalf("there is no %s", role)
	return nil
}

// named finds a place on the sheet by its node's ID.
func named(t *testing.T, s *shell, id scene.ID) *sheet.Target {
	t.Helper()
	s.show()
	at := s.sheet.Target(id)
	if at == nil {
		t.Fatalf("there is no %s", id)
	}
	return at
}

func lead(s *shell) string {
	s.show()
	for _, n := range s.view.Nodes {
		if n.Role == scene.Lead {
			return scene.Plain(n.Runs)
		}
	}
	return ""
}

func wantLead(t *testing.T, s *shell, part string) {
	t.Helper()
	if got := lead(s); !strings.Contains(got, part) {
		t.Errorf("%q does not say %q", got, part)
	}
}

func TestSliderFollowsThePointer(t *testing.T) {
	s := shellOf(t, "asof=2018-12-28&pay=1.3tn")
	slider := named(t, s, "pay").Box
	y := slider.Y + slider.H/2 - s.scroll
	s.pointerDown(slider.X+1, y)
	wantLead(t, s, "₩0")
	s.pointerMove(slider.X+slider.W+500, y+300) // CALC: on that day the slider ends at 3 trillion
	wantLead(t, s, "₩3 trillion")
	s.pointerUp(slider.X+slider.W+500, y+300)
	s.pointerMove(slider.X, y)
	wantLead(t, s, "₩3 trillion")
	if s.reader.Focus != named(t, s, "pay").ID || s.reader.FocusVisible {
		t.Errorf("focus %q, visible %v", s.reader.Focus, s.reader.FocusVisible)
	}
}

// Between two frames of a slow machine a reader moves and lets go, or presses
// and lets go, or does both.
func TestNothingIsLostBetweenFrames(t *testing.T) {
	var (
		down  = button{pressed: true, held: true}
		up    = button{released: true}
		rests = button{}
		drags = button{held: true}
		both  = button{pressed: true, released: true, held: true} // held counts for the frame of the press
	)
	s := shellOf(t, "asof=2018-12-28&pay=1.3tn")
	slider := named(t, s, "pay").Box
	y := slider.Y + slider.H/2
	s.point(slider.X+1, y, down)
	s.point(slider.X+slider.W-1, y, up)
	wantLead(t, s, "₩3 trillion")
	s.point(slider.X+1, y, rests)
	wantLead(t, s, "₩3 trillion")
	s.point(slider.X+1, y, both)
	wantLead(t, s, "₩0")
	s.point(slider.X+slider.W/2, y, rests)
	wantLead(t, s, "₩0")

	s.point(slider.X+1, y, down)
	stop := s.sheet.Target("stop-1300000000000").Box
	s.point(slider.X+1, y, up)
	s.point(stop.X+5, stop.Y+5, both)
	wantLead(t, s, "₩1.3 trillion")
	s.point(slider.X+1, y, down)
	s.point(slider.X+slider.W-1, y, both) // let go there, and pressed again
	s.point(slider.X+1, y, drags)
	wantLead(t, s, "₩0")

	s.point(stop.X+5, stop.Y+5, both) // let go, pressed and let go again, all at once
	s.point(stop.X+5, stop.Y+5, rests)
	wantLead(t, s, "₩1.3 trillion")

	s.point(slider.X+1, y, drags) // a press that nobody told of
	wantLead(t, s, "₩0")
	s.point(slider.X+1, y, rests) // nor its end
	s.point(slider.X+slider.W-1, y, rests)
	wantLead(t, s, "₩0")
}

func TestSliderFollowsTheKeys(t *testing.T) {
	s := shellOf(t, "asof=2018-12-28&pay=1.3tn")
	s.focusOn(named(t, s, "pay").ID, true)
	for _, c := range []struct {
		key  key
		want string
	}{{right, "₩1.31 trillion"}, {left, "₩1.3 trillion"}, {down, "₩1.29 trillion"}, {up, "₩1.3 trillion"}, {home, "₩0"}, {pageUp, "₩654.8432 billion"}, {pageUp, "₩960.2 billion"}, {end, "₩3 trillion"}} {
		s.press(c.key, false)
		if got := s.focused().Node.ValueText; !strings.HasPrefix(got, c.want) {
			t.Errorf("after %s: %q does not say %q", c.key, got, c.want)
		}
	}
}

// Tab goes through everything once, in the scene's order, and comes round.
func TestTab(t *testing.T) {
	s := shellOf(t, "")
	var there []scene.ID
	for range len(s.order()) {
		s.press(tab, false)
		there = append(there, s.reader.Focus)
	}
	first := []scene.ID{"bands", "years", "zoom-in", "zoom-out", "events", "amount", "pay"}
	if len(there) < len(first) || !slices.Equal(there[:len(first)], first) {
		t.Errorf("the way is %v", there)
	}
	s.press(tab, false)
	if s.reader.Focus != there[0] {
		t.Errorf("behind the last is %q", s.reader.Focus)
	}
	s.press(tab, true)
	if s.reader.Focus != there[len(there)-1] {
		t.Errorf("before the first is %q", s.reader.Focus)
	}
	box := s.focused().Box
	if box.Y < s.scroll || box.Y+box.H > s.scroll+s.height {
		t.Errorf("the last, at %v, is not in the window from %v on", box, s.scroll)
	}
}

func typed(s *shell, text string) {
	for _, r := range text {
		s.write(string(r))
	}
}

func TestTyping(t *testing.T) {
	s := shellOf(t, "asof=2018-12-28")
	s.focusOn("amount", true)
	typed(s, "1.5x")
	s.press(backspace, false)
	typed(s, "tn")
	before := lead(s)
	s.press(enter, false)
	if before == lead(s) {
		t.Error("Enter changed nothing")
	}
	wantLead(t, s, "₩1.5 trillion")

	s.press(home, false)
	s.press(remove, false) // the won sign
	s.press(remove, false)
	typed(s, "2")
	s.press(tab, false) // leaving takes it, too
	wantLead(t, s, "₩2.5 trillion")

	s.focusOn("amount", true)
	typed(s, "9tn")
	s.press(escape, false)
	s.focusOn("pay", true)
	wantLead(t, s, "₩2.5 trillion")

	s.focusOn("amount", true)
	typed(s, "nonsense")
	s.press(enter, false)
	wantLead(t, s, "₩2.5 trillion")
	said := false
	s.show()
	for _, n := range s.view.Nodes {
		said = said || n.Role == scene.Notice && strings.Contains(scene.Plain(n.Runs), "nonsense")
	}
	if !said {
		t.Error("no notice names what was typed")
	}
}

// A press sets the caret between the letters it hits.
func TestCaretFollowsThePointer(t *testing.T) {
	s := shellOf(t, "asof=2018-12-28&pay=1.3tn")
	field := *target(t, s, scene.Field)
	text := field.Node.Value
	for _, n := range []int{len("₩"), len("₩1."), len(text)} {
		x := field.TextX + s.family.Width(text[:n], 14, false)
		s.pointerDown(x+1, field.Box.Y+5-s.scroll)
		s.pointerUp(x+1, field.Box.Y+5-s.scroll)
		if s.reader.Caret != n || s.reader.Selected {
			t.Errorf("caret %d, want %d", s.reader.Caret, n)
		}
	}
}

func TestDetailsOpen(t *testing.T) {
	s := shellOf(t, "")
	summary := *target(t, s, scene.Summary)
	height := s.sheet.Height
	s.scrollTo(summary.Box.Y - 100)
	x, y := summary.Box.X+5, summary.Box.Y+5-s.scroll
	s.pointerDown(x, y)
	s.pointerUp(x, y)
	s.show()
	if !s.reader.Open[summary.ID] || s.sheet.Height <= height {
		t.Errorf("pressed: open %v, %v tall instead of %v", s.reader.Open[summary.ID], s.sheet.Height, height)
	}
	s.press(space, false)
	s.show()
	if s.reader.Open[summary.ID] || s.sheet.Height != height {
		t.Errorf("closed by Space: open %v, %v tall instead of %v", s.reader.Open[summary.ID], s.sheet.Height, height)
	}
}

// What is let go elsewhere is not pressed.
func TestPressCanBeTakenBack(t *testing.T) {
	s := shellOf(t, "")
	summary := *target(t, s, scene.Summary)
	s.scrollTo(summary.Box.Y - 100)
	s.pointerDown(summary.Box.X+5, summary.Box.Y+5-s.scroll)
	s.pointerUp(summary.Box.X+5, summary.Box.Y-60-s.scroll)
	if s.reader.Open[summary.ID] {
		t.Error("it opened")
	}
}

func TestLinksAreOpened(t *testing.T) {
	s := shellOf(t, "")
	s.reader.Open["sources"] = true
	s.stale = true
	link := *target(t, s, sheet.Link)
	s.focusOn(link.ID, true)
	s.press(enter, false)
	if len(s.links) != 1 || s.links[0] != link.Link || !strings.HasPrefix(link.Link, "http") {
		t.Errorf("%v, want %q", s.links, link.Link)
	}
}

// The address follows a move within a second, and nothing is due after.
func TestAddressFollows(t *testing.T) {
	s := shellOf(t, "asof=2018-12-28")
	if _, any := s.wait(); any {
		t.Error("something is due before anything happened")
	}
	s.focusOn("pay", true)
	s.press(end, false)
	if wait, any := s.wait(); !any || wait <= 0 || wait > time.Second {
		t.Errorf("due in %v (%v)", wait, any)
	}
	s.tick(time.Second)
	s.show()
	if !strings.Contains(s.query, "pay=3000000000000") || !strings.Contains(s.title(), s.query) || !strings.HasPrefix(s.title(), s.view.Title) {
		t.Errorf("query %q, title %q", s.query, s.title())
	}
	if _, any := s.wait(); any {
		t.Error("something is still due")
	}
}

// A window repaints when drawn changed: it must not where nothing did.
func TestNothingIsDrawnWhenNothingChanged(t *testing.T) {
	s := shellOf(t, "")
	s.window(nil)
	drawn := s.drawn
	s.tick(time.Second)
	s.resize(760, 720)
	s.pointerMove(50, 50)
	s.hovered(50, 50)
	s.wheel(1) // it is at the top already
	s.write("no field has the keyboard")
	s.window(nil)
	if s.drawn != drawn {
		t.Errorf("drawn %d times more", s.drawn-drawn)
	}
	s.wheel(-1)
	if s.drawn != drawn+1 || s.scroll <= 0 {
		t.Errorf("the wheel: drawn %d times, at %v", s.drawn-drawn, s.scroll)
	}
	s.wheel(-1e9)
	if s.scroll != s.sheet.Height-s.height {
		t.Errorf("at the end: %v of %v", s.scroll, s.sheet.Height)
	}
}

func TestParse(t *testing.T) {
	o, err := parse([]string{"-asof", "2018-12-28", "-query", "?rule=1.5", "-pay", "+50%", "-size", "375x800", "-scale", "2"})
	if err != nil || o.query != "rule=1.5&asof=2018-12-28&pay=%2B50%25" || o.width != 375 || o.height != 800 || o.scale != 2 {
		t.Errorf("%+v, %v", o, err)
	}
	for _, args := range [][]string{{"-size", "big"}, {"-size", "10x10"}, {"-scale", "-1"}, {"word"}} {
		if _, err := parse(args); err == nil {
			t.Errorf("%v was taken", args)
		}
	}
}

func TestWrongFlagNamesTheNearest(t *testing.T) {
	for args, want := range map[string]string{
		"-asoff 2018-12-28": "-asoff is no flag; did you mean -asof?",
		"--Theme=dark":      "-Theme is no flag; did you mean -theme?",
		"-x":                "-x is no flag; there is -asof, -lang, -pay, -query, -scale, -shot, -size, -theme",
		"2018-12-28":        `"2018-12-28" is no flag; a state is given like -query 'pay=1.3tn'`,
	} {
		if _, err := parse(strings.Fields(args)); err == nil || err.Error() != want {
			t.Errorf("%s: %v, want %s", args, err, want)
		}
	}
}
