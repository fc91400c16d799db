package main

import (
	"encoding/json"
	"strings"
	"testing"
)

// found runs find --json and reads what it printed.
func found(t *testing.T, words ...string) []hitJSON {
	t.Helper()
	out, problems, status := said(append([]string{"find", "--json"}, words...)...)
	if status != exitFine || problems != "" {
		t.Fatalf("%q: status %d, %s", words, status, problems)
	}
	var hits []hitJSON
	d := json.NewDecoder(strings.NewReader(out))
	d.DisallowUnknownFields()
	if err := d.Decode(&hits); err != nil || d.More() {
		t.Fatalf("%q: not one array: %v", words, err)
	}
	return hits
}

// Flags stand before, between and after the words. The resignation is a row of
// events.csv of 20 December 2018.
func TestFindWordsAndFlags(t *testing.T) {
	for _, words := range []string{"matis --as-of 2018-12-28", "--as-of=2018-12-28 matis", "-asof 2018-12-28 --most 1 matis", "james --most=1 --as-of 2018-12-28 matis", "--as-of 2018-12-28 -- matis"} {
		hits := found(t, strings.Fields(words)...)
		if len(hits) == 0 || hits[0].ID != "2018-12-20" || hits[0].Kind != "event" || hits[0].Date != "2018-12-20" || !strings.Contains(hits[0].Title, "James Mattis announces his resignation") {
			t.Errorf("%s: %+v", words, hits)
		}
		if strings.Contains(words, "most") && len(hits) != 1 {
			t.Errorf("%s: %d hits", words, len(hits))
		}
	}
}

// Nothing is found a day before it was known: in demands.csv the 1.3 trillion won
// are known from 28 December 2018.
func TestFindKnowsTheDay(t *testing.T) {
	for day, want := range map[string]bool{"2018-12-27": false, "2018-12-28": true} {
		got := false
		for _, h := range found(t, "1.3tn", "--as-of", day) {
			got = got || h.ID == "ask-2018-12-28"
		}
		if got != want {
			t.Errorf("%s: found %v", day, got)
		}
	}
}

func TestFindForAPerson(t *testing.T) {
	out, _, status := said("find", "Herris", "--as-of", "2019-12-31", "--most", "1")
	if want := "person     Harry *Harris*, signed the 10th agreement for the United States [sma-10-signatory-harry-harris]\n"; out != want || status != exitFine {
		t.Errorf("%d %s", status, out)
	}
	out, _, status = said("find", "zzzzzzz", "--as-of", "2018-12-28")
	if want := "nothing that was known on 28 December 2018 is near \"zzzzzzz\"\n"; out != want || status != exitFine {
		t.Errorf("%d %s", status, out)
	}
	if hits := found(t, "zzzzzzz"); hits == nil || len(hits) != 0 {
		t.Errorf("no hits are %v, want an empty array", hits)
	}
}

func TestFindRefused(t *testing.T) {
	for words, want := range map[string]string{
		"find":                       "what shall be found is missing; try costshare find mattis",
		"find x --jsn":               "--jsn is no part of a search; did you mean --json?",
		"find x --colour":            "--colour is no part of a search; costshare find --help lists them",
		"find x --json=1":            "--json takes no value; leave out =1",
		"find x --as-of":             "--as-of has no value; costshare find --help shows one",
		"find x --as-of 1990-01-01":  "--as-of: 1990-01-01 is outside the days that these facts cover: 1991-01-25 to 2026-01-31",
		"find x --most 0":            `--most: "0" is no number from 1 to 1000`,
		"finf x":                     `"finf" is no command; did you mean find?`,
		"find --as-of 28.12.2018 --": `--as-of: "28.12.2018" cannot be read; did you mean 2018-12-28?`,
	} {
		out, problems, status := said(strings.Fields(words)...)
		if status != exitMisuse || out != "" || problems != "costshare: "+want+"\n" {
			t.Errorf("%s: %d %s%s", words, status, out, problems)
		}
	}
}
