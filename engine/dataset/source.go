package dataset

import (
	"cmp"
	"slices"
)

// Sources are the sources that were out on the day, by date, then by name.
func (v View) Sources() []Source {
	var out []Source
	for _, s := range v.archive.sources {
		if s.printedBy(v.day) {
			out = append(out, s)
		}
	}
	slices.SortFunc(out, func(a, b Source) int {
		return cmp.Or(a.Date.First().Compare(b.Date.First()), cmp.Compare(a.ID, b.ID))
	})
	return out
}
