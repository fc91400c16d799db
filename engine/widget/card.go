package widget

import (
	"slices"

	"costshare/engine/dataset"
	"costshare/engine/scenario"
	"costshare/engine/scene"
)

// card is what was opened on the timeline: an event, all events that stand at one
// place, an agreement or a year.
type card struct {
	kind   cardKind
	events []int // of several that stand together
	number int   // of an agreement
}

type cardKind uint8

const (
	noCard cardKind = iota
	eventCard
	clusterCard
	agreementCard
	yearCard
	helpCard // which keys there are
)

const cardID scene.ID = "card"

// cardClosed closes it, dayPressed goes to the day on which an event was known,
// yearPressed asks about a year.
type (
	cardClosed  struct{}
	dayPressed  struct{ event string }
	yearPressed struct{ year int }
)

func (m Model) opens(c card) Model { m.card = c; return m }

// closes closes the card; the year that it was about is chosen no more.
func (m Model) closes() Model {
	m.card, m.year = card{}, 0
	return m
}

// choosesYear opens what a year's bar says.
func (m Model) choosesYear(year int) Model {
	m.year = year
	return m.opens(card{kind: yearCard})
}

// cardNodes are the open card.
func (m Model) cardNodes() []scene.Node {
	var kids []scene.Node
	switch m.card.kind {
	case noCard:
		return nil
	case eventCard:
		kids = m.eventCard()
	case clusterCard:
		kids = m.clusterCard()
	case agreementCard:
		kids = m.agreementCard()
	case yearCard:
		kids = m.yearCard()
	case helpCard:
		kids = m.helpCard()
	}
	kids = append(kids, scene.Node{ID: "card-close", Role: scene.Button, Runs: scene.Text(m.say.Words().Timeline.Close), Press: cardClosed{}})
	return []scene.Node{{ID: cardID, Role: scene.Group, Name: scene.Plain(kids[0].Runs), Kids: kids}}
}

// cardTitle begins a card: what it is about, and when.
func cardTitle(what, when string) scene.Node {
	runs := []scene.Run{{Text: what, Bold: true}}
	if when != "" {
		runs = append(runs, scene.Run{Text: " · " + when, Style: scene.Soft})
	}
	return scene.Node{ID: "card-title", Role: scene.Paragraph, Runs: runs}
}

func button(id scene.ID, text string, press scene.Msg) scene.Node {
	return scene.Node{ID: id, Role: scene.Button, Runs: scene.Text(text), Press: press}
}

// eventCard says what happened, who reported it and how firmly it stands, and
// leads to what it changes.
func (m Model) eventCard() []scene.Node {
	w := m.say.Words().Timeline
	e := m.day.events[m.event]
	nodes := []scene.Node{cardTitle(m.say.Day(e.Date), w.Lanes[e.Kind]),
		{ID: "card-text", Role: scene.Paragraph, Runs: append(scene.Text(e.Text), m.cited(e.Sources)...)}}
	if sure := w.Certainties[e.Certainty]; sure != "" {
		nodes = append(nodes, scene.Node{ID: "card-certainty", Role: scene.Paragraph, Runs: []scene.Run{{Text: w.Certainty + ": " + sure + ".", Style: scene.Soft}}})
	}
	nodes = append(nodes, m.askedAt(e)...)
	if e.KnownFrom != m.state.AsOf {
		nodes = append(nodes, button("card-day", w.GoToDay, dayPressed{e.ID}))
	}
	return nodes
}

// askedAt are the amounts that were asked for at an event, to be used.
func (m Model) askedAt(e dataset.Event) []scene.Node {
	if m.answer.Paid() {
		return nil
	}
	var nodes []scene.Node
	for _, s := range m.slider.Stops {
		if s.Demand.Event == e.ID && s.Demand.Row != "" {
			nodes = append(nodes, button(scene.ID("card-use-"+s.Demand.Row), m.say.Words().Timeline.UseAmount+": "+m.stopAmount(s), stopPressed{s.Won}))
		}
	}
	return nodes
}

// clusterCard lists the events that stand at one place.
func (m Model) clusterCard() []scene.Node {
	all := m.card.events
	first, last := m.day.events[all[0]], m.day.events[all[len(all)-1]]
	list := scene.Node{ID: "card-events", Role: scene.List}
	for _, i := range all[:min(len(all), mostTogether)] {
		list.Kids = append(list.Kids, m.eventItem("card-", m.day.events[i]))
	}
	nodes := []scene.Node{cardTitle(m.say.Together(len(all), first, last), ""), list}
	if timeOf(first.Date) < timeOf(last.Date) {
		nodes = append(nodes, button("card-zoom", m.say.Words().Timeline.ZoomHere, spanPressed{timeOf(first.Date), timeOf(last.Date)}))
	}
	return nodes
}

// mostTogether is how many events a card lists.
const mostTogether = 40

// eventItem is an event in a list: pressed it opens.
func (m Model) eventItem(prefix scene.ID, e dataset.Event) scene.Node {
	return scene.Node{ID: prefix + scene.ID("event-"+e.ID), Role: scene.Item, Press: foundPressed{event: e.ID},
		Runs: []scene.Run{{Text: m.say.ShortDay(e.Date), Bold: true}, {Text: " " + e.Text}}}
}

// yearCard says what was paid in a year, and lets the reader ask about it.
func (m Model) yearCard() []scene.Node {
	y := m.chosenYear()
	nodes := []scene.Node{cardTitle(m.yearInWords(y), "")}
	p, paid := m.day.payment(y)
	if !paid {
		return nodes
	}
	nodes = append(nodes, scene.Node{ID: "card-text", Role: scene.Paragraph, Runs: m.cited(p.value.Sources())})
	if y != m.state.Question.Year && y <= m.state.AsOf.Year() {
		nodes = append(nodes, button("card-year", m.say.Words().Timeline.TakeYear, yearPressed{y}))
	}
	return nodes
}

// askYear makes what was paid in a year the question.
func (m Model) askYear(year int) (Model, []scene.Effect) {
	next := m.state
	next.Question.Year, next.Question.Pay = year, scenario.Pay{}
	before := m.remembering(m.state, next, "")
	m, effects := m.at(next, "")
	m.before = before
	return m, effects
}

// toDayOf goes to the day on which an event was known first, and keeps it open.
func (m Model) toDayOf(msg dayPressed) (Model, []scene.Effect) {
	i := slices.IndexFunc(m.day.events, func(e dataset.Event) bool { return e.ID == msg.event })
	if i < 0 {
		return m, nil
	}
	m, effects := m.onTheDay(m.day.events[i].KnownFrom, "")
	return m.goesTo(foundPressed{event: msg.event}), effects
}
