package page

import (
	"syscall/js"
)

// Answers are what an article around the page may ask of the program. A query
// has no question mark.
type Answers struct {
	Query    func() string
	Sentence func() string
	// Set goes to another state and says what of it could not be taken; for the way
	// see scene.Addressed.
	Set   func(query string, way int) (problem string)
	Reset func()
	// Won is the first year's payment in a state.
	Won func(query string) float64
	CSV func() string
	// SVG and Pixels are pictures of the state, in a form: "", square, portrait.
	SVG    func(form string) string
	Pixels func(form string, scale float64) (width, height int, rgba []byte)
}

// Answer lets the article ask, where there is one: the page's own script,
// frame.js, judges what it asks.
func (p *Page) Answer(a Answers) {
	p.frame = p.window.Get("costshareFrame")
	if !p.frame.Truthy() {
		return
	}
	p.frame.Call("serve", map[string]any{
		"query":    asked(func([]js.Value) any { return a.Query() }),
		"sentence": asked(func([]js.Value) any { return a.Sentence() }),
		"set":      asked(func(args []js.Value) any { return a.Set(args[0].String(), args[1].Int()) }),
		"reset":    asked(func([]js.Value) any { a.Reset(); return nil }),
		"won":      asked(func(args []js.Value) any { return a.Won(args[0].String()) }),
		"csv":      asked(func([]js.Value) any { return a.CSV() }),
		"svg":      asked(func(args []js.Value) any { return a.SVG(args[0].String()) }),
		"pixels": asked(func(args []js.Value) any {
			return p.pixels(a.Pixels(args[0].String(), args[1].Float()))
		}),
	})
}

// Tell tells the article, where there is one, that the state moved ("input") or
// came to rest ("change").
func (p *Page) Tell(event string) {
	defer rescue()
	if p.frame.Truthy() {
		p.frame.Call("said", event)
	}
}

// pixels hands a picture over as a browser's canvas takes it.
func (p *Page) pixels(width, height int, rgba []byte) any {
	bytes := p.window.Get("Uint8Array").New(len(rgba))
	js.CopyBytesToJS(bytes, rgba)
	return map[string]any{"width": width, "height": height, "bytes": bytes}
}

// asked makes a function that gives an answer and cannot end the program.
func asked(f func(args []js.Value) any) js.Func {
	return js.FuncOf(func(_ js.Value, args []js.Value) any {
		defer rescue()
		return f(args)
	})
}
