package main

import (
	"archive/zip"
	"bytes"
	"image/png"
	"io"

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

// packed makes one file of several.
func (s *shell) packed(all scene.SaveAll) scene.Save {
	var b bytes.Buffer
	pack := zip.NewWriter(&b)
	for _, e := range all.Pictures {
		all.Files = append(all.Files, s.picture(e))
	}
	for _, f := range all.Files { // to memory: cannot fail
		w, _ := pack.Create(f.Name)
		io.WriteString(w, f.Text)
	}
	pack.Close()
	return scene.Save{Name: all.Name, Type: "application/zip", Text: b.String()}
}
