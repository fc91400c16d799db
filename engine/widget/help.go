package widget

import "costshare/engine/scene"

const helpID scene.ID = "help"

// helped opens the list of keys, or closes it.
func (m Model) helped() (Model, []scene.Effect) {
	if m.card.kind == helpCard {
		return m.closes(), nil
	}
	return m.closes().opens(card{kind: helpCard}), []scene.Effect{scene.Look{ID: cardID}}
}

// helpCard lists what each key does.
func (m Model) helpCard() []scene.Node {
	w := m.say.Words().Help
	table := scene.Node{ID: "help-table", Role: scene.Table, Kids: []scene.Node{heads("help-head", w.Key, w.Does)}}
	for i, k := range w.Keys {
		table.Kids = append(table.Kids, row(scene.ID("help-"+itoa(i)), k[0], scene.Text(k[1])))
	}
	return []scene.Node{cardTitle(w.Title, ""), table}
}

// helpButton leads to the list of keys who does not know that one does.
func (m Model) helpButton() scene.Node {
	return button(helpID, m.say.Words().Help.Title, scene.Help{})
}
