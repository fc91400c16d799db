package page

import (
	"syscall/js"

	"costshare/engine/scene"
)

// keepMillis is how long a file stays ready for the browser, which begins to
// read it after the press is over.
const keepMillis = 60_000

// save hands the browser a file as a link would. A frame that is sandboxed needs
// allow-downloads for it.
func (p *Page) save(e scene.Save) {
	// As a string it would lose the mark of its byte order on the way.
	bytes := p.window.Get("Uint8Array").New(len(e.Text))
	js.CopyBytesToJS(bytes, []byte(e.Text))
	blob := p.window.Get("Blob").New([]any{bytes}, map[string]any{"type": e.Type})
	address := p.window.Get("URL").Call("createObjectURL", blob)
	link := p.document.Call("createElement", "a")
	link.Set("href", address)
	link.Set("download", e.Name)
	link.Call("click")

	var drop js.Func
	drop = function(func(js.Value) {
		p.window.Get("URL").Call("revokeObjectURL", address)
		drop.Release()
	})
	p.window.Call("setTimeout", drop, keepMillis)
}
