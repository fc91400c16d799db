package page

import (
	"slices"
	"syscall/js"

	"costshare/engine/html"
)

// twin is an element of the document and what it is meant to be.
type twin struct {
	el   js.Value
	is   html.Element
	kids []*twin // nil until one of them is needed; see unfold
	// value is what stands in an input, whoever put it there.
	value string
}

// patch changes of an element only what is not yet as it should be.
func (p *Page) patch(t *twin, e html.Element) {
	if !t.is.Same(&e) {
		p.patchAttrs(t, e.Attrs)
		if t.is.Style != e.Style {
			t.el.Get("style").Set("cssText", e.Style)
		}
		if !e.Foreign {
			p.patchInside(t, &e)
		}
	}
	t.is = e
}

func (p *Page) patchAttrs(t *twin, attrs []html.Attr) {
	for i, a := range attrs {
		if i < len(t.is.Attrs) && t.is.Attrs[i] == a {
			continue
		}
		if a.Name == "value" && t.is.Tag == "input" {
			p.setValue(t, a.Value)
		} else if was, ok := attr(t.is.Attrs, a.Name); !ok || was != a.Value {
			t.el.Call("setAttribute", a.Name, a.Value)
			if a.Name == "selected" {
				t.el.Set("selected", true) // once the reader chose, the attribute alone says nothing
			}
		}
	}
	for _, a := range t.is.Attrs {
		if _, ok := attr(attrs, a.Name); !ok {
			t.el.Call("removeAttribute", a.Name)
		}
	}
}

func attr(attrs []html.Attr, name string) (value string, ok bool) {
	for _, a := range attrs {
		if a.Name == name {
			return a.Value, true
		}
	}
	return "", false
}

// wanted is what should stand in an input, or be chosen of a list.
func (t *twin) wanted() string {
	if t.is.Tag == "select" {
		return t.is.Chosen()
	}
	return t.is.Attr("value")
}

// setValue writes into an input, unless the reader is writing there, or moved it to
// where the scene is not yet.
func (p *Page) setValue(t *twin, value string) {
	if p.behind && slices.Contains(p.moved, t) {
		return
	}
	if t.value != value && (p.typing == "" || t.is.ID() != p.typing) {
		t.value = value
		t.el.Set("value", value)
	}
}

// patchInside changes text or kids. Text is set through its element: a
// translator may have put elements of its own around the letters.
func (p *Page) patchInside(t *twin, e *html.Element) {
	if len(e.Kids) == 0 {
		if e.Text != t.is.Text || len(t.is.Kids) > 0 {
			p.writeIn.Invoke(t.el, e.Text)
			t.kids = nil
		}
		return
	}
	if t.is.Text != "" {
		t.el.Set("textContent", "") // an emptied text would stay beside the kids
	}
	p.unfold(t)
	p.patchKids(t, e.Kids)
}

// patchKids keeps kids that are still wanted, removes the others, makes what is
// new and moves what stands too early.
func (p *Page) patchKids(t *twin, wanted []html.Element) {
	kept, places := t.keep(wanted)
	var before *twin
	last := -1
	for i := range wanted {
		k := kept[i]
		switch {
		case k == nil:
			k = p.create(wanted[i])
			put(t.el, before, k)
		case places[i] < last:
			put(t.el, before, k)
			p.patch(k, wanted[i])
		default:
			last = places[i]
			p.patch(k, wanted[i])
		}
		kept[i], before = k, k
	}
	t.kids = kept
}

// keep finds for each wanted element the kid that can become it, nil where
// there is none, and the place where that kid stands. It removes the others.
func (t *twin) keep(wanted []html.Element) (kept []*twin, places []int) {
	kept, places = make([]*twin, len(wanted)), make([]int, len(wanted))
	for i := range wanted {
		if j := t.find(i, &wanted[i]); j >= 0 {
			kept[i], places[i] = t.kids[j], j
			t.kids[j] = nil
		}
	}
	for _, k := range t.kids {
		if k != nil {
			k.el.Call("remove")
		}
	}
	return kept, places
}

// find looks for the kid with an element's tag and id, mostly at its own place.
func (t *twin) find(i int, e *html.Element) int {
	id := e.ID()
	fits := func(j int) bool { k := t.kids[j]; return k != nil && k.is.Tag == e.Tag && k.is.ID() == id }
	if i < len(t.kids) && fits(i) {
		return i
	}
	for j := range t.kids {
		if id != "" && fits(j) {
			return j
		}
	}
	return -1
}

// put places an element behind another, or first.
func put(parent js.Value, before, k *twin) {
	if before == nil {
		parent.Call("prepend", k.el)
	} else {
		before.el.Call("after", k.el)
	}
}

// create makes an element that was not there.
func (p *Page) create(e html.Element) *twin {
	t := &twin{el: p.document.Call("createElement", e.Tag), is: html.Element{Tag: e.Tag}}
	for _, k := range e.Kids {
		kid := p.create(k)
		t.kids = append(t.kids, kid)
		t.el.Call("append", kid.el)
	}
	t.is.Kids = e.Kids
	p.patch(t, e)
	return t
}

// unfold finds the elements of kids that nothing was asked of yet.
func (p *Page) unfold(t *twin) {
	if t.kids != nil || len(t.is.Kids) == 0 {
		return
	}
	list := t.el.Get("children")
	t.kids = make([]*twin, len(t.is.Kids))
	for i := range t.is.Kids {
		t.kids[i] = &twin{el: list.Index(i), is: t.is.Kids[i]}
	}
}

// reach unfolds what patch would have to. Where kids come, go or move it stops:
// from there on they are found when it is time.
func (p *Page) reach(t *twin, e *html.Element) {
	if t.is.Same(e) || e.Foreign {
		return
	}
	p.unfold(t)
	for i := range e.Kids {
		if i < len(t.kids) && t.kids[i].is.Tag == e.Kids[i].Tag && t.kids[i].is.ID() == e.Kids[i].ID() {
			p.reach(t.kids[i], &e.Kids[i])
		}
	}
}

// of gives the twin of an element by its id, nil where there is none.
func (t *twin) of(id string) *twin {
	if t.is.ID() == id {
		return t
	}
	for _, k := range t.kids {
		if found := k.of(id); found != nil {
			return found
		}
	}
	return nil
}
