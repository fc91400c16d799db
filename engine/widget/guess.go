package widget

import (
	"slices"
	"strconv"
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/scenario"
	"costshare/engine/scene"
	"costshare/engine/sentence"

	"github.com/shopspring/decimal"
)

// What the reader does with the guesses as a whole.
type (
	guessesShown struct{}
	guessesLeft  struct{}
	guessesAgain struct{}
)

// A year's slider and the field beside it are named by the year behind these.
const (
	guessID      scene.ID = "guess-"
	typedGuessID scene.ID = "guessed-"
)

// guessSteps is how many steps a guess's slider has: at its left end nothing is
// guessed. guessStop is how many are passed at once (Page Up, Page Down).
const (
	guessSteps = 200
	guessStop  = 10
)

// guessing is true while the widget shows guesses, and no calculator.
func (m Model) guessing() bool { return m.state.Mode == guessMode }

// hidesRecord is true until the reader asks for what was paid.
func (m Model) hidesRecord() bool { return m.guessing() && !m.state.Guesses.Shown }

// asked are the payments whose years are guessed.
func (d *day) asked() []*scenario.Value { return scenario.ToGuess(d.values(), d.view.Day().Year()) }

// guessEnd is the right end of the sliders.
func (d *day) guessEnd() decimal.Decimal { return scenario.GuessEnd(d.values()) }

func (d *day) values() []*scenario.Value {
	var out []*scenario.Value
	for _, p := range d.payments {
		out = append(out, p.value)
	}
	return out
}

// guessed are the years to guess, in order, with what the reader guesses.
func (m Model) guessed() []scenario.Guessed {
	var out []scenario.Guessed
	for _, paid := range m.day.asked() {
		g, ok := m.state.Guesses.of(paid.Term.Year)
		out = append(out, scenario.Guessed{Paid: paid, Given: ok, Guess: g.Won})
	}
	return out
}

// given are those that the reader guessed.
func given(all []scenario.Guessed) []scenario.Guessed {
	var out []scenario.Guessed
	for _, g := range all {
		if g.Given {
			out = append(out, g)
		}
	}
	return out
}

// guessable takes out of a state the guesses that its day does not ask for, and
// the guessing itself where the day knows too few payments, each with a sentence.
func (d *day) guessable(s State) (State, []notice) {
	if s.Mode != guessMode {
		return s, nil
	}
	asked, end := d.asked(), d.guessEnd()
	if len(asked) < 2 {
		s.Mode, s.Guesses = "", Guesses{}
		return s, []notice{func(say sentence.Speaker) string { return say.TooFewToGuess(d.view.Day()) }}
	}
	var notices []notice
	for _, g := range s.Guesses.List {
		var problem notice
		switch {
		case !asks(asked, g.Year):
			problem = func(say sentence.Speaker) string { return say.NotAsked(g.Year, asked) }
		case g.Won.Cmp(end) > 0:
			problem = func(say sentence.Speaker) string { return say.OutsideGuess(g.Won, end) }
		default:
			continue
		}
		s.Guesses = s.Guesses.without(g.Year)
		notices = append(notices, func(say sentence.Speaker) string { return problem(say) + " " + say.Words().Guess.LeftOut })
	}
	return s, notices
}

func asks(asked []*scenario.Value, year int) bool {
	return slices.ContainsFunc(asked, func(v *scenario.Value) bool { return v.Term.Year == year })
}

// guessYear is the year that an ID names behind a prefix, where its guess can
// be moved.
func (m Model) guessYear(id, prefix scene.ID) (year int, ok bool) {
	text, ok := strings.CutPrefix(string(id), string(prefix))
	year, err := strconv.Atoi(text)
	return year, ok && err == nil && m.hidesRecord() && asks(m.day.asked(), year)
}

// slideGuess takes a step of a year's slider.
func (m Model) slideGuess(year int, value string) (Model, []scene.Effect) {
	i, err := strconv.Atoi(value)
	if err != nil || i < 0 || i > guessSteps {
		return m, nil
	}
	by := guessID + scene.ID(itoa(year))
	if i == 0 {
		return m.guesses(m.state.Guesses.without(year), by)
	}
	won := m.day.guessEnd().Mul(decimal.NewFromInt(int64(i))).DivRound(decimal.NewFromInt(guessSteps), 0)
	return m.guesses(m.state.Guesses.with(Guess{year, won}), by)
}

func (m Model) stepGuess(year int, msg scene.Stepped) (Model, []scene.Effect) {
	g, _ := m.state.Guesses.of(year)
	return m.slideGuess(year, itoa(stepped(m.guessIndex(g), msg, 0, guessSteps, guessStop)))
}

// guessIndex is the step that is nearest to a guess; a guess of nothing stands
// where no guess does.
func (m Model) guessIndex(g Guess) int {
	return int(g.Won.Mul(decimal.NewFromInt(guessSteps)).DivRound(m.day.guessEnd(), 0).IntPart())
}

// enteredGuess takes a guess that was typed; an empty one takes it back.
func (m Model) enteredGuess(year int, msg scene.Entered) (Model, []scene.Effect) {
	text := strings.TrimSpace(msg.Value)
	if m.field.id != msg.ID && text == m.guessText(year) {
		return m, nil
	}
	if text == "" {
		return m.guesses(m.state.Guesses.without(year), "")
	}
	won, err := parseGuess(text)
	problem := ""
	switch end := m.day.guessEnd(); {
	case err != nil:
		problem = m.problem(err)
	case won.Cmp(end) > 0:
		problem = m.speaker.OutsideGuess(won, end)
	}
	if problem != "" {
		m.field = field{id: msg.ID, text: msg.Value, problem: problem}
		return m, nil
	}
	return m.guesses(m.state.Guesses.with(Guess{year, won}), "")
}

// guesses takes other guesses.
func (m Model) guesses(g Guesses, by scene.ID) (Model, []scene.Effect) {
	next := m.state
	next.Guesses = g
	return m.guessTo(next, by)
}

// guessTo takes a state that differs in the guesses alone, by which nothing of
// the calculator changes.
func (m Model) guessTo(next State, by scene.ID) (Model, []scene.Effect) {
	m.before = m.remembering(m.state, next, by)
	m = m.moving(m.state, next, by)
	m.state, m.wish, m.field, m.notices = next, next, field{}, nil
	return m, following()
}

func (m Model) showGuesses() (Model, []scene.Effect) {
	shown := m.state.Guesses
	shown.Shown = true
	return m.guesses(shown, "")
}

// leaveGuesses goes on to the calculator, which keeps nothing of the guesses.
func (m Model) leaveGuesses() (Model, []scene.Effect) {
	next := m.state
	next.Mode, next.Guesses = "", Guesses{}
	m, effects := m.guessTo(next, "")
	m.notices, m.unsaid = m.unsaid, nil
	return m, effects
}

// noticed keeps what the calculator says of a question for when it is there: it
// may tell the record.
func (m Model) noticed(s State, problem error) Model {
	switch {
	case problem == nil:
	case s.Mode == guessMode:
		m.unsaid = append(m.unsaid[:len(m.unsaid):len(m.unsaid)], noticesOf(problem)...)
	default:
		m.notices = append(m.notices[:len(m.notices):len(m.notices)], noticesOf(problem)...)
	}
	return m
}

// guessScene is the widget while it shows guesses. Before the record is asked
// for, nothing in it depends on what was paid but the years and the sliders' end.
func (m Model) guessScene() scene.Scene {
	w := m.speaker.Words()
	nodes := []scene.Node{{ID: "title", Role: scene.Heading, Runs: scene.Text(w.Title)}}
	if m.hidesRecord() {
		nodes = append(nodes, m.guessNodes()...)
	} else {
		nodes = append(nodes, m.besideNodes()...)
	}
	nodes = append(nodes, m.langSwitch()...)
	return scene.Scene{Lang: m.speaker.Lang(), Title: w.Title, Theme: m.state.Theme, Query: m.Query(), Nodes: nodes}
}

// guessNodes ask for guesses.
func (m Model) guessNodes() []scene.Node {
	w := m.speaker.Words().Guess
	all := m.guessed()
	nodes := []scene.Node{{ID: "lead", Role: scene.Lead, Runs: scene.Text(m.speaker.GuessAsk(len(all))), Busy: m.busy}}
	nodes = append(nodes, m.noticeNodes()...)
	nodes = append(nodes, m.guessPicture(all))
	if m.field.problem != "" {
		nodes = append(nodes, scene.Node{ID: "notice-guess", Role: scene.Notice, Runs: scene.Text(m.field.problem)})
	}
	return append(nodes, scene.Node{ID: "guess-buttons", Role: scene.Group, Kids: []scene.Node{
		{ID: "guess-show", Role: scene.Button, Runs: scene.Text(w.Show), Press: guessesShown{}},
		{ID: "guess-skip", Role: scene.Button, Runs: scene.Text(w.Skip), Press: guessesLeft{}},
	}})
}

// besideNodes set the guesses beside the record.
func (m Model) besideNodes() []scene.Node {
	w := m.speaker.Words()
	all := m.guessed()
	nodes := []scene.Node{
		{ID: "subtitle", Role: scene.Subtitle, Runs: scene.Text(m.speaker.Drawn(m.answer) + " · " + m.speaker.AsKnown(m.state.AsOf.Partial()))},
		{ID: "lead", Role: scene.Lead, Runs: leadRuns(m.speaker.FarOff(given(all))), Busy: m.busy},
	}
	nodes = append(nodes, m.noticeNodes()...)
	nodes = append(nodes, m.besidePicture(all), m.guessLegend(all), m.guessList(all))
	if how := m.speaker.FarOffHow(given(all)); how != "" {
		nodes = append(nodes, scene.Node{ID: "guess-how", Role: scene.Paragraph, Runs: scene.Text(how)})
	}
	return append(nodes, scene.Node{ID: "guess-buttons", Role: scene.Group, Kids: []scene.Node{
		{ID: "guess-show", Role: scene.Button, Runs: scene.Text(w.Guess.Show)}, // keeps the keyboard, and takes no second press
		{ID: "guess-on", Role: scene.Button, Runs: scene.Text(w.Guess.GoOn), Press: guessesLeft{}},
		{ID: "guess-again", Role: scene.Button, Runs: scene.Text(w.Guess.Again), Press: guessesAgain{}},
	}})
}

// guessLegend says which years these are, and what a hatched bar is.
func (m Model) guessLegend(all []scenario.Guessed) scene.Node {
	w := m.speaker.Words().Guess
	text := w.All
	if len(all) == scenario.MostGuesses {
		text = w.EvenlySpread
	}
	for _, g := range all {
		if derivedPaid(g.Paid) {
			text = w.Hatched + " " + text
			break
		}
	}
	return scene.Node{ID: "guess-legend", Role: scene.Caption, Runs: []scene.Run{{Text: text, Style: scene.Soft}}}
}

// guessList says year by year what was guessed, what was paid, and who says so.
func (m Model) guessList(all []scenario.Guessed) scene.Node {
	list := scene.Node{ID: "guess-list", Role: scene.List, Name: m.speaker.Words().Guess.YearByYear}
	for _, g := range all {
		runs := []scene.Run{{Text: m.speaker.Years(g.Year(), g.Year()), Bold: true}, {Text: ": " + m.speaker.GuessLine(g)}}
		if derivedPaid(g.Paid) {
			runs = append(runs, scene.Run{Text: m.speaker.Aside(m.speaker.Status(g.Paid.Status)), Style: scene.Soft})
		}
		list.Kids = append(list.Kids, scene.Node{ID: "guess-item-" + scene.ID(itoa(g.Year())), Role: scene.Item,
			Runs: append(runs, m.cited(leading(g.Paid))...)})
	}
	return list
}

// leading are the first sources of all rows under a value, each once.
func leading(v *scenario.Value) []dataset.Source {
	var out []dataset.Source
	for _, step := range v.Steps() {
		if s := step.Fact.Sources; len(s) > 0 && !slices.ContainsFunc(out, func(o dataset.Source) bool { return o.ID == s[0].ID }) {
			out = append(out, s[0])
		}
	}
	return out
}
