package html

import "costshare/engine/scene"

// content is the text of an element, or where it is in several styles, an
// element for each.
func content(list []scene.Run) (text string, kids []Element) {
	if len(list) == 0 {
		return "", nil
	}
	if r := list[0]; len(list) == 1 && r == (scene.Run{Text: r.Text}) {
		return r.Text, nil
	}
	return "", runs(list)
}

func runs(list []scene.Run) []Element {
	kids := make([]Element, len(list))
	for i := range list {
		kids[i] = run(&list[i])
	}
	return kids
}

func run(r *scene.Run) Element {
	e := Element{Tag: "span", Text: r.Text}
	switch {
	case r.Link != "":
		e.Tag = "a"
		e.Attrs = append(e.Attrs, Attr{"href", r.Link}, Attr{"rel", "noopener"}, Attr{"target", "_blank"})
	case r.Bold:
		e.Tag = "b"
	}
	if r.Style != scene.None {
		e.Attrs = append(e.Attrs, Attr{"class", "s-" + r.Style.String()})
	}
	if r.Lang != "" {
		e.Attrs = append(e.Attrs, Attr{"lang", r.Lang})
	}
	return e
}
