package canvas

import (
	"slices"
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
	// Pause, where set, is called between the parts of the first picture: before it is
	// painted, and before what was painted is sent to the graphics card.
	Pause func()
	// OnDrawn, where set, is called after something new was drawn.
	OnDrawn func()

	painter *Painter
	wanted  atomic.Pointer[picture]
	painted *picture
	on      *ebiten.Image // the image that the frame was marked on
	fresh   bool
	shown   bool // there was a picture
}

// picture is what to show, and how large.
type picture struct {
	drawing *scene.Drawing
	theme   *scene.Theme
	ratio   float64 // device pixels per CSS pixel
}

// like says whether two pictures look the same.
func (p *picture) like(o *picture) bool {
	return p.drawing != nil && o.drawing != nil && p.ratio == o.ratio && *p.theme == *o.theme &&
		p.drawing.Width == o.drawing.Width && p.drawing.Height == o.drawing.Height && slices.Equal(p.drawing.Shapes, o.drawing.Shapes)
}

// NewSurface gives a surface that is empty until the first Show.
func NewSurface(p *Painter) *Surface {
	s := &Surface{painter: p}
	s.wanted.Store(&picture{ratio: 1})
	return s
}

// Show asks for a frame of a drawing, which must not change any more, where it looks
// different from the last.
func (s *Surface) Show(d *scene.Drawing, th *scene.Theme, ratio float64) {
	p := &picture{d, th, ratio}
	if p.like(s.wanted.Load()) {
		return
	}
	s.wanted.Store(p)
	//lint:ignore SA1019 nothing else asks for one frame, see Run
	ebiten.ScheduleFrame()
	if s.Wake != nil {
		s.Wake()
	}
}

// Prepare draws the letters of what is wanted into the painter's image, ahead of Run: in
// a browser they take as long as all else of the first frame.
func (s *Surface) Prepare() {
	if p := s.wanted.Load(); p.drawing != nil {
		s.painter.Draw(nowhere{}, p.drawing, p.theme, p.ratio)
	}
}

// nowhere is what nothing is painted on.
type nowhere struct{}

func (nowhere) DrawTrianglesShader32([]ebiten.Vertex, []uint32, *ebiten.Shader, *ebiten.DrawTrianglesShaderOptions) {
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

// Update has nothing to do but to pause: the page decides what is shown.
func (s *Surface) Update() error {
	s.pause()
	return nil
}

func (s *Surface) pause() {
	if s.Pause != nil && !s.shown {
		s.Pause()
	}
}

// Draw marks the frame as a new one where there is something new to show:
// Ebitengine presents no others. Nothing is painted here, since a picture that
// is painted beside the screen and copied takes twice as long.
func (s *Surface) Draw(offscreen *ebiten.Image) {
	p := s.wanted.Load()
	if p == s.painted && offscreen == s.on {
		return
	}
	s.painted, s.on, s.fresh = p, offscreen, true
	offscreen.Clear()
}

// DrawFinalScreen paints pixel to pixel, also where the browser's canvas is a
// pixel larger or smaller than what was asked for: stretched text is soft.
func (s *Surface) DrawFinalScreen(screen ebiten.FinalScreen, _ *ebiten.Image, _ ebiten.GeoM) {
	if p := s.painted; p.drawing != nil {
		s.painter.Draw(screen, p.drawing, p.theme, p.ratio)
		s.pause()
		s.shown = true
		if s.fresh && s.OnDrawn != nil {
			s.OnDrawn()
		}
		if s.Wake != nil && s.wanted.Load() != p {
			s.Wake() // another was asked for meanwhile
		}
	}
	s.fresh = false
}

// Layout makes the image beside the screen as small as can be.
func (s *Surface) Layout(int, int) (int, int) { return 1, 1 }
