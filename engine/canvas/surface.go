package canvas

import (
	"math"
	"sync/atomic"

	"github.com/hajimehoshi/ebiten/v2"

	"costshare/engine/scene"
)

// Surface shows drawings on a page's canvas. It draws when it is asked to and
// then rests: an article with a picture that does not move costs nothing.
//
// It must not be changed once it runs, except by Show.
type Surface struct {
	// Wake, where set, is called when a frame is wanted, for a page that holds
	// animation frames back while there is none.
	Wake func()
	// OnDrawn, where set, is called after something new was drawn.
	OnDrawn func()

	painter *Painter
	wanted  atomic.Pointer[picture]
	painted *picture
	on      *ebiten.Image // the image that holds the painted picture
	fresh   bool
}

// picture is what to show, and how large, in CSS pixels.
type picture struct {
	drawing       *scene.Drawing
	theme         *scene.Theme
	width, height float64
	ratio         float64 // device pixels per CSS pixel
}

// NewSurface gives a surface that is empty until the first Show.
func NewSurface(p *Painter) *Surface {
	s := &Surface{painter: p}
	s.wanted.Store(&picture{ratio: 1})
	return s
}

// Show asks for a frame of a drawing, which must not change any more. Width and
// height are the canvas's place on the page in CSS pixels.
func (s *Surface) Show(d *scene.Drawing, th *scene.Theme, width, height, ratio float64) {
	s.wanted.Store(&picture{d, th, width, height, ratio})
	//lint:ignore SA1019 nothing else asks for one frame, see Run
	ebiten.ScheduleFrame()
	if s.Wake != nil {
		s.Wake()
	}
}

// Run shows what Show is given, until the program ends. It returns an error
// where there is nothing to draw with, such as a browser without WebGL 2.
func (s *Surface) Run() error {
	//lint:ignore SA1019 its successor skips the drawing, not the sixty wake-ups a second
	ebiten.SetFPSMode(ebiten.FPSModeVsyncOffMinimum)
	ebiten.SetTPS(ebiten.SyncWithFPS)
	ebiten.SetScreenClearedEveryFrame(false)
	return ebiten.RunGameWithOptions(s, &ebiten.RunGameOptions{InitUnfocused: true, ScreenTransparent: true})
}

// Update has nothing to do: the page decides what is shown.
func (s *Surface) Update() error { return nil }

// Draw paints only what is not on the screen already.
func (s *Surface) Draw(screen *ebiten.Image) {
	p := s.wanted.Load()
	if p == s.painted && screen == s.on {
		return
	}
	s.painted, s.on, s.fresh = p, screen, true
	screen.Clear()
	if p.drawing != nil {
		s.painter.Draw(screen, p.drawing, p.theme, p.ratio)
	}
}

// DrawFinalScreen copies pixel to pixel, also where the browser's canvas is a
// pixel larger or smaller than what was asked for: stretched text is soft.
func (s *Surface) DrawFinalScreen(screen ebiten.FinalScreen, offscreen *ebiten.Image, _ ebiten.GeoM) {
	screen.DrawImage(offscreen, &ebiten.DrawImageOptions{Blend: ebiten.BlendCopy})
	if s.fresh && s.OnDrawn != nil && s.painted.drawing != nil {
		s.OnDrawn()
	}
	s.fresh = false
}

// LayoutF gives the whole device pixels of the place that was shown last.
func (s *Surface) LayoutF(float64, float64) (float64, float64) {
	p := s.wanted.Load()
	return max(math.Floor(p.width*p.ratio), 1), max(math.Floor(p.height*p.ratio), 1)
}

// Layout is never asked, as there is LayoutF.
func (s *Surface) Layout(int, int) (int, int) {
	w, h := s.LayoutF(0, 0)
	return int(w), int(h)
}
