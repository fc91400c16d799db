//go:build js

package main

import (
	"syscall/js"

	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/scene"
)

// learn takes what only readers of Korean need, as files that the loader fetched:
// the letters, regular and bold, and the texts of the tables.
func (p *program) learn(files js.Value) error {
	file := func(i int) []byte {
		from := files.Index(i)
		to := make([]byte, from.Length())
		js.CopyBytesToGo(to, from)
		return to
	}
	wording, err := dataset.ReadWording(data.Korean, string(file(2)))
	if err != nil {
		return err
	}
	p.inKorean = p.archive.Worded(wording)
	return p.family.Add("ko", file(0), file(1))
}

// fetchKorean lets the loader fetch them. Where they do not come, all stays in
// the language in which it is.
func (p *program) fetchKorean() {
	var came, failed js.Func
	release := func() { came.Release(); failed.Release() }
	came = js.FuncOf(func(_ js.Value, args []js.Value) any {
		release()
		if err := p.learn(args[0]); err == nil {
			p.send(scene.LanguageCame{})
		}
		return nil
	})
	failed = js.FuncOf(func(js.Value, []js.Value) any {
		release()
		p.send(scene.LanguageCame{Failed: true})
		return nil
	})
	p.loader.Call("fetchKorean").Call("then", came, failed)
}
