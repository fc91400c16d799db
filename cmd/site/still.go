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
	"costshare/engine/widget"
)

// place is where web/index.html takes the still page in.
const place = "<!-- The build prints the still page here: costshare -->"

// noReport is where web/index.html says to whom errors are reported.
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

// still is the widget's default state as a page without a program: its elements
// with a picture for each width, and the style rules that place them.
func still(report string) (page, rules []byte, err error) {
	archive, err := dataset.Read(data.Files, data.CoversFrom, data.CoversTo)
	if err != nil {
		return nil, nil, err
	}
	family, err := typeface.New()
	if err != nil {
		return nil, nil, err
	}
	model := widget.New(archive, family, "").Reporting(report)
	var roots []html.Element
	var pictures [][]byte
	for i, width := range stills {
		m, _ := widget.Update(model, scene.Resized{Width: width})
		view := widget.View(m)
		roots = append(roots, html.Of(&view))
		pictures = append(pictures, picture(&view, i))
	}
	var pages []html.Still
	for _, w := range windows {
		pages = append(pages, html.Still{From: w.from, Root: roots[w.still], Picture: w.still})
	}
	return html.Print(roots[0], pictures...), html.Styles(pages...), nil
}

// picture is a scene's drawing in the page's own colours and font. What it says
// stands in the elements around it.
func picture(s *scene.Scene, number int) []byte {
	return svg.Drawing(s.Drawing(), scene.Light(), svg.Options{Prefix: fmt.Sprintf("still-%d-", number), FontFamily: "Costshare Sans", Themed: true})
}

// settle puts the still page into the page and its rules into the sheet.
func settle(files map[string][]byte, report string) error {
	page, rules, err := still(report)
	if err != nil {
		return err
	}
	frame := files["index.html"]
	if bytes.Count(frame, []byte(place)) != 1 {
		return fmt.Errorf("web/index.html should say once, where the still page stands: %s", place)
	}
	frame = bytes.Replace(frame, []byte(place), page, 1)
	files["index.html"] = bytes.Replace(frame, []byte(noReport), []byte(`<meta name="costshare-report" content="`+stdhtml.EscapeString(report)+`">`), 1)
	files["costshare.css"] = append(files["costshare.css"], rules...)
	return nil
}
