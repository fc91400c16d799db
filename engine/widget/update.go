package widget

import (
	"strconv"
	"strings"

	"costshare/engine/scenario"
	"costshare/engine/scene"

	"github.com/shopspring/decimal"
)

// How long after the last move the change is announced and the address follows.
const (
	settleMillis  = 400
	addressMillis = 150
)

// Messages of our own.
type (
	settledNow  struct{}
	addressDue  struct{}
	stopPressed struct{ won decimal.Decimal }
)

// IDs of what can be moved or typed into.
const (
	SliderID scene.ID = "pay"
	fieldID  scene.ID = "amount"
	yearsID  scene.ID = "years"
	eventsID scene.ID = "events"
)

// Shows says whether a message can change what is shown.
func Shows(msg scene.Msg) bool {
	_, address := msg.(addressDue)
	return !address
}

// Update takes a message. What the reader does ends a walk through the days.
func Update(m Model, msg scene.Msg) (Model, []scene.Effect) {
	switch msg.(type) {
	case scene.Frame, scene.Focused, scene.Resized, scene.Preferred, scene.Sounds, settledNow, addressDue, playOn, playPressed:
	default:
		if m.playing {
			m = m.rests()
		}
	}
	before := m
	m, effects := update(m, msg)
	m, effects = m.hushed(before, effects)
	return m.fetching(effects)
}

// update is a table of contents: what each message does is told where it is done.
func update(m Model, msg scene.Msg) (Model, []scene.Effect) {
	switch msg := msg.(type) {
	case scene.Set:
		return m.set(msg)
	case scene.Entered:
		return m.entered(msg)
	case scene.Stepped:
		return m.stepped(msg)
	case scene.Pointed:
		return m.pointed(msg), nil
	case stopPressed:
		return m.stopAt(msg.won)
	case partsCleared:
		return m.pay(scenario.Pay{}, "")
	case defPressed:
		return m.chooseDef(msg.id)
	case troopsPressed:
		return m.chosen(keyID("troops"), msg.troops)
	case sincePressed:
		return m.toggleSince()
	case pinPressed:
		return m.keep()
	case usePressed:
		return m.use(msg.pin)
	case unpinPressed:
		return m.unpin(msg.pin)
	case dayStepped:
		return m.stepDay(msg.by)
	case dayLatest:
		_, last := m.archive.Range()
		return m.onTheDay(last, "")
	case playPressed:
		return m.play()
	case playOn:
		return m.walks()
	case scene.Dragged:
		return m.dragged(msg), nil
	case scene.Zoomed:
		return m.zoomed(msg), nil
	case zoomPressed:
		return m.zoomed(scene.Zoomed{ID: eventsID, By: msg.by, X: -1, Step: true}), nil
	case spanPressed:
		return m.shows(msg), nil
	case wholePressed:
		return m.zoomed(scene.Zoomed{Step: true}), nil
	case foundPressed:
		return m.foundAt(msg)
	case scene.Accepted:
		return m.accepted(msg.ID)
	case cardClosed, scene.Escaped:
		return m.closes(), nil
	case scene.Help:
		return m.helped()
	case dayPressed:
		return m.toDayOf(msg)
	case yearPressed:
		return m.askYear(msg.year)
	case yearLeft:
		return m.leaveYear()
	case resetPressed:
		return m.reset()
	case scene.Undo, undoPressed:
		return m.undo()
	case guessesShown:
		return m.showGuesses()
	case guessesLeft:
		return m.leaveGuesses()
	case guessesAgain:
		return m.guesses(Guesses{}, "")
	case langPressed:
		return m.speaks(msg.lang)
	case scene.LanguageCame:
		return m.fluent(msg)
	case takePressed:
		return m, m.takeAway(msg)
	case scene.Copied, scene.Barred, scene.Unsaved:
		return m.took(msg), nil
	case kitPressed:
		return m.kit()
	case picturePressed:
		return m, m.takePicture(msg)
	case copyPressed:
		return m, m.toCopy(msg)
	case hearPressed:
		return m.hears()
	case tonePressed:
		return m.hearsOne(msg.at)
	case volumePressed:
		return m.louder(msg.by)
	case scene.Sounds:
		return m.sound(msg), nil
	case settledNow:
		return m.settled().gliding(m), nil
	case addressDue:
		return m, []scene.Effect{scene.SetAddress{Query: m.Query()}}
	case scene.Focused:
		m.focus, m.ring = msg.ID, msg.Visible
	case scene.Opened:
		return m.opened(msg), nil
	case scene.Addressed:
		return m.addressed(msg)
	case scene.Resized:
		m.width = min(max(msg.Width, 0), mostWidth)
	case scene.Frame:
		return m.framed(msg), nil
	case scene.Preferred:
		m.still = msg.LessMotion
	}
	return m, nil
}

func (m Model) set(msg scene.Set) (Model, []scene.Effect) {
	if year, ok := m.guessYear(msg.ID, guessID); ok {
		return m.slideGuess(year, msg.Value)
	}
	switch msg.ID {
	case SliderID:
		i, err := strconv.Atoi(msg.Value)
		if err != nil || i < 0 || i >= len(m.slider.Amounts) {
			return m, nil
		}
		return m.pay(m.slider.Pay(i), SliderID)
	case asOfSliderID:
		return m.slidDay(msg.Value)
	case kindsID:
		m.kind = msg.Value
		return m, nil
	case setsID:
		return m.chosen(msg.ID, msg.Value)
	case findID:
		return m.looking(msg.Value), nil
	}
	if strings.HasPrefix(string(msg.ID), keyPrefix) {
		return m.chosen(msg.ID, msg.Value)
	}
	return m.typing(field{id: msg.ID, text: msg.Value}), nil
}

// entered takes what was typed.
func (m Model) entered(msg scene.Entered) (Model, []scene.Effect) {
	part, isPart := partOf(msg.ID)
	year, isGuess := m.guessYear(msg.ID, typedGuessID)
	switch {
	case isGuess:
		return m.enteredGuess(year, msg)
	case isPart:
		return m.enteredPart(part, msg)
	case msg.ID == findID && msg.Value == m.finder.text:
		return m, nil
	case msg.ID == findID:
		return m.looking(msg.Value), nil
	case msg.ID == fieldID:
		return m.enteredPay(msg)
	case strings.HasPrefix(string(msg.ID), string(pinID)):
		return m.rename(msg.ID, msg.Value)
	case msg.ID == asOfID:
		return m.enteredDay(msg)
	case strings.HasPrefix(string(msg.ID), ownPrefix):
		return m.enteredOwn(msg)
	}
	return m, nil
}

// enteredPay takes the payment, or the value of another figure, that was typed.
func (m Model) enteredPay(msg scene.Entered) (Model, []scene.Effect) {
	if m.field.id != fieldID && msg.Value == m.fieldText() {
		return m, nil
	}
	m.field = field{id: fieldID, text: msg.Value}
	pay, err := m.typed(msg.Value)
	if err == nil {
		next := m.state.Question
		next.Pay, next.Year = pay, 0
		_, err = m.day.calculator.Ask(next)
	}
	if err != nil {
		m.field.problem = m.problem(err)
		return m, nil
	}
	return m.pay(pay, "")
}

// pay takes a new payment and lets everything follow.
func (m Model) pay(p scenario.Pay, by scene.ID) (Model, []scene.Effect) {
	next := m.state
	next.Question.Pay, next.Question.Year = p, 0
	return m.to(next, by)
}

// stopAt goes to a stop of the slider, as a value of the figure that it sets.
func (m Model) stopAt(won decimal.Decimal) (Model, []scene.Effect) {
	return m.pay(m.slider.Pay(m.slider.Index(won)), SliderID)
}

func (m Model) opened(msg scene.Opened) Model {
	open := map[scene.ID]bool{msg.ID: msg.Open}
	for id, was := range m.open {
		if id != msg.ID {
			open[id] = was
		}
	}
	m.open = open
	return m
}

// stepped moves what has the keyboard.
func (m Model) stepped(msg scene.Stepped) (Model, []scene.Effect) {
	if year, ok := m.guessYear(msg.ID, guessID); ok {
		return m.stepGuess(year, msg)
	}
	switch msg.ID {
	case SliderID:
		return m.stepSlider(msg)
	case yearsID:
		first, last := m.years()
		return m.choosesYear(stepped(m.chosenYear(), msg, first, last, 5)).follows(middle(m.chosenYear())), nil
	case bandsID:
		return m.stepBand(msg), nil
	case eventsID:
		return m.stepEvent(msg), nil
	case asOfSliderID:
		return m.steppedDay(msg)
	case findID:
		return m.stepFound(msg), nil
	case overviewID:
		return m.overviewStepped(msg), nil
	}
	return m, nil
}

// stepped moves a whole number inside its bounds; a stop is some steps at once.
func stepped(now int, msg scene.Stepped, first, last, stop int) int {
	switch msg.End {
	case -1:
		return first
	case 1:
		return last
	}
	return min(max(now+msg.Steps+msg.Stops*stop, first), last)
}

func (m Model) stepSlider(msg scene.Stepped) (Model, []scene.Effect) {
	now := m.answer.Payment.Amount
	if msg.Stops != 0 {
		stop, ok := m.slider.NextStop(now, msg.Stops > 0)
		if !ok {
			return m, nil
		}
		return m.stopAt(stop.Won)
	}
	i := stepped(m.slider.Index(now), msg, 0, len(m.slider.Amounts)-1, 1)
	return m.pay(m.slider.Pay(i), SliderID)
}

// pointed chooses what lies under a press on a lane.
func (m Model) pointed(msg scene.Pointed) Model {
	switch msg.ID {
	case yearsID:
		return m.choosesYear(m.layout().span.YearAt(msg.X))
	case bandsID:
		return m.pressBand(msg.X)
	case eventsID:
		return m.pressEvents(msg.X, msg.Y)
	case overviewID:
		return m.lookedOver(msg.X)
	}
	return m
}
