package widget

import (
	"costshare/engine/scene"
	"costshare/engine/timeline"
)

// layout is where things stand in the drawing, in CSS pixels. All of it follows
// from the drawing's width, so that a page can keep the place free before the
// program is there.
type layout struct {
	width, height float64
	narrow        bool
	top, base     float64 // of the bars
	span          timeline.Scale
	axisX         float64   // left edge of the amounts beside the bars
	marks         []float64 // of their scale, in won
	texts         []string  // its names
	lanes         []laneAt
	lane          float64   // where the lanes begin
	brief         float64   // first baseline of what is chosen, under them
	dayName       float64   // baseline over the handle of the day
	dayTrack      float64   // middle of its track
	overview      scene.Box // all years, and which of them are seen
	heading       float64   // last baseline over the slider
	name          []string  // what it sets, in lines
	field         scene.Box
	track         float64 // middle of the slider's track
	stops         float64 // top of the stops' labels
}

// laneAt is a line of events: of one kind, or of all where it has none.
type laneAt struct {
	kind string
	y    float64 // of its middle
}

// dayReach is how far from its track the handle of the day is held.
const dayReach = 18

// laneHeight is how high a line of events is: a finger's least.
const laneHeight = 24

// Narrow drawings shorten their labels.
const narrowBelow = 560

// Sizes of the drawing's text.
const (
	labelSize = 12.5
	nameSize  = 14

	lineHeight = 18 // of names
)

// thumb is the slider's handle: the browser's own has the same width, so that
// both stand in the same place.
const thumb = 28

func (m Model) layout() layout {
	l := layout{width: m.width, narrow: m.width < narrowBelow, top: 30}
	bars, axis := 210.0, 92.0
	if l.narrow {
		bars, axis = 170, 54
	}
	l.marks = m.ticks()
	l.texts = m.scaleTexts(l.marks)
	for _, text := range l.texts {
		axis = max(axis, m.family.Width(text, labelSize, false)+8)
	}
	l.base = l.top + bars
	l.axisX = l.width - axis + 8
	l.span = timeline.Scale{Window: m.seen(), Left: 0, Right: l.width - axis}
	l.lane = l.base + 28
	l.lanes = lanesFrom(l.lane, l.narrow)
	l.brief = l.lane + laneHeight*float64(len(l.lanes)) + 18
	_, lines := m.briefLines(l.width)
	l.dayName = l.brief + 12 + briefLine*float64(max(len(lines), fewLines))
	l.dayTrack = l.dayName + 26
	l.overview = scene.Box{X: 0, Y: l.dayTrack + dayReach, W: l.width, H: laneHeight}
	const leastField = 84
	l.name = m.family.Lines(m.sliderName(), nameSize, true, l.width-leastField-12)
	l.heading = l.overview.Y + l.overview.H + 30 + lineHeight*float64(len(l.name)-1)
	fieldWidth := max(leastField, min(132, l.width-m.family.Width(l.name[len(l.name)-1], nameSize, true)-12))
	l.field = scene.Box{X: l.width - fieldWidth, Y: l.heading - 23, W: fieldWidth, H: 34}
	l.track = l.heading + 42
	l.stops = l.track + 20
	l.height = l.stops + 40
	if m.answer.Paid() { // nothing is asked
		l.height = l.overview.Y + l.overview.H + 4
	}
	return l
}

// lanesFrom are the lines of events, one for each kind where there is room.
func lanesFrom(top float64, narrow bool) []laneAt {
	if narrow {
		return []laneAt{{"", top + laneHeight/2}}
	}
	var lanes []laneAt
	for i, kind := range kinds {
		lanes = append(lanes, laneAt{kind, top + laneHeight*(float64(i)+0.5)})
	}
	return lanes
}

// years are the first and the last year of the timeline: all that was paid, the
// reader's years, and what was agreed beyond them.
func (m Model) years() (first, last int) {
	last = m.answer.StartYear + len(m.answer.Path) - 1
	for _, p := range m.day.payments {
		last = max(last, p.year)
	}
	return firstYear, last
}

// chosenYear is the year that the timeline's lane stands at.
func (m Model) chosenYear() int {
	if m.year != 0 {
		return m.year
	}
	return m.answer.StartYear
}
