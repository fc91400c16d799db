package scene

// Save hands the reader a file. Name has no folder; Type is its media type, with
// the charset where that matters; Text is UTF-8.
type Save struct{ Name, Type, Text string }
