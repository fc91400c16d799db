package scene

// Msg is a fact that reaches the widget: something was pressed, moved, typed,
// measured, or time has passed. The values below come from any shell; a node's
// Press is a value of the widget's own.
type Msg any

// Set says that an input now holds a value: a slider's whole number, a field's
// text, the value of a choice's option.
type Set struct {
	ID    ID
	Value string
}

// Entered says that the reader finished a field (Enter, or left it).
type Entered struct {
	ID    ID
	Value string
}

// Accepted says that Enter was pressed in a field, after Entered.
type Accepted struct{ ID ID }

// Pointed says that a lane was pressed at a place, in CSS pixels from its
// drawing's top left corner.
type Pointed struct {
	ID   ID
	X, Y float64
}

// Dragged says that a lane that pans was dragged By CSS pixels sideways, to the
// right where By is positive.
type Dragged struct {
	ID ID
	By float64
}

// Zoomed says that a lane is to be seen By times as large, so that what stands X
// CSS pixels from its drawing's left stays there; below 0 it is around what is
// chosen. A By of 0 shows the whole. By is a hand's (a pinch, a wheel) unless Step
// says that a press or a key asked, which may take its time.
type Zoomed struct {
	ID   ID
	By   float64
	X    float64
	Step bool
}

// Escaped says that the reader closes what opened last (Escape).
type Escaped struct{}

// Help says that the reader asks which keys there are (?).
type Help struct{}

// Stepped says that a key moved a slider or lane: by Steps values, or by Stops
// named ones (Page Up, Page Down), or to an end (Home is -1, End is +1).
type Stepped struct {
	ID    ID
	Steps int
	Stops int
	End   int
}

// Focused says which node has the keyboard; "" is none. Visible is false where
// the focus came by a press and shows no ring.
type Focused struct {
	ID      ID
	Visible bool
}

// Opened says that the reader opened or closed a Details.
type Opened struct {
	ID   ID
	Open bool
}

// Resized says how wide the drawing's box is now, in CSS pixels.
type Resized struct{ Width float64 }

// Addressed says that the address changed by itself, as when the reader goes
// back; Query has no question mark. Addresses that are passed on one way have a
// number of their own, which is the same for all of them and not 0.
type Addressed struct {
	Query string
	Way   int
}

// Undo says that the reader takes the last step back (Ctrl or Cmd Z).
type Undo struct{}

// Frame says that Millis milliseconds have passed since the shell's own start.
type Frame struct{ Millis float64 }

// Preferred says how the reader's system is set.
type Preferred struct{ LessMotion bool }

// LanguageCame says that a language that was asked for can be spoken, or that it
// does not come.
type LanguageCame struct{ Failed bool }

// Effect is something that only a shell can do.
type Effect any

// SetAddress asks for the state in the address; Query has no question mark.
type SetAddress struct{ Query string }

// Look asks for a node to be brought into view, if it is not.
type Look struct{ ID ID }

// FetchLanguage asks for a language's letters and texts. The shell gives them to the
// typeface and to the model's tables before it says LanguageCame.
type FetchLanguage struct{ Lang string }

// Later asks for a message after some milliseconds. A later one with the same
// Key replaces it.
type Later struct {
	Key    string
	Millis int
	Msg    Msg
}
