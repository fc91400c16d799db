package main

import (
	"bytes"
	"fmt"
	stdhtml "html"
	"strings"

	"costshare/engine/html"
	"costshare/engine/scene"
	"costshare/engine/svg"
	"costshare/engine/widget"
)

// beforePicture is where the tries stand in a still page.
const beforePicture = `<figure id="cs-picture"`

// triedWidths are the widths of the drawing for tries, on phones and elsewhere;
// web/still.css stretches them.
var triedWidths = []struct {
	class string
	width float64
}{{"thin", 288}, {"broad", 560}}

// tries are scenarios to choose from where no program runs: a grid of amounts and
// ways of counting, and for each choice what the widget says and draws of it.
// web/still.css shows the chosen one.
func tries(m widget.Model) []byte {
	var pictures string
	for _, w := range triedWidths {
		pictures += fmt.Sprintf(`<div class="%s">%s</div>`, w.class, triedPicture(m, w.width,
			svg.Options{Prefix: "try-" + w.class + "-", FontFamily: "Costshare Sans", Themed: true, Coarse: true}))
	}
	return triesWith(m, pictures)
}

// triesWith are the tries with what shows the picture of the chosen amount.
func triesWith(m widget.Model, pictures string) []byte {
	var b bytes.Buffer
	amounts, counts := m.Amounts(), m.Counts()
	b.WriteString(`<div class="tries" hidden>`) // where no style sheet is, nothing chooses one
	for i, a := range amounts {
		if a.Query != "" {
			fmt.Fprintf(&b, "\n"+`<div class="try try-%d">`, i)
			b.Write(html.PrintNodes(saidOf(m.Tried(a))...))
			b.WriteString("</div>")
		}
	}
	b.WriteString("\n" + pictures + "\n" + `<div class="ask">`)
	payment, share := m.Trying()
	grid(&b, "try", payment, amounts)
	grid(&b, "whose", share, counts)
	b.WriteString("</div>")
	for i, a := range amounts {
		fmt.Fprintf(&b, "\n"+`<ul class="figures try try-%d" role="list">`, i)
		b.Write(figuresOf(m, a, counts))
		b.WriteString("</ul>")
	}
	b.WriteString("</div>\n")
	return b.Bytes()
}

// saidOf is the sentence of a scenario and its terms.
func saidOf(m widget.Model) (nodes []scene.Node) {
	view := widget.View(m)
	for _, id := range []scene.ID{"lead", "rest"} {
		if n := view.Find(id); n != nil {
			nodes = append(nodes, scene.Node{Role: n.Role, Runs: n.Runs})
		}
	}
	return nodes
}

// triedPicture is the picture of every amount at one width.
func triedPicture(m widget.Model, width float64, opts svg.Options) []byte {
	var list []*scene.Drawing
	for _, a := range m.Amounts() {
		list = append(list, triedDrawing(m.Tried(a), width))
	}
	class := func(of []int) string {
		text := "try"
		for _, i := range of {
			text += fmt.Sprint(" try-", i)
		}
		return text
	}
	return svg.Layered(list, class, scene.Light(), opts)
}

// triedDrawing is the drawing without its sliders, which only a program moves.
func triedDrawing(m widget.Model, width float64) *scene.Drawing {
	m, _ = widget.Update(m, scene.Resized{Width: width})
	view := widget.Poster(m, "")
	return view.Drawing()
}

// grid asks for one of several.
func grid(b *bytes.Buffer, name, question string, tries []widget.Try) {
	fmt.Fprintf(b, `<fieldset><legend>%s</legend>`, stdhtml.EscapeString(question))
	for i, t := range tries {
		checked := ""
		if t.Query == "" {
			checked = " checked"
		}
		fmt.Fprintf(b, `<label><input type="radio" name="cs-%s" id="cs-%s-%d" value="%s" autocomplete="off"%s> %s</label>`,
			name, name, i, stdhtml.EscapeString(t.Query), checked, stdhtml.EscapeString(t.Name))
	}
	b.WriteString("</fieldset>")
}

// figuresOf are the figures of an amount; one that depends on the way of counting
// is there once for each.
func figuresOf(m widget.Model, amount widget.Try, counts []widget.Try) []byte {
	var by [][]string // of each count, each figure
	for _, c := range counts {
		var figures []string
		for _, f := range m.Tried(amount, c).TriedFigures() {
			figures = append(figures, string(html.PrintNodes(f)))
		}
		by = append(by, figures)
	}
	var b strings.Builder
	for i, f := range by[0] {
		same := true
		for _, figures := range by {
			same = same && figures[i] == f
		}
		if same {
			b.WriteString(f)
			continue
		}
		for j, figures := range by {
			b.WriteString(strings.Replace(figures[i], `class="figure"`, fmt.Sprintf(`class="figure whose whose-%d"`, j), 1))
		}
	}
	return []byte(b.String())
}
