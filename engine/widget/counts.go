package widget

import (
	"costshare/engine/scene"
)

// defPressed chooses a way of counting the whole cost.
type defPressed struct{ id string }

const countsID scene.ID = "counts"

// counts lists every published way of counting the whole cost: those that can
// carry the payment to choose from, the others with the reason why not.
func (m Model) counts() scene.Node {
	w := m.say.Words()
	fit := scene.Node{ID: countsID + "-fit", Role: scene.List}
	for _, c := range m.answer.Shares.Fit {
		id := countsID + "-" + scene.ID(c.Definition.ID)
		button := scene.Node{ID: id + "-choose", Role: scene.Button, Runs: scene.Text(capital(c.Definition.Name)),
			Press: defPressed{c.Definition.ID}, Current: c == m.answer.Shares.Chosen}
		text := append(scene.Text(m.say.Count(c)), m.cited(c.Definition.Sources)...)
		fit.Kids = append(fit.Kids, scene.Node{ID: id, Role: scene.Item, Kids: []scene.Node{button, {ID: id + "-text", Role: scene.Paragraph, Runs: text}}})
	}
	unfit := scene.Node{ID: countsID + "-unfit", Role: scene.List}
	for _, u := range m.answer.Shares.Unfit {
		runs := append([]scene.Run{{Text: m.say.NoCount(u), Style: scene.Soft}}, m.cited(u.Definition.Sources)...)
		unfit.Kids = append(unfit.Kids, scene.Node{ID: countsID + "-" + scene.ID(u.Definition.ID), Role: scene.Item, Runs: runs})
	}
	kids := []scene.Node{{ID: countsID + "-span", Role: scene.Paragraph, Runs: scene.Text(m.say.Span(m.answer))}}
	if len(fit.Kids) > 0 {
		kids = append(kids, fit)
	}
	if len(unfit.Kids) > 0 {
		kids = append(kids, scene.Node{ID: countsID + "-others", Role: scene.Paragraph, Runs: []scene.Run{{Text: w.CannotCarry, Bold: true}}}, unfit)
	}
	return details(countsID, w.Counts, kids...)
}

// chooseDef counts the whole cost another way.
func (m Model) chooseDef(id string) (Model, []scene.Effect) {
	next := m.state
	next.Question.Def = id
	return m.to(next, "")
}
