package locale

// FindWords are the fixed words of the search.
type FindWords struct {
	Title, Label, Hint string
	Nothing            string // where nothing that was known on the day is near
	Kinds              map[string]string
}

// englishFind never changes.
var englishFind = FindWords{
	Title: "Find", Label: "Find events, people, amounts, dates, sources",
	Hint:    "A name, a word, an amount like 1.3tn or a date like dec 2018; spelling need not be exact.",
	Nothing: "Nothing that was known on this day is near that.",
	Kinds: map[string]string{"term": "Word", "person": "Person", "agreement": "Agreement", "demand": "Demand", "event": "Event",
		"figure": "Figure", "source": "Source"},
}
