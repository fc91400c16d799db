package locale

// HearWords are about the payments as tones.
type HearWords struct {
	Title, Play, Stop string
	Softer, Louder    string
	Years             string // of the buttons that play one year each
	Hint, Failed      string
}

// englishHear never changes.
var englishHear = HearWords{
	Title: "The payments as tones", Play: "Hear the payments", Stop: "Stop",
	Softer: "Softer", Louder: "Louder", Years: "Hear one year",
	Hint:   "One tone a year: the more was paid, the higher it is. Your scenario follows in another timbre.",
	Failed: "Here no tones can be played.",
}
