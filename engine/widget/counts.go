package widget

import (
	"strings"

	"costshare/engine/scenario"
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
		fit.Kids = append(fit.Kids, scene.Node{ID: id, Role: scene.Item, Kids: []scene.Node{button, {ID: id + "-text", Role: scene.Paragraph, Runs: text},
			m.parts(id, c.Parts())}})
	}
	unfit := scene.Node{ID: countsID + "-unfit", Role: scene.List}
	for _, u := range m.answer.Shares.Unfit {
		runs := append([]scene.Run{{Text: m.say.NoCount(u), Style: scene.Soft}}, m.cited(u.Definition.Sources)...)
		id := countsID + "-" + scene.ID(u.Definition.ID)
		item := scene.Node{ID: id, Role: scene.Item, Runs: runs}
		if parts := scenario.PartsOf(u.Definition); parts != nil {
			item = scene.Node{ID: id, Role: scene.Item, Kids: []scene.Node{{ID: id + "-text", Role: scene.Paragraph, Runs: runs}, m.parts(id, parts)}}
		}
		unfit.Kids = append(unfit.Kids, item)
	}
	kids := []scene.Node{{ID: countsID + "-span", Role: scene.Paragraph, Runs: scene.Text(m.say.Span(m.answer))}}
	if len(fit.Kids) > 0 {
		kids = append(kids, fit)
	}
	if len(unfit.Kids) > 0 {
		kids = append(kids, scene.Node{ID: countsID + "-others", Role: scene.Paragraph, Runs: []scene.Run{{Text: w.CannotCarry, Bold: true}}}, unfit)
	}
	kids = append(kids, m.japan()...)
	return details(countsID, w.Counts, kids...)
}

// parts draws what a definition counts.
func (m Model) parts(of scene.ID, parts []scenario.CostPart) scene.Node {
	n := scene.Node{ID: of + "-parts", Role: scene.Stack}
	for i, p := range parts {
		n.Kids = append(n.Kids, scene.Node{ID: n.ID + "-" + scene.ID(itoa(i)), Role: scene.Part, Fill: fillOf(p.Kind),
			Value: p.Percent.Amount.Shift(1).Round(0).String(), Runs: scene.Text(m.say.CostPart(p))})
	}
	return n
}

func fillOf(k scenario.CostKind) scene.Style {
	switch k {
	case scenario.PaymentCost, scenario.KoreanCost:
		return scene.PaidStrong
	case scenario.OtherSupport:
		return scene.PaidDerived
	}
	return scene.Soft
}

// japan is what is printed of Japan, and which countries are left out.
func (m Model) japan() []scene.Node {
	w := m.say.Words()
	list := scene.Node{ID: countsID + "-japan-list", Role: scene.List}
	var left []string
	for _, c := range m.day.view.Comparators() {
		if !c.EnoughToShow {
			left = append(left, c.Country)
			continue
		}
		runs := append(scene.Text(m.say.Comparator(c)), m.cited(c.Sources)...)
		list.Kids = append(list.Kids, scene.Node{ID: scene.ID(c.Row), Role: scene.Item, Runs: runs})
	}
	if len(list.Kids) == 0 {
		return nil
	}
	nodes := []scene.Node{{ID: countsID + "-japan", Role: scene.Paragraph, Runs: []scene.Run{{Text: w.Japan, Bold: true}}}, list}
	if len(left) > 0 {
		nodes = append(nodes, scene.Node{ID: countsID + "-left-out", Role: scene.Paragraph, Runs: []scene.Run{{Text: w.NotShown + strings.Join(left, ", ") + ".", Style: scene.Soft}}})
	}
	return nodes
}

// chooseDef counts the whole cost another way.
func (m Model) chooseDef(id string) (Model, []scene.Effect) {
	next := m.state
	next.Question.Def = id
	return m.to(next, "")
}
