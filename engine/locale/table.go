package locale

// Table holds the words of what a reader takes away as a table: names of its
// sheets, heads of its columns, and the sentences beside its numbers.
type Table struct {
	// Offer names the panel; AsCSV and AsSpreadsheet its two buttons.
	Offer, AsCSV, AsSpreadsheet string
	// OfferHint says what both hold. AsKit names the button of all forms in one file,
	// KitLicence says there what may be done with them.
	OfferHint, AsKit, KitLicence string
	Unsaved                      string // it could not be packed

	// Texts to copy, what became of one, and pictures to save.
	Copies, CopyLink, CopyEmbed, CopySentence, CopyTable, Copied, NotCopied string
	Pictures, AsSVG, AsPNG, AsPNGTwice, AsSquare, AsPortrait                string
	// NoFile and NoPicture say that what was asked for may not have come, and that
	// below stands its text, or the address of a page that hands it out. ByHand is
	// that text's label.
	NoFile, NoPicture, ByHand string
	// PosterLicence says what may be done with a picture.
	PosterLicence string

	// Names of the sheets, one word each.
	Scenario, Figures, Years, Since, Steps, Payments, Sources string

	// Heads of columns.
	Name, AsKnown, Sentence, Address, About                   string
	Figure, Value, Unit, Status, Meaning                      string
	Year, Yours, Course, Paid, Difference, Running            string
	Number, Step, Formula, Numbers, From, Note                string
	Row, SourceID, Title, Publisher, Date, Link, PrintedLater string
	Agreement, Dollars                                        string

	// OneScenario names a scenario that its reader gave no name.
	OneScenario string
	// Reckoning says how the spreadsheet's numbers hang together.
	Reckoning string
	// Millions and Rest head the two parts of amounts with many digits.
	Millions, Rest string
	// Taken begins the name of the number that was the smaller of two.
	Taken string
	// ByTrial says why a number that was found by trial has no formula.
	ByTrial string
	// TooFine says why a number stands where a formula would.
	TooFine string
	// Yes marks what is so.
	Yes string

	// Units by their names in the tables.
	Units map[string]string
}

// Table gives the English words.
func (English) Table() Table {
	return Table{
		Copies: "Copy", CopyLink: "Copy link", CopyEmbed: "Copy embed code", CopySentence: "Copy sentence", CopyTable: "Copy table",
		Copied: "Copied.", NotCopied: "It cannot be copied here. Mark the text below and copy it.",
		NoFile:    "If no file came, files are held back here. Mark the text below, which is the file’s, and copy it.",
		NoPicture: "If no file came, files are held back here. The page at the address below hands it out.", ByHand: "Text to copy",
		Pictures: "Pictures", AsSVG: "Picture (SVG)", AsPNG: "PNG", AsPNGTwice: "PNG, double size", AsSquare: "PNG, square", AsPortrait: "PNG, portrait",
		PosterLicence: "Free to print with this source line.",
		Offer:         "Take it with you", AsCSV: "Table (CSV)", AsSpreadsheet: "Spreadsheet (.fods)",
		OfferHint: "Every figure with its steps, rows and sources; the spreadsheet computes them anew.",
		AsKit:     "All of these (zip)", Unsaved: "They cannot be packed here; take them one by one.", KitLicence: "The figures and texts are under the licence CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/): free to use where the source line stands beside them. So are the pictures.",
		Scenario: "Scenario", Figures: "Figures", Years: "Years", Since: "Since", Steps: "Steps", Payments: "Payments", Sources: "Sources",
		Name: "Name", AsKnown: "As known on", Sentence: "Sentence", Address: "Address", About: "About these numbers",
		Figure: "Figure", Value: "Value", Unit: "Unit", Status: "Status", Meaning: "In words",
		Year: "Year", Yours: "Your payment", Course: "Today’s course", Paid: "What was then paid", Difference: "Difference", Running: "Running difference",
		Number: "No.", Step: "Step", Formula: "From what", Numbers: "In numbers", From: "From steps no.", Note: "Note",
		Row: "Row of the tables", SourceID: "Source", Title: "Title", Publisher: "Publisher", Date: "Date", Link: "Link", PrintedLater: "Printed later",
		Agreement: "Agreement", Dollars: "As agreed or printed in US dollars",
		OneScenario: "your scenario",
		Reckoning: "Payments are what was agreed, not what was spent. Rows of the tables and your own numbers stand as numbers; " +
			"what is computed from them is, in the spreadsheet, a formula of + − × ÷ and ROUND.",
		Millions: "Whole millions", Rest: "The rest, exactly",
		Taken:   "taken here: ",
		ByTrial: "found by trial: the payment whose years come nearest to what was asked; the number itself stands here",
		TooFine: "a spreadsheet’s arithmetic would lose digits here, so the number itself stands in place of its formula",
		Yes:     "yes",
		Units: map[string]string{
			"won": "won", "usd": "US dollars", "percent": "percent", "people": "people", "times": "times", "jpy": "yen",
			"won_per_usd": "won per US dollar", "won_per_person": "won per person", "index_2020_100": "index, 2020 = 100",
			"won_of_2020": "won in prices of 2020", "won_of_year": "won in prices of the year asked for",
			"year": "year", "years": "years",
		},
	}
}
