package html

import (
	"strconv"
	"strings"

	"costshare/engine/scene"
)

// element makes the element of one node; was, where not nil, is what was made
// for it before.
func element(was *Element, n *scene.Node, in *scene.Box) Element {
	switch n.Role {
	case scene.Heading:
		return prose("h1", n, in)
	case scene.Lead:
		return lead(n, in)
	case scene.Notice:
		return prose("p", n, in, Attr{"role", "status"})
	case scene.Picture:
		return picture(was, n)
	case scene.Slider:
		return slider(n, in)
	case scene.Lane:
		return lane(n, in)
	case scene.Button:
		return button(n, in)
	case scene.Field:
		return field(n, in)
	case scene.Passage:
		return passage(n)
	case scene.Choice:
		return choice(n)
	case scene.Stack:
		return stack(n)
	case scene.Table:
		return table(n, in)
	}
	if tag := blocks[n.Role]; tag != "" {
		return block(tag, was, n, in)
	}
	if len(n.Kids) > 0 {
		return block("div", was, n, in)
	}
	return prose("p", n, in)
}

// blocks are the elements of roles that hold other nodes.
var blocks = map[scene.Role]string{
	scene.Group: "div", scene.Figures: "ul", scene.Figure: "li", scene.Details: "details", scene.Summary: "summary",
	scene.List: "ul", scene.Item: "li", scene.Footer: "footer", scene.Value: "span",
}

// attrs begins the attributes of a node's element.
func attrs(n *scene.Node, in *scene.Box, more ...Attr) []Attr {
	list := make([]Attr, 0, 4+len(more))
	if n.ID != "" && n.Role != scene.Cell && n.Role != scene.HeadCell { // their place in the row says which they are
		list = append(list, Attr{"id", ID(n.ID)})
	}
	list = append(list, Attr{"class", class(n, in)})
	if n.Name != "" {
		list = append(list, Attr{"aria-label", n.Name})
	}
	return append(list, more...)
}

// class is the node's role, a slider's colour and, in a picture, how it stands there.
func class(n *scene.Node, in *scene.Box) string {
	name := string(n.Role)
	if n.Role == scene.Slider && n.Fill != scene.None {
		name += " s-" + n.Fill.String()
	}
	switch {
	case in == nil:
	case n.Box != scene.Box{}:
		name += " placed"
	case !holdsPlaced(n):
		name += " unseen"
	}
	return name
}

func holdsPlaced(n *scene.Node) bool {
	for i := range n.Kids {
		if (n.Kids[i].Box != scene.Box{}) || holdsPlaced(&n.Kids[i]) {
			return true
		}
	}
	return false
}

func prose(tag string, n *scene.Node, in *scene.Box, more ...Attr) Element {
	e := Element{Tag: tag, Attrs: attrs(n, in, more...), Style: place(n.Box, in)}
	e.Text, e.Kids = content(n.Runs)
	return pressable(e, n)
}

// block is an element that holds other nodes, after its own text.
func block(tag string, was *Element, n *scene.Node, in *scene.Box) Element {
	e := Element{Tag: tag, Attrs: attrs(n, in), Style: place(n.Box, in)}
	switch {
	case n.Name != "" && n.Role == scene.Group:
		e.Attrs = append(e.Attrs, Attr{"role", "group"})
	case n.Role == scene.Figures:
		e.Attrs = append(e.Attrs, Attr{"role", "list"}) // Safari forgets a list without bullets
	}
	if len(n.Kids) == 0 {
		e.Text, e.Kids = content(n.Runs)
		return pressable(e, n)
	}
	if n.Role == scene.Summary {
		e.Kids = parts(n.Kids)
		return e
	}
	inner := inside(n, in)
	if len(n.Runs) == 0 {
		e.Kids = elements(kidsOf(was), n.Kids, inner)
		return e
	}
	e.Kids = append(runs(n.Runs), elements(nil, n.Kids, inner)...)
	return e
}

// parts are the kids of a summary, which holds phrases only.
func parts(nodes []scene.Node) []Element {
	kids := make([]Element, len(nodes))
	for i := range nodes {
		kids[i] = prose("span", &nodes[i], nil)
		if nodes[i].Role == scene.Value {
			soften(&kids[i])
		}
	}
	return kids
}

func kidsOf(was *Element) []Element {
	if was == nil {
		return nil
	}
	return was.Kids
}

// pressable puts the content of a node that can be pressed into a button of its
// own, where its element is none.
func pressable(e Element, n *scene.Node) Element {
	if n.Press == nil {
		return e
	}
	b := Element{Tag: "button", Attrs: []Attr{{"type", "button"}, {"class", "press"}}, Text: e.Text, Kids: e.Kids}
	if n.Current {
		b.Attrs = append(b.Attrs, Attr{"aria-current", "true"})
	}
	e.Kids, e.Text = []Element{b}, ""
	return e
}

// lead is a paragraph, which reader modes keep, with what makes an output of it.
func lead(n *scene.Node, in *scene.Box) Element {
	return prose("p", n, in, Attr{"role", "status"}, Attr{"aria-busy", strconv.FormatBool(n.Busy)})
}

func button(n *scene.Node, in *scene.Box) Element {
	e := Element{Tag: "button", Attrs: attrs(n, in, Attr{"type", "button"}), Style: place(n.Box, in)}
	if n.Current {
		e.Attrs = append(e.Attrs, Attr{"aria-current", "true"})
	}
	if n.Press == nil { // it keeps its place, and the focus if it has that
		e.Attrs = append(e.Attrs, Attr{"aria-disabled", "true"})
	}
	e.Text, e.Kids = content(n.Runs)
	return e
}

// slider is the browser's own. A browser that keeps what was typed over a
// reload would contradict the address, so it is told not to.
func slider(n *scene.Node, in *scene.Box) Element {
	return Element{Tag: "input", Attrs: attrs(n, in, Attr{"type", "range"}, Attr{"min", strconv.Itoa(n.Min)}, Attr{"max", strconv.Itoa(n.Max)},
		Attr{"step", "1"}, Attr{"value", n.Value}, Attr{"aria-valuetext", n.ValueText}, Attr{"autocomplete", "off"}), Style: place(n.Box, in)}
}

func lane(n *scene.Node, in *scene.Box) Element {
	return Element{Tag: "div", Attrs: attrs(n, in, Attr{"role", "slider"}, Attr{"tabindex", "0"}, Attr{"aria-valuemin", strconv.Itoa(n.Min)},
		Attr{"aria-valuemax", strconv.Itoa(n.Max)}, Attr{"aria-valuenow", n.Value}, Attr{"aria-valuetext", n.ValueText}), Style: place(n.Box, in)}
}

// table gives a first row of nothing but heads to the head.
func table(n *scene.Node, in *scene.Box) Element {
	e := Element{Tag: "table", Attrs: attrs(n, in), Style: place(n.Box, in)}
	// They have ids: among kids that have some, one without is someone else's.
	part := func(tag string) Element {
		return Element{Tag: tag, Attrs: []Attr{{"id", ID(n.ID) + "-" + tag}}}
	}
	head, body := part("thead"), part("tbody")
	for i := range n.Kids {
		switch k := &n.Kids[i]; {
		case k.Role == scene.Caption:
			e.Kids = append(e.Kids, prose("caption", k, nil))
		case len(head.Kids)+len(body.Kids) == 0 && heads(k):
			head.Kids = append(head.Kids, row(k, "col"))
		default:
			body.Kids = append(body.Kids, row(k, "row"))
		}
	}
	if len(head.Kids) > 0 {
		e.Kids = append(e.Kids, head)
	}
	e.Kids = append(e.Kids, body)
	return e
}

func heads(row *scene.Node) bool {
	for i := range row.Kids {
		if row.Kids[i].Role != scene.HeadCell {
			return false
		}
	}
	return true
}

func row(n *scene.Node, scope string) Element {
	e := Element{Tag: "tr", Attrs: attrs(n, nil), Kids: make([]Element, len(n.Kids))}
	for i := range n.Kids {
		if k := &n.Kids[i]; k.Role == scene.HeadCell {
			e.Kids[i] = prose("th", k, nil, Attr{"scope", scope})
		} else {
			e.Kids[i] = prose("td", k, nil)
		}
		soften(&e.Kids[i])
	}
	return e
}

// soften lets amounts break before their unit, in narrow columns and large letters.
func soften(e *Element) {
	e.Text = strings.ReplaceAll(e.Text, firm, " ")
	for i := range e.Kids {
		soften(&e.Kids[i])
	}
}
