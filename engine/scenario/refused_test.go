package scenario_test

import (
	"testing"

	"costshare/engine/scenario"
)

// refused compares the sentences that wrong texts get.
func refused[T any](t *testing.T, parse func(string) (T, error), sentences map[string]string) {
	t.Helper()
	for in, sentence := range sentences {
		if got, err := parse(in); err == nil || err.Error() != sentence {
			t.Errorf("%q: %v, %v; want %s", in, got, err, sentence)
		}
	}
}

func TestPayRefused(t *testing.T) {
	refused(t, scenario.ParsePay, map[string]string{
		"x":       `"x" has no number; write it like 2x or 1.5x`,
		"2,5x":    `"2,5x" has a comma in the wrong place; write it like 2x or 1.5x`,
		"-2x":     `"-2x" is not a number; write it like 2x or 1.5x`,
		"$1bn x":  `"$1bn x" is not a number; write it like 2x or 1.5x`,
		"1.2.3배":  `"1.2.3배" has more than one point; write it like 2x or 1.5x`,
		"%":       `"%" has no number; write it like 1.5%`,
		"50,5%":   `"50,5%" has a comma in the wrong place; did you mean 50.5%?`,
		"$5 bm":   `"$5 bm" has "bm", which is no unit of money here; did you mean $5 bn?`,
		"haf":     `"haf" is no amount; did you mean half?`,
		"doubel":  `"doubel" is no amount; did you mean double?`,
		"plenty":  `"plenty" has no number; write it like 1.3tn, $1.2bn or 1조3000억`,
		"1.3tn$%": `"1.3tn$%" is not a number; write it like 1.5%`,
	})
}

func TestAskRefused(t *testing.T) {
	refused(t, scenario.ParseAsk, map[string]string{
		"50":                 `"50" does not say which figure has which value; write it like share:50 or total:7tn`,
		"shar:50":            `"shar" is no figure that can be asked for (did you mean share?)`,
		"per-soldiers:50m":   `"per-soldiers" is no figure that can be asked for (did you mean per_soldier?)`,
		"0:1":                `"0" is no figure that can be asked for; write one like share, total or per_soldier`,
		"share:":             `share has no value; write it like share:50 or total:7tn`,
		"share:half":         `"half" is not a number; write it like 1.5%`,
		"total:7tm":          `"7tm" has "tm", which is no unit of money here; did you mean 7tn?`,
		"per_resident:$20":   `"$20" is in dollars; this figure is in won`,
		"multiple:two":       `"two" is not a number; write it like 2 or 1.5`,
		"percent_of_gdp:0,1": `"0,1" has a comma in the wrong place; did you mean 0.1?`,
		"increase:-1,00bn":   `"1,00bn" has a comma in the wrong place; did you mean 1.00bn?`,
	})
}

func TestRuleRefused(t *testing.T) {
	refused(t, scenario.ParseRule, map[string]string{
		"":        `"" is no growth rule; write course, flat, cpi, cpi:4, budget, a yearly rate like 1.5 or one for each year like 2,3,1.5`,
		"cours":   `"cours" is no growth rule; write course, flat, cpi, cpi:4, budget, a yearly rate like 1.5 or one for each year like 2,3,1.5 (did you mean course?)`,
		"flatt":   `"flatt" is no growth rule; write course, flat, cpi, cpi:4, budget, a yearly rate like 1.5 or one for each year like 2,3,1.5 (did you mean flat?)`,
		"cpy":     `"cpy" is no growth rule; write course, flat, cpi, cpi:4, budget, a yearly rate like 1.5 or one for each year like 2,3,1.5 (did you mean cpi?)`,
		"1.5 pc":  `"1.5 pc" is no growth rule; write course, flat, cpi, cpi:4, budget, a yearly rate like 1.5 or one for each year like 2,3,1.5`,
		"1,5":     `"1,5" could be one rate or two; write 1.5, or 1,5,5 for a rate each year`,
		"1.5.5":   `"1.5.5" has more than one point; write it like 1.5%`,
		"%":       `"%" has no number; write it like 1.5%`,
		"101%":    `a growth of 101% a year is outside -100% to 100%`,
		"-100.1":  `a growth of -100.1% a year is outside -100% to 100%`,
		"course!": `"course!" is no growth rule; write course, flat, cpi, cpi:4, budget, a yearly rate like 1.5 or one for each year like 2,3,1.5 (did you mean course?)`,
	})
}

func TestDefinitionRefused(t *testing.T) {
	refused(t, scenario.ParseDef, map[string]string{
		"":          `a definition is missing; write one like npsc-2016`,
		"npsc 2016": `"npsc 2016" is no name of a definition; write one like npsc-2016`,
		"npsc/2016": `"npsc/2016" is no name of a definition; write one like npsc-2016`,
		"주한미군":      `"주한미군" is no name of a definition; write one like npsc-2016`,
		"a-name-that-is-longer-than-any-of-them-all": `"a-name-that-is-longer-than-any-of-them-a…" is no name of a definition; write one like npsc-2016`,
	})
	fit := "; those that fit are support-2010, total-2014, personnel-2016, npsc-2016"
	for id, offer := range map[string]string{
		"npsc-2106": " (did you mean npsc-2016?)", "NPSC-2015": " (did you mean npsc-2016?)", "total2014": " (did you mean total-2014?)",
		"gao": fit, "42": fit, "-": fit,
	} {
		def, err := scenario.ParseDef(id)
		if err != nil {
			t.Fatal(err)
		}
		_, err = scenario.Ask(asOf(t, "2018-12-28"), scenario.Question{Years: 5, Def: def})
		if want := `"` + def + `" is no definition of the whole cost known on 2018-12-28` + offer; err == nil || err.Error() != want {
			t.Errorf("%s: %v, want %s", id, err, want)
		}
	}
}

func TestRateRefused(t *testing.T) {
	refused(t, scenario.ParseRate, map[string]string{
		"":         `"" is no exchange rate; write a number like 1125.28, a year like 2017 or a source like KH20181001`,
		"-5":       `"-5" is no exchange rate; write a number like 1125.28, a year like 2017 or a source like KH20181001`,
		"1125 won": `"1125 won" is no exchange rate; write a number like 1125.28, a year like 2017 or a source like KH20181001`,
		"1.125,28": `"1.125,28" is not a number; write it like 1125.28`,
		"11,25":    `"11,25" has a comma in the wrong place; write it like 1125.28`,
		"99":       `99 won per dollar is outside 100 to 10,000`,
		"10001":    `10001 won per dollar is outside 100 to 10,000`,
		"1125.":    `"1125." has no digit after its point; write it like 1125.28`,
	})
}

func TestYearsRefused(t *testing.T) {
	refused(t, scenario.ParseYears, map[string]string{
		"":     `"" is no length of an agreement; write whole years, 1 to 10`,
		"0":    `"0" is no length of an agreement; write whole years, 1 to 10`,
		"11":   `"11" is no length of an agreement; write whole years, 1 to 10`,
		"2.5":  `"2.5" is no length of an agreement; write whole years, 1 to 10`,
		"five": `"five" is no length of an agreement; write whole years, 1 to 10`,
	})
	refused(t, scenario.ParseYear, map[string]string{
		"":      `"" is not a year; write it like 2018`,
		"18":    `"18" is not a year; write it like 2018`,
		"'18":   `"'18" is not a year; write it like 2018`,
		"20188": `"20188" is not a year; write it like 2018`,
		"MMXX":  `"MMXX" is not a year; write it like 2018`,
	})
}

func TestNearest(t *testing.T) {
	words := []string{"pay", "year", "years", "rule", "cpi"}
	for word, want := range map[string]string{"pya": "pay", "yaer": "year", "cip": "cpi", "rul": "rule", "yearss": "years", "x": "", "": "", "quite another": ""} {
		if got := scenario.Nearest(word, words); got != want {
			t.Errorf("%q: %q, want %q", word, got, want)
		}
	}
}
