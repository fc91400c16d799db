package html

import (
	"costshare/engine/scene"
)

// RootID is the id of the element that holds the widget.
const RootID = "costshare"

const rootTag = "main"

// Of makes the elements of a scene.
func Of(s *scene.Scene) Element { return Again(Element{}, s) }

// Again is Of for the next scene: what was made for the scene before and has
// not changed is taken over as it is, so that Same sees it.
func Again(was Element, s *scene.Scene) Element {
	root := Element{Tag: rootTag, Attrs: []Attr{{"id", RootID}, {"class", RootID}, {"lang", s.Lang}}}
	if s.Theme != "" {
		root.Attrs = append(root.Attrs, Attr{"data-theme", s.Theme})
	}
	root.Kids = elements(was.Kids, s.Nodes, nil)
	return root
}

// elements makes the elements of nodes. In a picture, in is where the element
// around them stands; in prose it is nil.
func elements(was []Element, nodes []scene.Node, in *scene.Box) []Element {
	kids := make([]Element, len(nodes))
	taken := len(was) == len(nodes)
	for i := range nodes {
		old := before(was, i, nodes[i].ID)
		if old != nil && same(old.node, &nodes[i]) {
			kids[i] = *old
			taken = taken && old == &was[i]
			continue
		}
		kids[i] = element(old, &nodes[i], in)
		kids[i].node = &nodes[i]
		taken = false
	}
	if taken {
		return was
	}
	return kids
}

// before finds what was made for a node the last time: mostly at its own index.
func before(was []Element, i int, id scene.ID) *Element {
	made := func(e *Element) bool { return e.node != nil && e.node.ID == id }
	if i < len(was) && made(&was[i]) {
		return &was[i]
	}
	for j := range was {
		if id != "" && made(&was[j]) {
			return &was[j]
		}
	}
	return nil
}

// same says whether two nodes make the same element. Kids count as changed
// unless they are the very same slice.
func same(a, b *scene.Node) bool {
	if a == nil || a.ID != b.ID || a.Role != b.Role || a.Name != b.Name || a.Value != b.Value || a.Min != b.Min || a.Max != b.Max ||
		a.ValueText != b.ValueText || a.Hint != b.Hint || a.Problem != b.Problem || a.Busy != b.Busy || a.Current != b.Current || a.Fill != b.Fill ||
		a.Box != b.Box || (a.Press == nil) != (b.Press == nil) || !sameSlice(a.Kids, b.Kids) || height(a) != height(b) || len(a.Runs) != len(b.Runs) {
		return false
	}
	for i := range a.Runs {
		if a.Runs[i] != b.Runs[i] {
			return false
		}
	}
	return true
}

func height(n *scene.Node) float64 {
	if n.Drawing == nil {
		return 0
	}
	return n.Drawing.Height
}
