package engine_test

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"

	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/scene"
	"costshare/engine/typeface"
	"costshare/engine/widget"
)

// mostGrade is the school year that the page's own prose may ask for, hardest
// what a single sentence of it may.
const (
	mostGrade = 9
	hardest   = 14
)

// shortest is how many words make running text; names and labels under it
// would make the whole look easier than it is.
const shortest = 6

// count is what the grade is worked out from.
type count struct{ sentences, words, syllables float64 }

func (c *count) add(d count) {
	c.sentences += d.sentences
	c.words += d.words
	c.syllables += d.syllables
}

// grade is the Flesch-Kincaid grade level: 0.39 words a sentence and 11.8
// syllables a word, less 15.59 (Kincaid and others, 1975).
func (c count) grade() float64 {
	return 0.39*c.words/c.sentences + 11.8*c.syllables/c.words - 15.59
}

// counted counts one sentence. A number, with its sign and unit, is a word of
// one syllable: it is read as a figure and not spelled out.
func counted(sentence string) count {
	c := count{sentences: 1}
	for _, w := range strings.Fields(sentence) {
		if strings.ContainsFunc(w, unicode.IsDigit) {
			c.add(count{0, 1, 1})
		} else if strings.ContainsFunc(w, unicode.IsLetter) {
			c.add(count{0, 1, float64(syllables(w))})
		}
	}
	return c
}

// syllables counts the groups of vowels of a word, without a silent e at its
// end, and at least one.
func syllables(word string) int {
	word = strings.ToLower(strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) }))
	n, inVowels := 0, false
	for _, r := range word {
		vowel := strings.ContainsRune("aeiouy", r)
		if vowel && !inVowels {
			n++
		}
		inVowels = vowel
	}
	if strings.HasSuffix(word, "e") && !strings.HasSuffix(word, "le") && !strings.HasSuffix(word, "ee") && n > 1 {
		n--
	}
	return max(n, 1)
}

// The formula against sentences worked out by hand: six words of one syllable
// are 0.39 x 6 + 11.8 - 15.59 = -1.45; four words of 1, 2, 3 and 2 syllables
// are 0.39 x 4 + 11.8 x 2 - 15.59 = 9.57.
func TestGrade(t *testing.T) {
	for text, want := range map[string]string{
		"The cat sat on the mat.":          "-1.45",
		"What money pensioners wanted?":    "9.57",
		"The cat sat on ₩960.2 mats.":      "-1.45",
		"The cat, – sat · on the mat here": "-1.06", // seven words, two dashes are none
	} {
		if got := fmt.Sprintf("%.2f", counted(text).grade()); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}

// prose are the sentences of the page's own voice in a state: title, subtitle,
// result, figures with what they mean, headings of what opens, hints, notices
// and the caveat at the foot. Left out is what the tables and others say:
// events, names of ways of counting, steps, rules of agreements, sources.
func prose(view scene.Scene) []string {
	var out []string
	var walk func([]scene.Node)
	walk = func(nodes []scene.Node) {
		for _, n := range nodes {
			switch n.Role {
			case scene.List, scene.Table:
				continue
			case scene.Heading, scene.Subtitle, scene.Lead, scene.Paragraph, scene.Notice, scene.Summary, scene.Footer:
				out = append(out, split(scene.Plain(n.Runs))...)
			}
			out = append(out, split(n.Hint)...)
			walk(n.Kids)
		}
	}
	walk(view.Nodes)
	return out
}

// split parts a text into sentences, at a full stop or question mark before a
// space, and leaves out what is too short to be running text.
func split(text string) []string {
	for _, end := range []string{". ", "? "} {
		text = strings.ReplaceAll(text, end, "\n")
	}
	return slices.DeleteFunc(strings.Split(text, "\n"), func(s string) bool { return counted(s).words < shortest })
}

func TestProseIsReadable(t *testing.T) {
	archive, err := dataset.Read(data.Files, data.CoversFrom, data.CoversTo)
	if err != nil {
		t.Fatal(err)
	}
	family, err := typeface.New()
	if err != nil {
		t.Fatal(err)
	}
	for _, query := range []string{"", "asof=2018-12-28&pay=1.3tn&rule=1.5", "asof=2019-11-15&pay=$5bn&years=1", "year=2019", "asof=1995-06-01", "pay=1.3tm&asof=2030-01-01"} {
		var all count
		sentences := prose(widget.View(widget.New(archive, family, query, widget.Options{})))
		for _, s := range sentences {
			all.add(counted(s))
		}
		slices.SortFunc(sentences, func(a, b string) int { return cmp.Compare(counted(b).grade(), counted(a).grade()) })
		t.Logf("%q: grade %.1f of %.0f words in %.0f sentences; the hardest:", query, all.grade(), all.words, all.sentences)
		for i, s := range sentences {
			switch grade := counted(s).grade(); {
			case grade > hardest:
				t.Errorf("%q: grade %.1f: %s", query, grade, s)
			case i < 5:
				t.Logf("  %.1f %s", grade, s)
			}
		}
		if all.words < 100 || all.grade() > mostGrade {
			t.Errorf("%q: grade %.1f of %.0f words, want at most %d of at least 100", query, all.grade(), all.words, mostGrade)
		}
	}
}
