package main

import (
	"github.com/hajimehoshi/ebiten/v2"

	"costshare/engine/scene"
)

// theme is what to resolve colours by.
type theme int

const (
	light theme = iota
	dark
)

// themeOf is the scene's theme, or the system's where it leaves the choice.
func themeOf(s *shell) theme {
	if s.view.Theme == "dark" || s.view.Theme == "" && ebiten.SystemColorMode() == ebiten.ColorModeDark {
		return dark
	}
	return light
}

func (t theme) colours() *scene.Theme {
	if t == dark {
		return scene.Dark()
	}
	return scene.Light()
}
