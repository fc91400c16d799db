package widget

import (
	"costshare/engine/dataset"
	"costshare/engine/scene"
)

// Poster is the state as a picture to pass on: what is read and drawn, without
// anything to press, with where it is from; address leads back to it.
func Poster(m Model, address string) scene.Scene {
	nodes := append(m.head(), m.posterPicture(), m.posterSources())
	if address != "" {
		nodes = append(nodes, scene.Node{ID: "address", Role: scene.Caption, Runs: []scene.Run{{Text: address, Style: scene.Soft}}})
	}
	return scene.Scene{Lang: m.say.Lang(), Title: m.say.Words().Title, Theme: m.state.Theme, Query: m.Query(), Nodes: nodes}
}

// posterPicture is the drawing down to the events, with no slider below.
func (m Model) posterPicture() scene.Node {
	l := m.layout()
	l.height = l.brief - 10
	p := &pen{family: m.family, Drawing: scene.Drawing{Width: l.width, Height: l.height}}
	m.chart(p, l)
	m.eventsShape(p, l)
	return scene.Node{ID: "picture", Role: scene.Picture, Name: m.Sentence(), Drawing: &p.Drawing}
}

// posterSources stand under the picture, three at most.
func (m Model) posterSources() scene.Node {
	return scene.Node{ID: "poster-sources", Role: scene.Caption, Runs: m.sourceLine(3)}
}

// sourceLine names who printed what the sentence compares, some at most, and what
// may be done with the picture.
func (m Model) sourceLine(most int) []scene.Run {
	w, sources := m.say.Words(), m.toldSources()
	runs := []scene.Run{{Text: w.Sources + ": ", Style: scene.Soft}}
	for _, r := range shortly(m.say, w, sources, most) {
		r.Link = ""
		runs = append(runs, r)
	}
	return append(runs, scene.Run{Text: ". " + m.say.Table().PosterLicence, Style: scene.Soft})
}

// toldSources are those of what the sentence compares, each once.
func (m Model) toldSources() []dataset.Source {
	var sources []dataset.Source
	seen := map[string]bool{}
	for _, v := range append(m.answer.Path[:1:1], m.answer.Base) {
		if v == nil {
			continue
		}
		for _, s := range v.Sources() {
			if !seen[s.ID] {
				seen[s.ID] = true
				sources = append(sources, s)
			}
		}
	}
	return sources
}
