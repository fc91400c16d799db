package dataset_test

import (
	"slices"
	"strings"
	"testing"

	"costshare/engine/date"
)

// The rows of 1999 in payments.csv: logistics in both currencies.
func TestUses(t *testing.T) {
	a := archive(t)
	var rows []string
	for _, u := range a.AsOf(date.Must("1998-12-22")).Uses(1999) {
		rows = append(rows, u.Fact.Row)
	}
	want := []string{"pay-1999-labour", "pay-1999-construction-usd", "pay-1999-logistics", "pay-1999-logistics-usd", "pay-1999-cdip-usd"}
	if !slices.Equal(rows, want) {
		t.Errorf("%v", rows)
	}
	if uses := a.AsOf(date.Must("1998-12-21")).Uses(1999); len(uses) != 0 {
		t.Errorf("a day too early: %v", uses)
	}
}

// The event that names operational support, and the day before it was known.
func TestOperational(t *testing.T) {
	a := archive(t)
	e, ok := a.AsOf(date.Must("2018-08-23")).Operational()
	if !ok || !strings.Contains(e.Text, `"operational support"`) || len(e.Sources) == 0 {
		t.Errorf("%v %+v", ok, e)
	}
	if _, ok := a.AsOf(date.Must("2018-08-22")).Operational(); ok {
		t.Error("known a day too early")
	}
}
