package find

import (
	"encoding/csv"
	"fmt"
	"io/fs"
	"slices"
	"strings"
)

// Korean is what the tables say in Korean: each event's text, and the words of
// the glossary by the English ones that they stand for.
type Korean struct {
	events  map[string]string
	phrases map[string][]phrase // by the letters of the first word
}

// phrase is an English phrase and the Korean one.
type phrase struct {
	words  []string
	korean string
}

// ReadKorean reads events-ko.csv and glossary-ko.csv. The error names the file.
func ReadKorean(fsys fs.FS) (*Korean, error) {
	k := &Korean{events: map[string]string{}, phrases: map[string][]phrase{}}
	events, err := columns(fsys, "events-ko.csv", "event", "text")
	if err != nil {
		return nil, err
	}
	for _, r := range events {
		k.events[r[0]] = r[1]
	}
	glossary, err := columns(fsys, "glossary-ko.csv", "en", "ko")
	if err != nil {
		return nil, err
	}
	for _, r := range glossary {
		for _, english := range alternatives(r[0]) {
			k.add(english, r[1])
		}
	}
	return k, nil
}

func (k *Korean) add(english, korean string) {
	var words []string
	for _, t := range tokens(english) {
		words = append(words, t.letters)
	}
	if len(words) > 0 && hasHangul(fold(korean)) {
		k.phrases[words[0]] = append(k.phrases[words[0]], phrase{words, korean})
	}
}

// alternatives are the phrases of a glossary's cell: what stands in brackets
// explains it, commas part one from the next.
func alternatives(cell string) []string {
	before, _, _ := strings.Cut(cell, " (")
	return strings.FieldsFunc(before, func(r rune) bool { return r == ',' || r == ';' })
}

// columns gives two columns of a table.
func columns(fsys fs.FS, name string, want ...string) ([][]string, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, fmt.Errorf("%s cannot be opened: %w", name, err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil || len(rows) == 0 {
		return nil, fmt.Errorf("%s is no table: %w", name, err)
	}
	var out [][]string
	for _, r := range rows[1:] {
		var cells []string
		for _, column := range want {
			i := slices.Index(rows[0], column)
			if i < 0 {
				return nil, fmt.Errorf("%s:1: the column %s is missing; there are %s", name, column, strings.Join(rows[0], ", "))
			}
			cells = append(cells, r[i])
		}
		out = append(out, cells)
	}
	return out, nil
}

// of gives the Korean words of an entry: the glossary's for the phrases of its
// line, and an event's own text.
func (k *Korean) of(e *Entry) Words {
	var w Words
	name := tokens(e.Line.Name)
	for i, t := range name {
		for _, p := range k.phrases[t.letters] {
			switch {
			case !p.begins(name[i:]):
			case p.isAll(name):
				w.Names = append(w.Names, p.korean)
			default:
				w.Passing = append(w.Passing, p.korean)
			}
		}
	}
	for _, t := range []string{e.Line.Before, e.Line.After} {
		w.Passing = append(w.Passing, k.said(t)...)
	}
	if text := k.events[e.ID]; text != "" && e.Kind == Event {
		w.Passing = append(w.Passing, text)
	}
	return w
}

// said gives the Korean for the phrases of a text.
func (k *Korean) said(text string) []string {
	var out []string
	words := tokens(text)
	for i, t := range words {
		for _, p := range k.phrases[t.letters] {
			if p.begins(words[i:]) {
				out = append(out, p.korean)
			}
		}
	}
	return out
}

// begins says whether words begin with the phrase.
func (p phrase) begins(words []token) bool {
	if len(words) < len(p.words) {
		return false
	}
	for i, w := range p.words {
		if words[i].letters != w {
			return false
		}
	}
	return true
}

// isAll says whether a name is the phrase, with or without a short form after it
// in brackets.
func (p phrase) isAll(name []token) bool { return p.begins(name) && len(name)-len(p.words) <= 1 }
