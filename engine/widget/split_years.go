package widget

import (
	"costshare/engine/dataset"
	"costshare/engine/scenario"
	"costshare/engine/scene"
)

// splits are what each year's payment was made of, newest first, the years of
// which nobody printed it, and where the others are printed.
func (b *listing) splits() []scene.Node {
	known, without := scenario.Splits(b.d.view)
	w := b.w.Split
	var nodes []scene.Node
	if len(known) > 0 {
		nodes = append(nodes, b.splitTable(known))
	}
	text := b.say.NoSplit(without)
	if len(known) > 0 {
		text += " " + w.CDIPMeans
	}
	nodes = append(nodes, scene.Node{ID: "split-none", Role: scene.Paragraph, Runs: scene.Text(text)})
	if len(known) > 0 {
		printed := scene.Node{ID: "split-printed-list", Role: scene.List}
		for _, s := range known {
			runs := []scene.Run{{Text: b.say.Years(s.Year, s.Year), Bold: true}, {Text: ", " + b.say.Status(s.Status()) + ": "}}
			sources := s.Sources()
			printed.Kids = append(printed.Kids, scene.Node{ID: scene.ID("split-printed-" + itoa(s.Year)), Role: scene.Item,
				Runs: append(runs, b.cite(sources, len(sources))...)})
		}
		nodes = append(nodes, scene.Node{ID: "split-printed", Role: scene.Paragraph, Runs: []scene.Run{{Text: w.Printed, Bold: true}}}, printed)
	}
	return nodes
}

func (b *listing) splitTable(known []scenario.Split) scene.Node {
	w := b.w.Split
	table := scene.Node{ID: "split-table", Role: scene.Table, Kids: []scene.Node{
		{ID: "split-caption", Role: scene.Caption, Runs: scene.Text(w.Caption)},
		heads("split-heads", b.w.Year, w.Labour, w.Construction, w.Logistics, w.NotBrokenDown)}}
	for _, s := range known {
		cells := b.splitCells(&s)
		table.Kids = append(table.Kids, row(scene.ID("split-"+itoa(s.Year)), itoa(s.Year), scene.Text(cells[scenario.Labour]),
			scene.Text(cells[scenario.Construction]), scene.Text(cells[scenario.Logistics]), scene.Text(b.splitRest(&s))))
	}
	return table
}

// splitCells are the amounts of a split; that of the CDIP stands beside
// logistics, so that the table has room on a phone.
func (b *listing) splitCells(s *scenario.Split) map[scenario.Category]string {
	cells := map[scenario.Category]string{}
	for _, p := range s.Parts {
		cells[p.Category] = b.inUnit(p.Value)
	}
	if both := cells[scenario.LogisticsAndCDIP]; both != "" {
		cells[scenario.Logistics] = both + " " + b.w.Split.WithCDIP
	}
	if cdip := cells[scenario.CDIP]; cdip != "" {
		cells[scenario.Logistics] += "; " + b.w.Split.CDIP + " " + cdip
	}
	return cells
}

// splitRest is what the parts leave of the payment, and why where it is no part
// of it.
func (b *listing) splitRest(s *scenario.Split) string {
	if s.Rest == nil {
		return ""
	}
	text := b.inUnit(s.Rest)
	switch s.Why {
	case scenario.PartsRounded:
		text += " " + b.w.Split.Rounding
	case scenario.OtherCount:
		text += " " + b.w.Split.FiscalYear
	}
	return text
}

// inUnit writes an amount as it was printed.
func (b *listing) inUnit(v *scenario.Value) string {
	if v.Unit == dataset.Dollars {
		return b.say.Dollars(v.Amount)
	}
	return b.say.Won(v.Amount)
}
