package main

import (
	"bytes"
	"image/png"

	"costshare/engine/poster"
	"costshare/engine/raster"
	"costshare/engine/scene"
	"costshare/engine/svg"
	"costshare/engine/widget"
)

// picture makes a picture of the state as a file.
func (s *shell) picture(e scene.SavePicture) scene.Save {
	view := func(width float64) scene.Scene {
		m, _ := widget.Update(s.model, scene.Resized{Width: width})
		return widget.Poster(m, "")
	}
	d := poster.Drawing(view, s.family, poster.Named(e.Form))
	theme := themeOf(s)
	if e.Format == "svg" {
		text := svg.Drawing(&d, theme, svg.Options{Title: s.view.Title, Description: s.model.Sentence(), Ground: true})
		return scene.Save{Name: e.Name, Type: "image/svg+xml", Text: string(text)}
	}
	var b bytes.Buffer
	png.Encode(&b, raster.Drawing(&d, s.family, theme, raster.Options{Scale: e.Scale, Ground: true})) // to memory: cannot fail
	return scene.Save{Name: e.Name, Type: "image/png", Text: b.String()}
}
