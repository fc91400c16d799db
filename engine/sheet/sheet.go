// Package sheet stacks a whole scene into one drawing, for where there is no
// browser to lay out its prose: a window, a picture of the whole page. It is
// the page's style sheet over again, measured with typeface's widths, and keeps
// the same sizes and distances.
package sheet

import (
	"math"
	"unicode/utf8"

	"costshare/engine/scene"
	"costshare/engine/typeface"
)

// Reader is what the reader did to the sheet itself; a browser would keep it.
type Reader struct {
	Focus        scene.ID
	FocusVisible bool // the focus came by the keyboard and shows a ring
	Open         map[scene.ID]bool
	// Caret is how many bytes of the focused field's text stand before it.
	Caret int
	// Selected says that all of the focused field's text is selected.
	Selected bool
}

// Target is a place on the sheet that can be pressed or focused. Of a link that
// runs over several lines each is a target of the same ID.
type Target struct {
	ID   scene.ID
	Role scene.Role
	Box  scene.Box
	// Left and Top are where the drawing begins in which the node's own Box stands.
	Left, Top float64
	// TextX is where a Field's text begins.
	TextX float64
	Link  string
	// Node is the scene's; a Summary's is its Details. Nil for a link.
	Node *scene.Node
}

// Link is the role of a Target that leads out of the widget.
const Link scene.Role = "link"

// Sheet is a scene laid out. Its targets are in reading order, in which Tab
// goes through them.
type Sheet struct {
	Drawing scene.Drawing
	Targets []Target
	Height  float64
}

// Measures of the page, in CSS pixels.
const (
	wide       = 600  // from here margins are larger
	beside     = 960  // from here the first figures stand beside the drawing
	widest     = 760  // of the column, margins included
	oneLine    = 1140 // from here the sentence fits on a line
	widestPair = 1200 // of both, where they stand side by side
	second     = 340  // of the figures there
	between    = 40   // them and the drawing
)

// column is where the text stands on a sheet of some width: what lies between
// its margins, in the middle, from a whole pixel on.
func column(width float64) (left, inner float64) {
	whole := min(width, widest)
	if width >= beside {
		whole = min(width, widestPair)
	}
	return math.Floor((width-whole)/2) + margin(width), whole - 2*margin(width)
}

// DrawingWidth is how wide a scene's drawing is on a sheet of some width.
func DrawingWidth(width float64) float64 {
	_, inner := column(width)
	if width >= beside {
		return inner - second - between
	}
	return inner
}

func margin(width float64) float64 {
	if width < wide {
		return 16
	}
	return 24
}

// Lay stacks a scene's blocks for a sheet of some width.
func Lay(s *scene.Scene, f *typeface.Family, width float64, r Reader) Sheet {
	left, inner := column(width)
	p := &pen{face: f, reader: r, wide: width >= wide, oneLine: width >= oneLine}
	b := box{left, margin(width), inner}
	for i := 0; i < len(s.Nodes); i++ {
		if n := aside(s.Nodes[i:]); width >= beside && n > 0 && !p.opened(&s.Nodes[i+n-1]) {
			b.y = p.sideBySide(s.Nodes[i:i+n], b)
			i += n - 1
			continue
		}
		b.y = p.block(&s.Nodes[i], b, i == 0)
	}
	height := b.y + margin(width)
	p.drawing.Width, p.drawing.Height = width, height
	return Sheet{Drawing: p.drawing, Targets: p.targets, Height: height}
}

// aside is how many blocks stand side by side where there is room: the picture
// and what belongs to it in one column, the figures behind them in the other. It
// is 0 where these are other blocks.
func aside(nodes []scene.Node) int {
	if nodes[0].Role != scene.Picture {
		return 0
	}
	n := 1
	for n < len(nodes) && nodes[n].Role != scene.Figures && nodes[n].Role != scene.Details {
		n++
	}
	if n == len(nodes) || nodes[n].Role != scene.Figures {
		return 0
	}
	return n + 1
}

// opened says whether a figure shows how it was worked out, for which there is no
// room beside the picture.
func (p *pen) opened(figures *scene.Node) bool {
	for i := range figures.Kids {
		for j := range figures.Kids[i].Kids {
			if p.reader.Open[figures.Kids[i].Kids[j].ID] {
				return true
			}
		}
	}
	return false
}

func (p *pen) sideBySide(nodes []scene.Node, b box) float64 {
	main := box{b.x, b.y, b.w - second - between}
	figures := box{b.x + b.w - second, b.y, second}
	last := len(nodes) - 1
	for i := range nodes[:last] {
		main.y = p.block(&nodes[i], main, false)
	}
	return max(main.y, p.block(&nodes[last], figures, false))
}

// Window is the part of a sheet from top on that is height tall, as a drawing
// of its own. It reuses the shapes of room, which may be nil.
func (s *Sheet) Window(top, height float64, room []scene.Shape) scene.Drawing {
	d := scene.Drawing{Width: s.Drawing.Width, Height: height, Shapes: room[:0]}
	for _, shape := range s.Drawing.Shapes {
		shape.Y -= top
		if reaches(&shape, height) {
			d.Shapes = append(d.Shapes, shape)
		}
	}
	return d
}

// reaches says whether any of a shape stands between 0 and height.
func reaches(s *scene.Shape, height float64) bool {
	upper, lower := min(s.Y, s.Y+s.H)-s.Stroke, max(s.Y, s.Y+s.H)+s.Stroke
	if s.Kind == scene.Label {
		upper, lower = s.Y-2*s.Size, s.Y+s.Size
	}
	return lower >= 0 && upper <= height
}

// Letter is the place in a field's text that is nearest to x: how many bytes
// stand before it.
func (t *Target) Letter(f *typeface.Family, x float64) int {
	best, far := 0, math.Abs(t.TextX-x)
	for i, r := range t.Node.Value {
		end := i + utf8.RuneLen(r)
		if d := math.Abs(t.TextX + f.Width(t.Node.Value[:end], body.size, false) - x); d < far {
			best, far = end, d
		}
	}
	return best
}

// At gives the topmost target at a point, or nil.
func (s *Sheet) At(x, y float64) *Target {
	for i := len(s.Targets) - 1; i >= 0; i-- {
		if s.Targets[i].Box.Contains(x, y) {
			return &s.Targets[i]
		}
	}
	return nil
}

// Target gives the first target of a node, or nil.
func (s *Sheet) Target(id scene.ID) *Target {
	for i := range s.Targets {
		if s.Targets[i].ID == id {
			return &s.Targets[i]
		}
	}
	return nil
}
