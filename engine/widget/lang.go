package widget

import (
	"cmp"

	"costshare/engine/dataset"
	"costshare/engine/scene"
	"costshare/engine/sentence"
)

const (
	english = "en"
	korean  = "ko"
)

// langPressed changes the language, for as long as the address says so.
type langPressed struct{ lang string }

// languages are what the widget can say itself in, and the language in which the
// reader reads where the address names none.
type languages struct {
	english *dataset.Archive
	korean  func() *dataset.Archive // nil where Korean is not spoken; gives nil until its texts have come
	reader  string
	asked   bool // the shell was asked for a language
	failed  bool // it did not come
}

// language is the one that a state wants.
func (m Model) language(s State) string {
	if m.languages.korean == nil || cmp.Or(s.Lang, m.languages.reader) != korean {
		return english
	}
	return korean
}

// can says whether letters and texts of a language are there.
func (m Model) can(lang string) bool {
	return lang == english || m.family.Speaks(lang) && m.languages.korean() != nil
}

// voice is who speaks the language that a state wants, and the facts in it. Until it has
// come they are the model's own.
func (m Model) voice(s State) (sentence.Speaker, *dataset.Archive) {
	switch lang := m.language(s); {
	case lang == m.speaker.Lang() || !m.can(lang):
		return m.speaker, m.archive
	case lang == korean:
		return sentence.Korean{}, m.languages.korean()
	}
	return sentence.English{}, m.languages.english
}

// heard is the model with the speaker and the facts of the language that a state
// wants, as soon as it has come. What was said in another is said anew
// by resaid and showing.
func (m Model) heard(s State) Model {
	speaker, archive := m.voice(s)
	if speaker.Lang() == m.speaker.Lang() {
		return m
	}
	m.speaker, m.archive = speaker, archive
	event, year, open := m.event, m.year, m.card
	m.day, m.finder.index, m.past = nil, nil, past{}
	m = m.onDay(m.state.AsOf)
	m.event, m.year, m.card = event, year, open
	return m
}

// resaid says everything anew.
func (m Model) resaid() Model {
	m.answer, m.state, _ = ask(m.day.calculator, m.state)
	m.later = m.since()
	return m.lookedBack(m.state.Question).rebuilt().settled()
}

// speaks takes the language that was pressed. Nothing else changes.
func (m Model) speaks(lang string) (Model, []scene.Effect) {
	next := m.state
	next.Lang = lang
	m.before = m.remembering(m.state, next, "")
	m.state, m.wish = next, next
	if m.languages.failed { // another try
		m.languages.asked, m.languages.failed = false, false
	}
	return m.heard(next).resaid(), []scene.Effect{scene.Later{Key: "address", Millis: addressMillis, Msg: addressDue{}}}
}

// fetching asks the shell for the language that is wanted, to read in or to pack
// texts in, once.
func (m Model) fetching(effects []scene.Effect) (Model, []scene.Effect) {
	lang := m.language(m.state)
	if m.kitWanted {
		lang = korean
	}
	if m.languages.asked || m.can(lang) {
		return m, effects
	}
	m.languages.asked = true
	return m, append(effects, scene.FetchLanguage{Lang: lang})
}

// fluent says everything in the language that came, and packs what waited for it.
// One that did not come is not asked for again.
func (m Model) fluent(msg scene.LanguageCame) (Model, []scene.Effect) {
	m.languages.asked, m.languages.failed = msg.Failed, msg.Failed
	m = m.heard(m.state).resaid()
	if m.kitWanted {
		return m.kit()
	}
	return m, nil
}

// langSwitch leads to the other language, named in itself; nil where there is
// only one.
func (m Model) langSwitch() []scene.Node {
	if m.languages.korean == nil {
		return nil
	}
	lang, name := korean, "한국어"
	if m.speaker.Lang() == korean {
		lang, name = english, "English"
	}
	return []scene.Node{{ID: "lang", Role: scene.Button, Runs: []scene.Run{{Text: name, Lang: lang}}, Press: langPressed{lang}}}
}
