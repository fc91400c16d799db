package widget

import (
	"slices"
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/date"
	search "costshare/engine/find"
	"costshare/engine/scene"
)

// foundPressed goes to an event, or to a year of the timeline.
type foundPressed struct {
	event string // its id; "" is none
	year  int
}

const findID scene.ID = "find"

// mostFound is how many results are shown.
const mostFound = 8

// finder is what the reader looks for, and the index of the day on which that
// was last done; it is made when the first letter is typed.
type finder struct {
	korean func() *search.Korean // nil where Korean words are not carried
	text   string
	day    date.Day
	index  *search.Index
	hits   []search.Hit
	at     int // the hit that Enter goes to
	node   scene.Node
}

// Searching is the model with Korean words to find things by, which are asked for
// when the first letter is typed.
func (m Model) Searching(korean func() *search.Korean) Model {
	m.finder.korean, m.finder.index = korean, nil
	return m.looking(m.finder.text)
}

// looking is the model with what is found by a text on the model's day.
func (m Model) looking(text string) Model {
	f := &m.finder
	f.text, f.hits, f.at = text, nil, 0
	if strings.TrimSpace(text) != "" {
		if f.index == nil || f.day != m.day.view.Day() {
			var korean *search.Korean
			if f.korean != nil {
				korean = f.korean()
			}
			f.day, f.index = m.day.view.Day(), search.New(search.Entries(m.day.view, m.speaker, korean))
		}
		f.hits = f.index.Search(text, mostFound)
	}
	f.node = m.findPanel(f.hits)
	return m
}

// stepFound goes through what was found, as the arrow keys say.
func (m Model) stepFound(msg scene.Stepped) Model {
	if n := len(m.finder.hits); n > 0 {
		m.finder.at = min(max(m.finder.at-msg.Steps, 0), n-1) // up is more
		m.finder.node = m.findPanel(m.finder.hits)
	}
	return m
}

// accepted goes to the result that Enter meant.
func (m Model) accepted(id scene.ID) (Model, []scene.Effect) {
	if id != findID || len(m.finder.hits) == 0 {
		return m, nil
	}
	place := m.place(m.finder.hits[m.finder.at])
	if place == nil {
		return m, nil
	}
	return update(m, place)
}

// findPanel is the field and what was found.
func (m Model) findPanel(hits []search.Hit) scene.Node {
	w := m.say.Words().Find
	kids := []scene.Node{{ID: findID, Role: scene.Field, Name: w.Label, Value: m.finder.text, Hint: w.Hint, Max: len(hits)}}
	switch {
	case len(hits) > 0:
		list := scene.Node{ID: "found", Role: scene.List, Name: w.Title}
		for i, h := range hits {
			item := m.foundItem(h)
			item.Current = i == m.finder.at
			list.Kids = append(list.Kids, item)
		}
		kids = append(kids, list)
	case strings.TrimSpace(m.finder.text) != "":
		kids = append(kids, scene.Node{ID: "found-nothing", Role: scene.Paragraph, Runs: scene.Text(w.Nothing)})
	}
	return details("find-panel", w.Title, kids...)
}

// foundItem is a result: pressed it goes there; where the page has no such place,
// it names where that is printed.
func (m Model) foundItem(h search.Hit) scene.Node {
	n := scene.Node{ID: scene.ID("found-" + string(h.Kind) + "-" + h.ID), Role: scene.Item, Press: m.place(h)}
	n.Runs = append([]scene.Run{{Text: m.say.Words().Find.Kinds[string(h.Kind)] + " ", Style: scene.Soft}}, markedRuns(h)...)
	switch {
	case n.Press != nil:
	case h.Kind == search.Source:
		for i := range n.Runs[1:] {
			n.Runs[i+1].Link = h.Source.URL
		}
	case h.Source.ID != "":
		n.Runs = append(n.Runs, m.cited([]dataset.Source{h.Source})...)
	}
	return n
}

// markedRuns are a result's line, what was looked for in bold.
func markedRuns(h search.Hit) []scene.Run {
	var runs []scene.Run
	add := func(text string, bold bool) {
		if text != "" {
			runs = append(runs, scene.Run{Text: text, Bold: bold})
		}
	}
	end := 0
	for _, mark := range h.Marks {
		add(h.Line[end:mark.Start], false)
		add(h.Line[mark.Start:mark.End], true)
		end = mark.End
	}
	add(h.Line[end:], false)
	return runs
}

// place is the message that leads to a result, nil where the page has no such
// place: an event, a year, or a demand's stop on the slider, and where it has
// none, its event.
func (m Model) place(h search.Hit) scene.Msg {
	switch {
	case h.Kind == search.Event:
		return foundPressed{event: h.ID}
	case h.Year != 0:
		return foundPressed{year: h.Year}
	case h.Kind != search.Demand:
		return nil
	}
	for _, s := range m.slider.Stops {
		if s.Demand.Row == h.ID {
			return stopPressed{s.Won}
		}
	}
	for _, d := range m.day.view.Demands() {
		if d.Row == h.ID && d.Event != "" {
			return foundPressed{event: d.Event}
		}
	}
	return nil
}

// foundAt opens what a result leads to, and the timeline goes there.
func (m Model) foundAt(msg foundPressed) (Model, []scene.Effect) {
	return m.goesTo(msg), []scene.Effect{scene.Look{ID: eventsID}}
}

func (m Model) goesTo(msg foundPressed) Model {
	if i := slices.IndexFunc(m.day.events, func(e dataset.Event) bool { return e.ID == msg.event }); i >= 0 {
		m.event = i
		return m.opens(card{kind: eventCard}).reveals(i)
	}
	if first, last := m.years(); msg.year >= first && msg.year <= last {
		return m.choosesYear(msg.year).follows(middle(msg.year))
	}
	return m
}
