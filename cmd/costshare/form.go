package main

import (
	"io"

	"costshare/engine/dataset"
	"costshare/engine/scenario"
	"costshare/engine/widget"
	"costshare/engine/workbook"
)

// form is how an answer is to be printed; "" is for a person to read.
type form string

const (
	asWords form = "explain"
	asJSON  form = "json"
	asCSV   form = "csv"
	asFODS  form = "fods"
)

// forms are the words that ask for one.
func forms() []string {
	return []string{string(asWords), string(asJSON), string(asCSV), string(asFODS)}
}

// with takes one more word. --explain says more in words, so that every other
// form, which has all of it, goes before it; of those there can be one.
func (f form) with(asked form) (form, error) {
	switch {
	case f == "" || f == asWords || f == asked:
		return asked, nil
	case asked == asWords:
		return f, nil
	}
	return f, misused("--%s and --%s are both asked for; ask for one of them", f, asked)
}

// scenarios are what a workbook holds of an answer and what stands beside it,
// each with the address that asks for it alone.
func (b beside) scenarios(archive *dataset.Archive, state widget.State, a *scenario.Answer) []workbook.Scenario {
	mine := workbook.Scenario{Address: "?" + b.permalink, Answer: a}
	if b.since != nil {
		mine.Since = *b.since
	}
	out := []workbook.Scenario{mine}
	for _, p := range b.pins {
		out = append(out, workbook.Scenario{Name: p.name, Address: "?" + state.PermalinkOf(archive, p.answer.Question), Answer: p.answer})
	}
	return out
}

func printWorkbook(out io.Writer, f form, w workbook.Workbook) error {
	text := workbook.CSV(w)
	if f == asFODS {
		text = workbook.FODS(w)
	}
	_, err := io.WriteString(out, text)
	return err
}
