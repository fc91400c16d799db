package widget

import (
	"math"

	"costshare/engine/scenario"
	"costshare/engine/scene"
)

// The payments as tones: the more was paid, the higher. What the reader asks for
// follows in another timbre.

const (
	hearID     scene.ID = "hear"
	paymentsID scene.ID = "payments"
)

// A payment of nothing sounds at lowestHertz, the largest that is heard octaves
// above it: the range of a cello, which small loudspeakers still give.
const (
	lowestHertz = 110
	octaves     = 3
)

// loudest is how many steps of volume there are; it begins at the second.
const loudest = 5

// sounds is what the reader hears.
type sounds struct {
	able    bool // the shell can play tones
	wanted  bool // the reader has asked for some
	playing bool
	failed  bool
	first   int // place among the tones of the first that was asked for
	at      int // place of what sounds while it plays, -1 for nothing yet
	volume  int
}

type (
	hearPressed   struct{}
	tonePressed   struct{ at int }
	volumePressed struct{ by int }
)

// Hearing is the model where the shell can play tones.
func (m Model) Hearing() Model {
	m.sounds = sounds{able: true, volume: 2}
	return m
}

// heardYear is a payment that can be heard.
type heardYear struct {
	year     int
	value    *scenario.Value
	won      float64
	scenario bool
}

// heardYears are what was paid before the reader's years, and these.
func (m Model) heardYears() []heardYear {
	var years []heardYear
	asks := len(m.answer.Course) > 0
	for _, p := range m.day.payments {
		if !asks || p.year < m.answer.StartYear {
			years = append(years, heardYear{p.year, p.value, p.won, false})
		}
	}
	if asks {
		for i, v := range m.answer.Path {
			years = append(years, heardYear{m.answer.StartYear + i, v, won(v), true})
		}
	}
	return years
}

// tonesOf are the tones of payments. The scale begins at nothing, as that of the
// bars does, and each same step of won is the same interval.
func tonesOf(years []heardYear) []scene.Tone {
	most := 0.0
	for _, y := range years {
		most = max(most, y.won)
	}
	tones := make([]scene.Tone, len(years))
	for i, y := range years {
		level := 0.0
		if most > 0 {
			level = y.won / most
		}
		tones[i] = scene.Tone{Hertz: lowestHertz * math.Exp2(octaves*level), Scenario: y.scenario}
	}
	return tones
}

// hears plays all years, or ends that.
func (m Model) hears() (Model, []scene.Effect) {
	if m.sounds.playing {
		return m.silent(), []scene.Effect{scene.Hush{}}
	}
	return m.plays(0, tonesOf(m.heardYears()))
}

// hearsOne plays one year.
func (m Model) hearsOne(at int) (Model, []scene.Effect) {
	tones := tonesOf(m.heardYears())
	if at >= len(tones) {
		return m, nil
	}
	return m.plays(at, tones[at:at+1])
}

func (m Model) plays(first int, tones []scene.Tone) (Model, []scene.Effect) {
	m.sounds.wanted, m.sounds.playing, m.sounds.failed = true, true, false
	m.sounds.first, m.sounds.at = first, -1
	return m, []scene.Effect{scene.Hear{Tones: tones, Volume: m.sounds.share()}}
}

func (m Model) silent() Model {
	m.sounds.playing = false
	return m
}

// hushed ends what sounds where it is no longer what is shown, and where Stop is no
// longer to be seen.
func (m Model) hushed(before Model, effects []scene.Effect) (Model, []scene.Effect) {
	if !m.sounds.playing || m.answer == before.answer && (m.open[paymentsID] || !before.open[paymentsID]) {
		return m, effects
	}
	return m.silent(), append(effects, scene.Hush{})
}

// sound follows what sounds.
func (m Model) sound(msg scene.Sounds) Model {
	if msg.Tone < 0 || msg.Failed {
		m.sounds.failed = msg.Failed
		return m.silent()
	}
	if m.sounds.playing {
		m.sounds.at = m.sounds.first + msg.Tone
	}
	return m
}

// louder changes the volume by steps.
func (m Model) louder(by int) (Model, []scene.Effect) {
	m.sounds.volume = min(max(m.sounds.volume+by, 1), loudest)
	return m, []scene.Effect{scene.Louder{Volume: m.sounds.share()}}
}

// share is the volume as a part of the loudest. Ears hear each step as about as much.
func (s sounds) share() float64 { return math.Pow(float64(s.volume)/loudest, 2) }

// hearNodes offer it, and what can be done once it was wanted.
func (m Model) hearNodes() []scene.Node {
	w := m.say.Words().Hear
	text := w.Play
	if m.sounds.playing {
		text = w.Stop
	}
	kids := []scene.Node{button(hearID+"-play", text, hearPressed{})}
	if m.sounds.wanted {
		softer, louder := button(hearID+"-softer", w.Softer, volumePressed{-1}), button(hearID+"-louder", w.Louder, volumePressed{1})
		if m.sounds.volume == 1 {
			softer.Press = nil
		}
		if m.sounds.volume == loudest {
			louder.Press = nil
		}
		kids = append(kids, softer, louder)
	}
	nodes := []scene.Node{{ID: hearID, Role: scene.Group, Name: w.Title, Kids: kids}, {ID: hearID + "-hint", Role: scene.Paragraph, Runs: scene.Text(w.Hint)}}
	if m.sounds.failed {
		nodes = append(nodes, scene.Node{ID: hearID + "-failed", Role: scene.Notice, Runs: scene.Text(w.Failed)})
	}
	if m.sounds.wanted {
		nodes = append(nodes, m.keyboard())
	}
	return nodes
}

// keyboard is a button for each year.
func (m Model) keyboard() scene.Node {
	n := scene.Node{ID: hearID + "-years", Role: scene.Group, Name: m.say.Words().Hear.Years}
	now := m.heardYear()
	for i, y := range m.heardYears() {
		key := button(hearID+"-"+scene.ID(itoa(y.year)), itoa(y.year), tonePressed{i})
		key.Current = y.year == now
		if y.scenario {
			key.Runs[0].Style = scene.ScenarioText
		}
		n.Kids = append(n.Kids, key)
	}
	return n
}

// heardYear is the year that sounds, 0 for none.
func (m Model) heardYear() int {
	if !m.sounds.playing || m.sounds.at < 0 {
		return 0
	}
	if years := m.heardYears(); m.sounds.at < len(years) {
		return years[m.sounds.at].year
	}
	return 0
}

// hearable puts what can be heard above the table of payments.
func (m Model) hearable(lists []scene.Node) []scene.Node {
	if !m.sounds.able {
		return lists
	}
	out := append([]scene.Node(nil), lists...)
	payments := &out[paymentsList]
	payments.Kids = append(append([]scene.Node{payments.Kids[0]}, m.hearNodes()...), payments.Kids[1:]...)
	return out
}
