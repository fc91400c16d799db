// Package golden holds the pictures that the widget is known by, and the
// measures by which another picture is like one of them. Only tests use it.
// The pictures lie in testdata; make golden draws them anew.
package golden

import (
	"math"

	"costshare/engine/dataset"
	"costshare/engine/scene"
	"costshare/engine/sheet"
	"costshare/engine/typeface"
	"costshare/engine/widget"
)

// Picture is the widget in some state, on a sheet of some width.
type Picture struct {
	Name   string
	Width  float64 // CSS pixels
	Height float64 // where it is cut; 0 shows the whole sheet
	Ratio  float64 // device pixels to a CSS pixel
	Query  string
}

// Heights at which a sheet is cut: above and below the figures.
const (
	aboveFigures = 700
	belowFigures = 900
)

// Pictures are all that lie in testdata: two days, the slider at nothing, at a
// stop and at its end, light and dark, in the widths of a phone, an article and
// a page; and two days on which the bars are others: high ones of 1998, and
// years agreed already. The last is what the README shows.
func Pictures() []Picture {
	return []Picture{
		{"760-2018-stop", 760, belowFigures, 1, "asof=2018-12-28&pay=1300000000000"},
		{"760-2018-nothing", 760, aboveFigures, 1, "asof=2018-12-28&pay=0"},
		{"760-2018-end-dark", 760, aboveFigures, 1, "asof=2018-12-28&pay=3000000000000&theme=dark"},
		{"760-2026-course", 760, aboveFigures, 1, "asof=2026-01-31"},
		{"760-2026-end", 760, aboveFigures, 1, "asof=2026-01-31&pay=20000000000000"},
		{"375-2018-stop", 375, aboveFigures, 1, "asof=2018-12-28&pay=1300000000000"},
		{"375-2018-end", 375, aboveFigures, 1, "asof=2018-12-28&pay=3000000000000"},
		{"375-2026-course-dark", 375, belowFigures, 1, "asof=2026-01-31&theme=dark"},
		{"375-2024-agreed", 375, aboveFigures, 1, "asof=2024-11-05&pay=3000000000000"},
		{"375-1998-course", 375, aboveFigures, 1, "asof=1998-07-01"},
		{"320-2018-nothing-dark", 320, belowFigures, 1, "asof=2018-12-28&pay=0&theme=dark"},
		{"320-2026-course", 320, aboveFigures, 1, "asof=2026-01-31"},
		{"1200-2018-stop", 1200, aboveFigures, 1, "asof=2018-12-28&pay=1300000000000"},
		{"1200-2026-course-dark", 1200, aboveFigures, 1, "asof=2026-01-31&theme=dark"},
		README(),
	}
}

// README is a sharp picture of what one meets first.
func README() Picture {
	return Picture{"readme", 760, aboveFigures, 2, "asof=2018-12-28&pay=1300000000000"}
}

// Scene is what the picture shows.
func (p Picture) Scene(a *dataset.Archive, f *typeface.Family) scene.Scene {
	m, _ := widget.Update(widget.New(a, f, p.Query), scene.Resized{Width: sheet.DrawingWidth(p.Width)})
	return widget.View(m)
}

// Drawing lays the scene out and cuts it; whole device pixels remain.
func (p Picture) Drawing(a *dataset.Archive, f *typeface.Family) scene.Drawing {
	s := p.Scene(a, f)
	laid := sheet.Lay(&s, f, p.Width, sheet.Reader{})
	height := math.Ceil(laid.Height)
	if p.Height > 0 {
		height = min(height, p.Height)
	}
	return laid.Window(0, height, nil)
}
