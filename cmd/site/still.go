package main

import (
	"bytes"
	"fmt"

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

// stills are the widths that the page is printed for: from a width of the
// window on, the drawing's width in a window of that kind.
var stills = []struct{ from, width float64 }{{0, 343}, {600, 712}}

// still is the widget's default state as a page without a program: its elements
// with a picture for each width, and the style rules that place them.
func still() (page, rules []byte, err error) {
	archive, err := dataset.Read(data.Files, data.CoversFrom, data.CoversTo)
	if err != nil {
		return nil, nil, err
	}
	family, err := typeface.New()
	if err != nil {
		return nil, nil, err
	}
	model := widget.New(archive, family, "")
	var pages []html.Still
	var pictures [][]byte
	for i, s := range stills {
		m, _ := widget.Update(model, scene.Resized{Width: s.width})
		view := widget.View(m)
		pages = append(pages, html.Still{From: s.from, Root: html.Of(&view)})
		pictures = append(pictures, picture(&view, i))
	}
	return html.Print(pages[0].Root, pictures...), html.Styles(pages...), nil
}

// picture is a scene's drawing in the page's own colours and font. What it says
// stands in the elements around it.
func picture(s *scene.Scene, number int) []byte {
	for _, n := range s.Nodes {
		if n.Drawing != nil {
			return svg.Drawing(n.Drawing, scene.Light(), svg.Options{Prefix: fmt.Sprintf("still-%d-", number), FontFamily: "Costshare Sans", Themed: true})
		}
	}
	return nil
}

// settle puts the still page into the page and its rules into the sheet.
func settle(files map[string][]byte) error {
	page, rules, err := still()
	if err != nil {
		return err
	}
	frame := files["index.html"]
	if bytes.Count(frame, []byte(place)) != 1 {
		return fmt.Errorf("web/index.html should say once, where the still page stands: %s", place)
	}
	files["index.html"] = bytes.Replace(frame, []byte(place), page, 1)
	files["costshare.css"] = append(files["costshare.css"], rules...)
	return nil
}
