package dataset_test

import (
	"slices"
	"strconv"
	"testing"

	"costshare/engine/date"
)

// The dates are those of agreement_steps.csv: the 4th was signed on 25 February
// 1999, the 5th on 4 April 2002, the 8th on 15 January 2009, and of none of them
// the entry into force was found; the others name theirs. Of the 2nd, no day of
// signing is known; the 3rd, 7th and 12th came in time.
func TestGaps(t *testing.T) {
	for _, c := range []struct {
		day  string
		want []string
	}{
		{"1994-06-01", nil},
		{"1999-02-01", []string{"3-4 1999-01-01 open"}},
		{"2005-05-01", []string{"3-4 1999-01-01 at least 1999-02-25", "4-5 2002-01-01 at least 2002-04-04", "5-6 2005-01-01 open"}},
		{"2005-02-01", []string{"3-4 1999-01-01 at least 1999-02-25", "4-5 2002-01-01 at least 2002-04-04", "5-0 2005-01-01 open"}},
		{"2018-12-28", []string{"3-4 1999-01-01 at least 1999-02-25", "4-5 2002-01-01 at least 2002-04-04", "5-6 2005-01-01 2005-07-06",
			"7-8 2009-01-01 at least 2009-01-15", "8-9 2014-01-01 2014-06-18"}},
		{"2026-01-31", []string{"3-4 1999-01-01 at least 1999-02-25", "4-5 2002-01-01 at least 2002-04-04", "5-6 2005-01-01 2005-07-06",
			"7-8 2009-01-01 at least 2009-01-15", "8-9 2014-01-01 2014-06-18", "9-10 2019-01-01 2019-04-05", "10-11 2020-01-01 2021-09-01"}},
	} {
		var got []string
		for _, g := range archive(t).AsOf(date.Must(c.day)).Gaps() {
			text := strconv.Itoa(g.After) + "-" + strconv.Itoa(g.Before) + " " + g.From.String() + " "
			switch {
			case g.AtLeast:
				text += "at least " + g.To.String()
			case g.To.IsZero():
				text += "open"
			default:
				text += g.To.String()
			}
			got = append(got, text)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("on %s: %q, want %q", c.day, got, c.want)
		}
	}
}
