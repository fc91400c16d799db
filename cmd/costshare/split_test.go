package main

import (
	"strings"
	"testing"
)

// Rows of payments.csv: the payment of 2014 less its construction, 920 less 411
// billion, is not broken down; of 2018, labour by a fifth more is 445.2.
func TestParts(t *testing.T) {
	for words, want := range map[string][]partJSON{
		"--year 2014":        {{"construction", "411000000000", "won", "published"}, {"not_broken_down", "509000000000", "won", "published"}},
		"--year 1994":        {{"labour", "120000000", "usd", "published"}, {"construction", "50000000", "usd", "published"}, {"logistics", "52000000", "usd", "published"}, {"cdip", "38000000", "usd", "published"}},
		"--year 2020":        nil,
		"--as-of 2018-12-31": nil,
		"--as-of 2018-12-31 --parts labour:+20%,operational:200bn": {{"labour", "445200000000", "won", "official"}, {"construction", "444200000000", "won", "official"},
			{"logistics", "145000000000", "won", "official"}, {"operational", "200000000000", "won", "reader"}},
	} {
		got := object(t, strings.Fields(words)...).Parts
		if len(got) != len(want) {
			t.Errorf("%s: %+v", words, got)
			continue
		}
		for i := range want {
			if got[i] != want[i] {
				t.Errorf("%s: %+v, want %+v", words, got[i], want[i])
			}
		}
	}
	out, _, _ := said(strings.Fields("calc --as-of 2018-12-31 --parts labour:+20%,operational:200bn")...)
	if !strings.Contains(out, "\nYour payment in 2019 by its parts: labour ₩445.2 billion (+20%), ") {
		t.Error(out)
	}
	if out, _, _ := said(strings.Fields("calc --year 2020 --explain")...); !strings.Contains(out, "No split was known on this day for 2020.") {
		t.Error("2020 does not say that it has no split")
	}
}

// The part asked for last stands, and pay and parts are two ways of one thing.
func TestPartsOrPay(t *testing.T) {
	for words, query := range map[string]string{
		"--pay 1tn --parts labour:5bn": "parts=labour:5000000000",
		"--parts labour:5bn --pay 1tn": "pay=1000000000000",
	} {
		if a := object(t, strings.Fields(words)...); a.Query != query {
			t.Errorf("%s: %s", words, a.Query)
		}
	}
}
