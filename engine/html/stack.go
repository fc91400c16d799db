package html

import "costshare/engine/scene"

// stack is a bar of parts, and below it what each is. The bar itself says
// nothing that is not said there.
func stack(n *scene.Node) Element {
	id := ID(n.ID)
	bar := Element{Tag: "div", Attrs: []Attr{{"id", id + "-bar"}, {"class", "bar"}, {"aria-hidden", "true"}}}
	names := Element{Tag: "ul", Attrs: []Attr{{"id", id + "-names"}, {"class", "names"}, {"role", "list"}}}
	for i := range n.Kids {
		k := &n.Kids[i]
		bar.Kids = append(bar.Kids, Element{Tag: "span", Attrs: []Attr{{"id", ID(k.ID) + "-bar"}, {"class", "part s-" + k.Fill.String()}}, Style: "flex-grow:" + k.Value})
		name := Element{Tag: "li", Attrs: []Attr{{"id", ID(k.ID)}, {"class", "part"}}}
		name.Kids = append([]Element{{Tag: "span", Attrs: []Attr{{"class", "swatch s-" + k.Fill.String()}}}}, runs(k.Runs)...)
		names.Kids = append(names.Kids, name)
	}
	return Element{Tag: "div", Attrs: attrs(n, nil, Attr{"role", "group"}), Kids: []Element{bar, names}}
}
