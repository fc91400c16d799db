package scene

import "strings"

// Outline is the frame as indented text, one node a line: role, name, text,
// value. It is what a screen reader meets, and what tests compare.
func (s Scene) Outline() string {
	var b strings.Builder
	for _, n := range s.Nodes {
		n.outline(&b, 0)
	}
	return b.String()
}

func (n Node) outline(b *strings.Builder, depth int) {
	for range depth {
		b.WriteString("  ")
	}
	b.WriteString(string(n.Role))
	for _, part := range []struct{ before, text string }{
		{" ", quoted(n.Name)}, {": ", Plain(n.Runs)}, {" = ", n.Value}, {" | ", n.ValueText}, {" ! ", n.Problem},
	} {
		if part.text != "" {
			b.WriteString(part.before)
			b.WriteString(part.text)
		}
	}
	if n.Current {
		b.WriteString(" (current)")
	}
	b.WriteByte('\n')
	for _, k := range n.Kids {
		k.outline(b, depth+1)
	}
}

func quoted(s string) string {
	if s == "" {
		return ""
	}
	return "“" + s + "”"
}
