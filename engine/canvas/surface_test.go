package canvas

import (
	"image"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"costshare/engine/scene"
)

// screens stand for the window: what Draw is given, and what is shown of it.
func TestSurfaceDrawsOnceWhatIsShown(t *testing.T) {
	p := painter(t)
	s := NewSurface(p)
	woken, drawn := 0, 0
	s.Wake = func() { woken++ }
	s.OnDrawn = func() { drawn++ }
	screen, final := ebiten.NewImage(60, 40), &finalScreen{ebiten.NewImage(60, 40)}
	frame := func(screen *ebiten.Image) {
		s.Draw(screen)
		s.DrawFinalScreen(final, screen, ebiten.GeoM{})
	}
	check := func(when string, wantCalls, wantDrawn int) {
		t.Helper()
		if p.calls != wantCalls || drawn != wantDrawn {
			t.Errorf("%s: %d draw calls, %d times drawn; want %d and %d", when, p.calls, drawn, wantCalls, wantDrawn)
		}
	}

	frame(screen)
	check("before Show", 0, 0)
	rect := &scene.Drawing{Width: 60, Height: 40, Shapes: []scene.Shape{{W: 60, H: 40, Style: scene.Paid}}}
	s.Show(rect, theme(), 60, 40, 1)
	if woken != 1 {
		t.Errorf("woken %d times", woken)
	}
	frame(screen)
	check("after Show", 1, 1)
	frame(screen)
	frame(screen)
	check("nothing changed", 1, 1)
	frame(ebiten.NewImage(60, 40))
	check("a new screen is empty", 2, 2)

	label := &scene.Drawing{Width: 60, Height: 40, Shapes: []scene.Shape{{W: 30, H: 40, Style: scene.Paid}}}
	s.Show(label, theme(), 60, 40, 1)
	frame(screen)
	check("another drawing", 3, 3)
	pic := image.NewRGBA(image.Rect(0, 0, 60, 40))
	final.ReadPixels(pic.Pix)
	expect(t, "the old drawing is gone", pic, map[image.Point]rgba{pt(10, 10): paid, pt(40, 10): none})
}

func TestSurfaceIsWholeDevicePixels(t *testing.T) {
	s := NewSurface(painter(t))
	if w, h := s.LayoutF(1, 1); w != 1 || h != 1 {
		t.Errorf("before Show: %v x %v", w, h)
	}
	s.Show(&scene.Drawing{}, theme(), 343.5, 420.9, 1.5)
	if w, h := s.LayoutF(1, 1); w != 515 || h != 631 {
		t.Errorf("%v x %v, want 515 x 631", w, h)
	}
}

type finalScreen struct{ *ebiten.Image }
