package page

import (
	"syscall/js"

	"costshare/engine/scene"
)

// keepMillis is how long a file stays ready for the browser, which begins to
// read it after the press is over.
const keepMillis = 60_000

// save hands the browser a file as a link would.
func (p *Page) save(e scene.Save) {
	// As a string it would lose the mark of its byte order on the way.
	bytes := p.window.Get("Uint8Array").New(len(e.Text))
	js.CopyBytesToJS(bytes, []byte(e.Text))
	p.saveBlob(e.Name, p.window.Get("Blob").New([]any{bytes}, map[string]any{"type": e.Type}), e.Text)
}

// SavePixels hands the browser a picture, which it writes as a PNG itself: the
// program would weigh more by a tenth of a megabyte if it could.
func (p *Page) SavePixels(name string, width, height int, rgba []byte) {
	defer rescue()
	bytes := p.window.Get("Uint8ClampedArray").New(len(rgba))
	js.CopyBytesToJS(bytes, rgba)
	canvas := p.document.Call("createElement", "canvas")
	canvas.Set("width", width)
	canvas.Set("height", height)
	canvas.Call("getContext", "2d").Call("putImageData", p.window.Get("ImageData").New(bytes, width, height), 0, 0)
	var made js.Func
	made = function(func(blob js.Value) {
		made.Release()
		if blob.Truthy() {
			p.saveBlob(name, blob, "")
		}
	})
	canvas.Call("toBlob", made, "image/png")
}

// saveBlob hands out a file, of which text is what it holds, "" where that is none.
func (p *Page) saveBlob(name string, blob js.Value, text string) {
	address := p.window.Get("URL").Call("createObjectURL", blob)
	link := p.document.Call("createElement", "a")
	link.Set("href", address)
	link.Set("download", name)
	link.Call("click")

	var drop js.Func
	drop = function(func(js.Value) {
		p.window.Get("URL").Call("revokeObjectURL", address)
		drop.Release()
	})
	p.window.Call("setTimeout", drop, keepMillis)
	if p.barred() {
		p.send(scene.Barred{Text: text})
	}
}

// barred says whether the frame around the page may hold files back. A sandbox
// tells nobody what it allows; embed.js, which made it, is heard from.
func (p *Page) barred() bool {
	sandboxed := p.window.Get("origin").String() == "null"
	return sandboxed && !(p.frame.Truthy() && p.frame.Call("hosted").Bool())
}
