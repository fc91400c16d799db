package widget

import (
	"cmp"
	"slices"
	"sort"

	"costshare/engine/scenario"
	"costshare/engine/scene"
)

// mark is a stop of the slider with all that is said of it, which does not
// change while the slider moves.
type mark struct {
	stop                scenario.Stop
	along               float64
	name, short, amount string
	id                  scene.ID
	press               scene.Msg
}

// marked are the slider's stops in the order in which they get room: the base,
// nothing, the demands from the latest on, the rest.
func (m Model) marked() []mark {
	var out []mark
	for _, s := range m.slider.Stops {
		out = append(out, mark{s, m.along(s.Won), m.say.Stop(s, false), m.say.Stop(s, true), m.stopAmount(s),
			scene.ID("stop-" + s.Won.String()), stopPressed{s.Won}})
	}
	sort.SliceStable(out, func(i, j int) bool {
		x, y := &out[i], &out[j]
		return cmp.Or(cmp.Compare(rank(x.stop), rank(y.stop)), y.stop.Demand.KnownFrom.Compare(x.stop.Demand.KnownFrom), y.stop.Won.Cmp(x.stop.Won)) < 0
	})
	return out
}

func rank(s scenario.Stop) int {
	switch s.Kind {
	case scenario.BaseStop:
		return 1
	case scenario.Nothing:
		return 2
	case scenario.Asked:
		return 3
	}
	return 4
}

// inRank are the marks with the one at the handle first.
func (m Model) inRank() []mark {
	at := slices.IndexFunc(m.marks, func(k mark) bool { return k.stop.Won.Equal(m.answer.Payment.Amount) })
	if at <= 0 {
		return m.marks
	}
	return slices.Concat(m.marks[at:at+1], m.marks[:at], m.marks[at+1:])
}
