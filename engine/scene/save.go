package scene

// Save hands the reader a file. Name has no folder; Type is its media type, with
// the charset where that matters; Text is UTF-8.
type Save struct{ Name, Type, Text string }

// SavePicture hands the reader a picture of the state: Format is svg or png,
// Form one of engine/poster's, Scale how many pixels a CSS pixel has. Name has
// no folder.
type SavePicture struct {
	Name, Format, Form string
	Scale              float64
}

// SaveAll hands the reader several files and pictures packed into one, a zip.
type SaveAll struct {
	Name     string
	Files    []Save
	Pictures []SavePicture
}

// Unsaved says that what SaveAll asked for could not be packed.
type Unsaved struct{}

// Barred says that the file that was asked for may not have come: where the page
// stands a frame may hold files back, and nothing tells whether it does. Text is
// what is in the file; "" where that is no text.
type Barred struct{ Text string }

// Copy puts a text where the reader can paste it from. A shell answers with
// Copied.
type Copy struct{ Text string }

// Copied says whether a text was copied.
type Copied struct {
	Text string
	OK   bool
}
