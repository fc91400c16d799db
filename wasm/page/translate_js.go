package page

import (
	"strconv"
	"strings"
	"syscall/js"

	"costshare/engine/scene"
)

// A translator works on elements. While one is at work, every label of the drawing
// is an element over the canvas, which then draws none.

// translated says whether one is: Chrome's and Google's set a class, others the
// document's language.
func (p *Page) translated() bool {
	whole := p.document.Get("documentElement")
	return strings.Contains(whole.Get("className").String(), "translated-") || whole.Get("lang").String() != p.shown.Lang
}

// Labelled gives a drawing to the canvas: without its labels where a translator
// needs them as elements.
func (p *Page) Labelled(d *scene.Drawing) *scene.Drawing {
	if !p.translated() {
		if p.labels.Truthy() {
			p.labels.Call("remove")
			p.labels = js.Undefined()
		}
		return d
	}
	if !p.labels.Truthy() {
		p.labels = p.document.Call("createElement", "div")
		p.labels.Set("className", "labels")
		p.labels.Call("setAttribute", "aria-hidden", "true") // the elements around it say the same
		p.drawing.Call("append", p.labels)
	}
	marks := scene.Drawing{Width: d.Width, Height: d.Height}
	kids := p.labels.Get("children")
	n := 0
	for _, s := range d.Shapes {
		if s.Kind != scene.Label {
			marks.Shapes = append(marks.Shapes, s)
			continue
		}
		label := kids.Index(n)
		if !label.Truthy() {
			label = p.document.Call("createElement", "span")
			p.labels.Call("append", label)
		}
		p.write(label, &s)
		n++
	}
	for kids.Length() > n {
		p.labels.Get("lastChild").Call("remove")
	}
	return &marks
}

// write makes an element a label. What a translator has made of the same text stays.
func (p *Page) write(label js.Value, s *scene.Shape) {
	if data := label.Get("dataset"); data.Get("text").IsUndefined() || data.Get("text").String() != s.Text {
		data.Set("text", s.Text)
		label.Set("textContent", s.Text)
	}
	class := "s-" + s.Style.String() + " " + [...]string{scene.Start: "start", scene.Middle: "middle", scene.End: "end"}[s.Anchor]
	if s.Bold {
		class += " bold"
	}
	label.Set("className", class)
	px := func(v float64) string { return strconv.FormatFloat(v, 'f', 2, 64) + "px" }
	style := label.Get("style")
	style.Set("left", px(s.X))
	style.Set("top", px(s.Y-0.86*s.Size)) // where the letters of a line as high as they are stand
	style.Set("fontSize", px(s.Size))
}
