package widget

import (
	"slices"
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/scene"
	"costshare/engine/workbook"
)

// kitPressed asks for all that can be taken away in one file: what a desk needs to
// print the picture.
type kitPressed struct{}

// kit packs it, once the texts of both languages are there.
func (m Model) kit() (Model, []scene.Effect) {
	if m.languages.korean != nil && !m.can(korean) && !m.languages.failed {
		m.kitWanted = true
		return m, nil
	}
	m.kitWanted = false
	m = m.took(nil)
	all := scene.SaveAll{Name: workbook.FileName(m.answer, "zip")}
	for _, ending := range []string{"csv", "fods"} {
		for _, e := range m.takeAway(takePressed{ending}) {
			all.Files = append(all.Files, e.(scene.Save))
		}
	}
	for _, p := range pictures() {
		for _, e := range m.takePicture(p) {
			all.Pictures = append(all.Pictures, e.(scene.SavePicture))
		}
	}
	for _, lang := range []string{english, korean} {
		if said := m.in(lang); said.speaker.Lang() == lang {
			all.Files = append(all.Files, said.texts()...)
		}
	}
	return m, []scene.Effect{all}
}

// pictures are all forms in which the picture is handed out.
func pictures() []picturePressed {
	return []picturePressed{{"", "svg", 1}, {"", "png", 1}, {"", "png", 2}, {"square", "png", 2}, {"portrait", "png", 2}}
}

// in is the model in a language, as it is where that is not there.
func (m Model) in(lang string) Model {
	m.state.Lang = lang
	return m.heard(m.state).resaid()
}

// texts are what stands beside the picture, in the model's language.
func (m Model) texts() []scene.Save {
	w, lang := m.say.Table(), m.say.Lang()
	text := func(name string, lines ...string) scene.Save {
		return scene.Save{Name: name + "-" + lang + ".txt", Type: "text/plain;charset=utf-8", Text: strings.Join(lines, "\n") + "\n"}
	}
	sources := m.toldSources()
	return []scene.Save{
		text("caption", m.say.Words().Title, scene.Plain(m.subtitle()), m.Sentence(), scene.Plain(m.sourceLine(len(sources))), m.Address()),
		text("alt", m.Sentence()),
		text("description", m.described()...),
		text("sources", sourceLines(sources)...),
		text("licence", w.KitLicence, scene.Plain(m.sourceLine(len(sources)))),
	}
}

// described is the picture in words, a line for each year.
func (m Model) described() []string {
	lines := []string{m.say.Words().Chart}
	for _, y := range m.heardYears() {
		line := itoa(y.year) + ": " + m.say.Won(y.value.Amount)
		if y.scenario {
			line = m.say.YoursIn(y.year) + ": " + m.say.Short(y.value)
		}
		lines = append(lines, line)
	}
	return lines
}

func sourceLines(sources []dataset.Source) []string {
	var lines []string
	for _, s := range sources {
		parts := slices.DeleteFunc([]string{s.Title, s.Publisher, s.Date.String(), s.URL}, func(p string) bool { return p == "" })
		lines = append(lines, strings.Join(parts, ". "))
	}
	return lines
}
