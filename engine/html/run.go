package html

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"costshare/engine/scene"
)

// content is the text of an element, or where it is in several styles, an
// element for each.
func content(list []scene.Run) (text string, kids []Element) {
	if len(list) == 0 {
		return "", nil
	}
	if r := list[0]; len(list) == 1 && r == (scene.Run{Text: r.Text}) {
		return whole(r.Text, 0), nil
	}
	return "", runs(list)
}

func runs(list []scene.Run) []Element {
	kids := make([]Element, len(list))
	var last rune
	for i := range list {
		kids[i] = run(&list[i], last)
		last, _ = utf8.DecodeLastRuneInString(list[i].Text)
	}
	return kids
}

// whole keeps together what browsers part. A Korean particle stays with the word
// before it where that ends with a bracket, a quotation mark or a sign, and a unit
// with its amount: 2026년(1조5192억 원)보다. last is the letter before the text, 0
// for none.
func whole(text string, last rune) string {
	if !holdsHangul(text) {
		return text
	}
	const joiner = '\u2060'
	var b strings.Builder
	for i, r := range text {
		if strings.ContainsRune(closing, last) && unicode.Is(unicode.Hangul, r) {
			b.WriteRune(joiner)
		}
		if r == ' ' && strings.ContainsRune(scales, last) && unit(text[i+1:]) {
			b.WriteString(firm)
		} else {
			b.WriteRune(r)
		}
		last = r
	}
	return b.String()
}

// holdsHangul says whether a text may hold a syllable of Hangul, U+AC00 to U+D7A3: its
// first byte in UTF-8 is one of four.
func holdsHangul(text string) bool {
	for i := range len(text) {
		if b := text[i]; b >= 0xEA && b <= 0xED {
			return true
		}
	}
	return false
}

// unit says whether a text begins with what Korean amounts are counted in.
func unit(text string) bool {
	for _, u := range []string{"원", "달러", "명", "엔"} {
		if strings.HasPrefix(text, u) {
			return true
		}
	}
	return false
}

// firm is a space at which no line ends.
const firm = "\u00a0"

// scales end the figures of amounts behind which the unit stands apart.
const scales = "만억조"

const closing = ")”’%"

func run(r *scene.Run, last rune) Element {
	e := Element{Tag: "span", Text: whole(r.Text, last)}
	switch {
	case r.Link != "":
		e.Tag = "a"
		e.Attrs = append(e.Attrs, Attr{"href", r.Link}, Attr{"rel", "noopener"}, Attr{"target", "_blank"})
	case r.Bold:
		e.Tag = "b"
	}
	if r.Style != scene.None {
		e.Attrs = append(e.Attrs, Attr{"class", "s-" + r.Style.String()})
	}
	if r.Lang != "" {
		e.Attrs = append(e.Attrs, Attr{"lang", r.Lang})
	}
	return e
}
