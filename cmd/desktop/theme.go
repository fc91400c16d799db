package main

import (
	"github.com/hajimehoshi/ebiten/v2"

	"costshare/engine/scene"
)

// themeOf is the scene's theme, or the system's where it leaves the choice.
func themeOf(s *shell) *scene.Theme {
	return scene.System{Dark: ebiten.SystemColorMode() == ebiten.ColorModeDark}.Theme(s.view.Theme)
}
