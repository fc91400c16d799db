package dataset

import (
	"cmp"
	"sort"
)

// Sources are the sources that were out on the day, by date, then by name.
func (v View) Sources() []Source {
	var out []Source
	for _, s := range v.archive.sources {
		if s.printedBy(v.day) {
			out = append(out, s)
		}
	}
	sort.Slice(out, func(i, j int) bool {
		a, b := &out[i], &out[j]
		return cmp.Or(a.Date.First().Compare(b.Date.First()), cmp.Compare(a.ID, b.ID)) < 0
	})
	return out
}
