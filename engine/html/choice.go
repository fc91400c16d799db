package html

import "costshare/engine/scene"

// choice is a label and the browser's own list of options. Which is chosen is
// an option's attribute, as in the still page.
func choice(n *scene.Node) Element {
	id := ID(n.ID)
	list := Element{Tag: "select", Attrs: []Attr{{"id", id}, {"autocomplete", "off"}}}
	for i := range n.Kids {
		o := &n.Kids[i]
		e := Element{Tag: "option", Attrs: []Attr{{"value", o.Value}}, Text: scene.Plain(o.Runs)}
		if o.Current {
			e.Attrs = append(e.Attrs, Attr{"selected", ""})
		}
		list.Kids = append(list.Kids, e)
	}
	return Element{Tag: "div", Attrs: []Attr{{"id", id + "-choice"}, {"class", class(n, nil)}},
		Kids: []Element{{Tag: "label", Attrs: []Attr{{"for", id}}, Text: n.Name}, list}}
}

// Chosen is the value of the option that a list of options shows, "" for other
// elements.
func (e *Element) Chosen() string {
	for i := range e.Kids {
		for _, a := range e.Kids[i].Attrs {
			if a.Name == "selected" {
				return e.Kids[i].Attr("value")
			}
		}
	}
	return ""
}
