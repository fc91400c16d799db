package widget

import (
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/scenario"
	"costshare/engine/scene"

	"github.com/shopspring/decimal"
)

// A row of the drawing in which one guesses: the year with its field, and below
// it the slider as wide as the drawing. A finger has most room so, and a swipe
// along the bars, which lie on their side, still scrolls the page.
const (
	guessRow      = 92
	guessNameY    = 22  // baseline of the year
	guessFieldW   = 124 // at most; guessFieldMin at least
	guessFieldMin = 72
	guessApart    = 12 // between the year, what is said beside it, and the field
	guessFieldH   = 34
	guessSliderY  = 38
	guessSliderH  = 44
	guessBarH     = 16
	guessScaleGap = 16
)

// A row of the drawing that sets a guess beside what was paid.
const (
	besideRow   = 78
	besideNameY = 14
	besideBarsY = 24
	besidePitch = 22
	besideNameW = 48 // of the names before the bars
	besideEndW  = 92 // of the amounts behind them
)

// guessPicture is a bar for each year, with the slider that pulls it and the
// field that sets it.
func (m Model) guessPicture(all []scenario.Guessed) scene.Node {
	p := &pen{family: m.family, Drawing: scene.Drawing{Width: m.width, Height: guessRow*float64(len(all)) + guessScaleGap}}
	var kids []scene.Node
	var said []string
	for i, g := range all {
		top := guessRow * float64(i)
		m.guessShape(p, g, top)
		kids = append(kids, m.guessField(g, top), m.guessSlider(g, top))
		said = append(said, itoa(g.Year())+": "+m.guessWords(g))
	}
	m.guessScale(p)
	name := m.speaker.Words().Guess.Picture + ": " + strings.Join(said, "; ") + "."
	return scene.Node{ID: "picture", Role: scene.Picture, Name: name, Drawing: &p.Drawing, Kids: kids}
}

// guessShape draws a year's name, the slider's track, and the bar up to the
// handle, which is grey until something is guessed.
func (m Model) guessShape(p *pen, g scenario.Guessed, top float64) {
	l := layout{width: m.width}
	year := p.write(label{text: itoa(g.Year()), y: top + guessNameY, size: nameSize, bold: true, style: scene.Ink})
	track := top + guessSliderY + guessSliderH/2
	left, right, x := l.place(0), l.place(1), l.place(m.alongGuess(g))
	const thick = 4
	p.rect(left, track-thick/2, right-left, thick, scene.Track).Radius = thick / 2
	if g.Given {
		p.rect(left, track-guessBarH/2, x-left, guessBarH, scene.Scenario)
	} else if text := m.speaker.Words().Guess.NotYet; year.W+guessApart+m.family.Width(text, labelSize, false) < m.guessFieldBox(top).X {
		p.write(label{text: text, x: year.W + guessApart, y: top + guessNameY, size: labelSize, style: scene.Soft})
	}
	m.handle(p, guessID+scene.ID(itoa(g.Year())), x, track, guessStyle(g))
}

// guessStyle is the handle's colour.
func guessStyle(g scenario.Guessed) scene.Style {
	if g.Given {
		return scene.Scenario
	}
	return scene.Soft
}

// guessScale names both ends under the last slider.
func (m Model) guessScale(p *pen) {
	l := layout{width: m.width}
	y := p.Height - 4
	ends := m.speaker.Axis([]decimal.Decimal{decimal.Zero, m.day.guessEnd()})
	p.write(label{text: ends[0], x: l.place(0), y: y, anchor: scene.Middle, size: labelSize, style: scene.Soft})
	p.write(label{text: ends[1], x: m.width, y: y, anchor: scene.End, size: labelSize, style: scene.Soft})
}

func (m Model) alongGuess(g scenario.Guessed) float64 {
	return float64(m.guessIndex(Guess{g.Year(), g.Guess})) / guessSteps
}

func (m Model) guessSlider(g scenario.Guessed, top float64) scene.Node {
	name, _ := m.speaker.GuessNames(g.Year())
	return scene.Node{ID: guessID + scene.ID(itoa(g.Year())), Role: scene.Slider, Name: name, Value: itoa(m.guessIndex(Guess{g.Year(), g.Guess})),
		Max: guessSteps, ValueText: m.guessWords(g), Fill: guessStyle(g), Box: scene.Box{Y: top + guessSliderY, W: m.width, H: guessSliderH}}
}

// guessWords is a guess as it is spoken.
func (m Model) guessWords(g scenario.Guessed) string {
	if !g.Given {
		return m.speaker.Words().Guess.NotYet
	}
	return m.speaker.SpokenWon(g.Guess)
}

func (m Model) guessField(g scenario.Guessed, top float64) scene.Node {
	id := typedGuessID + scene.ID(itoa(g.Year()))
	_, name := m.speaker.GuessNames(g.Year())
	n := scene.Node{ID: id, Role: scene.Field, Name: name, Value: m.textOf(id, m.guessText(g.Year())), Hint: m.speaker.Words().Guess.Hint,
		Box: m.guessFieldBox(top)}
	if m.field.id == id {
		n.Problem = m.field.problem
	}
	return n
}

// guessFieldBox leaves room for the year and for the words that nothing is
// guessed yet, where it can.
func (m Model) guessFieldBox(top float64) scene.Box {
	words := m.family.Width("2000", nameSize, true) + m.family.Width(m.speaker.Words().Guess.NotYet, labelSize, false) + 2*guessApart
	w := max(guessFieldMin, min(guessFieldW, m.width-words))
	return scene.Box{X: m.width - w, Y: top, W: w, H: guessFieldH}
}

// guessText is a year's guess as it stands in its field.
func (m Model) guessText(year int) string {
	g, ok := m.state.Guesses.of(year)
	if !ok {
		return ""
	}
	return m.speaker.Won(g.Won)
}

// besidePicture draws for each year the guess over what was paid.
func (m Model) besidePicture(all []scenario.Guessed) scene.Node {
	p := &pen{family: m.family, Drawing: scene.Drawing{Width: m.width, Height: besideRow*float64(len(all)) - 8}}
	most := decimal.Zero
	var said []string
	for _, g := range all {
		most = decimal.Max(most, g.Guess, g.Paid.Amount)
		said = append(said, itoa(g.Year())+": "+m.speaker.GuessLine(g))
	}
	for i, g := range all {
		m.besideShape(p, g, besideRow*float64(i), most)
	}
	return scene.Node{ID: "picture", Role: scene.Picture, Name: strings.Join(said, " "), Drawing: &p.Drawing}
}

func (m Model) besideShape(p *pen, g scenario.Guessed, top float64, most decimal.Decimal) {
	w := m.speaker.Words()
	p.write(label{text: itoa(g.Year()), y: top + besideNameY, size: nameSize, bold: true, style: scene.Ink})
	guess := besideBar{name: w.Guess.Guess, amount: w.Guess.None, text: scene.Soft}
	if g.Given {
		guess = besideBar{w.Guess.Guess, m.speaker.Won(g.Guess), g.Guess, scene.Scenario, scene.Solid, scene.ScenarioText}
	}
	guess.draw(p, top+besideBarsY, most)
	paid := besideBar{w.Paid, m.speaker.Won(g.Paid.Amount), g.Paid.Amount, scene.Paid, scene.Solid, scene.PaidStrong}
	if derivedPaid(g.Paid) {
		paid.fill, paid.pattern = scene.PaidDerived, scene.Hatched
	}
	paid.draw(p, top+besideBarsY+besidePitch, most)
}

// besideBar is a bar with its name before it and its amount behind.
type besideBar struct {
	name, amount string
	won          decimal.Decimal
	fill         scene.Style
	pattern      scene.Pattern
	text         scene.Style
}

func (b besideBar) draw(p *pen, y float64, most decimal.Decimal) {
	part, _ := b.won.DivRound(most, 6).Float64()
	p.write(label{text: b.name, y: y + guessBarH - 4, size: labelSize, style: scene.Soft})
	p.rect(besideNameW, y, part*(p.Width-besideNameW-besideEndW), guessBarH, b.fill).Pattern = b.pattern
	p.line(besideNameW, y-1, besideNameW, y+guessBarH+1, 1, scene.Soft)
	p.write(label{text: b.amount, x: p.Width, y: y + guessBarH - 4, anchor: scene.End, size: labelSize, bold: b.fill != scene.None, style: b.text})
}

// derivedPaid says whether a payment is worked out and not printed.
func derivedPaid(v *scenario.Value) bool { return v.Status >= dataset.Derived }
