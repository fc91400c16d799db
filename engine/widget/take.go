package widget

import (
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/scenario"
	"costshare/engine/scene"
	"costshare/engine/sentence"
	"costshare/engine/workbook"
)

// takePressed asks for all numbers as a file: "csv" or "fods".
type takePressed struct{ ending string }

// picturePressed asks for a picture.
type picturePressed struct {
	form   string
	format string
	scale  float64
}

// copyPressed asks for a text: "link", "embed", "sentence" or "table".
type copyPressed struct{ what string }

const takeID scene.ID = "take"

// Hosted is the model with the address of the page that it stands on, which
// links and embed codes lead to; "" is none.
func (m Model) Hosted(address string) Model {
	m.host = address
	m.takeNode = m.take()
	return m
}

// take offers what is shown to be taken away: as text, as a picture, and all
// figures with their steps and sources.
func (m Model) take() scene.Node {
	w := m.say.Table()
	kids := []scene.Node{m.copies()}
	kids = append(kids, m.became()...)
	kids = append(kids, m.pictures(),
		scene.Node{ID: takeID + "-picture-hint", Role: scene.Paragraph, Runs: scene.Text(w.PosterLicence)},
		scene.Node{ID: takeID + "-files", Role: scene.Group, Name: w.Offer, Kids: []scene.Node{
			takeButton("csv", w.AsCSV, takePressed{"csv"}), takeButton("fods", w.AsSpreadsheet, takePressed{"fods"}),
			takeButton("zip", w.AsKit, kitPressed{})}},
		scene.Node{ID: takeID + "-hint", Role: scene.Paragraph, Runs: scene.Text(w.OfferHint)})
	return details(takeID, w.Offer, kids...)
}

func takeButton(name, text string, press scene.Msg) scene.Node {
	return button(takeID+"-"+scene.ID(name), text, press)
}

func (m Model) copies() scene.Node {
	w := m.say.Table()
	kids := []scene.Node{takeButton("link", w.CopyLink, copyPressed{"link"})}
	if m.host != "" {
		kids = append(kids, takeButton("embed", w.CopyEmbed, copyPressed{"embed"}))
	}
	kids = append(kids, takeButton("sentence", w.CopySentence, copyPressed{"sentence"}), takeButton("table", w.CopyTable, copyPressed{"table"}))
	return scene.Node{ID: takeID + "-copies", Role: scene.Group, Name: w.Copies, Kids: kids}
}

// became says what became of what was last asked for. What could not be copied, or
// may not have come as a file, stands there to be copied by hand.
func (m Model) became() []scene.Node {
	w := m.say.Table()
	said, text := "", ""
	switch msg := m.taken.(type) {
	case nil:
		return nil
	case scene.Unsaved:
		said = w.Unsaved
	case scene.Copied:
		said = w.Copied
		if !msg.OK {
			said, text = w.NotCopied, msg.Text
		}
	case scene.Barred:
		said, text = w.NoFile, msg.Text
		if text == "" {
			said, text = w.NoPicture, m.Address()
		}
	}
	nodes := []scene.Node{{ID: takeID + "-became", Role: scene.Notice, Runs: scene.Text(said)}}
	if text != "" {
		nodes = append(nodes, scene.Node{ID: takeID + "-by-hand", Role: scene.Passage, Name: w.ByHand, Value: text})
	}
	return nodes
}

func (m Model) pictures() scene.Node {
	w, all := m.say.Table(), pictures()
	return scene.Node{ID: takeID + "-pictures", Role: scene.Group, Name: w.Pictures, Kids: []scene.Node{
		takeButton("svg", w.AsSVG, all[0]), takeButton("png", w.AsPNG, all[1]), takeButton("png-2x", w.AsPNGTwice, all[2]),
		takeButton("square", w.AsSquare, all[3]), takeButton("portrait", w.AsPortrait, all[4]),
	}}
}

// takePicture asks the shell for a picture, which knows of drawings.
func (m Model) takePicture(msg picturePressed) []scene.Effect {
	ending := msg.format
	switch {
	case msg.form != "":
		ending = msg.form + "." + ending
	case msg.scale != 1:
		ending = "2x." + ending
	}
	return []scene.Effect{scene.SavePicture{Name: workbook.FileName(m.answer, ending), Format: msg.format, Form: msg.form, Scale: msg.scale}}
}

// copyOf is a text to be pasted elsewhere.
func (m Model) copyOf(what string) string {
	switch what {
	case "link":
		return m.Address()
	case "embed":
		return m.embedCode()
	case "table":
		return strings.TrimPrefix(workbook.CSV(workbook.Of(m.say, m.toTake()...)), "\ufeff")
	}
	return m.Sentence()
}

// Address leads to this very state, as it was seen on this day.
func (m Model) Address() string { return m.host + "?" + m.state.Permalink(m.archive) }

// Sentence is the whole result in words.
func (m Model) Sentence() string { return sentence.Said(m.say, m.answer) }

// Lead is the first sentence of the result.
func (m Model) Lead() string { return scene.Plain(leadRuns(m.say.Lead(m.answer))) }

// Covered is the last day for which the tables can say what was known.
func (m Model) Covered() string {
	_, last := m.archive.Range()
	return m.say.Day(last.Partial())
}

// Notices say what of an address could not be used.
func (m Model) Notices() []string {
	var said []string
	for _, n := range m.notices {
		said = append(said, n(m.say))
	}
	return said
}

// toCopy hands a text to the shell, which answers with Copied.
func (m Model) toCopy(msg copyPressed) []scene.Effect {
	return []scene.Effect{scene.Copy{Text: m.copyOf(msg.what)}}
}

// took shows what became of what was taken away; nil is nothing.
func (m Model) took(msg scene.Msg) Model {
	m.taken = msg
	m.takeNode = m.take()
	return m
}

// embedCode is a frame of this state for an article, which needs no script. The
// link in it is what stays where frames are taken out.
func (m Model) embedCode() string {
	address := strings.ReplaceAll(m.Address(), "&", "&amp;")
	return `<iframe src="` + address + `" title="` + m.say.Words().Title + `" width="100%" height="` + itoa(m.tall()) + `" loading="lazy" style="border:0" ` +
		`sandbox="allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox" allow="clipboard-write; web-share"><a href="` + address + `">` + m.say.Words().Title + `</a></iframe>`
}

// tall is how high the page is on a phone, 343 px wide, with all that is closed
// closed: web/test/heights.test.js measures it.
func (m Model) tall() int {
	if m.say.Lang() == "en" {
		return 2510
	}
	return 2440
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
