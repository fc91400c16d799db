package canvas

import (
	"image"
	"image/color"
	"slices"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"costshare/engine/scene"
)

// screens stand for the window: what Draw is given, and what is shown of it.
// Ebitengine presents a frame where Draw changed what it was given, and clears
// the screen before.
func TestSurfacePresentsWhatIsNew(t *testing.T) {
	p := painter(t)
	s := NewSurface(p)
	woken, drawn := 0, 0
	s.Wake = func() { woken++ }
	s.OnDrawn = func() { drawn++ }
	beside, final := ebiten.NewImage(1, 1), &finalScreen{ebiten.NewImage(60, 40)}
	frame := func(beside *ebiten.Image) (marked bool) {
		beside.Fill(color.White)
		s.Draw(beside)
		final.Clear()
		s.DrawFinalScreen(final, beside, ebiten.GeoM{})
		return beside.At(0, 0) == color.RGBA{}
	}
	check := func(when string, marked, wantMarked bool, wantDrawn int) {
		t.Helper()
		if marked != wantMarked || drawn != wantDrawn {
			t.Errorf("%s: marked %v, %d times drawn; want %v and %d", when, marked, drawn, wantMarked, wantDrawn)
		}
	}

	frame(beside)
	left := &scene.Drawing{Width: 60, Height: 40, Shapes: []scene.Shape{{W: 30, H: 40, Style: scene.Paid}}}
	s.Show(left, theme(), 1)
	if woken != 1 {
		t.Errorf("woken %d times", woken)
	}
	check("after Show", frame(beside), true, 1)
	check("nothing changed", frame(beside), false, 1)
	check("nothing changed again", frame(beside), false, 1)
	check("what was marked is gone", frame(ebiten.NewImage(1, 1)), true, 2)

	right := &scene.Drawing{Width: 60, Height: 40, Shapes: []scene.Shape{{X: 30, W: 30, H: 40, Style: scene.Paid}}}
	s.Show(right, theme(), 1)
	check("another drawing", frame(beside), true, 3)
	frame(beside) // presented again, since its place has a new size
	pic := image.NewRGBA(image.Rect(0, 0, 60, 40))
	final.ReadPixels(pic.Pix)
	expect(t, "the old drawing is gone", pic, map[image.Point]rgba{pt(40, 10): paid, pt(10, 10): none})

	again := *right
	again.Shapes = slices.Clone(right.Shapes)
	s.Show(&again, theme(), 1)
	check("one that looks the same", frame(beside), false, 3)
	if woken != 2 {
		t.Errorf("woken %d times after three drawings of which two look the same", woken)
	}
	s.Show(&again, scene.Dark(), 1)
	check("in other colours", frame(beside), true, 4)
	s.Show(&again, scene.Dark(), 2)
	check("with more pixels", frame(beside), true, 5)
	s.Show(&scene.Drawing{Width: 60, Height: 50, Shapes: right.Shapes}, scene.Dark(), 2)
	check("higher", frame(beside), true, 6)
}

// The first picture has a pause before it is painted and one after; no other has.
func TestSurfacePausesForTheFirst(t *testing.T) {
	s := NewSurface(painter(t))
	paused, drawn := 0, 0
	s.Pause = func() { paused++ }
	s.OnDrawn = func() { drawn++ }
	s.Show(chart(), theme(), 1)
	frame := func() {
		if err := s.Update(); err != nil {
			t.Fatal(err)
		}
		present(s)
	}
	for i := range 3 {
		if frame(); paused != 2 || drawn != i+1 {
			t.Errorf("%d pauses after picture %d", paused, drawn)
		}
	}
}

// What is asked for in the pause of the first picture is drawn after it, though whoever
// hears that it was drawn holds frames back.
func TestSurfaceShowsWhatCameInAPause(t *testing.T) {
	s := NewSurface(painter(t))
	awake := false
	s.Wake = func() { awake = true }
	s.OnDrawn = func() { awake = false }
	s.Show(chart(), theme(), 1)
	s.Pause = func() { s.Show(chart(), scene.Dark(), 1) }
	if present(s); !awake {
		t.Fatal("no frame is wanted for what came meanwhile")
	}
	if present(s); awake || s.painted.theme.Name != scene.Dark().Name {
		t.Errorf("drawn last in the theme %q, awake %v", s.painted.theme.Name, awake)
	}
}

// What is prepared has its letters ready, and looks as it would without.
func TestPrepare(t *testing.T) {
	want := snapshot(painter(t), chart(), theme(), 1)
	p := painter(t)
	s := NewSurface(p)
	s.Prepare() // before there is anything
	s.Show(chart(), theme(), 1)
	s.Prepare()
	ready := len(p.atlas.glyphs)
	got := snapshot(p, chart(), theme(), 1)
	if ready == 0 || len(p.atlas.glyphs) != ready {
		t.Errorf("%d glyphs were ready of %d", ready, len(p.atlas.glyphs))
	}
	if string(got.Pix) != string(want.Pix) {
		t.Error("the picture differs from one that was not prepared")
	}
}

// present is what Ebitengine asks of a frame after Update.
func present(s *Surface) {
	s.Draw(ebiten.NewImage(1, 1))
	s.DrawFinalScreen(&finalScreen{ebiten.NewImage(60, 40)}, nil, ebiten.GeoM{})
}

type finalScreen struct{ *ebiten.Image }
