package dataset

// What a payment is for: parts of payments.csv. Until 2008 there was a fourth,
// the Combined Defense Improvement Project (CDIP), which some sources count
// together with logistics support.
const (
	Labour           = "labour"
	Construction     = "construction"
	Logistics        = "logistics"
	LogisticsAndCDIP = "logistics_and_cdip"
	CDIP             = "cdip"
)

// Use is a printed amount of what a year's payment is for.
type Use struct {
	Part string
	Fact Fact
}

// Uses are the printed parts of a year's payment, in the order in which they
// are shown. A part that a source printed in both currencies is there twice,
// the won first; a part that was not known is missing.
func (v View) Uses(year int) []Use {
	var out []Use
	for _, part := range [...]string{Labour, Construction, Logistics, LogisticsAndCDIP, CDIP} {
		for _, unit := range [...]Unit{Won, Dollars} {
			if f, ok := v.Payment(year, part, unit); ok {
				out = append(out, Use{part, f})
			}
		}
	}
	return out
}

// operationalEvent is the row of events.csv in which operational support is
// reported for the first time: a further part, proposed and in no agreement.
const operationalEvent = "2018-08-22"

// Operational is the report of operational support as a part of the payment; ok
// is false where it was not known on the day.
func (v View) Operational() (e Event, ok bool) {
	for _, e := range v.archive.events {
		if e.ID == operationalEvent && !e.KnownFrom.After(v.day) {
			e.Sources = v.printed(e.Sources)
			return e, true
		}
	}
	return Event{}, false
}
