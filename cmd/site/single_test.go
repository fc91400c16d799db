package main

import (
	"regexp"
	"strings"
	"testing"
)

// A single file of each day is small, asks for nothing, and has its parts:
// pay-2018-total (9602) and, on the last day, pay-2026-total (15192) in units of
// 100 million won.
func TestSingleFile(t *testing.T) {
	for day, payment := range map[string]string{"2018-10-01": "960.2bn", "2018-12-28": "960.2bn", "": "1.5192tn"} {
		page, err := single(day, "")
		if err != nil {
			t.Fatal(err)
		}
		text := string(page)
		if len(page) > mostSingle {
			t.Errorf("%s weighs %d bytes", day, len(page))
		}
		for part, times := range map[string]int{"<h1": 1, `type="radio"`: 10, "<script": 0, "src=": 0, "url(": strings.Count(text, "url(#"), "<button": 0, "<select": 0, "<table": 2} {
			if got := strings.Count(text, part); got != times {
				t.Errorf("%q says %s %d times, want %d", day, part, got, times)
			}
		}
		if !strings.Contains(text, payment) {
			t.Errorf("%q does not say %s", day, payment)
		}
		for _, to := range regexp.MustCompile(`href="#([^"]+)"`).FindAllStringSubmatch(text, -1) {
			if strings.Count(text, `id="`+to[1]+`"`) != 1 {
				t.Errorf("%q: a link leads to %s, which is there %d times", day, to[1], strings.Count(text, `id="`+to[1]+`"`))
				break
			}
		}
	}
}

func TestSingleFileOfNoDay(t *testing.T) {
	if _, err := single("2018-13-01", ""); err == nil || !strings.Contains(err.Error(), "2018-13-01") {
		t.Errorf("got %v", err)
	}
}
