package main

import (
	"strings"
	"testing"
)

func TestStillPage(t *testing.T) {
	files := map[string][]byte{
		"index.html":    []byte("<body>\n" + place + "\n<script>"),
		"ko.html":       []byte("<body>\n" + place + "\n<script>"),
		"costshare.css": []byte(".before{}\n"),
	}
	if err := settle(files, ""); err != nil {
		t.Fatal(err)
	}
	page, sheet := string(files["index.html"]), string(files["costshare.css"])
	for text, times := range map[string]int{"<main ": 1, "<h1 ": 1, "<output ": 1, "<svg ": len(stills), `type="range"`: 2, place: 0, "style=": 0} {
		if got := strings.Count(page, text); got != times {
			t.Errorf("the page says %s %d times, want %d", text, got, times)
		}
	}
	if !strings.HasPrefix(page, "<body>\n<main ") || !strings.HasSuffix(page, "</main>\n<script>") {
		t.Errorf("the still page does not stand in its place")
	}
	if !strings.HasPrefix(sheet, ".before{}\n") || !strings.Contains(sheet, "@media (min-width:608px)") {
		t.Errorf("the sheet lacks what places the still page")
	}
}

// Without its program the page says what was paid last and the year before it:
// pay-2026-total (15192) and pay-2025-total (14028) of data/payments.csv, in
// units of 100 million won.
func TestStillPageTellsThePayment(t *testing.T) {
	for lang, texts := range map[string][]string{"en": {"1.5192tn", "1.4028tn"}, "ko": {"1조5192억 원", "1조4028억 원"}} {
		page, _, err := still(lang, "")
		if err != nil {
			t.Fatal(err)
		}
		for _, text := range append(texts, `lang="`+lang+`"`) {
			if !strings.Contains(string(page), text) {
				t.Errorf("the page in %s does not say %s", lang, text)
			}
		}
	}
}

func TestPageWithoutAPlace(t *testing.T) {
	err := settle(map[string][]byte{"index.html": []byte("<body>")}, "")
	want := "web/index.html should say once, where the still page stands: " + place
	if err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}
