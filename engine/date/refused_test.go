package date

import (
	"strings"
	"testing"
)

// What is wrong, in a sentence that a newsroom can act on.
func TestRefused(t *testing.T) {
	for in, sentence := range map[string]string{
		"2018-02-30":            `"2018-02-30" is not in the calendar; that month has 28 days`,
		"2018-13":               `"2018-13" has month 13; a year has 12`,
		"28.12.2018":            `"28.12.2018" cannot be read; did you mean 2018-12-28?`,
		"12/28/2018":            `"12/28/2018" cannot be read; did you mean 2018-12-28?`,
		"3/4/2018":              `"3/4/2018" is not a date; write it like 2018-12-28`,
		"20181228":              `"20181228" cannot be read; did you mean 2018-12-28?`,
		"2018년 12월 28일":         `"2018년 12월 28일" cannot be read; did you mean 2018-12-28?`,
		"2018-1-2":              `"2018-1-2" cannot be read; did you mean 2018-01-02?`,
		"":                      `a date is missing; write it like 2018-12-28`,
		"yesterday":             `"yesterday" is not a date; write it like 2018-12-28`,
		"2018-12":               `"2018-12" is not a full day; write it like 2018-12-28`,
		"2018-00-00":            `"2018-00-00" is not a date; write it like 2018-12-28`,
		"+201-+1-+1":            `"+201-+1-+1" is not a date; write it like 2018-12-28`,
		"2018-12-28-1":          `"2018-12-28-1" is not a date; write it like 2018-12-28`,
		strings.Repeat("9", 41): `"` + strings.Repeat("9", 40) + `…" is not a date; write it like 2018-12-28`,
	} {
		if _, err := Parse(in); err == nil || err.Error() != sentence {
			t.Errorf("Parse(%q): %v; want %s", in, err, sentence)
		}
	}
}
