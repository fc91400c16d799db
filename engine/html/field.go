package html

import "costshare/engine/scene"

// field is a label, a line to type into, and what is said about both. In a
// picture only the line itself is seen: the drawing says the rest.
func field(n *scene.Node, in *scene.Box) Element {
	id := ID(n.ID)
	e := Element{Tag: "div", Attrs: []Attr{{"id", id + "-field"}, {"class", class(n, in)}}, Style: place(n.Box, in)}
	e.Kids = append(e.Kids,
		Element{Tag: "label", Attrs: []Attr{{"for", id}, {"class", aside("label", in)}}, Text: n.Name},
		Element{Tag: "input", Attrs: inputAttrs(id, n)})
	if n.Hint != "" {
		e.Kids = append(e.Kids, Element{Tag: "span", Attrs: []Attr{{"id", id + "-hint"}, {"class", aside("hint", in)}}, Text: n.Hint})
	}
	if n.Problem != "" {
		e.Kids = append(e.Kids, Element{Tag: "span", Attrs: []Attr{{"id", id + "-problem"}, {"class", aside("problem", in)}}, Text: n.Problem})
	}
	return e
}

func aside(class string, in *scene.Box) string {
	if in != nil {
		return class + " unseen"
	}
	return class
}

func inputAttrs(id string, n *scene.Node) []Attr {
	list := []Attr{{"id", id}, {"type", "text"}, {"autocomplete", "off"}, {"spellcheck", "false"}, {"enterkeyhint", "done"}, {"value", n.Value}}
	described := ""
	if n.Hint != "" {
		described = id + "-hint"
	}
	if n.Problem != "" {
		if described != "" {
			described += " "
		}
		described += id + "-problem"
		list = append(list, Attr{"aria-invalid", "true"})
	}
	if described != "" {
		list = append(list, Attr{"aria-describedby", described})
	}
	return list
}

// passage is a label and a text that can be marked and not changed, line by line.
func passage(n *scene.Node) Element {
	id := ID(n.ID)
	return Element{Tag: "div", Attrs: []Attr{{"id", id + "-passage"}, {"class", class(n, nil)}}, Kids: []Element{
		{Tag: "label", Attrs: []Attr{{"for", id}}, Text: n.Name},
		{Tag: "textarea", Attrs: []Attr{{"id", id}, {"readonly", ""}, {"rows", "6"}, {"cols", "80"}}, Text: n.Value},
	}}
}
