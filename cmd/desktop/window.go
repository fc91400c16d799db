package main

import (
	"fmt"
	"math"
	"os"
	"time"

	"github.com/hajimehoshi/ebiten/v2"

	"costshare/engine/canvas"
	"costshare/engine/scene"
)

// second is when a wake-up is repeated that the window did not hear.
const second = time.Second

// window carries a shell's events in and its drawing out. It runs when
// something happens, and paints when that changed something.
type window struct {
	shell   *shell
	painter *canvas.Painter
	scale   float64 // forced; 0 is the screen's
	start   time.Time
	runes   []rune
	shapes  []scene.Shape

	drawn  int    // what the screen shows
	themed string // and in which theme
	on     *ebiten.Image
	title  string
	wake   *time.Timer
	repeat repeat
}

// open shows a shell in a window until the reader closes it.
func open(s *shell, p *canvas.Painter, o options) error {
	ebiten.SetWindowSize(int(o.width), int(o.height))
	ebiten.SetWindowSizeLimits(280, 320, -1, -1)
	ebiten.SetWindowResizingMode(ebiten.WindowResizingModeEnabled)
	//lint:ignore SA1019 its successor skips the drawing, not the sixty wake-ups a second
	ebiten.SetFPSMode(ebiten.FPSModeVsyncOffMinimum)
	ebiten.SetTPS(ebiten.SyncWithFPS)
	ebiten.SetScreenClearedEveryFrame(false)
	w := &window{shell: s, painter: p, scale: o.scale, start: time.Now()}
	w.wake = time.AfterFunc(time.Hour, func() {
		//lint:ignore SA1019 nothing else asks for one frame
		ebiten.ScheduleFrame()
		w.wake.Reset(second) // until the window has heard it
	})
	w.wake.Stop()
	return ebiten.RunGame(w)
}

// Update hears what happened since the last frame.
func (w *window) Update() error {
	now := time.Since(w.start)
	w.shell.tick(now) // first: two presses are told apart by the time between
	w.keys(now)
	w.pointer()
	w.shell.saveAll(".")
	w.shell.show()
	if title := w.shell.title(); title != w.title {
		w.title = title
		ebiten.SetWindowTitle(title)
	}
	for _, address := range w.shell.links {
		if err := browse(address); err != nil {
			fmt.Fprintln(os.Stderr, "desktop:", err)
		}
	}
	w.shell.links = nil
	w.rest(now)
	return nil
}

// rest has the window woken when something is due; else only the reader's doing
// wakes it.
func (w *window) rest(now time.Duration) {
	w.wake.Stop()
	wait, any := w.shell.wait()
	if w.repeat.next > 0 && ebiten.IsKeyPressed(w.repeat.code) {
		if left := max(w.repeat.next-now, 0); !any || left < wait {
			wait, any = left, true
		}
	}
	if any {
		w.wake.Reset(wait)
	}
}

// Draw paints what is not on the screen already.
func (w *window) Draw(screen *ebiten.Image) {
	theme := themeOf(w.shell)
	if w.shell.drawn == w.drawn && theme.Name == w.themed && screen == w.on {
		return
	}
	w.drawn, w.themed, w.on = w.shell.drawn, theme.Name, screen
	w.shapes = paint(screen, w.shell, w.painter, theme, w.ratio(), w.shapes)
}

// paint puts a shell's window over its paper.
func paint(dst *ebiten.Image, s *shell, p *canvas.Painter, th *scene.Theme, scale float64, room []scene.Shape) []scene.Shape {
	d := s.window(room)
	paper := scene.Shape{W: s.width, H: s.height, Style: scene.Paper}
	p.Draw(dst, &scene.Drawing{Width: s.width, Height: s.height, Shapes: []scene.Shape{paper}}, th, scale)
	p.Draw(dst, &d, th, scale)
	return d.Shapes
}

func (w *window) ratio() float64 {
	if w.scale > 0 {
		return w.scale
	}
	return ebiten.Monitor().DeviceScaleFactor()
}

// LayoutF makes a pixel of the screen a pixel of the drawing.
func (w *window) LayoutF(width, height float64) (float64, float64) {
	w.shell.resize(width, height)
	return max(math.Floor(width*w.ratio()), 1), max(math.Floor(height*w.ratio()), 1)
}

// Layout is never asked, as there is LayoutF.
func (w *window) Layout(width, height int) (int, int) { return width, height }
