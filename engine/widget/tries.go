package widget

import (
	"slices"

	"costshare/engine/scenario"
	"costshare/engine/scene"
)

// Try is an amount, or a way of counting the whole cost, that can be chosen where
// no program runs.
type Try struct {
	Name  string
	Query string // asks for it in an address; "" is what the widget opens with

	press scene.Msg
}

// How many are offered at most.
const (
	triedAmounts = 7
	triedCounts  = 3
)

// Amounts are the amounts to try, from the least to the most: what the widget
// opens with, and the weightiest of the slider's stops. Parts of the whole cost
// are left out: each way of counting makes another amount of them.
func (m Model) Amounts() []Try {
	now := m.answer.Payment.Amount
	var list []mark
	for _, k := range m.inRank() {
		ofCost := k.stop.Kind == scenario.HalfCost || k.stop.Kind == scenario.WholeCost
		if len(list) < triedAmounts && (!ofCost || k.stop.Won.Equal(now)) {
			list = append(list, k)
		}
	}
	slices.SortFunc(list, func(x, y mark) int { return x.stop.Won.Cmp(y.stop.Won) })
	var out []Try
	for _, k := range list {
		t := Try{Name: k.name + " " + k.amount}
		if !k.stop.Won.Equal(now) {
			t.Query, t.press = "pay="+k.stop.Won.String(), k.press
		}
		out = append(out, t)
	}
	return out
}

// Counts are ways of counting the whole cost: the one that the widget opens with,
// and the latest others that can carry the payment.
func (m Model) Counts() []Try {
	var out []Try
	others := triedCounts - 1
	for _, c := range slices.Backward(m.answer.Shares.Fit) {
		t := Try{Name: capital(c.Definition.Name)}
		if c != m.answer.Shares.Chosen {
			if others == 0 {
				continue
			}
			others--
			t.Query, t.press = "def="+c.Definition.ID, defPressed{c.Definition.ID}
		}
		out = append(out, t)
	}
	slices.Reverse(out)
	return out
}

// Tried is the widget once tries were pressed.
func (m Model) Tried(tries ...Try) Model {
	for _, t := range tries {
		if t.press != nil {
			m, _ = Update(m, t.press)
		}
	}
	return m
}

// Trying is what is asked of who tries: whose payment, and whose count.
func (m Model) Trying() (amounts, counts string) { return m.sliderName(), m.say.Words().Counts }

// TriedFigures are the opening figures without their steps.
func (m Model) TriedFigures() []scene.Node {
	var out []scene.Node
	for _, id := range opening() {
		how := m.figure(id).Kids[0]
		f := scene.Node{Role: scene.Figure}
		for _, part := range how.Kids[0].Kids { // of its summary
			f.Kids = append(f.Kids, scene.Node{Role: part.Role, Runs: part.Runs})
		}
		out = append(out, f)
	}
	return out
}
