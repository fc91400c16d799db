//go:build js

package main

import (
	"syscall/js"

	"costshare/engine/scene"
	"costshare/engine/typeface"
)

// spell gives a typeface the letters of Korean, two font files that the loader
// fetched.
func spell(f *typeface.Family, letters js.Value) error {
	file := func(i int) []byte {
		from := letters.Index(i)
		to := make([]byte, from.Length())
		js.CopyBytesToGo(to, from)
		return to
	}
	return f.Add("ko", file(0), file(1))
}

// fetchLetters lets the loader fetch them. Where they do not come, all stays in
// the language in which it is.
func (p *program) fetchLetters() {
	var came, failed js.Func
	release := func() { came.Release(); failed.Release() }
	came = js.FuncOf(func(_ js.Value, args []js.Value) any {
		release()
		if err := spell(p.family, args[0]); err == nil {
			p.send(scene.Lettered{})
		}
		return nil
	})
	failed = js.FuncOf(func(js.Value, []js.Value) any { release(); return nil })
	p.loader.Call("letters").Call("then", came, failed)
}
