// Package golden holds the pictures that the widget is known by, and the
// measures by which another picture is like one of them. Only tests use it.
// The pictures lie in testdata; make golden draws them anew.
package golden

import (
	"math"

	"costshare/engine/poster"
	"costshare/engine/scene"
	"costshare/engine/sheet"
	"costshare/engine/typeface"
	"costshare/engine/widget"
)

// Picture is the widget in some state, on a sheet of some width.
type Picture struct {
	Name   string
	Width  float64  // CSS pixels
	Height float64  // where it is cut; 0 shows the whole sheet
	From   scene.ID // what stands at its top; "" is where the sheet begins
	Ratio  float64  // device pixels to a CSS pixel
	Query  string
	System scene.System
	Paper  bool        // as it is printed: nothing to press, with its sources
	Done   []scene.Msg // what the reader did since
	Open   []scene.ID  // what stands open below
}

// Heights at which a sheet is cut: below the slider, on a phone and in an article,
// and below what stands under it.
const (
	lanes   = 640 // below the events
	phone   = 760
	article = 890
	below   = 1000
)

// Pictures are all that lie in testdata: two days, the slider at nothing, at a
// stop and at its end, light and dark, in the widths of a phone, an article and
// a page; and two days on which the bars are others: high ones of 1998, and
// years agreed already. The last is what the README shows.
func Pictures() []Picture {
	return []Picture{
		{Name: "760-2018-stop", Width: 760, Height: below, Ratio: 1, Query: "asof=2018-12-28&pay=1300000000000"},
		{Name: "760-2018-nothing", Width: 760, Height: article, Ratio: 1, Query: "asof=2018-12-28&pay=0"},
		{Name: "760-2018-end-dark", Width: 760, Height: article, Ratio: 1, Query: "asof=2018-12-28&pay=3000000000000&theme=dark"},
		{Name: "760-2026-course", Width: 760, Height: article, Ratio: 1, Query: "asof=2026-01-31"},
		{Name: "760-2026-end", Width: 760, Height: article, Ratio: 1, Query: "asof=2026-01-31&pay=20000000000000"},
		{Name: "375-2018-stop", Width: 375, Height: phone, Ratio: 1, Query: "asof=2018-12-28&pay=1300000000000"},
		{Name: "375-2018-end", Width: 375, Height: phone, Ratio: 1, Query: "asof=2018-12-28&pay=3000000000000"},
		{Name: "375-2026-course-dark", Width: 375, Height: below, Ratio: 1, Query: "asof=2026-01-31&theme=dark"},
		{Name: "375-2024-agreed", Width: 375, Height: phone, Ratio: 1, Query: "asof=2024-11-05&pay=3000000000000"},
		{Name: "375-1998-course", Width: 375, Height: phone, Ratio: 1, Query: "asof=1998-07-01"},
		{Name: "320-2018-nothing-dark", Width: 320, Height: phone, Ratio: 1, Query: "asof=2018-12-28&pay=0&theme=dark"},
		{Name: "320-2026-course", Width: 320, Height: phone, Ratio: 1, Query: "asof=2026-01-31"},
		{Name: "1200-2018-stop", Width: 1200, Height: lanes, Ratio: 1, Query: "asof=2018-12-28&pay=1300000000000"},
		{Name: "1200-2026-course-dark", Width: 1200, Height: lanes, Ratio: 1, Query: "asof=2026-01-31&theme=dark"},
		{Name: "760-2018-talks", Width: 760, Height: below, Ratio: 1, Query: "asof=2018-12-28&pay=1300000000000", Done: closeTo(12, 531)},
		{Name: "760-2018-decade", Width: 760, Height: below, Ratio: 1, Query: "asof=2018-12-28&pay=1300000000000", Done: append(closeTo(3, 531), scene.Pointed{ID: "bands", X: 300, Y: 10})},
		{Name: "760-2018-days", Width: 760, Height: article, Ratio: 1, Query: "asof=2018-12-28&pay=1300000000000&theme=dark", Done: append(closeTo(400, 526), scene.Stepped{ID: "events", Steps: -2})},
		{Name: "375-2018-talks", Width: 375, Height: below, Ratio: 1, Query: "asof=2018-12-28&pay=1300000000000", Done: append(closeTo(12, 250), scene.Stepped{ID: "events", Steps: -3})},
		{Name: "375-2018-together", Width: 375, Height: below, Ratio: 1, Query: "asof=2018-12-28&pay=1300000000000", Done: []scene.Msg{scene.Pointed{ID: "events", X: 245, Y: 240}}},
		{Name: "760-2018-korean", Width: 760, Height: article, Ratio: 1, Query: "asof=2018-12-28&pay=1300000000000&lang=ko"},
		{Name: "375-2018-korean", Width: 375, Height: phone, Ratio: 1, Query: "asof=2018-12-28&pay=1300000000000&lang=ko"},
		{Name: "375-2018-contrast", Width: 375, Height: phone, Ratio: 1, Query: "asof=2018-12-28&pay=1300000000000&theme=contrast"},
		{Name: "375-2018-forced-dark", Width: 375, Height: phone, Ratio: 1, Query: "asof=2018-12-28&pay=1300000000000", System: scene.System{Forced: true, Dark: true}},
		{Name: "760-2018-paper", Width: 760, Ratio: 1, Query: "asof=2018-12-28&pay=1300000000000", Paper: true},
		{Name: "375-2018-list", Width: 375, Height: below, Ratio: 1, Query: "asof=2018-12-28", From: "event-details", Open: []scene.ID{"event-details"}},
		README(),
	}
}

// closeTo zooms in on a place of the timeline.
func closeTo(by, x float64) []scene.Msg {
	return []scene.Msg{scene.Zoomed{ID: "events", By: by, X: x}}
}

// README is a sharp picture of what one meets first.
func README() Picture {
	return Picture{Name: "readme", Width: 760, Height: lanes, Ratio: 2, Query: "asof=2018-12-28&pay=1300000000000"}
}

// Open is how a program opens the widget at an address.
type Open func(query string) widget.Model

// Scene is what the picture shows.
func (p Picture) Scene(open Open) scene.Scene {
	m, _ := widget.Update(open(p.Query), scene.Preferred{LessMotion: true})
	m, _ = widget.Update(m, scene.Resized{Width: sheet.DrawingWidth(p.Width)})
	for _, msg := range p.Done {
		m, _ = widget.Update(m, msg)
	}
	return widget.View(m)
}

// Drawing lays the scene out and cuts it; whole device pixels remain.
func (p Picture) Drawing(open Open, f *typeface.Family) scene.Drawing {
	if p.Paper {
		return poster.Drawing(func(width float64) scene.Scene {
			m, _ := widget.Update(open(p.Query), scene.Resized{Width: width})
			return widget.Poster(m, "")
		}, f, poster.Form{Width: p.Width})
	}
	s := p.Scene(open)
	details := map[scene.ID]bool{}
	for _, id := range p.Open {
		details[id] = true
	}
	laid := sheet.Lay(&s, f, p.Width, sheet.Reader{Open: details})
	top := 0.0
	if at := laid.Target(p.From); at != nil {
		top = math.Floor(at.Box.Y)
	}
	height := math.Ceil(laid.Height) - top
	if p.Height > 0 {
		height = min(height, p.Height)
	}
	return laid.Window(top, height, nil)
}
