package main

import (
	"strings"
	"testing"
)

// What a page about the figures quotes is said by the calculator, and leads to it.
func TestAboutQuotesTheCalculator(t *testing.T) {
	p, err := newPress("")
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{
		"about.html":    []byte("“<!-- said: asof=2018-12-28&pay=1.3tn -->” <!-- covered --> v<!-- version -->"),
		"about-ko.html": []byte("“<!-- said: asof=2018-12-28&pay=1.3tn -->”"),
	}
	if err := p.about(files); err != nil {
		t.Fatal(err)
	}
	// 1,300 less 960.2 billion won, pay-2018-total of data/payments.csv, is 339.8;
	// the tables reach to CoversTo of data/data.go, in their first version.
	for name, want := range map[string][]string{
		"about.html":    {`href="index.html?asof=2018-12-28&amp;pay=1.3tn"`, "₩339.8 billion more", "31 January 2026", "v1"},
		"about-ko.html": {`href="ko.html?asof=2018-12-28&amp;pay=1.3tn"`, "3398억 원"},
	} {
		for _, text := range want {
			if !strings.Contains(string(files[name]), text) {
				t.Errorf("%s does not say %s: %s", name, text, files[name])
			}
		}
	}
	files["about.html"] = []byte("<!-- said: asof=2018-12-28&pay=lots -->")
	if err := p.about(files); err == nil || !strings.Contains(err.Error(), "lots") {
		t.Errorf("a state that cannot be taken brings %v", err)
	}
}
