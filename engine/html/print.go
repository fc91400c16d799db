package html

// Print writes an element as a browser would. Stills are pictures, as SVG, that
// stand in the drawing's box until the canvas has drawn; Styles says which of
// them is seen.
func Print(e Element, stills ...[]byte) []byte {
	p := printer{stills: stills}
	p.element(&e)
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

func (p *printer) escaped(s string, attr bool) {
	for _, r := range s {
		switch {
		case r == '&':
			p.raw("&amp;")
		case r == '\u00a0':
			p.raw("&nbsp;")
		case r == '<':
			p.raw("&lt;")
		case r == '>':
			p.raw("&gt;")
		case r == '"' && attr:
			p.raw("&quot;")
		case r == 0:
			p.raw("\uFFFD") // an HTML parser drops it or worse
		default:
			p.out = append(p.out, string(r)...)
		}
	}
}
