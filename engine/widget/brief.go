package widget

import (
	"strings"

	"costshare/engine/scene"
)

// The brief is what is chosen on the timeline, in a few lines under it: so much
// that nobody has to look for the card below. Its lines are so high.
const briefLine = 17

// Lines of the brief: as many as there are of what was opened, else two.
const (
	fewLines  = 2
	mostLines = 8
)

// briefText is its beginning, which is bold, and the rest.
func (m Model) briefText() (head, text string) {
	switch m.card.kind {
	case agreementCard:
		if a, ok := m.bandNow(); ok {
			return m.say.Years(a.FirstYear, a.LastYear), capital(m.say.AgreementName(a.Number)) + ": " + a.RuleText + "."
		}
	case yearCard:
		head, text, _ = strings.Cut(m.yearInWords(m.chosenYear()), ": ")
		return head, capital(text) + "."
	case clusterCard:
		all := m.card.events
		return m.say.Together(len(all), m.day.events[all[0]], m.day.events[all[len(all)-1]]), ""
	}
	if m.event < 0 {
		return "", ""
	}
	e := m.day.events[m.event]
	return m.say.ShortDay(e.Date), e.Text
}

// briefLines breaks the brief into lines; the first has its head before it.
func (m Model) briefLines(width float64) (head string, lines []string) {
	head, text := m.briefText()
	indent := m.family.Width(head+" ", labelSize, true)
	if text == "" {
		return head, []string{""}
	}
	first := m.family.Lines(text, labelSize, false, width-indent)[0]
	lines = []string{first}
	if rest := strings.TrimLeft(text[len(first):], " "); rest != "" {
		lines = append(lines, m.family.Lines(rest, labelSize, false, width)...)
	}
	most := fewLines
	if m.card.kind != noCard {
		most = mostLines
	}
	if len(lines) > most {
		whole := strings.Join(lines[most-1:], " ")
		lines = append(lines[:most-1:most-1], m.family.Fit(whole, labelSize, false, width))
	}
	return head, lines
}

// briefShape writes it.
func (m Model) briefShape(p *pen, l layout) {
	head, lines := m.briefLines(l.width)
	if head == "" {
		return
	}
	p.write(label{text: head, y: l.brief, size: labelSize, bold: true, style: scene.Ink})
	x := p.family.Width(head+" ", labelSize, true)
	for i, line := range lines {
		if line != "" {
			p.write(label{text: line, x: x, y: l.brief + briefLine*float64(i), size: labelSize, style: scene.Ink})
		}
		x = 0
	}
}
