package scenario_test

import (
	"slices"
	"strings"
	"testing"

	"costshare/engine/scenario"
)

// The specification's table of shares, through the rows of the tables: the share
// of 1.3 trillion won on 28 December 2018, of the base payment, and where the
// total stays.
func TestShares(t *testing.T) {
	v := asOf(t, "2018-12-28")
	for _, c := range []struct{ def, share, base, totalStays string }{
		{"", "49.928", "42.412", "57.833"},
		{"npsc-2016", "49.928", "42.412", "57.833"},
		{"total-2014", "48.51", "41.03", "56.52"},
		{"personnel-2016", "57.93", "50.42", "68.85"},
		{"support-2010", "70.92", "67.3", "85.02"},
	} {
		words := []string{"pay", "1.3tn"}
		if c.def != "" {
			words = append(words, "def", c.def)
		}
		a := ask(t, v, words...)
		places := int32(len(c.totalStays) - 3)
		for id, want := range map[scenario.ID]string{scenario.Share: c.share, scenario.ShareBase: c.base, scenario.ShareTotalStays: c.totalStays} {
			if got := figure(a, id, places); got != want {
				t.Errorf("%s: %s %s, want %s", c.def, id, got, want)
			}
		}
	}
	if s := ask(t, v, "def", "personnel-2016").Figure(scenario.Share).Status().String(); s != "contested" {
		t.Errorf("what General Brooks said is %s", s)
	}
}

// O and U of the two definitions that were not yet known in 2018, in billions:
// 677.2 and 3,813.5; 0 and 1,506.0. So 1,551.1 billion are 100 x (1,551.1 +
// 677.2) / (1,551.1 + 677.2 + 3,813.5) = 36.88% and 100 x 1,551.1 / (1,551.1 +
// 1,506) = 50.74%.
func TestSharesOf2026(t *testing.T) {
	v := asOf(t, "2026-01-31")
	for def, want := range map[string]string{"gao-2016-19": "36.88", "nonpersonnel-2021": "50.74", "": "50.74"} {
		words := []string{"def", def}
		if def == "" {
			words = nil
		}
		if got := figure(ask(t, v, words...), scenario.Share, 2); got != want {
			t.Errorf("%s: %s, want %s", def, got, want)
		}
	}
}

// Which definition stands without a choice, and the span of what was printed.
func TestDefaultAndSpan(t *testing.T) {
	for _, c := range []struct{ day, words, chosen, reason, low, high string }{
		{"2018-12-28", "", "npsc-2016", "", "40", "72.6"},
		{"2026-01-31", "", "nonpersonnel-2021", "", "20", "72.6"},
		{"2018-05-01", "", "", "no_definition", "", ""},
		{"2010-01-01", "", "", "no_definition", "", ""},
		{"2026-01-31", "year 2016", "npsc-2016", "", "", ""},
		{"2026-01-31", "year 2021", "nonpersonnel-2021", "", "", ""},
		{"2026-01-31", "year 2018", "", "no_definition", "", ""},
		{"2026-01-31", "year 2018 def gao-2016-19", "gao-2016-19", "", "", ""},
		{"2026-01-31", "year 2018 def npsc-2016", "", "definition_of_other_years", "", ""},
		{"2024-11-05", "def total-2014", "total-2014", "", "", ""}, // ten years before 2024
		{"2025-03-01", "def total-2014", "", "definition_too_old", "", ""},
	} {
		s := ask(t, asOf(t, c.day), strings.Fields(c.words)...).Shares
		chosen := ""
		if s.Chosen != nil {
			chosen = s.Chosen.Definition.ID
		}
		if chosen != c.chosen || s.Chosen == nil && s.Reason.Name != c.reason {
			t.Errorf("%s %s: chosen %q (%+v), want %q (%s)", c.day, c.words, chosen, s.Reason, c.chosen, c.reason)
		}
		if c.low != "" && (amount(s.Lowest) != c.low || amount(s.Highest) != c.high) {
			t.Errorf("%s: printed shares from %s to %s, want %s to %s", c.day, amount(s.Lowest), amount(s.Highest), c.low, c.high)
		}
	}
}

func amount(v *scenario.Value) string {
	if v == nil {
		return ""
	}
	return v.Amount.String()
}

// The specification names six definitions that carry a scenario; the one that
// ends after the base year and the one more than ten years before it are
// listed with the others, each with its reason.
func TestListed(t *testing.T) {
	for day, want := range map[string][]string{
		"2018-12-28": {"npsc-2016", "personnel-2016", "support-2010", "total-2014"},
		"2026-01-31": {"gao-2016-19", "nonpersonnel-2021", "npsc-2016", "personnel-2016"},
	} {
		v := asOf(t, day)
		s := ask(t, v).Shares
		var fit []string
		for _, w := range s.Fit {
			fit = append(fit, w.Definition.ID)
		}
		slices.Sort(fit)
		if !slices.Equal(fit, want) {
			t.Errorf("%s: %v fit, want %v", day, fit, want)
		}
		if n := len(v.Definitions()); len(s.Fit)+len(s.Unfit) != n || n < 10 {
			t.Errorf("%s: %d fit and %d do not, of %d", day, len(s.Fit), len(s.Unfit), n)
		}
		for _, u := range s.Unfit {
			if u.Reason.Name == "" || u.Reason.Name == "definition_cannot_carry" && u.Reason.Text == "" {
				t.Errorf("%s does not fit for no reason", u.Definition.ID)
			}
		}
	}
}

func TestNoSuchDefinition(t *testing.T) {
	for _, c := range []struct{ day, def, sentence string }{
		{"2018-12-28", "npsc-2o16", `"npsc-2o16" is no definition of the whole cost known on 2018-12-28 (did you mean npsc-2016?)`},
		{"2018-12-28", "gao-2016-19", `"gao-2016-19" is no definition of the whole cost known on 2018-12-28; those that fit are support-2010, total-2014, personnel-2016, npsc-2016`},
	} {
		if _, err := scenario.Ask(asOf(t, c.day), question(t, "def", c.def)); err == nil || err.Error() != c.sentence {
			t.Errorf("%s %s: %v, want %s", c.day, c.def, err, c.sentence)
		}
	}
}

// What is recomputed stands beside what was printed, the same to the printed
// digit.
func TestRecomputedIsAsPrinted(t *testing.T) {
	for _, day := range []string{"2018-12-28", "2026-01-31"} {
		for _, w := range ask(t, asOf(t, day)).Shares.Fit {
			printed, again := w.Printed(), w.Recomputed()
			if printed == nil || !again.Amount.Round(1).Equal(printed.Amount) {
				t.Errorf("%s %s: printed %v, recomputed %s", day, w.Definition.ID, printed, again.Amount)
			}
		}
	}
}

// The whole cost moves the slider's end: 1,444.89 and 773.3 million dollars of
// 2010 at 1,155.74 are 2,563.7 billion won, and 1.25 times that is above 3
// trillion, where the slider of that day ends by the default definition.
func TestWholeCostIsOnTheSlider(t *testing.T) {
	a := ask(t, asOf(t, "2018-12-28"), "def", "support-2010")
	if got := a.Shares.Chosen.Cost().Amount.Shift(-9).Round(1).String(); got != "2563.7" {
		t.Errorf("the whole cost is %s", got)
	}
	s := scenario.NewSlider(a)
	if end := billions(s.Amounts[len(s.Amounts)-1]); end != "4000" {
		t.Errorf("the slider ends at %s", end)
	}
}
