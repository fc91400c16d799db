// Package html is a scene as a tree of HTML elements. The still page prints the
// tree, the live page follows it: one tree, two uses, so that what a reader
// meets before the program is there is what the program takes over.
//
// No element carries a script, a handler or a style attribute: a strict
// Content-Security-Policy forbids all three.
package html

import (
	"strings"

	"costshare/engine/scene"
)

// Element is one element. It holds text or kids, never both: a translator that
// wraps a text in elements of its own cannot come between the kids.
type Element struct {
	Tag   string
	Attrs []Attr
	Text  string
	Kids  []Element
	// Style is the element's place in its drawing, as CSS declarations.
	Style string
	// Foreign is true where what is inside belongs to someone else: the box in
	// which the canvas and the still pictures stand.
	Foreign bool

	node *scene.Node // that the element was made from, nil for parts of one
}

// Attr is an attribute; one without a value has Value "".
type Attr struct{ Name, Value string }

// Attr gives an attribute's value, "" where there is none.
func (e *Element) Attr(name string) string {
	for i := range e.Attrs {
		if e.Attrs[i].Name == name {
			return e.Attrs[i].Value
		}
	}
	return ""
}

// ID is the element's id, "" where it has none.
func (e *Element) ID() string { return e.Attr("id") }

// Same says at a glance that two elements are alike; where it says no they may
// still be.
func (e *Element) Same(o *Element) bool {
	return e.Tag == o.Tag && e.Text == o.Text && e.Style == o.Style && sameSlice(e.Attrs, o.Attrs) && sameSlice(e.Kids, o.Kids)
}

// sameSlice says whether two slices are one and the same.
func sameSlice[T any](a, b []T) bool {
	return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0])
}

// prefix begins every id, so that it meets none of the page around.
const prefix = "cs-"

// ID is the id of a node's element.
func ID(id scene.ID) string { return prefix + string(id) }

// NodeID is the node that an element's id names; ok is false for other ids.
func NodeID(id string) (node scene.ID, ok bool) {
	name, ok := strings.CutPrefix(id, prefix)
	return scene.ID(name), ok
}
