package engine_test

import (
	"os"
	"path/filepath"
	"testing"
	"unicode"

	"costshare/engine/typeface"
	"costshare/engine/typeface/korean"
)

// The Korean letters are those of the texts in the sources and in the tables: what
// is written anew needs make font.
func TestKoreanTextsHaveTheirLetters(t *testing.T) {
	f, err := typeface.New()
	if err != nil {
		t.Fatal(err)
	}
	if err := korean.Add(f); err != nil {
		t.Fatal(err)
	}
	seen := 0
	for _, pattern := range []string{"locale/korean*.go", "sentence/korean*.go", "../data/events-ko.csv", "../data/texts-ko.csv", "../web/ko.html"} {
		files, err := filepath.Glob(pattern)
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: %v, %v", pattern, files, err)
		}
		for _, file := range files {
			body, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, r := range string(body) {
				if !unicode.Is(unicode.Hangul, r) {
					continue
				}
				seen++
				if !f.Has(r) {
					t.Errorf("%s: %c is not among the letters; make font", file, r)
				}
			}
		}
	}
	if seen < 10_000 {
		t.Errorf("only %d letters were found", seen)
	}
}
