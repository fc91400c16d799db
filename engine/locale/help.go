package locale

// HelpWords name the keys and say what each does.
type HelpWords struct {
	Title     string // of the list
	Key, Does string // heads of its columns
	Keys      [][2]string
}

// englishHelp never changes.
var englishHelp = HelpWords{
	Title: "Keys", Key: "Key", Does: "What it does",
	Keys: [][2]string{
		{"Tab", "to the next control; with Shift to the one before"},
		{"Arrows", "on the slider another amount, on the years another year, on the events another event, on the day another day"},
		{"Page Up, Page Down", "on the slider from mark to mark, on the day from event to event, elsewhere ten at a time"},
		{"Home, End", "to the first and the last"},
		{"+, −, 0", "on the years and events: nearer, farther, all years"},
		{"Shift and arrows", "on the years and events: earlier or later, where not all are in view"},
		{"Enter", "in a field: takes what was typed; in the search: goes to what was found"},
		{"Ctrl Z or Cmd Z", "takes the last step back"},
		{"Escape", "closes what was opened"},
		{"?", "this list"},
	},
}
