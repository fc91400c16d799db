package page

import (
	"strings"
	"syscall/js"

	"costshare/engine/html"
	"costshare/engine/scene"
)

// adopt takes over an element that the still page left, as it really is, so
// that patch changes only what the scene has otherwise. What stands there just
// as it would be printed is not looked into: most of the page is that.
func (p *Page) adopt(el js.Value, e html.Element) *twin {
	p.pause()
	if plain(&e) && el.Get("outerHTML").String() == string(html.Print(e)) {
		return &twin{el: el, is: e}
	}
	t := &twin{el: el, is: read(el, &e)}
	switch {
	case t.is.Tag == "input":
		p.unread = append(p.unread, func() { p.adoptInput(t, &e) })
	case t.is.Tag == "select":
		p.adoptInside(t, e.Kids)
		p.unread = append(p.unread, func() { p.adoptChoice(t) })
	case e.Foreign:
		t.is.Foreign = true
	default:
		p.adoptInside(t, e.Kids)
	}
	return t
}

// readInputs reads what stands in the inputs, once all else was read: there must be no
// pause from here to Listen, which hears what the reader does in them.
func (p *Page) readInputs() {
	for _, read := range p.unread {
		read()
	}
	p.unread = nil
}

// plain is an element in which nothing has a place, which the still page gives
// by rules, and nothing a value, which the reader may have changed.
func plain(e *html.Element) bool {
	if e.Style != "" || e.Foreign || e.Tag == "input" || e.Tag == "select" {
		return false
	}
	for i := range e.Kids {
		if !plain(&e.Kids[i]) {
			return false
		}
	}
	return true
}

func (p *Page) adoptInside(t *twin, wanted []html.Element) {
	list := p.window.Get("Array").Call("from", t.el.Get("children")) // others may change them in a pause
	n := list.Length()
	for i := range n {
		el := list.Index(i)
		id := el.Get("id").String()
		if id == "" && named(wanted) {
			continue // someone else put it there, and may keep it there
		}
		k := p.adopt(el, counterpart(id, wanted, i))
		t.kids, t.is.Kids = append(t.kids, k), append(t.is.Kids, k.is)
	}
	if n == 0 {
		t.is.Text = t.el.Get("textContent").String()
	}
}

// adoptInput keeps what the reader did before the program was there, where the
// input still means the same.
func (p *Page) adoptInput(t *twin, e *html.Element) {
	t.value = t.el.Get("value").String()
	early := false
	for i, a := range t.is.Attrs {
		if a.Name == "value" && a.Value != t.value {
			early = alike(t.is.Attrs, e.Attrs)
			t.is.Attrs[i].Value = t.value
		}
	}
	if id, ok := html.NodeID(e.ID()); ok && early {
		p.takeEarly(id, t)
	}
}

// adoptChoice keeps what the reader chose before the program was there.
func (p *Page) adoptChoice(t *twin) {
	t.value = t.el.Get("value").String()
	if id, ok := html.NodeID(t.is.ID()); ok && t.value != t.is.Chosen() {
		p.send(scene.Set{ID: id, Value: t.value})
	}
}

// takeEarly tells what the reader did: a field with the cursor is still being
// typed into, and nobody else may write there; one that was left is entered.
func (p *Page) takeEarly(id scene.ID, t *twin) {
	p.send(scene.Set{ID: id, Value: t.value})
	switch {
	case t.is.Attr("type") == "range":
	case t.el.Equal(p.document.Get("activeElement")):
		p.typing = t.is.ID()
	default:
		p.send(scene.Entered{ID: id, Value: t.value})
	}
}

func alike(a, b []html.Attr) bool {
	for _, x := range a {
		if v, ok := attr(b, x.Name); !ok || v != x.Value && x.Name != "aria-valuetext" {
			return false
		}
	}
	return true
}

// named says whether elements that stand side by side have ids, so that one
// without is none of them.
func named(wanted []html.Element) bool {
	return len(wanted) > 0 && wanted[0].ID() != ""
}

// counterpart is the element that one of the still page will become.
func counterpart(id string, wanted []html.Element, i int) html.Element {
	for j := range wanted {
		if id != "" && wanted[j].ID() == id {
			return wanted[j]
		}
	}
	if i < len(wanted) && id == "" {
		return wanted[i]
	}
	return html.Element{}
}

// read reads an element's tag and those attributes that a scene may give it. Most
// elements are what they should be, which is seen at one glance.
func read(el js.Value, wanted *html.Element) html.Element {
	hollow := html.Element{Tag: wanted.Tag, Attrs: wanted.Attrs}
	if el.Call("cloneNode").Get("outerHTML").String() == string(html.Print(hollow)) {
		return hollow
	}
	e := html.Element{Tag: el.Get("localName").String()}
	list := el.Get("attributes")
	for i := range list.Length() {
		name := list.Index(i).Get("name").String()
		if name == "open" || name == "style" || strings.HasPrefix(name, "data-") && name != "data-theme" {
			continue // the browser's, or someone else's
		}
		e.Attrs = append(e.Attrs, html.Attr{Name: name, Value: list.Index(i).Get("value").String()})
	}
	return e
}
