package main

import (
	"fmt"
	stdhtml "html"
	"maps"
	"strings"

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

// What web/index.html says for the build to change.
const (
	noReport = `<meta name="costshare-report" content="">`
	noDay    = `<meta name="costshare-asof" content="">`
	ends     = "</head>"
	oneSheet = `href="costshare.css"`
)

// dayPage is a page of its own: index.html as known on a day, "" for the last.
type dayPage struct{ name, day string }

// pages are today's, and those of the days on which articles stand.
var pages = []dayPage{{"index.html", ""}, {"2018-10-01.html", "2018-10-01"}, {"2018-12-28.html", "2018-12-28"}}

// stills are the widths of the drawing that the page is printed for. A window
// between two of them shows the narrower one.
var stills = []float64{288, 343, 408, 560, 712}

// windows says from which width of the window on which of the stills fits
// beside the margins, and from 960 on beside the figures.
var windows = []struct {
	from  float64
	still int
}{{0, 0}, {375, 1}, {440, 2}, {608, 3}, {760, 4}, {960, 3}, {1140, 4}}

// press makes pages and pictures of widgets.
type press struct {
	archive *dataset.Archive
	family  *typeface.Family
	report  string
}

func newPress(report string) (*press, error) {
	archive, err := dataset.Read(data.Files, data.CoversFrom, data.CoversTo)
	if err != nil {
		return nil, err
	}
	family, err := typeface.New()
	if err != nil {
		return nil, err
	}
	return &press{archive, family, report}, nil
}

// model is the widget as it opens on a day, "" for the last.
func (p *press) model(day string) widget.Model {
	query := ""
	if day != "" {
		query = "asof=" + day
	}
	return widget.New(p.archive, p.family, query).Reporting(p.report)
}

// still is a widget as a page without a program: its elements with a picture for
// each width, and the style rules that place them.
func (p *press) still(model widget.Model) (page, rules []byte) {
	var roots []html.Element
	var pictures [][]byte
	for i, width := range stills {
		m, _ := widget.Update(model, scene.Resized{Width: width})
		view := widget.View(m)
		roots = append(roots, html.Of(&view))
		pictures = append(pictures, picture(&view, i))
	}
	var places []html.Still
	for _, w := range windows {
		places = append(places, html.Still{From: w.from, Root: roots[w.still], Picture: w.still})
	}
	return html.Print(roots[0], pictures...), html.Styles(places...)
}

// picture is a scene's drawing in the page's own colours and font. What it says
// stands in the elements around it.
func picture(s *scene.Scene, number int) []byte {
	return svg.Drawing(s.Drawing(), scene.Light(), svg.Options{Prefix: fmt.Sprintf("still-%d-", number), FontFamily: "Costshare Sans", Themed: true})
}

// settle makes a page of each day, with a sheet of its own.
func settle(files map[string][]byte, o options) error {
	p, err := newPress(o.report)
	if err != nil {
		return err
	}
	frame, sheet := files["index.html"], files["costshare.css"]
	for _, d := range pages {
		files[d.name], files[d.sheet()] = frame, sheet
		if err := p.page(files, d); err != nil {
			return err
		}
		if o.base == "" {
			continue
		}
		more, head, err := p.abroad(d, o.base)
		if err != nil {
			return err
		}
		maps.Copy(files, more)
		if err := write(files, d.name, ends, head+ends); err != nil {
			return err
		}
	}
	return nil
}

// sheet is the style sheet of a page.
func (d dayPage) sheet() string { return "costshare" + d.suffix() + ".css" }

// suffix tells the files of a day from those of today.
func (d dayPage) suffix() string { return strings.TrimSuffix("-"+d.day, "-") }

// page puts a still page into its frame and its rules into its sheet.
func (p *press) page(files map[string][]byte, d dayPage) error {
	body, rules := p.still(p.model(d.day))
	files[d.sheet()] = append(files[d.sheet()][:len(files[d.sheet()]):len(files[d.sheet()])], rules...)
	for _, c := range []struct{ was, is string }{
		{place, string(body)},
		{noReport, `<meta name="costshare-report" content="` + stdhtml.EscapeString(p.report) + `">`},
		{noDay, `<meta name="costshare-asof" content="` + d.day + `">`},
		{oneSheet, `href="` + d.sheet() + `"`},
	} {
		if err := write(files, d.name, c.was, c.is); err != nil {
			return err
		}
	}
	return nil
}
