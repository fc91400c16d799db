package widget

import (
	"costshare/engine/scenario"
	"costshare/engine/scene"
)

// stopsTable says of every mark on the slider what it is, whose number it is and
// who printed it.
func (m Model) stopsTable() scene.Node {
	w := m.say.Words()
	table := scene.Node{ID: "stops-table", Role: scene.Table, Kids: []scene.Node{
		{ID: "stops-caption", Role: scene.Caption, Runs: scene.Text(w.Stops)}, heads("stops-heads", w.Mark, w.Amount, w.Whose)}}
	for _, s := range m.slider.Stops {
		id := "mark-" + scene.ID(s.Won.String())
		table.Kids = append(table.Kids, row(id, capital(m.say.Stop(s, false)), scene.Text(m.stopAmount(s)), m.whose(s)))
	}
	return details("stops", w.Stops, scene.Node{ID: "stops-scale", Role: scene.Paragraph, Runs: scene.Text(w.NotToScale)}, table)
}

func (m Model) whose(s scenario.Stop) []scene.Run {
	runs := scene.Text(m.say.Camp(m.answer, s))
	if s.Kind != scenario.Asked {
		return runs
	}
	return append(append(runs, scene.Run{Text: ". " + capital(s.Demand.Text) + "."}), m.cited(s.Demand.Sources)...)
}
