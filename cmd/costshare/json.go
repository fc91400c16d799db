package main

import (
	"encoding/json"
	"io"

	"costshare/engine/dataset"
	"costshare/engine/money"
	"costshare/engine/scenario"
	"costshare/engine/sentence"
)

// answerJSON is the object that a program reads.
type answerJSON struct {
	AsOf     string       `json:"as_of"`
	Query    string       `json:"query"`
	Sentence string       `json:"sentence"`
	Said     string       `json:"said"` // the sentence with its terms and its day
	Figures  []figureJSON `json:"figures"`
	Since    []sinceJSON  `json:"since,omitempty"`
	Compare  []pinJSON    `json:"compare,omitempty"`
	// What was corrected since the version that was asked for.
	Version     int        `json:"v,omitempty"`
	Corrections []string   `json:"corrections,omitempty"`
	Parts       []partJSON `json:"parts,omitempty"`
}

// figureJSON is a figure. Value is exact, in the unit's base (won, not billions
// of them); null where there is none, with the reason in Text.
type figureJSON struct {
	ID      scenario.ID  `json:"id"`
	Value   *string      `json:"value"`
	Unit    dataset.Unit `json:"unit"`
	Text    string       `json:"text"`
	Status  string       `json:"status"`
	Steps   []stepJSON   `json:"steps"`
	Sources []sourceJSON `json:"sources"`
	Was     *wasJSON     `json:"was,omitempty"`
}

// wasJSON is what a figure was by the version asked for; Day is when the newest
// fact under it was corrected.
type wasJSON struct {
	Value *string `json:"value"`
	Day   string  `json:"corrected_on"`
	Text  string  `json:"text"`
}

// stepJSON is a line of the arithmetic: Operation on the steps that From
// counts, the first being 0.
type stepJSON struct {
	Name      string       `json:"name"`
	Formula   string       `json:"formula"`
	Numbers   string       `json:"numbers,omitempty"`
	Value     string       `json:"value"`
	Unit      dataset.Unit `json:"unit"`
	Status    string       `json:"status"`
	Operation scenario.Op  `json:"operation"`
	From      []int        `json:"from"`
	Places    *int32       `json:"rounded_to_places,omitempty"`
	Row       string       `json:"row,omitempty"`
	Note      string       `json:"note,omitempty"`
}

type sourceJSON struct {
	ID           string `json:"id"`
	Publisher    string `json:"publisher,omitempty"`
	Title        string `json:"title"`
	Date         string `json:"date,omitempty"`
	URL          string `json:"url,omitempty"`
	PrintedLater bool   `json:"printed_later,omitempty"`
}

func printJSON(out io.Writer, say sentence.Speaker, a *scenario.Answer, b beside, query string) error {
	object := answerJSON{AsOf: a.View.Day().String(), Query: query, Sentence: sentence.Text(say.Lead(a)), Said: sentence.Said(say, a), Since: b.sinceJSON(), Compare: b.pinsJSON(say),
		Version: b.version, Corrections: corrections(say, b.compared), Parts: ofParts(a)}
	for _, f := range a.Figures {
		figure := ofFigure(say, a, f)
		figure.Was = ofCorrection(say, b.compared, f.ID)
		object.Figures = append(object.Figures, figure)
	}
	e := json.NewEncoder(out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(object)
}

func ofFigure(say sentence.Speaker, a *scenario.Answer, f scenario.Figure) figureJSON {
	out := figureJSON{ID: f.ID, Unit: f.Unit, Text: say.Figure(a, f.ID).String(), Status: f.Status().String(), Steps: []stepJSON{}, Sources: []sourceJSON{}}
	if f.Value == nil {
		return out
	}
	value := money.Digits(f.Value.Amount)
	out.Value, out.Steps = &value, ofSteps(say, f.Value.Steps())
	for _, s := range f.Value.Sources() {
		out.Sources = append(out.Sources, sourceJSON{s.ID, s.Publisher, s.Title, s.Date.String(), s.URL, s.Later})
	}
	return out
}

func ofSteps(say sentence.Speaker, steps []*scenario.Value) []stepJSON {
	place := map[scenario.Term]int{}
	out := make([]stepJSON, len(steps))
	for i, v := range steps {
		place[v.Term] = i
		said := say.Step(v)
		out[i] = stepJSON{Name: said.Name, Formula: said.Formula, Numbers: said.Numbers, Value: money.Digits(v.Amount), Unit: v.Unit,
			Status: v.Status.String(), Operation: v.Op, From: []int{}, Row: v.Fact.Row, Note: said.Note}
		if v.Rounding.Rounds {
			out[i].Places = &v.Rounding.Places
		}
		for _, o := range v.Operands {
			out[i].From = append(out[i].From, place[o.Term])
		}
	}
	return out
}
