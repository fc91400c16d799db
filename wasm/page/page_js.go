package page

import (
	"errors"
	"strings"
	"syscall/js"

	"costshare/engine/hand"
	"costshare/engine/html"
	"costshare/engine/scene"
)

// Page is the live document of one widget.
type Page struct {
	send     func(scene.Msg)
	pause    func()
	ours     func(key string) bool
	askFrame js.Value
	writeIn  js.Value

	window, document       js.Value
	root, drawing          js.Value
	still                  js.Value // that Draw makes
	labels                 js.Value // that Labelled makes
	dark, contrast, forced js.Value // how the reader's system wants pages to look
	width                  float64  // of the drawing, as last told

	shown  scene.Scene
	twin   *twin
	timers map[string]timer
	frame  js.Value // frame.js, undefined where there is no article around
	tell   js.Func  // which tone sounds
	hand   hand.Hand
	taps   hand.Presses
	mouse  bool // the last pointer that came down was one
	grip   grip
	typing string // id of the input that is being typed into
	moved  []*twin
	behind bool     // the scene that is shown is not the latest
	unread []func() // each reads an input of the still page, see readInputs

	focus js.Value // what had the focus last
	ring  bool     // and showed it
	trail hand.Trail
}

// Options are what a page asks of the program around it.
type Options struct {
	// Send takes messages; it must not block.
	Send func(scene.Msg)
	// Ours says whether a key of the address is the widget's. Others are left alone.
	Ours func(key string) bool
	// Frame is the browser's requestAnimationFrame, or what stands for it.
	Frame js.Value
	// Pause is called between the parts of the first Show, of which there are many.
	Pause func()
	// Write is a function that puts a text, the second argument, into an element.
	Write js.Value
}

// Open takes the document over, in which the still page stands.
func Open(o Options) (*Page, error) {
	p := &Page{send: o.Send, pause: o.Pause, ours: o.Ours, askFrame: o.Frame, writeIn: o.Write, window: js.Global(), document: js.Global().Get("document"), timers: map[string]timer{}}
	p.root = p.document.Call("getElementById", html.RootID)
	if !p.root.Truthy() {
		return nil, errors.New("the page has no element with the id " + html.RootID + ", in which the still page stands")
	}
	p.drawing = p.root.Call("querySelector", ".drawing")
	if !p.drawing.Truthy() {
		return nil, errors.New("the still page has no box for the drawing")
	}
	p.width = p.Width()
	p.dark = p.window.Call("matchMedia", "(prefers-color-scheme: dark)")
	p.contrast = p.window.Call("matchMedia", "(prefers-contrast: more)")
	p.forced = p.window.Call("matchMedia", "(forced-colors: active)")
	return p, nil
}

// Calls are what a page asks of the program beside messages.
type Calls struct {
	// Restyled: colours or the pixel ratio changed.
	Restyled func()
	// Print: the page is about to be printed, for which a canvas is no good.
	Print func()
	// Printed: it was printed, or is not to be.
	Printed func()
	// Lost: the canvas will never draw again.
	Lost func()
}

// Listen begins to send messages, once there is a scene to send them about.
func (p *Page) Listen(c Calls) {
	p.hear()
	p.watch(c)
}

// Draw puts a picture, an SVG document, into the drawing's box, for where the
// canvas is no good.
func (p *Page) Draw(svg []byte) {
	defer rescue()
	picture := p.window.Get("DOMParser").New().Call("parseFromString", string(svg), "image/svg+xml").Get("documentElement")
	if !p.still.Truthy() {
		p.still = p.document.Call("createElement", "div")
		p.still.Set("className", "still now")
		p.drawing.Call("append", p.still)
	}
	p.still.Call("replaceChildren", picture)
}

// Show makes the document follow a scene. Where it is not the latest, what the reader
// moved since stays as it is.
func (p *Page) Show(s *scene.Scene, latest bool) {
	p.behind = !latest
	var e html.Element
	if p.twin == nil {
		e = html.Of(s)
		p.twin = p.adopt(p.root, e)
		p.readInputs()
	} else {
		e = html.Again(p.twin.is, s)
	}
	focus := p.document.Get("activeElement")
	p.patch(p.twin, e)
	p.settleInputs()
	p.entitle(s)
	p.shown = *s
	p.keepFocus(focus)
}

// Rehearse finds the elements that a scene would change, and changes nothing.
func (p *Page) Rehearse(s *scene.Scene) {
	e := html.Again(p.twin.is, s)
	p.reach(p.twin, &e)
}

// entitle tells the document what it is about.
func (p *Page) entitle(s *scene.Scene) {
	if s.Title != p.shown.Title {
		p.document.Set("title", s.Title)
	}
	if s.Lang != p.shown.Lang {
		p.document.Get("documentElement").Set("lang", s.Lang)
	}
}

// Search is the address's query, with its question mark.
func (p *Page) Search() string { return p.window.Get("location").Get("search").String() }

// Query is the address's query, without its question mark. Where it names no day,
// the page may be that of one.
func (p *Page) Query() string {
	query := strings.TrimPrefix(p.Search(), "?")
	day := p.Told("costshare-asof")
	if day == "" || strings.Contains("&"+query, "&asof=") || strings.Contains("&"+query, "&as-of=") {
		return query
	}
	return strings.TrimSuffix("asof="+day+"&"+query, "&")
}

// Address is that of the page itself, without its query.
func (p *Page) Address() string {
	at := p.window.Get("location")
	return at.Get("origin").String() + at.Get("pathname").String()
}

// Told is what the page's head says under a name, "" where it says nothing.
func (p *Page) Told(name string) string {
	meta := p.document.Call("querySelector", `meta[name="`+name+`"]`)
	if !meta.Truthy() {
		return ""
	}
	return meta.Get("content").String()
}

// Width is how wide the drawing's box is, in CSS pixels.
func (p *Page) Width() float64 { return p.drawing.Get("clientWidth").Float() }

// Ratio is how many device pixels a CSS pixel has.
func (p *Page) Ratio() float64 { return p.window.Get("devicePixelRatio").Float() }

// Theme resolves the scene's theme by the reader's own where it names none.
func (p *Page) Theme() *scene.Theme {
	is := func(query js.Value) bool { return query.Get("matches").Bool() }
	return scene.System{Dark: is(p.dark), Contrast: is(p.contrast), Forced: is(p.forced)}.Theme(p.shown.Theme)
}

// rescue keeps the program alive where a handler fails: a panic would end it.
func rescue() {
	if r := recover(); r != nil {
		text := "costshare: "
		switch r := r.(type) {
		case error:
			text += r.Error()
		case string:
			text += r
		}
		js.Global().Get("console").Call("error", text)
	}
}

// function makes a handler that cannot end the program.
func function(f func(arg js.Value)) js.Func {
	return js.FuncOf(func(_ js.Value, args []js.Value) any {
		defer rescue()
		arg := js.Undefined()
		if len(args) > 0 {
			arg = args[0]
		}
		f(arg)
		return nil
	})
}
