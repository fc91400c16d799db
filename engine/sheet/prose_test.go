package sheet

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"costshare/engine/scene"
)

// Lines of runs of one weight are broken where typeface breaks them.
func TestLinesAreTypefaces(t *testing.T) {
	f := family(t)
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.StringOfN(rapid.RuneFrom([]rune("abW. -–/₩1")), 1, 60, -1).Draw(t, "text")
		width := rapid.Float64Range(20, 200).Draw(t, "width")
		words = strings.TrimLeft(words, " ")
		cut := rapid.IntRange(0, len(words)).Filter(func(i int) bool { return i == len(words) || words[i] < 0x80 || words[i] >= 0xC0 }).Draw(t, "cut")
		runs := text{face: f, font: body, runs: []scene.Run{{Text: words[:cut]}, {Text: words[cut:]}}, plain: words}
		want := f.Lines(words, 14, false, width)
		for i, start := 0, 0; start < len(words); i++ {
			end := runs.lineEnd(start, width)
			if got := strings.TrimRight(words[start:end], " "); got != "" && (i >= len(want) || got != want[i]) {
				t.Fatalf("line %d of %q is %q, want %q", i, words, got, want)
			}
			start = end
		}
	})
}

// Bold is wider: a line that holds a plain text breaks the bold one.
func TestBoldCounts(t *testing.T) {
	f := family(t)
	const words = "won won won won"
	plain := text{face: f, font: body, runs: scene.Text(words), plain: words}
	bold := text{face: f, font: body, runs: []scene.Run{{Text: words, Bold: true}}, plain: words}
	width := f.Width(words, 14, false)
	if got := plain.lineEnd(0, width+0.01); got != len(words) {
		t.Errorf("plain: %d", got)
	}
	if got := bold.lineEnd(0, width+0.01); got != len("won won won ") {
		t.Errorf("bold: %d", got)
	}
}
