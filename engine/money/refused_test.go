package money

import "testing"

// What is wrong, in a sentence that a newsroom can act on.
func TestRefused(t *testing.T) {
	for in, sentence := range map[string]string{
		"1.3tm":              `"1.3tm" has "tm", which is no unit of money here; did you mean 1.3tn?`,
		"$1.3tm":             `"$1.3tm" has "tm", which is no unit of money here; did you mean $1.3tn?`,
		"5 Bilion dollars":   `"5 Bilion dollars" has "bilion", which is no unit of money here; did you mean 5 billion dollars?`,
		"1e12":               `"1e12" has "e", which is no unit of money here; write it like 1.3tn, $1.2bn or 1조3000억`,
		"1.3 crore":          `"1.3 crore" has "crore", which is no unit of money here; write it like 1.3tn, $1.2bn or 1조3000억`,
		"lots":               `"lots" has no number; write it like 1.3tn, $1.2bn or 1조3000억`,
		"":                   `an amount is missing; write it like 1.3tn, $1.2bn or 1조3000억`,
		"€3bn":               `"€3bn" begins with "€"; write it like 1.3tn, $1.2bn or 1조3000억`,
		"about 3bn":          `"about 3bn" begins with "about"; write it like 1.3tn, $1.2bn or 1조3000억`,
		"1,3tn":              `"1,3tn" has a comma in the wrong place; did you mean 1.3tn?`,
		"1,30,000":           `"1,30,000" has a comma in the wrong place; write it like 1.3tn, $1.2bn or 1조3000억`,
		"1.2.3tn":            `"1.2.3tn" has more than one point; write it like 1.3tn, $1.2bn or 1조3000억`,
		"1.tn":               `"1.tn" has no digit after its point; write it like 1.3tn, $1.2bn or 1조3000억`,
		"3억1조":               `"3억1조" has its units in the wrong order; write it like 1.3tn, $1.2bn or 1조3000억`,
		"1조조":                `"1조조" has "조조", which is no unit of money here; write it like 1.3tn, $1.2bn or 1조3000억`,
		`say "1bn"`:          `"say '1bn'" begins with "say'"; write it like 1.3tn, $1.2bn or 1조3000억`,
		"1000000000000 tn 1": `"1000000000000 tn 1" has 25 digits, more than the 24 that can be read; write it like 1.3tn, $1.2bn or 1조3000억`,
		"1234567890123456789012345678901234567890123": `"1234567890123456789012345678901234567890…" has 43 digits, more than the 24 that can be read; write it like 1.3tn, $1.2bn or 1조3000억`,
	} {
		if a, err := Parse(in); err == nil || err.Error() != sentence {
			t.Errorf("Parse(%q) = %s, %v; want %s", in, a, err, sentence)
		}
	}
}

func TestPercentRefused(t *testing.T) {
	for in, sentence := range map[string]string{
		"%":     `"%" has no number; write it like 1.5%`,
		"":      `"" has no number; write it like 1.5%`,
		"1.5pc": `"1.5pc" is not a number; write it like 1.5%`,
		"1,5%":  `"1,5%" has a comma in the wrong place; did you mean 1.5%?`,
		"--2":   `"--2" is not a number; write it like 1.5%`,
		"+-2":   `"+-2" is not a number; write it like 1.5%`,
		"1..5":  `"1..5" has more than one point; write it like 1.5%`,
		"2.%":   `"2.%" has no digit after its point; write it like 1.5%`,
		"5%%":   `"5%%" is not a number; write it like 1.5%`,
		"1e3%":  `"1e3%" is not a number; write it like 1.5%`,
	} {
		if d, err := ParsePercent(in); err == nil || err.Error() != sentence {
			t.Errorf("ParsePercent(%q) = %s, %v; want %s", in, d, err, sentence)
		}
	}
}
