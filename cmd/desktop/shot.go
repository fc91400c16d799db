package main

import (
	"fmt"
	"image"
	"image/png"
	"os"

	"github.com/hajimehoshi/ebiten/v2"

	"costshare/engine/canvas"
)

// shot is a game of one frame: it draws a window into a file, and ends.
type shot struct {
	shell   *shell
	painter *canvas.Painter
	scale   float64
	pic     *image.RGBA
}

// takeShot writes what the window would show into o.shot.
func takeShot(s *shell, p *canvas.Painter, o options) error {
	g := &shot{shell: s, painter: p, scale: o.scale}
	if g.scale == 0 {
		g.scale = 1
	}
	ebiten.SetWindowSize(320, 320)
	if err := ebiten.RunGameWithOptions(g, &ebiten.RunGameOptions{InitUnfocused: true}); err != nil {
		return fmt.Errorf("there is no screen to draw with: %w", err)
	}
	return save(o.shot, g.pic)
}

// Update draws: only inside of a game's loop have images pixels.
func (g *shot) Update() error {
	g.shell.show()
	size := image.Rect(0, 0, int(g.shell.width*g.scale), int(g.shell.height*g.scale))
	dst := ebiten.NewImageWithOptions(size, &ebiten.NewImageOptions{Unmanaged: true})
	paint(dst, g.shell, g.painter, themeOf(g.shell), g.scale, nil)
	g.pic = image.NewRGBA(size)
	dst.ReadPixels(g.pic.Pix)
	return ebiten.Termination
}

func (g *shot) Draw(*ebiten.Image) {}

func (g *shot) Layout(width, height int) (int, int) { return width, height }

func save(path string, pic image.Image) error {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	if err := png.Encode(file, pic); err != nil {
		file.Close()
		return err
	}
	return file.Close()
}
