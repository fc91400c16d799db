package widget

import (
	"cmp"

	"costshare/engine/scenario"
	"costshare/engine/scene"
)

// troopsPressed chooses a number of soldiers, in the words of the address; ""
// is the official one.
type troopsPressed struct{ troops string }

const soldiersID scene.ID = "soldiers"

// soldiers lists every number of US soldiers known on the day, by whom it is,
// and what the payment is for each of them by it.
func (m Model) soldiers() scene.Node {
	list := scene.Node{ID: soldiersID + "-list", Role: scene.List}
	chosen := m.answer.Soldiers.Choice.String()
	for _, s := range scenario.TroopChoices(m.answer) {
		list.Kids = append(list.Kids, m.soldier(s, s.Choice.String() == chosen))
	}
	w := m.say.Words()
	own := ""
	if n := m.state.Question.Troops.Number; !n.IsZero() {
		own = m.say.Number(n)
	}
	return details(soldiersID, w.Soldiers, list, m.own("troops", w.OwnSoldiers, own, w.OwnSoldiersHint))
}

// soldier is one number: a button where it can divide, else the reason why not.
func (m Model) soldier(s scenario.Soldiers, current bool) scene.Node {
	word := s.Choice.String()
	id := soldiersID + "-" + scene.ID(cmp.Or(word, "official"))
	text := capital(m.say.Soldiers(s))
	if s.Number == nil {
		return scene.Node{ID: id, Role: scene.Item, Runs: []scene.Run{{Text: text, Style: scene.Soft}}}
	}
	button := scene.Node{ID: id + "-choose", Role: scene.Button, Runs: scene.Text(text), Press: troopsPressed{word}, Current: current}
	runs := append([]scene.Run{{Text: m.say.ForEach(m.answer, s), Bold: true}}, m.cited(s.Number.Sources())...)
	return scene.Node{ID: id, Role: scene.Item, Kids: []scene.Node{button, {ID: id + "-each", Role: scene.Paragraph, Runs: runs}}}
}
