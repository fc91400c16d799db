package html

import (
	"strconv"
	"strings"
)

// Still is the page before the program is there: from a width of its window on,
// in CSS pixels, the places of an element tree hold, and of Print's pictures
// the one with a number is seen.
type Still struct {
	From    float64
	Root    Element
	Picture int
}

// Styles writes the rules of a style sheet that give the drawing's box its
// height and everything in it its place, and show of several still pictures the
// one that fits. The stills go from narrow windows to wide ones.
func Styles(stills ...Still) []byte {
	var b strings.Builder
	for i, s := range stills {
		if i > 0 {
			b.WriteString("@media (min-width:" + pixels(s.From) + "){\n")
		}
		places(&b, &s.Root)
		b.WriteString(".still{display:none}\n.still-" + strconv.Itoa(s.Picture) + "{display:block}\n")
		if i > 0 {
			b.WriteString("}\n")
		}
	}
	return []byte(b.String())
}

func places(b *strings.Builder, e *Element) {
	if id := e.ID(); e.Style != "" && id != "" {
		b.WriteString("#" + name(id) + "{" + e.Style + "}\n")
	}
	for i := range e.Kids {
		places(b, &e.Kids[i])
	}
}

// name writes an id as CSS does: what is no letter, digit, hyphen or underline
// gets a backslash.
func name(id string) string {
	var b strings.Builder
	for _, r := range id {
		letter := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '-' || r == '_' || r >= 0x80
		if !letter {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}
