// Package scene describes one frame of the widget as data: what there is to
// read, in reading order, what each part is for, what pressing it says, and
// what is drawn. It knows nothing of the calculator, and nothing of pixels,
// browsers or windows: a page makes live controls of it, svg, raster and
// canvas make pictures of it, Outline makes text of it, all from the same
// nodes.
package scene

// ID names a node. It is stable from frame to frame, so that a page can update
// in place and keep the reader's focus.
type ID string

// Scene is one frame: blocks in reading order.
type Scene struct {
	Lang  string // BCP 47, for example "en"
	Title string // of the document or the window
	Theme string // "light", "dark", "contrast", or "" for the reader's own
	// Query is the state as the address holds it, without the question mark.
	Query string
	// Moving asks for a Frame message before every frame: something is on its way.
	Moving bool
	Nodes  []Node
}

// Role says what a node is for. Every shell maps roles to what it has: an HTML
// element, an ARIA role, a place on a desktop sheet.
type Role string

const (
	Heading   Role = "heading"   // the widget's title
	Subtitle  Role = "subtitle"  // what is drawn, in which unit, as known when
	Lead      Role = "lead"      // the result sentence: a status, announced
	Paragraph Role = "paragraph" // prose
	Notice    Role = "notice"    // one line about something that went wrong
	Picture   Role = "picture"   // the drawing block; Name is its text twin
	Slider    Role = "slider"    // Value, Min, Max are whole numbers, ValueText says it in words
	Lane      Role = "lane"      // like a slider, pressed at a place: see Pointed
	Button    Role = "button"
	Field     Role = "field"   // a line to type into; Name is its label
	Passage   Role = "passage" // a text of several lines, Value, to be marked and copied; Name is its label
	Choice    Role = "choice"  // one of several: Name is its label, Value the chosen one's, kids: Option
	Option    Role = "option"  // Value, Runs; Current marks the chosen one
	Group     Role = "group"   // kids side by side or in a column
	Stack     Role = "stack"   // a bar of parts side by side, Name says it in words; kids: Part
	Part      Role = "part"    // Value is how much of the bar it is, per mille; Fill its colour, Runs its name
	Figures   Role = "figures"
	Figure    Role = "figure"  // kid: Details
	Value     Role = "value"   // the big number of a figure
	Details   Role = "details" // kids: Summary, then what opens; which are open the shell keeps; see Opened
	Summary   Role = "summary" // Runs, or kids: Value, Paragraph
	List      Role = "list"
	Item      Role = "item"
	Table     Role = "table" // kids: Caption, Row...
	Caption   Role = "caption"
	Row       Role = "row" // kids: HeadCell or Cell
	HeadCell  Role = "headcell"
	Cell      Role = "cell"
	Footer    Role = "footer"
)

// Node is one part of the frame.
type Node struct {
	ID   ID
	Role Role

	// Name is the accessible name where the visible text is not enough.
	Name string
	// Runs are the visible text.
	Runs []Run

	// Value is a slider's or lane's whole number, a field's or passage's text, or what an
	// option stands for.
	Value string
	// Min and Max bound a slider or lane, both included. A field with a Max has so
	// many results below it, which arrow keys step through (Stepped).
	Min, Max int
	// ValueText says a slider's or lane's value in words, with its unit.
	ValueText string
	// Hint tells how to use a field; Problem says why its text was not taken.
	Hint, Problem string

	// Press is what pressing the node says; nil where it cannot be pressed.
	Press Msg
	// Pans is true for a lane that is wider than what is seen of it: dragged it
	// moves (Dragged), where others point.
	Pans bool
	// Busy is true while the reader is still moving something (aria-busy).
	Busy bool
	// Current marks the chosen one of several (a stop, an event).
	Current bool

	// Fill is the colour of a part, or of a slider's handle.
	Fill Style

	// Box is the node's place inside its drawing, in CSS pixels; zero in prose.
	Box Box

	// Drawing is what a Picture shows.
	Drawing *Drawing

	Kids []Node
}

// Run is a stretch of text in one style.
type Run struct {
	Text  string
	Style Style
	Bold  bool
	// Link is an address that the text leads to, outside the widget.
	Link string
	// Lang is set where the words are in another language than the scene's.
	Lang string
}

// Text makes runs of one plain text.
func Text(s string) []Run { return []Run{{Text: s}} }

// Plain is the text of runs without their styles.
func Plain(runs []Run) string {
	if len(runs) == 1 {
		return runs[0].Text
	}
	n := 0
	for _, r := range runs {
		n += len(r.Text)
	}
	b := make([]byte, 0, n)
	for _, r := range runs {
		b = append(b, r.Text...)
	}
	return string(b)
}

// Box is a place in CSS pixels, from the drawing's top left corner.
type Box struct{ X, Y, W, H float64 }

// Contains says whether a point lies in the box.
func (b Box) Contains(x, y float64) bool {
	return x >= b.X && x < b.X+b.W && y >= b.Y && y < b.Y+b.H
}

// Drawing is what the scene's picture shows, nil where there is none.
func (s *Scene) Drawing() *Drawing {
	for i := range s.Nodes {
		if d := s.Nodes[i].Drawing; d != nil {
			return d
		}
	}
	return nil
}

// Find gives the node with an ID, or nil.
func (s *Scene) Find(id ID) *Node { return find(s.Nodes, id) }

func find(nodes []Node, id ID) *Node {
	for i := range nodes {
		if nodes[i].ID == id {
			return &nodes[i]
		}
		if n := find(nodes[i].Kids, id); n != nil {
			return n
		}
	}
	return nil
}
