package page

import (
	"syscall/js"

	"costshare/engine/scene"
)

// Entry is what is packed: a file, or a picture of so many pixels.
type Entry struct {
	Name          string
	Bytes         []byte // of a file; of a picture its colours, RGBA
	Width, Height int    // 0 where it is a file
}

// Pack hands the browser files and pictures as one, by a script that is loaded when
// it is first wanted. Where that does not come nothing is handed out.
func (p *Page) Pack(name string, entries []Entry) {
	defer rescue()
	list := make([]any, len(entries))
	for i, e := range entries {
		bytes := p.window.Get("Uint8Array").New(len(e.Bytes))
		js.CopyBytesToJS(bytes, e.Bytes)
		if e.Width == 0 {
			list[i] = map[string]any{"name": e.Name, "bytes": bytes}
		} else {
			list[i] = map[string]any{"name": e.Name, "width": e.Width, "height": e.Height, "rgba": bytes}
		}
	}
	var made, failed js.Func
	release := func() { made.Release(); failed.Release() }
	made = function(func(blob js.Value) {
		p.saveBlob(name, blob, "")
		release()
	})
	failed = function(func(js.Value) {
		p.send(scene.Unsaved{})
		release()
	})
	p.window.Get("costshareLoader").Call("zip", js.ValueOf(list)).Call("then", made, failed)
}
