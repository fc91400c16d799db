package page

import (
	"syscall/js"

	"costshare/engine/scene"
)

// copy puts a text into the reader's clipboard and says whether that went well:
// a frame that may not write there still may, in most browsers, the old way.
func (p *Page) copy(text string) {
	clipboard := p.window.Get("navigator").Get("clipboard")
	if !clipboard.Truthy() { // in a page that is not served by https
		p.send(scene.Copied{Text: text, OK: p.copyOldWay(text)})
		return
	}
	var done, refused js.Func
	end := func(ok bool) {
		done.Release()
		refused.Release()
		p.send(scene.Copied{Text: text, OK: ok})
	}
	done = function(func(js.Value) { end(true) })
	refused = function(func(js.Value) { end(p.copyOldWay(text)) })
	clipboard.Call("writeText", text).Call("then", done, refused)
}

// copyOldWay marks the text in a field that nobody sees and asks the browser to
// copy what is marked. What had the keyboard gets it back.
func (p *Page) copyOldWay(text string) bool {
	had := p.document.Get("activeElement")
	field := p.document.Call("createElement", "textarea")
	field.Set("value", text)
	field.Set("className", "unseen")
	p.document.Get("body").Call("append", field)
	field.Call("select")
	ok := p.document.Call("execCommand", "copy").Bool()
	field.Call("remove")
	if had.Truthy() {
		had.Call("focus", map[string]any{"preventScroll": true})
	}
	return ok
}
