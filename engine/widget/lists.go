package widget

import (
	"strconv"
	"unicode/utf8"

	"costshare/engine/dataset"
	"costshare/engine/locale"
	"costshare/engine/scene"
	"costshare/engine/sentence"
)

func itoa(n int) string { return strconv.Itoa(n) }

// capital makes the first letter large.
func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if r >= 'a' && r <= 'z' {
		return string(r-'a'+'A') + s[n:]
	}
	return s
}

// lists are the long lists under the figures, each closed at first: what was
// paid, what happened, the agreements, and where all of it is printed. What each
// payment was made of stands elsewhere, but its sources are listed here too.
func lists(d *day, say sentence.Speaker) (long, split []scene.Node) {
	b := listing{d: d, say: say, w: say.Words(), used: map[string]bool{}}
	payments := b.payments()
	b.indicators()
	shown := len(b.order)
	b.demands()
	events, agreements, words := b.events(""), b.agreements(), b.words()
	split = b.splits()
	return []scene.Node{payments, events, agreements, words, b.sources(shown)}, split
}

// Where the payments and the events stand among the long lists.
const (
	paymentsList = 0
	eventsList   = 1
)

// listing gathers the sources that the lists name, so that the last one can
// name each once.
type listing struct {
	d     *day
	say   sentence.Speaker
	w     locale.Words
	used  map[string]bool
	order []dataset.Source
}

func details(id scene.ID, title string, kids ...scene.Node) scene.Node {
	summary := scene.Node{ID: id + "-summary", Role: scene.Summary, Runs: scene.Text(title)}
	return scene.Node{ID: id, Role: scene.Details, Kids: append([]scene.Node{summary}, kids...)}
}

func row(id scene.ID, head string, cells ...[]scene.Run) scene.Node {
	n := scene.Node{ID: id, Role: scene.Row, Kids: []scene.Node{{ID: id + "-0", Role: scene.HeadCell, Runs: scene.Text(head)}}}
	for i, c := range cells {
		n.Kids = append(n.Kids, scene.Node{ID: id + scene.ID("-"+itoa(i+1)), Role: scene.Cell, Runs: c})
	}
	return n
}

func heads(id scene.ID, names ...string) scene.Node {
	n := scene.Node{ID: id, Role: scene.Row}
	for i, name := range names {
		n.Kids = append(n.Kids, scene.Node{ID: id + scene.ID("-"+itoa(i)), Role: scene.HeadCell, Runs: scene.Text(name)})
	}
	return n
}

func (b *listing) payments() scene.Node {
	table := scene.Node{ID: "payments-table", Role: scene.Table, Kids: []scene.Node{
		{ID: "payments-caption", Role: scene.Caption, Runs: scene.Text(b.w.Payments)},
		heads("payments-heads", b.w.Year, b.w.Agreement, b.w.Payment, b.w.InDollars, b.w.Status, b.w.Source)}}
	for _, p := range b.d.payments {
		agreement, dollars := "", ""
		if n := b.d.agreement(p.year); n != 0 {
			agreement = b.say.Ordinal(n)
		}
		if f, ok := b.d.view.Payment(p.year, dataset.Total, dataset.Dollars); ok {
			dollars = b.say.Dollars(f.Value)
		}
		table.Kids = append(table.Kids, row(scene.ID("paid-"+itoa(p.year)), itoa(p.year), scene.Text(agreement), scene.Text(b.say.Won(p.value.Amount)),
			scene.Text(dollars), scene.Text(b.say.Status(p.value.Status)), b.cite(p.value.Sources(), 1)))
	}
	return details(paymentsID, b.w.Payments, table)
}

// events lists what happened, by year; a kind leaves out all others. Pressed an
// event opens on the timeline.
func (b *listing) events(kind string) scene.Node {
	list := scene.Node{ID: "event-list", Role: scene.List}
	for _, e := range b.d.events {
		if kind != "" && e.Kind != kind {
			continue
		}
		id := scene.ID("year-" + itoa(e.Date.First().Year()))
		if n := len(list.Kids); n == 0 || list.Kids[n-1].ID != id {
			list.Kids = append(list.Kids, scene.Node{ID: id, Role: scene.Item, Runs: []scene.Run{{Text: b.say.Years(e.Date.First().Year(), e.Date.First().Year()), Bold: true}},
				Kids: []scene.Node{{ID: id + "-events", Role: scene.List}}})
		}
		year := &list.Kids[len(list.Kids)-1].Kids[0]
		year.Kids = append(year.Kids, b.event(e))
	}
	return details("event-details", b.w.EventList, list)
}

func (b *listing) event(e dataset.Event) scene.Node {
	id := scene.ID("event-" + e.ID)
	return scene.Node{ID: id, Role: scene.Item, Kids: []scene.Node{
		{ID: id + "-text", Role: scene.Paragraph, Press: foundPressed{event: e.ID},
			Runs: []scene.Run{{Text: b.say.ShortDay(e.Date), Bold: true}, {Text: " " + e.Text}}},
		{ID: id + "-sources", Role: scene.Paragraph, Runs: b.cite(e.Sources, len(e.Sources))},
	}}
}

func (b *listing) agreements() scene.Node {
	table := scene.Node{ID: "agreements-table", Role: scene.Table, Kids: []scene.Node{
		{ID: "agreements-caption", Role: scene.Caption, Runs: scene.Text(b.w.Agreements)},
		heads("agreements-heads", b.w.Agreement, b.w.Period, b.w.Rule, b.w.Source)}}
	for _, a := range b.d.agreements {
		table.Kids = append(table.Kids, row(scene.ID(a.ID), b.say.Ordinal(a.Number), scene.Text(b.say.Years(a.FirstYear, a.LastYear)),
			scene.Text(a.RuleText), b.cite(a.Sources, 1)))
	}
	return details("agreements", b.w.Agreements, table)
}

// words explains the words of the field.
func (b *listing) words() scene.Node {
	list := scene.Node{ID: "term-list", Role: scene.List}
	for _, t := range b.d.view.Terms() {
		runs := []scene.Run{{Text: t.Name + ". ", Bold: true}, {Text: t.Text + " "}}
		list.Kids = append(list.Kids, scene.Node{ID: scene.ID(t.ID), Role: scene.Item, Runs: append(runs, b.cite(t.Sources, 1)...)})
	}
	return details("words", b.w.WordsExplained, list)
}

// sources names each source once. The first are those of payments and figures,
// which print keeps with them.
func (b *listing) sources(shown int) scene.Node {
	part := func(id scene.ID, title string, sources []dataset.Source) []scene.Node {
		list := scene.Node{ID: id, Role: scene.List}
		for _, s := range sources {
			list.Kids = append(list.Kids, scene.Node{ID: scene.ID("source-" + s.ID), Role: scene.Item, Runs: sourceRuns(b.say, b.w, s)})
		}
		return []scene.Node{{ID: id + "-name", Role: scene.Paragraph, Runs: []scene.Run{{Text: title, Bold: true}}}, list}
	}
	kids := part("source-list", b.w.SourcesShown, b.order[:shown])
	return details("sources", b.w.Sources, append(kids, part("source-rest", b.w.SourcesOther, b.order[shown:])...)...)
}

// indicators names the sources of what payments are compared with.
func (b *listing) indicators() {
	for _, measure := range []string{dataset.ExchangeRate, dataset.ConsumerPrices, dataset.GDP, dataset.MainDefenceBudget, dataset.Population, dataset.TroopsOfficial} {
		if f, ok := b.d.view.NewestIndicator(measure, firstYear, b.d.view.Day().Year()); ok {
			b.cite(f.Sources, len(f.Sources))
		}
	}
}

// demands names the sources of the marks on the slider.
func (b *listing) demands() {
	for _, d := range b.d.view.Demands() {
		b.cite(d.Sources, len(d.Sources))
	}
}

// cite names the first sources of a row in short and keeps all for the list.
func (b *listing) cite(sources []dataset.Source, most int) []scene.Run {
	for _, s := range sources {
		if !b.used[s.ID] {
			b.used[s.ID] = true
			b.order = append(b.order, s)
		}
	}
	return shortly(b.say, b.w, sources, most)
}

func (m Model) cited(sources []dataset.Source) []scene.Run {
	if len(sources) == 0 {
		return nil
	}
	return append([]scene.Run{{Text: " "}}, shortly(m.say, m.say.Words(), sources, len(sources))...)
}

// shortly names sources by publisher and date.
func shortly(say sentence.Speaker, w locale.Words, sources []dataset.Source, most int) []scene.Run {
	var runs []scene.Run
	for i, s := range sources[:min(most, len(sources))] {
		if i > 0 {
			runs = append(runs, scene.Run{Text: "; ", Style: scene.Soft})
		}
		text := s.Publisher
		if text == "" {
			text = s.Title
		}
		if !s.Date.IsZero() {
			text += ", " + say.ShortDay(s.Date)
		}
		if s.Later {
			text += say.Aside(w.PrintedAt)
		}
		runs = append(runs, scene.Run{Text: text, Style: scene.Soft, Link: s.URL})
	}
	return runs
}

func sourceRuns(say sentence.Speaker, w locale.Words, s dataset.Source) []scene.Run {
	text := ""
	for _, part := range []string{s.Publisher, say.Day(s.Date)} {
		if part != "" {
			text += " " + part + "."
		}
	}
	if s.Later {
		text += say.Aside(w.PrintedAt)
	}
	return []scene.Run{{Text: s.Title + ".", Link: s.URL}, {Text: text, Style: scene.Soft}}
}
