package html

import (
	"testing"

	"costshare/engine/scene"
)

// A particle stays with its word, also where another style begins between them.
func TestParticlesStayWithTheirWord(t *testing.T) {
	for text, want := range map[string]string{
		"2018년(9602억 원)보다 3398억 원":  "2018년(9602억\u00a0원)\u2060보다 3398억\u00a0원",
		"2만8500명, 4만 명, 8억 5000번":   "2만8500명, 4만\u00a0명, 8억 5000번",
		"8.3%가 “주된”이라고":             "8.3%\u2060가 “주된”\u2060이라고",
		"in 2018 (₩960bn) and more": "in 2018 (₩960bn) and more",
	} {
		if got, _ := content(scene.Text(text)); got != want {
			t.Errorf("%q became %q", text, got)
		}
	}
	_, kids := content([]scene.Run{{Text: "3398억 원(35.4%)", Bold: true}, {Text: "이다"}})
	if kids[1].Text != "\u2060이다" {
		t.Errorf("%q", kids[1].Text)
	}
}
