// Package svg writes a drawing as an SVG document: the still picture of the
// page, what is printed, and what is downloaded.
//
// Colours are presentation attributes only: a page whose policy is
// style-src 'self' drops style="" and <style> without a word.
package svg

import (
	"costshare/engine/scene"
)

// Options says what a document holds beside its shapes.
type Options struct {
	// Title and Description are the picture's name and its text twin. Where
	// both are empty the picture is hidden from screen readers.
	Title, Description string
	// Prefix begins every id, so that several documents can stand in one page.
	Prefix string
	// Ground paints the theme's Paper under the shapes.
	Ground bool
	// FontFamily is that of the labels; "" is sans-serif.
	FontFamily string
	// Themed adds a class to everything painted, ClassPrefix and the style's
	// name, so that a style sheet can recolour it:
	//
	//	.s-paid { fill: … }  .s-paid[stroke] { fill: none; stroke: … }
	Themed bool
	// ClassPrefix begins every class; "" is "s-".
	ClassPrefix string
	// Coarse is for a page of many pictures: places are rounded to a tenth of a
	// pixel, and what one pen draws is one path.
	Coarse bool
}

// Drawing gives a document that needs no other file. The same arguments give
// the same bytes.
func Drawing(d *scene.Drawing, theme *scene.Theme, opts Options) []byte {
	return begun(d, d.Shapes, theme, opts).shapes(d.Shapes).ended()
}

// begun writes what stands before the shapes.
func begun(d *scene.Drawing, shapes []scene.Shape, theme *scene.Theme, opts Options) *writer {
	w := &writer{theme: theme, opts: opts}
	w.open(d)
	w.names()
	w.patterns(shapes)
	if opts.Ground {
		w.shape(&scene.Shape{Kind: scene.Rect, W: d.Width, H: d.Height, Style: scene.Paper})
	}
	return w
}

func (w *writer) shapes(list []scene.Shape) *writer {
	if w.opts.Coarse {
		w.coarse(list)
		return w
	}
	for i := range list {
		w.shape(&list[i])
	}
	return w
}

func (w *writer) ended() []byte { return w.raw("</svg>\n").out }

func (w *writer) open(d *scene.Drawing) {
	width, height := number(d.Width), number(d.Height)
	w.raw("<svg").attr("xmlns", "http://www.w3.org/2000/svg")
	w.attr("width", width).attr("height", height).attr("viewBox", "0 0 "+width+" "+height)
	if ids := w.nameIDs(); ids != "" {
		w.attr("role", "img").attr("aria-labelledby", ids)
	} else {
		w.attr("aria-hidden", "true")
	}
	w.attr("font-family", or(w.opts.FontFamily, "sans-serif")).raw(">\n")
}

// nameIDs are the ids of the elements that name the picture.
func (w *writer) nameIDs() string {
	title, desc := w.opts.Prefix+"title", w.opts.Prefix+"desc"
	switch {
	case w.opts.Title != "" && w.opts.Description != "":
		return title + " " + desc
	case w.opts.Title != "":
		return title
	case w.opts.Description != "":
		return desc
	}
	return ""
}

func (w *writer) names() {
	if w.opts.Title != "" {
		w.raw("<title").attr("id", w.opts.Prefix+"title").raw(">").text(w.opts.Title).raw("</title>\n")
	}
	if w.opts.Description != "" {
		w.raw("<desc").attr("id", w.opts.Prefix+"desc").raw(">").text(w.opts.Description).raw("</desc>\n")
	}
}
