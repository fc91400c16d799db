package main

import (
	"strings"
	"testing"
)

// framed are files as web/ holds them, as far as settle looks.
func framed(body string) map[string][]byte {
	return map[string][]byte{
		"index.html":    []byte("<head>" + oneSheet + noReport + noDay + ends + body),
		"costshare.css": []byte(".before{}\n"),
	}
}

func TestStillPage(t *testing.T) {
	files := framed("<body>\n" + place + "\n<script>")
	if err := settle(files, options{}); err != nil {
		t.Fatal(err)
	}
	page, sheet := string(files["index.html"]), string(files["costshare.css"])
	for text, times := range map[string]int{"<main ": 1, "<h1 ": 1, "<output ": 1, "<svg ": len(stills), `type="range"`: 2, place: 0, "style=": 0, "og:image": 0} {
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
	page := string(files["2018-10-01.html"])
	for text, want := range map[string]bool{
		`content="2018-10-01"`: true, `href="costshare-2018-10-01.css"`: true, "as known on 1 October 2018": true, "1.0389tn": false,
	} {
		if strings.Contains(page, text) != want {
			t.Errorf("the page says %s: %v, want %v", text, !want, want)
		}
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
	page, _ := p.still(p.model(""))
	for _, text := range []string{"1.5192tn", "1.4028tn"} {
		if !strings.Contains(string(page), text) {
			t.Errorf("the page does not say %s", text)
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
