package scene

// Drawing is a picture as a flat list of shapes, painted in order. Lengths are
// CSS pixels; the ground is transparent.
type Drawing struct {
	Width, Height float64
	Shapes        []Shape
}

// WithoutHandles is the drawing for a shell whose sliders show handles of their own.
func (d *Drawing) WithoutHandles() *Drawing {
	bare := Drawing{Width: d.Width, Height: d.Height, Shapes: make([]Shape, 0, len(d.Shapes))}
	for i := range d.Shapes {
		if !d.Shapes[i].Handle {
			bare.Shapes = append(bare.Shapes, d.Shapes[i])
		}
	}
	return &bare
}

// Kind says which fields of a Shape count.
type Kind uint8

const (
	// Rect is an upright rectangle with corners of Radius, filled where Stroke
	// is 0, else an outline of that width whose outer edge is the rectangle. A
	// disc is a Rect whose Radius is half its side.
	Rect Kind = iota
	// Line runs from (X, Y) to (X+W, Y+H), Stroke wide, with round ends where
	// Radius is not 0, else cut off square.
	Line
	// Label is a line of text: Anchor of its baseline stands at (X, Y).
	Label
)

// Pattern is how a filled Rect is filled.
type Pattern uint8

const (
	Solid Pattern = iota
	// Hatched is diagonal stripes at 45 degrees, 1.5 px of the style and 2.5 px
	// of the same style at 35% of its strength, anchored to the drawing's origin.
	Hatched
)

// Anchor is the point of a label that stands at its X.
type Anchor uint8

const (
	Start Anchor = iota
	Middle
	End
)

// Left is where a text of a width begins whose anchor stands at x.
func (a Anchor) Left(x, width float64) float64 {
	switch a {
	case Middle:
		return x - width/2
	case End:
		return x - width
	}
	return x
}

// Shape is one mark of a Drawing.
type Shape struct {
	Kind       Kind
	X, Y, W, H float64
	Radius     float64
	Stroke     float64
	Style      Style
	Pattern    Pattern
	Handle     bool // of a slider's handle, see WithoutHandles

	// Of a Label: its text, size in CSS pixels, weight and anchor.
	Text   string
	Size   float64
	Bold   bool
	Anchor Anchor
	// Halo, where not None, is painted 2 px around a Label first, so that it
	// stays legible over other marks.
	Halo Style
}
