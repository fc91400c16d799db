package main

import (
	"bytes"
	"fmt"
	stdhtml "html"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"costshare/cmd/internal/house"
	"costshare/engine/html"
	"costshare/engine/scene"
	"costshare/engine/svg"
	"costshare/engine/widget"
)

// place is where a page takes the still page in.
const place = "<!-- The build prints the still page here: costshare -->"

// early is the script that a page has behind its sentence: what follows is not read
// before it has run.
const early = `<script src="frame.js"></script>` + "\n"

// What a page in web/ says for the build to change.
const (
	noReport = `<meta name="costshare-report" content="">`
	noDay    = `<meta name="costshare-asof" content="">`
	ends     = "</head>"
	oneSheet = `href="costshare.css"`
)

// days have pages of their own: today, and those on which articles stand.
var days = []string{"", "2018-10-01", "2018-12-28"}

// frames are the pages of web/ that take still pages in, by language. What they
// show of today keeps their names.
var frames = []struct{ lang, name string }{{"en", "index.html"}, {"ko", "ko.html"}}

// sitePage is a page of its own: what was known on a day, "" for the last, in a
// language.
type sitePage struct{ frame, lang, day string }

// sitePages are all of them.
func sitePages() (list []sitePage) {
	for _, f := range frames {
		for _, day := range days {
			list = append(list, sitePage{f.name, f.lang, day})
		}
	}
	return list
}

// name is a page's file.
func (p sitePage) name() string {
	if p.day == "" {
		return p.frame
	}
	return p.suffix()[1:] + ".html"
}

// suffix tells the files of a page from those of today's in English.
func (p sitePage) suffix() string {
	suffix := strings.TrimSuffix("-"+p.day, "-")
	if p.lang != "en" {
		suffix += "-" + p.lang
	}
	return suffix
}

// sheet is the style sheet of a page.
func (p sitePage) sheet() string { return "costshare" + p.suffix() + ".css" }

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
	*house.House
	report string
}

func newPress(report string) (*press, error) {
	h, err := house.New()
	return &press{h, report}, err
}

// model is the widget as it opens for a reader of a language on a day, "" for the
// last.
func (p *press) model(lang, day string) widget.Model {
	query := ""
	if day != "" {
		query = "asof=" + day
	}
	return p.Widget(query, lang).Reporting(p.report)
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
	var seen []html.Still
	for _, w := range windows {
		seen = append(seen, html.Still{From: w.from, Root: roots[w.still], Picture: w.still})
	}
	return html.Print(roots[0], pictures...), html.Styles(seen...)
}

// picture is a scene's drawing in the page's own colours and font. What it says
// stands in the elements around it, as do the handles of its sliders.
func picture(s *scene.Scene, number int) []byte {
	return svg.Drawing(s.Drawing().WithoutHandles(), scene.Light(), svg.Options{Prefix: fmt.Sprintf("still-%d-", number), FontFamily: "Costshare Sans", Themed: true, Coarse: true})
}

// settle makes the pages, each with a sheet of its own.
func settle(files map[string][]byte, o options) error {
	p, err := newPress(o.report)
	if err != nil {
		return err
	}
	if err := p.about(files); err != nil {
		return err
	}
	blank := maps.Clone(files)
	sheet := slices.Concat(files["costshare.css"], files["opening.css"], unmoved(files["still.css"]))
	delete(files, "opening.css")
	delete(files, "still.css")
	for _, page := range sitePages() {
		files[page.name()], files[page.sheet()] = blank[page.frame], sheet
		if err := p.page(files, page); err != nil {
			return err
		}
		if o.base != "" {
			more, head, err := p.abroad(page, o.base)
			if err != nil {
				return err
			}
			maps.Copy(files, more)
			if err := write(files, page.name(), ends, head+ends); err != nil {
				return err
			}
		}
		if page.lang == "en" {
			files[page.name()] = inASCII(files[page.name()])
		}
	}
	return nil
}

// inASCII writes the few letters of an English page that ASCII has not as character
// references: from the first that needs two bytes on Chromium keeps two for each
// letter, and looks through half a megabyte of them before it draws anything.
func inASCII(page []byte) []byte {
	var b bytes.Buffer
	for _, r := range string(page) {
		if r < utf8.RuneSelf {
			b.WriteByte(byte(r))
		} else {
			fmt.Fprintf(&b, "&#%d;", r)
		}
	}
	return b.Bytes()
}

// unmoved are the rules for a page without its program: where scripts do not run,
// and where loader.js says so.
func unmoved(rules []byte) []byte {
	said := bytes.ReplaceAll(rules, []byte(".costshare"), []byte(".costshare[data-still]"))
	return slices.Concat([]byte("@media (scripting: none) {\n"), rules, []byte("}\n"), said)
}

// page puts a still page into its frame and its rules into its sheet. What leads
// to the frames leads to the pages of the day. The grid of scenarios is for readers
// without scripts: for others it is a text that no browser lays out, until loader.js
// finds that it is needed.
func (p *press) page(files map[string][]byte, page sitePage) error {
	m := p.model(page.lang, page.day).Hosted(page.name())
	body, rules := p.still(m)
	body = bytes.Replace(body, []byte(beforePicture), []byte(early+"<noscript>"+string(tries(m))+"</noscript>\n"+beforePicture), 1)
	files[page.sheet()] = slices.Concat(files[page.sheet()], rules)
	for _, f := range frames {
		to := sitePage{f.name, f.lang, page.day}.name()
		files[page.name()] = bytes.ReplaceAll(files[page.name()], []byte(`href="`+f.name+`"`), []byte(`href="`+to+`"`))
	}
	for _, c := range []struct{ was, is string }{
		{place, string(body)},
		{noReport, `<meta name="costshare-report" content="` + stdhtml.EscapeString(p.report) + `">`},
		{noDay, `<meta name="costshare-asof" content="` + page.day + `">`},
		{oneSheet, `href="` + page.sheet() + `"`},
	} {
		if err := write(files, page.name(), c.was, c.is); err != nil {
			return err
		}
	}
	return nil
}
