package main

import (
	stdhtml "html"
	"strings"
	"testing"
	"unicode/utf8"
)

// framed are files as web/ holds them, as far as settle looks.
func framed(body string) map[string][]byte {
	head := "<head>" + oneSheet + noReport + noDay + `href="ko.html"` + ends
	return map[string][]byte{
		"index.html":    []byte(head + body),
		"ko.html":       []byte(head + body),
		"costshare.css": []byte(".before{}\n"),
		"still.css":     []byte(".costshare .tries{}\n"),
		"about.html":    nil,
		"about-ko.html": nil,
	}
}

func TestStillPage(t *testing.T) {
	files := framed("<body>\n" + place + "\n<script>")
	if err := settle(files, options{}); err != nil {
		t.Fatal(err)
	}
	page, sheet := string(files["index.html"]), string(files["costshare.css"])
	for text, times := range map[string]int{"<main ": 1, "<h1 ": 1, `class="lead"`: 7, "<svg ": len(stills) + len(triedWidths), `type="range"`: 2, place: 0, "style=": 0, "og:image": 0} {
		if got := strings.Count(page, text); got != times {
			t.Errorf("the page says %s %d times, want %d", text, got, times)
		}
	}
	if !strings.Contains(page, "<body>\n<main ") || !strings.HasSuffix(page, "</main>\n<script>") {
		t.Errorf("the still page does not stand in its place")
	}
	if !strings.HasPrefix(sheet, ".before{}\n") || !strings.Contains(sheet, "@media (min-width:608px)") {
		t.Errorf("the sheet lacks what places the still page")
	}
}

// A page of a day says what was known on it: on 2018-10-01 nothing of what was
// agreed for 2019 (pay-2019-total, known from 2019-02-10).
func TestPageOfADay(t *testing.T) {
	files := framed("<body>\n" + place + "\n<script>")
	if err := settle(files, options{}); err != nil {
		t.Fatal(err)
	}
	for name, texts := range map[string]map[string]bool{
		"2018-10-01.html": {`content="2018-10-01"`: true, `href="costshare-2018-10-01.css"`: true, `href="2018-10-01-ko.html"`: true,
			"as known on 1 October 2018": true, "1.0389tn": false},
		"2018-10-01-ko.html": {`href="costshare-2018-10-01-ko.css"`: true, "2018년 10월 1일": true, "1조389억": false},
	} {
		for text, want := range texts {
			if strings.Contains(string(files[name]), text) != want {
				t.Errorf("%s says %s: %v, want %v", name, text, !want, want)
			}
		}
	}
}

// A page in English has one byte for each letter, and says the same; one in Korean
// keeps its own.
func TestEnglishPagesAreASCII(t *testing.T) {
	if got, want := string(inASCII([]byte("<b>₩1 – “a” & &amp;</b>"))), "<b>&#8361;1 &#8211; &#8220;a&#8221; & &amp;</b>"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	files := framed("<body>\n" + place)
	if err := settle(files, options{base: "https://example.org/"}); err != nil {
		t.Fatal(err)
	}
	for _, page := range sitePages() {
		body := string(files[page.name()])
		for i, r := range body {
			if r >= utf8.RuneSelf && page.lang == "en" {
				t.Fatalf("%s says %c: %s", page.name(), r, body[max(0, i-20):i])
			}
		}
		if page.lang == "ko" && !strings.Contains(body, "한국") {
			t.Errorf("%s is not in Korean", page.name())
		}
	}
	if said := stdhtml.UnescapeString(string(files["index.html"])); !strings.Contains(said, "<b class=\"s-scenario-text\">₩") {
		t.Errorf("the sentence has no amount")
	}
}

// Without its program the page says what was paid last and the year before it:
// pay-2026-total (15192) and pay-2025-total (14028) of data/payments.csv, in
// units of 100 million won.
func TestStillPageTellsThePayment(t *testing.T) {
	p, err := newPress("")
	if err != nil {
		t.Fatal(err)
	}
	for lang, texts := range map[string][]string{"en": {"1.5192tn", "1.4028tn"}, "ko": {"1조5192억&nbsp;원", "1조4028억&nbsp;원"}} {
		page, _ := p.still(p.model(lang, ""))
		for _, text := range append(texts, `lang="`+lang+`"`) {
			if !strings.Contains(string(page), text) {
				t.Errorf("the page in %s does not say %s", lang, text)
			}
		}
	}
}

func TestPageWithoutAPlace(t *testing.T) {
	err := settle(framed("<body>"), options{})
	want := "web/index.html should say once: " + place
	if err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}
