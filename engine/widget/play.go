package widget

import "costshare/engine/scene"

// playPressed starts and ends the walk from event to event, playOn takes its next
// step.
type (
	playPressed struct{}
	playOn      struct{}
)

// How long each event of the walk is seen, in milliseconds.
const playMillis = 900

// play starts the walk, from the first event where the last is reached, or ends it.
func (m Model) play() (Model, []scene.Effect) {
	if m.playing {
		return m.rests(), nil
	}
	before := m
	m.playing, m.before = true, append(m.before[:len(m.before):len(m.before)], m.state) // the walk is one step to undo
	var effects []scene.Effect
	if _, more := m.eventDay(1); !more {
		first, _ := m.archive.Range()
		m, effects = m.onTheDay(first, asOfSliderID)
	}
	return m.gliding(before), append(effects, next())
}

// walks takes the next step of the walk.
func (m Model) walks() (Model, []scene.Effect) {
	if !m.playing {
		return m, nil
	}
	d, more := m.eventDay(1)
	if !more {
		return m.rests(), nil
	}
	m, effects := m.onTheDay(d, asOfSliderID)
	return m, append(effects, next())
}

// rests ends the walk.
func (m Model) rests() Model {
	before := m
	m.playing = false
	return m.gliding(before)
}

func next() scene.Effect { return scene.Later{Key: "play", Millis: playMillis, Msg: playOn{}} }
