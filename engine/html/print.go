package html

import "costshare/engine/scene"

// Print writes an element as a browser would. Stills are pictures, as SVG, that
// stand in the drawing's box until the canvas has drawn; Styles says which of
// them is seen.
func Print(e Element, stills ...[]byte) []byte {
	p := printer{stills: stills}
	p.element(&e)
	return p.out
}

// PrintNodes writes nodes for a place that no program takes over.
func PrintNodes(nodes ...scene.Node) []byte {
	var p printer
	for _, e := range elements(nil, nodes, nil) {
		p.element(&e)
	}
	return p.out
}

type printer struct {
	out    []byte
	stills [][]byte
}

func (p *printer) raw(s string) { p.out = append(p.out, s...) }

func (p *printer) element(e *Element) {
	p.raw("<" + e.Tag)
	for _, a := range e.Attrs {
		p.raw(" " + a.Name + `="`)
		p.escaped(a.Value, true)
		p.raw(`"`)
	}
	p.raw(">")
	if e.Tag == "input" {
		return
	}
	p.escaped(e.Text, false)
	for i := range e.Kids {
		if e.Tag == rootTag {
			p.raw("\n") // a block a line, for who reads the source
		}
		p.element(&e.Kids[i])
	}
	if e.Foreign {
		p.pictures()
	}
	p.raw("</" + e.Tag + ">")
}

func (p *printer) pictures() {
	for i, still := range p.stills {
		p.raw(`<div class="still still-` + string(rune('0'+i)) + `">`)
		p.out = append(p.out, still...)
		p.raw("</div>")
	}
}

// escaped writes a text, most of which stands for itself.
func (p *printer) escaped(s string, attr bool) {
	done := 0
	for i := 0; i < len(s); i++ {
		with, n := escape(s[i:], attr)
		if n > 0 {
			p.raw(s[done:i])
			p.raw(with)
			i += n - 1
			done = i + 1
		}
	}
	p.raw(s[done:])
}

// escape says what stands for the first n bytes of a text; n is 0 where they
// stand for themselves.
func escape(s string, attr bool) (with string, n int) {
	switch c := s[0]; {
	case c == '&':
		return "&amp;", 1
	case c == '<':
		return "&lt;", 1
	case c == '>':
		return "&gt;", 1
	case c == '"' && attr:
		return "&quot;", 1
	case c == 0:
		return "\uFFFD", 1 // an HTML parser drops it or worse
	case c == nbsp[0] && len(s) > 1 && s[1] == nbsp[1]:
		return "&nbsp;", len(nbsp)
	}
	return "", 0
}

const nbsp = "\u00a0"
