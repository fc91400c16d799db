package main

import (
	"bytes"
	"fmt"
	stdhtml "html"

	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/html"
	"costshare/engine/scene"
	"costshare/engine/svg"
	"costshare/engine/typeface"
	"costshare/engine/typeface/korean"
	"costshare/engine/widget"
)

// place is where a page takes the still page in.
const place = "<!-- The build prints the still page here: costshare -->"

// noReport is where a page says to whom errors are reported.
const noReport = `<meta name="costshare-report" content="">`

// stills are the widths of the drawing that the page is printed for. A window
// between two of them shows the narrower one.
var stills = []float64{288, 343, 408, 560, 712}

// windows says from which width of the window on which of the stills fits
// beside the margins, and from 960 on beside the figures.
var windows = []struct {
	from  float64
	still int
}{{0, 0}, {375, 1}, {440, 2}, {608, 3}, {760, 4}, {960, 3}, {1140, 4}}

// pages are the site's pages: each with its language, and the sheet that places
// what the still page shows in it.
var pages = []struct{ name, lang, sheet string }{{"index.html", "en", "costshare.css"}, {"ko.html", korean.Lang, "still-ko.css"}}

// still is the widget's default state in a language as a page without a program:
// its elements with a picture for each width, and the style rules that place them.
func still(lang, report string) (page, rules []byte, err error) {
	model, err := opened(lang)
	if err != nil {
		return nil, nil, err
	}
	model = model.Reporting(report)
	var roots []html.Element
	var pictures [][]byte
	for i, width := range stills {
		m, _ := widget.Update(model, scene.Resized{Width: width})
		view := widget.View(m)
		roots = append(roots, html.Of(&view))
		pictures = append(pictures, picture(&view, i))
	}
	var seen []html.Still
	for _, w := range windows {
		seen = append(seen, html.Still{From: w.from, Root: roots[w.still], Picture: w.still})
	}
	return html.Print(roots[0], pictures...), html.Styles(seen...), nil
}

// opened is the widget as a reader of a language meets it.
func opened(lang string) (m widget.Model, err error) {
	archive, err := dataset.Read(data.Files, data.CoversFrom, data.CoversTo)
	if err != nil {
		return m, err
	}
	wording, err := dataset.ReadWording(data.Korean)
	if err != nil {
		return m, err
	}
	family, err := typeface.New()
	if err != nil {
		return m, err
	}
	if err := korean.Add(family); err != nil {
		return m, err
	}
	return widget.New(archive, family, "").Speaking(lang, archive.Worded(wording)), nil
}

// picture is a scene's drawing in the page's own colours and font. What it says
// stands in the elements around it.
func picture(s *scene.Scene, number int) []byte {
	return svg.Drawing(s.Drawing(), scene.Light(), svg.Options{Prefix: fmt.Sprintf("still-%d-", number), FontFamily: "Costshare Sans", Themed: true})
}

// settle puts the still pages into the pages and their rules into the sheets.
func settle(files map[string][]byte, report string) error {
	for _, p := range pages {
		page, rules, err := still(p.lang, report)
		if err != nil {
			return err
		}
		frame := files[p.name]
		if bytes.Count(frame, []byte(place)) != 1 {
			return fmt.Errorf("web/%s should say once, where the still page stands: %s", p.name, place)
		}
		frame = bytes.Replace(frame, []byte(place), page, 1)
		files[p.name] = bytes.Replace(frame, []byte(noReport), []byte(`<meta name="costshare-report" content="`+stdhtml.EscapeString(report)+`">`), 1)
		files[p.sheet] = append(files[p.sheet], rules...)
	}
	return nil
}
