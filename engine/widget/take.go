package widget

import (
	"costshare/engine/dataset"
	"costshare/engine/scenario"
	"costshare/engine/scene"
	"costshare/engine/workbook"
)

// takePressed asks for all numbers as a file: "csv" or "fods".
type takePressed struct{ ending string }

const takeID scene.ID = "take"

// take offers all figures with their steps and sources to be taken away.
func (m Model) take() scene.Node {
	w := m.say.Table()
	button := func(ending, name string) scene.Node {
		return scene.Node{ID: takeID + "-" + scene.ID(ending), Role: scene.Button, Runs: scene.Text(name), Press: takePressed{ending}}
	}
	return details(takeID, w.Offer,
		scene.Node{ID: takeID + "-hint", Role: scene.Paragraph, Runs: scene.Text(w.OfferHint)},
		scene.Node{ID: takeID + "-files", Role: scene.Group, Name: w.Offer, Kids: []scene.Node{button("csv", w.AsCSV), button("fods", w.AsSpreadsheet)}})
}

// takeAway makes the file of what is shown.
func (m Model) takeAway(msg takePressed) []scene.Effect {
	book := workbook.Of(m.say, m.toTake()...)
	file := scene.Save{Name: workbook.FileName(m.answer, msg.ending), Type: "text/csv;charset=utf-8", Text: workbook.CSV(book)}
	if msg.ending == "fods" {
		file.Type, file.Text = "application/vnd.oasis.opendocument.spreadsheet-flat-xml", workbook.FODS(book)
	}
	return []scene.Effect{file}
}

// toTake are the scenarios that the file holds: the reader's, and those kept
// beside it, each with the address that asks for it alone.
func (m Model) toTake() []workbook.Scenario {
	out := []workbook.Scenario{{Address: "?" + m.state.Permalink(m.archive), Answer: m.answer, Since: m.later}}
	for _, k := range m.kept {
		if k.answer != nil {
			out = append(out, workbook.Scenario{Name: k.Name, Address: "?" + m.state.PermalinkOf(m.archive, k.answer.Question), Answer: k.answer})
		}
	}
	return out
}

// PermalinkOf is the permalink of another question on the same day, alone.
func (s State) PermalinkOf(a *dataset.Archive, q scenario.Question) string {
	return State{AsOf: s.AsOf, Question: q, Version: s.Version}.Permalink(a)
}
