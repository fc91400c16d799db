//go:build js

// The calculator in a browser: one loop from what the reader does to what the
// page and the canvas show.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"sync"
	"syscall/js"

	"costshare/data"
	"costshare/engine/canvas"
	"costshare/engine/dataset"
	"costshare/engine/find"
	"costshare/engine/html"
	"costshare/engine/scene"
	"costshare/engine/typeface"
	"costshare/engine/widget"
	"costshare/wasm/page"
)

func main() {
	begin := run
	if len(os.Args) > 1 {
		begin = rehearseStart
	}
	if err := begin(); err != nil {
		fmt.Fprintln(os.Stderr, "costshare:", err)
		os.Exit(1)
	}
}

// run starts in parts, between which the page answers.
func run() error {
	p := &program{starting: true}
	if err := p.read(); err != nil {
		return err
	}
	loader := js.Global().Get("costshareLoader")
	if !loader.Truthy() {
		return errors.New("loader.js did not start this program")
	}
	p.loader = loader
	if files := loader.Get("korean"); files.Truthy() {
		if err := p.learn(files); err != nil {
			return err
		}
	}
	var err error
	if p.page, err = page.Open(page.Options{Send: p.send, Ours: ours, Frame: loader.Get("frame"), Write: loader.Get("write"), Pause: p.pause}); err != nil {
		return err
	}
	p.pause()
	query := p.page.Query()
	p.model = widget.New(p.archive, p.family, query, widget.Options{Reader: loader.Get("lang").String(), Korean: func() *dataset.Archive { return p.inKorean }, Pause: p.pause})
	p.pause()
	p.model = p.model.Reporting(p.page.Told("costshare-report")).Searching(koreanWords).Hosted(p.page.Address()).Hearing()
	asked := strings.Split(query, "&")
	p.measured, p.parts = slices.Contains(asked, "measure=1"), slices.Contains(asked, "measure=parts")
	return p.start()
}

// read takes in what the program carries.
func (p *program) read() error {
	var err error
	if p.archive, err = dataset.Read(tables{data.Files, p.pause}, data.CoversFrom, data.CoversTo); err != nil {
		return err
	}
	p.pause()
	if p.family, err = typeface.New(); err != nil {
		return err
	}
	painter, err := canvas.NewPainter(p.family)
	if err != nil {
		return err
	}
	p.surface = canvas.NewSurface(painter)
	return nil
}

// rehearseStart does for nobody what the start does, as far as it goes without a page, in the
// state of the query that it is given as an argument: see rehearse in loader.js.
func rehearseStart() error {
	p := &program{}
	if err := p.read(); err != nil {
		return err
	}
	m, _ := widget.Update(widget.New(p.archive, p.family, os.Args[1], widget.Options{}), scene.Resized{Width: paper})
	s := widget.View(m)
	html.Print(html.Of(&s))
	if d := s.Drawing(); d != nil {
		p.surface.Show(d, scene.System{}.Theme(s.Theme), 1)
		p.surface.Prepare()
	}
	return nil
}

// tables are files with a pause before each.
type tables struct {
	fs.FS
	pause func()
}

func (t tables) Open(name string) (fs.File, error) {
	t.pause()
	return t.FS.Open(name)
}

// koreanWords are what the search knows of Korean, read once. A panic stops at the
// press that wanted them; no build has words that cannot be read.
var koreanWords = sync.OnceValue(func() *find.Korean {
	words, err := find.ReadKorean(data.Korean)
	if err != nil {
		panic(err)
	}
	return words
})

// ours says whether a key of the address is the widget's.
func ours(key string) bool { return key == "as-of" || slices.Contains(widget.Keys(), key) }
