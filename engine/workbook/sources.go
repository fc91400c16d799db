package workbook

import (
	"strconv"
	"strings"

	"costshare/engine/dataset"
)

func itoa(n int) string { return strconv.Itoa(n) }

// cite gives the cells of a row's sources, title, publisher, date and link, and
// keeps each for the list. Several stand in one cell in the same order.
func (b *builder) cite(sources []dataset.Source) []*Cell {
	var dates, publishers, links []string
	for _, s := range sources {
		if !b.cited[s.ID] {
			b.cited[s.ID] = true
			b.order = append(b.order, s)
		}
		publishers, dates, links = append(publishers, s.Publisher), append(dates, s.Date.String()), append(links, s.URL)
	}
	return []*Cell{text(titles(sources)), listed(publishers), listed(dates), listed(links)}
}

// listed puts several words into one cell. Where one is missing its place is
// kept, so that the nth belongs to the nth title.
func listed(words []string) *Cell {
	for i, w := range words {
		if w == "" && len(words) > 1 {
			words[i] = "–"
		}
	}
	return text(strings.Join(words, "; "))
}

func titles(sources []dataset.Source) string {
	var out []string
	for _, s := range sources {
		out = append(out, s.Title)
	}
	return strings.Join(out, "; ")
}

// sources are all that were named, each once.
func (b *builder) sources() Sheet {
	w := b.words
	s := Sheet{Name: w.Sources, Widths: []int{22, 80, 40, 12, 60, 16}}
	b.row(&s, heads(w.SourceID, w.Title, w.Publisher, w.Date, w.Link, w.PrintedLater)...)
	for _, one := range b.order {
		later := ""
		if one.Later {
			later = w.Yes
		}
		b.row(&s, text(one.ID), text(one.Title), text(one.Publisher), text(one.Date.String()), text(one.URL), text(later))
	}
	return s
}
