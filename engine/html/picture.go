package html

import (
	"strconv"

	"costshare/engine/scene"
)

// picture is a figure that holds the drawing's box and, over it, the controls.
// What the canvas draws is hidden from screen readers; the figure's name and
// the controls say it.
func picture(was *Element, n *scene.Node) Element {
	e := Element{Tag: "figure", Attrs: attrs(n, nil)}
	box := Element{Tag: "div", Foreign: true, Attrs: drawingAttrs(n.ID)}
	if n.Drawing != nil {
		box.Style = "height:" + pixels(n.Drawing.Height)
	}
	var old []Element
	if was != nil && len(was.Kids) > 0 {
		old = was.Kids[1:]
		if was.Kids[0].Style == box.Style {
			box = was.Kids[0]
		}
	}
	e.Kids = append([]Element{box}, elements(old, n.Kids, &scene.Box{})...)
	return e
}

func drawingAttrs(id scene.ID) []Attr {
	return []Attr{{"id", ID(id) + "-drawing"}, {"class", "drawing"}, {"aria-hidden", "true"}}
}

// inside is what the kids of a node are placed in.
func inside(n *scene.Node, in *scene.Box) *scene.Box {
	if in != nil && (n.Box != scene.Box{}) {
		return &n.Box
	}
	return in
}

// place says in CSS where a box of a drawing stands, counted from the corner of
// the element around it.
func place(b scene.Box, in *scene.Box) string {
	if in == nil || (b == scene.Box{}) {
		return ""
	}
	return "left:" + pixels(b.X-in.X) + ";top:" + pixels(b.Y-in.Y) + ";width:" + pixels(b.W) + ";height:" + pixels(b.H)
}

func pixels(v float64) string {
	if v < 0.01 && v > -0.01 {
		return "0px"
	}
	s := strconv.FormatFloat(v, 'f', 2, 64)
	for s[len(s)-1] == '0' {
		s = s[:len(s)-1]
	}
	if s[len(s)-1] == '.' {
		s = s[:len(s)-1]
	}
	return s + "px"
}
