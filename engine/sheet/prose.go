package sheet

import (
	"strconv"
	"strings"

	"costshare/engine/scene"
	"costshare/engine/typeface"
)

// font is how a block of prose is set.
type font struct {
	size, line float64 // letters, and the way from line to line
	bold       bool
	style      scene.Style
}

// The page's fonts by what they are for.
var (
	heading  = font{22, 28, true, scene.Ink}
	subtitle = font{14, 20, false, scene.Soft}
	lead     = font{17, 24, false, scene.Ink}
	wideLead = font{20, 28, false, scene.Ink}
	body     = font{14, 20, false, scene.Ink}
	strong   = font{14, 20, true, scene.Ink}
	soft     = font{14, 20, false, scene.Soft}
	small    = font{12.5, 16, false, scene.Ink}
	footnote = font{12.5, 16, false, scene.Soft}
	problem  = font{12.5, 16, false, scene.ScenarioText}
)

// write sets runs of text into a column and gives where they end. Links become
// targets, named after the node that they stand in.
func (p *pen) write(in scene.ID, runs []scene.Run, f font, b box) float64 {
	t := text{face: p.face, runs: runs, font: f, plain: scene.Plain(runs)}
	for start := 0; start < len(t.plain); {
		end := t.lineEnd(start, b.w)
		p.line(in, &t, start, end, b)
		b.y += f.line
		start = end
	}
	return b.y
}

// line writes one line, each run in its own style.
func (p *pen) line(in scene.ID, t *text, start, end int, b box) {
	end = start + len(strings.TrimRight(t.plain[start:end], " \n"))
	x, y := b.x, p.baseline(b.y, t.font)
	t.each(start, end, func(i int, part string) {
		run := &t.runs[i]
		w := t.face.Width(part, t.font.size, t.bold(i))
		p.shape(scene.Shape{Kind: scene.Label, X: x, Y: y, Text: part, Size: t.font.size, Bold: t.bold(i), Style: t.style(i)})
		if run.Link != "" {
			p.shape(scene.Shape{Kind: scene.Line, X: x, Y: y + 2.5, W: w, Stroke: 1, Style: t.style(i)})
			p.target(Target{ID: in + "-link-" + scene.ID(strconv.Itoa(i)), Role: Link, Link: run.Link,
				Box: scene.Box{X: x, Y: b.y, W: w, H: t.font.line}})
		}
		x += w
	})
}

// text is runs as one string, in which lines are found.
type text struct {
	face  *typeface.Family
	runs  []scene.Run
	font  font
	plain string
}

func (t *text) bold(run int) bool { return t.font.bold || t.runs[run].Bold }

func (t *text) style(run int) scene.Style {
	if s := t.runs[run].Style; s != scene.None {
		return s
	}
	return t.font.style
}

// each gives the parts of a stretch of the text that lie in one run.
func (t *text) each(start, end int, part func(run int, text string)) {
	at := 0
	for i := range t.runs {
		from, to := max(at, start), min(at+len(t.runs[i].Text), end)
		if from < to {
			part(i, t.plain[from:to])
		}
		at += len(t.runs[i].Text)
	}
}

func (t *text) width(start, end int) float64 {
	sum := 0.0
	t.each(start, end, func(i int, part string) { sum += t.face.Width(part, t.font.size, t.bold(i)) })
	return sum
}

// lineEnd gives where the line that begins at start ends: after as many pieces
// as fit, and where not even one does, after as many letters.
func (t *text) lineEnd(start int, width float64) int {
	end, room := start, width
	for end < len(t.plain) {
		next := end + typeface.Piece(t.plain[end:])
		shown := end + len(strings.TrimRight(t.plain[end:next], " \n"))
		if t.width(end, shown) > room {
			break
		}
		room -= t.width(end, next)
		end = next
	}
	if end == start {
		end = t.letters(start, start+typeface.Piece(t.plain[start:]), width)
	}
	return end
}

// letters gives where a piece that is wider than a line is cut.
func (t *text) letters(start, end int, width float64) int {
	cut := 0
	for i := range t.plain[start:end] {
		if cut > 0 && t.width(start, start+i) > width {
			return start + cut
		}
		cut = i
	}
	if cut > 0 && t.width(start, end) > width {
		return start + cut
	}
	return end
}

// natural is how wide runs are in one line, and their widest piece.
func (p *pen) natural(runs []scene.Run, f font) (whole, piece float64) {
	t := text{face: p.face, runs: runs, font: f, plain: scene.Plain(runs)}
	for at := 0; at < len(t.plain); {
		next := at + typeface.Piece(t.plain[at:])
		piece = max(piece, t.width(at, at+len(strings.TrimRight(t.plain[at:next], " \n"))))
		at = next
	}
	return t.width(0, len(t.plain)), piece
}
