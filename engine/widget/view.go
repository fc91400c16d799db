package widget

import (
	"slices"
	"strings"

	"costshare/engine/scene"
	"costshare/engine/sentence"
)

// View makes the scene of a model. What does not depend on the reader's amount
// is the same from scene to scene.
func View(m Model) scene.Scene {
	if m.guessing() {
		return m.guessScene()
	}
	w := m.say.Words()
	const most = 40 // there are seldom more
	nodes := append(make([]scene.Node, 0, most), m.head()...)
	if len(m.later.Years) > 0 {
		nodes = append(nodes, scene.Node{ID: sinceID + "-text", Role: scene.Paragraph, Runs: scene.Text(m.say.Since(m.answer, m.later))})
	}
	nodes = append(nodes, m.noticeNodes()...)
	nodes = append(nodes, m.correctionNodes()...)
	nodes = append(nodes, m.picture(m.Sentence()))
	nodes = append(nodes, m.underPicture()...)
	nodes = append(nodes, m.cardNodes()...)
	nodes = append(nodes, m.terms(), m.asOf(), m.figures("figures", opening()))
	nodes = append(nodes, m.sinceNodes()...)
	nodes = append(nodes, details("more", w.MoreFigures, m.figures("more-figures", more())), m.countsNode, m.splitNode, m.moneyNode, m.soldiersNode)
	nodes = append(nodes, m.assumedNodes...)
	nodes = append(nodes, m.compareNode, m.stopsNode)
	nodes = append(nodes, m.finder.node)
	nodes = append(nodes, m.hearable(m.lists())...)
	nodes = append(nodes, m.takeNode)
	nodes = append(append(nodes, m.langSwitch()...), m.helpButton(), m.footer())
	return scene.Scene{Lang: m.say.Lang(), Title: w.Title, Theme: m.state.Theme, Query: m.Query(), Moving: m.glide.on, Nodes: nodes}
}

// head is what is drawn, and the result in words.
func (m Model) head() []scene.Node {
	nodes := []scene.Node{
		{ID: "title", Role: scene.Heading, Runs: scene.Text(m.say.Words().Title)},
		{ID: "subtitle", Role: scene.Subtitle, Runs: m.subtitle()},
		{ID: "lead", Role: scene.Lead, Runs: leadRuns(m.say.Lead(m.answer)), Busy: m.busy},
	}
	if terms, _ := m.say.Rest(m.answer); terms != "" { // the subtitle says the day
		nodes = append(nodes, scene.Node{ID: "rest", Role: scene.Subtitle, Runs: scene.Text(terms)})
	}
	return nodes
}

// lists are the day's, with those events alone that the reader wants to see.
func (m Model) lists() []scene.Node {
	if m.kind == "" {
		return m.day.lists
	}
	all := slices.Clone(m.day.lists)
	b := listing{d: m.day, say: m.say, w: m.say.Words(), used: map[string]bool{}}
	all[eventsList] = b.events(m.kind)
	return all
}

func (m Model) subtitle() []scene.Run {
	return scene.Text(m.say.Drawn(m.answer) + " · " + m.say.AsKnown(m.state.AsOf.Partial()))
}

// leadRuns is the result sentence in the scene's styles.
func leadRuns(said []sentence.Part) []scene.Run {
	var runs []scene.Run
	for _, p := range said {
		r := scene.Run{Text: p.Text, Bold: p.Emphasis != sentence.Plain}
		if p.Emphasis == sentence.Reader {
			r.Style = scene.ScenarioText
		}
		runs = append(runs, r)
	}
	return runs
}

func (m Model) noticeNodes() []scene.Node {
	var nodes []scene.Node
	for i, n := range m.notices {
		nodes = append(nodes, scene.Node{ID: scene.ID("notice-" + itoa(i)), Role: scene.Notice, Runs: scene.Text(n(m.say))})
	}
	return nodes
}

// underPicture is why what was typed was not taken, else how to ask, and how the
// bars differ.
func (m Model) underPicture() []scene.Node {
	w := m.say.Words()
	if m.field.id == fieldID && m.field.problem != "" {
		return []scene.Node{{ID: "notice-amount", Role: scene.Notice, Runs: scene.Text(m.field.problem)}}
	}
	text := w.Legend
	if !m.answer.Paid() {
		text = w.Pressable + " " + text
	}
	if near := m.nearest(); len(near) > 0 {
		var years []int
		for _, p := range near {
			years = append(years, p.year)
		}
		text = m.say.Nearest(years, near[0].value.Amount) + " " + text
	}
	return []scene.Node{{ID: "legend", Role: scene.Caption, Runs: []scene.Run{{Text: text, Style: scene.Soft}}}}
}

// mostShapes is how many shapes a drawing mostly has at most.
const mostShapes = 384

// picture is the drawing with what can be moved and pressed in it.
func (m Model) picture(name string) scene.Node {
	l := m.layout()
	p := &pen{family: m.family, Drawing: scene.Drawing{Width: l.width, Height: l.height, Shapes: make([]scene.Shape, 0, mostShapes)}}
	m.chart(p, l)
	m.eventsShape(p, l)
	m.briefShape(p, l)
	buttons := m.dayButtons(p, l)
	m.dayShape(p, l)
	kids := []scene.Node{m.bandsLane(l), m.yearsLane(l)}
	kids = append(kids, m.zoomButtons(p, l)...)
	kids = append(kids, m.eventsLane(l))
	days := append(buttons, m.dayNodes(l)...)
	if !m.answer.Paid() { // the payment is the first slider: it is what is asked
		stops := m.sliderShape(p, l)
		kids = append(kids, m.fieldNode(l), m.sliderNode(l))
		kids = append(kids, stops...)
	}
	return scene.Node{ID: "picture", Role: scene.Picture, Name: name, Drawing: &p.Drawing, Kids: append(kids, days...)}
}

// footer says what the payments are, how far the facts reach, and where an error
// can be reported.
func (m Model) footer() scene.Node {
	w := m.say.Words()
	_, last := m.archive.Range()
	runs := []scene.Run{{Text: w.Credit + " " + m.say.Reach(last), Style: scene.Soft}}
	if m.report != "" {
		runs = append(runs, scene.Run{Text: " "}, scene.Run{Text: w.Report, Style: scene.Soft, Link: m.reportLink()})
	}
	return scene.Node{ID: "footer", Role: scene.Footer, Runs: runs}
}

// reportLink leads to where errors are reported, with the state in it.
func (m Model) reportLink() string {
	join := "?"
	if strings.Contains(m.report, "?") {
		join = "&"
	}
	return m.report + join + "body=" + escape("costshare?"+m.Query())
}
