package dataset

import (
	"io/fs"
	"slices"
	"strings"
)

// Wording is what the tables say in another language: each text by the English
// one that it stands for, and each event by its name.
type Wording struct {
	texts  map[wordingKey]string
	events map[string]string
}

// wordingKey is an English text, and the row where it is said in words of its
// own: who holds which office on which day. "" is every other row.
type wordingKey struct{ row, text string }

// ReadWording reads texts-ko.csv, given as its text, and events-ko.csv. An error
// names file and line.
func ReadWording(fsys fs.FS, texts string) (*Wording, error) {
	w := &Wording{map[wordingKey]string{}, map[string]string{}}
	err := tableOf("texts-ko.csv", strings.NewReader(texts)).each(func(r row) { w.texts[wordingKey{r.text("row"), r.text("en")}] = r.text("ko") })
	if err != nil {
		return nil, err
	}
	return w, open(fsys, "events-ko.csv").each(func(r row) { w.events[r.text("event")] = r.text("text") })
}

// of gives a text in the language, or as it is where that has no words for it.
func (w *Wording) of(texts ...*string) {
	for _, t := range texts {
		w.at("", t)
	}
}

// at is of for the text of one row.
func (w *Wording) at(row string, text *string) {
	if worded := w.texts[wordingKey{row, *text}]; worded != "" {
		*text = worded
	}
}

// Worded is the same archive with its texts in another language. Facts, names
// of rows and days stay what they are.
func (a *Archive) Worded(w *Wording) *Archive {
	if w == nil {
		return a
	}
	b := *a
	b.wording = w
	b.sources = map[string]Source{}
	for id, s := range a.sources {
		b.sources[id] = w.source(s)
	}
	b.payments, b.indicators = map[paymentKey]Fact{}, map[indicatorKey]Fact{}
	for key, f := range a.payments {
		b.payments[key] = w.fact(f)
	}
	for key, f := range a.indicators {
		b.indicators[key] = w.fact(f)
	}
	b.wordRows(w)
	return &b
}

// wordRows puts the rows of the other tables into words.
func (a *Archive) wordRows(w *Wording) {
	a.agreements = worded(w, a.agreements, func(x *Agreement) *[]Source {
		w.of(&x.RuleText)
		x.Steps = worded(w, x.Steps, func(s *AgreementStep) *[]Source { return &s.Sources })
		return &x.Sources
	})
	a.events = worded(w, a.events, func(x *Event) *[]Source {
		if text := w.events[x.ID]; text != "" {
			x.Text = text
		}
		return &x.Sources
	})
	a.demands = worded(w, a.demands, func(x *Demand) *[]Source { w.of(&x.By, &x.Text); return &x.Sources })
	a.terms = worded(w, a.terms, func(x *Term) *[]Source { w.of(&x.Name, &x.Text); return &x.Sources })
	a.dollarValues = worded(w, a.dollarValues, func(x *DollarValue) *[]Source { w.of(&x.PrintedBy); return &x.Sources })
	a.people = worded(w, a.people, func(x *Person) *[]Source { w.of(&x.Name, &x.Post); return &x.Sources })
	a.troopClaims = worded(w, a.troopClaims, func(x *TroopClaim) *[]Source { w.at(x.Row, &x.By); w.of(&x.Occasion); return &x.Sources })
	a.comparators = worded(w, a.comparators, func(x *Comparator) *[]Source { w.of(&x.Country, &x.What); return &x.Sources })
	a.definitions = worded(w, a.definitions, func(x *Definition) *[]Source {
		w.of(&x.Name, &x.Counts, &x.By, &x.CannotCarry)
		for _, f := range []*Fact{&x.ShareLow, &x.ShareHigh, &x.Korean, &x.US} {
			*f = w.fact(*f)
		}
		return &x.Sources
	})
}

// worded gives copies of rows in other words; put does so with a row's texts and
// says where it keeps its sources.
func worded[T any](w *Wording, rows []T, put func(*T) *[]Source) []T {
	out := slices.Clone(rows)
	for i := range out {
		sources := put(&out[i])
		*sources = w.all(*sources)
	}
	return out
}

func (w *Wording) fact(f Fact) Fact {
	f.Sources = w.all(f.Sources)
	return f
}

func (w *Wording) all(sources []Source) []Source {
	out := slices.Clone(sources)
	for i := range out {
		out[i] = w.source(out[i])
	}
	return out
}

func (w *Wording) source(s Source) Source {
	w.of(&s.Title, &s.Publisher)
	return s
}
