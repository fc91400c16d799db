package scenario_test

import (
	"testing"

	"costshare/engine/scenario"
)

func TestNamedRuleRefused(t *testing.T) {
	const how = "write course, flat, cpi, cpi:4, budget, a yearly rate like 1.5 or one for each year like 2,3,1.5"
	refused(t, scenario.ParseRule, map[string]string{
		"budgte":              `"budgte" is no growth rule; ` + how + ` (did you mean budget?)`,
		"cip:4":               `"cip:4" is no growth rule; ` + how + ` (did you mean cpi:4?)`,
		"cpi:":                `"cpi:" has no cap; write cpi:4 for at most 4%, or cpi for no cap`,
		"cpi:four":            `"cpi:four" has a cap that cannot be read; write it like cpi:4`,
		"cpi:4:5":             `"cpi:4:5" has a cap that cannot be read; write it like cpi:4`,
		"cpi:-1":              `a cap of -1% a year is outside 0% to 100%`,
		"cpi:100.5":           `a cap of 100.5% a year is outside 0% to 100%`,
		"2,3":                 `"2,3" could be one rate or two; write 2.3, or 2,3,3 for a rate each year`,
		"-2,5%":               `"-2,5%" could be one rate or two; write -2.5, or -2,5,5 for a rate each year`,
		"1,2,x":               `"1,2,x" is no growth rule; ` + how,
		"1,,2":                `"1,,2" has a comma in the wrong place; write it like 1.5%`,
		"1,2,300":             `a growth of 300% a year is outside -100% to 100%`,
		"1,2,1.5.5":           `"1.5.5" has more than one point; write it like 1.5%`,
		"1,2,1.1234567":       `1.1234567% has more than 6 decimals, too many for one of several rates`,
		"1,2,3,4,5,6,7,8,9,1": `"1,2,3,4,5,6,7,8,9,1" has 10 rates; an agreement of 10 years grows 9 times`,
	})
}

func TestAssumptionRefused(t *testing.T) {
	refused(t, scenario.ParseAssumption, map[string]string{
		"":       `an assumed rate is missing; write it like 2.4`,
		"mean":   `"mean" is not a number; write it like 1.5%`,
		"2,4":    `"2,4" has a comma in the wrong place; did you mean 2.4?`,
		"101":    `as an assumption a growth of 101% a year is outside -100% to 100%`,
		"-100.5": `as an assumption a growth of -100.5% a year is outside -100% to 100%`,
	})
}

func TestTroopsRefused(t *testing.T) {
	const how = "write official, counted, a number like 28000 or a claim like claim-2018-06-12"
	refused(t, scenario.ParseTroops, map[string]string{
		"":          `a number of soldiers is missing; write official, counted or a number like 28000`,
		"all":       `"all" is no number of soldiers to divide by; ` + how,
		"ofical":    `"ofical" is no number of soldiers to divide by; ` + how + ` (did you mean official?)`,
		"count":     `"count" is no number of soldiers to divide by; ` + how + ` (did you mean counted?)`,
		"28k":       `"28k" is no number of soldiers to divide by; ` + how,
		"-28500":    `"-28500" is no number of soldiers to divide by; ` + how,
		"28,50":     `"28,50" has a comma in the wrong place; write it like 28000`,
		"28500.5":   `"28500.5" is no whole number of soldiers; write it like 28000`,
		"999":       `999 soldiers are outside 1,000 to 1,000,000`,
		"1000001":   `1000001 soldiers are outside 1,000 to 1,000,000`,
		"claim-/18": `"claim-/18" is no number of soldiers to divide by; ` + how,
	})
}

// Whether somebody said a number is asked of the day.
func TestClaimRefused(t *testing.T) {
	for _, c := range []struct{ day, id, offer string }{
		{"2018-12-28", "claim-2018-06-21", " (did you mean claim-2018-06-12?)"},
		{"2018-12-28", "claim-x", "; known are claim-2018-06-12, claim-2018-09-26"},
		{"2018-06-11", "claim-2018-06-12", "; these tables know none by that day"},
	} {
		_, err := scenario.Ask(asOf(t, c.day), question(t, "troops", c.id))
		if want := `"` + c.id + `" is no number of soldiers said in public by ` + c.day + c.offer; err == nil || err.Error() != want {
			t.Errorf("%s: %v, want %s", c.id, err, want)
		}
	}
}

func TestPricesRefused(t *testing.T) {
	refused(t, scenario.ParsePrices, map[string]string{
		"":       `a year of prices is missing; write it like 2015`,
		"15":     `"15" is no year of prices; write it like 2015`,
		"2015.5": `"2015.5" is no year of prices; write it like 2015`,
		"today":  `"today" is no year of prices; write it like 2015`,
		"-2015":  `"-2015" is no year of prices; write it like 2015`,
	})
}
