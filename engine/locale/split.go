package locale

// SplitWords are the fixed words of what the payment is made of.
type SplitWords struct {
	Title   string
	Caption string // of the table of years
	// Heads of the table of years.
	Labour, Construction, Logistics, NotBrokenDown string
	CDIP                                           string // in short, before its amount
	CDIPMeans                                      string // what CDIP is, a sentence
	WithCDIP                                       string // after an amount that holds both
	Rounding, FiscalYear                           string // after what parts leave of a payment
	Printed                                        string // where the splits are printed
	Ask                                            string // over the parts that can be asked for
	Part, Share, Whole                             string // heads and last row of the table of parts
	Hint, AddHint                                  string // of a field; of one for a part that is not paid now
	Clear                                          string
}

// englishSplit never changes.
var englishSplit = SplitWords{
	Title: "What it is made of", Caption: "The payment of each year by its parts",
	Labour: "Labour", Construction: "Military construction", Logistics: "Logistics support, CDIP", CDIP: "CDIP", NotBrokenDown: "Not broken down",
	CDIPMeans: "CDIP is the Combined Defense Improvement Project.",
	WithCDIP:  "with CDIP", Rounding: "rounding", FiscalYear: "US fiscal year",
	Printed: "Where these parts are printed",
	Ask:     "Ask for another payment by its parts",
	Part:    "Part", Share: "Share", Whole: "The whole",
	Hint:    "An amount like 500bn, or a change like +20%; empty leaves it as it is.",
	AddHint: "An amount like 200bn; empty leaves it out.",
	Clear:   "Leave all parts as they are",
}
