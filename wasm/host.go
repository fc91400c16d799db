//go:build js

package main

import (
	"strings"

	"costshare/engine/poster"
	"costshare/engine/raster"
	"costshare/engine/scene"
	"costshare/engine/svg"
	"costshare/engine/widget"
	"costshare/wasm/page"
)

// answers are what an article around the page may ask.
func (p *program) answers() page.Answers {
	return page.Answers{
		Query:    func() string { return p.model.Query() },
		Sentence: func() string { return p.model.Sentence() },
		Set: func(query string, way int) string {
			p.send(scene.Addressed{Query: query, Way: way})
			return strings.Join(p.model.Notices(), " ")
		},
		Reset: func() { p.press("reset") },
		Won: func(query string) float64 {
			m, _ := widget.Update(p.model, scene.Addressed{Query: query})
			won, _ := m.Answer().Payment.Amount.Float64()
			return won
		},
		CSV:    p.csv,
		SVG:    p.svg,
		Pixels: p.pixels,
	}
}

// press does what a node of the scene does when it is pressed, where it can be.
func (p *program) press(id scene.ID) {
	s := widget.View(p.model)
	if n := s.Find(id); n != nil && n.Press != nil {
		p.send(n.Press)
	}
}

// csv is the file that the reader would get, without handing it out.
func (p *program) csv() string {
	s := widget.View(p.model)
	if n := s.Find("take-csv"); n != nil {
		_, effects := widget.Update(p.model, n.Press)
		for _, e := range effects {
			if file, ok := e.(scene.Save); ok {
				return file.Text
			}
		}
	}
	return ""
}

// poster is the state as a picture to pass on.
func (p *program) poster(form string) scene.Drawing {
	view := func(width float64) scene.Scene {
		m, _ := widget.Update(p.model, scene.Resized{Width: width})
		return widget.Poster(m, p.model.Address())
	}
	return poster.Drawing(view, p.family, poster.Named(form))
}

func (p *program) svg(form string) string {
	d := p.poster(form)
	return string(svg.Drawing(&d, p.page.Theme(), svg.Options{Title: widget.View(p.model).Title, Description: p.model.Sentence(), Ground: true}))
}

func (p *program) pixels(form string, scale float64) (width, height int, rgba []byte) {
	d := p.poster(form)
	picture := raster.Drawing(&d, p.family, p.page.Theme(), raster.Options{Scale: scale, Ground: true})
	return picture.Rect.Dx(), picture.Rect.Dy(), picture.Pix // on paper nothing is see-through
}

// entries are what is packed into one file.
func (p *program) entries(all scene.SaveAll) []page.Entry {
	var entries []page.Entry
	for _, f := range all.Files {
		entries = append(entries, page.Entry{Name: f.Name, Bytes: []byte(f.Text)})
	}
	for _, e := range all.Pictures {
		if e.Format == "svg" {
			entries = append(entries, page.Entry{Name: e.Name, Bytes: []byte(p.svg(e.Form))})
			continue
		}
		width, height, rgba := p.pixels(e.Form, e.Scale)
		entries = append(entries, page.Entry{Name: e.Name, Bytes: rgba, Width: width, Height: height})
	}
	return entries
}

// do carries out what a page alone cannot.
func (p *program) do(e scene.Effect) {
	switch e := e.(type) {
	case scene.SavePicture:
		if e.Format == "svg" {
			p.page.Do(scene.Save{Name: e.Name, Type: "image/svg+xml", Text: p.svg(e.Form)})
			return
		}
		width, height, rgba := p.pixels(e.Form, e.Scale)
		p.page.SavePixels(e.Name, width, height, rgba)
	case scene.SaveAll:
		p.page.Pack(e.Name, p.entries(e))
	case scene.FetchLanguage:
		p.fetchKorean()
	case scene.SetAddress:
		p.page.Do(e)
		p.page.Tell("change")
	default:
		p.page.Do(e)
	}
}
