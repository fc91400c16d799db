package dataset_test

import (
	"testing"

	"costshare/engine/date"
)

// sources.csv dates a report on the resignation of 20 December to 24 December
// 2018, and one on two offers to the month of December, which is out when the
// month is over.
func TestSourcesOfADay(t *testing.T) {
	for _, c := range []struct {
		day, id string
		out     bool
	}{
		{"2018-12-23", "WT2018", false}, {"2018-12-24", "WT2018", true},
		{"2018-12-30", "KBS201812", false}, {"2018-12-31", "KBS201812", true},
		{"2026-01-31", "AKS", false}, // has no date
	} {
		found := false
		for _, s := range archive(t).AsOf(date.Must(c.day)).Sources() {
			found = found || s.ID == c.id
		}
		if found != c.out {
			t.Errorf("%s on %s: out %v, want %v", c.id, c.day, found, c.out)
		}
	}
}
