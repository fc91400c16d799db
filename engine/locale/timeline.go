package locale

// TimelineWords are those of the timeline and of what opens under it.
type TimelineWords struct {
	Name string // of its controls
	// Kinds name the kinds of events in a list, Lanes the same beside their line,
	// in a word or two.
	Kinds, Lanes    map[string]string
	ShowEvents, All string

	ZoomIn, ZoomOut, Whole, Play, Pause string

	// Bands is the lane of agreements; DayHandle names the handle of the day.
	Bands, DayHandle string

	// Cards.
	Close, UseAmount, GoToDay, ZoomHere, TakeYear string
	Certainty                                     string
	Certainties                                   map[string]string
	SignedBy, TalksLedBy, Grows                   string
	Steps                                         map[string]string // of an agreement
}

// englishTimeline never changes.
var englishTimeline = TimelineWords{
	Name: "Timeline",
	Kinds: map[string]string{"agreement": "Agreements", "negotiation": "Negotiations", "demand": "Demands", "us_statement": "US statements",
		"payment": "Payments", "troops": "Troops", "background": "Background"},
	Lanes: map[string]string{"agreement": "agreement", "negotiation": "negotiation", "demand": "demand", "us_statement": "US statement",
		"payment": "payment", "troops": "troops", "background": "background"},
	ShowEvents: "Events", All: "All kinds",
	ZoomIn: "Zoom in", ZoomOut: "Zoom out", Whole: "All years", Play: "Play", Pause: "Pause",
	Bands: "Agreements", DayHandle: "As known on",
	Close: "Close", UseAmount: "Use this amount", GoToDay: "Go to this day", ZoomHere: "Zoom in here",
	TakeYear:  "Take this year as the question",
	Certainty: "Certainty",
	Certainties: map[string]string{"high": "high", "medium": "medium", "one source": "one source", "two sources": "two sources",
		"treaty text": "the treaty’s text", "secondary report": "a report at second hand", "official": "an official source", "transcript": "a transcript"},
	SignedBy: "Signed by", TalksLedBy: "Talks led by", Grows: "Yearly amount",
	Steps: map[string]string{"talks_started": "Talks began", "provisional": "Agreed provisionally", "agreed": "Agreed", "initialled": "Initialled", "cabinet": "Approved by the cabinet in Seoul",
		"signed": "Signed", "consent": "Consent of the National Assembly", "in_force": "In force"},
}
