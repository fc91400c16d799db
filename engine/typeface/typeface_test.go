package typeface

import (
	"math"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func family(t testing.TB) *Family {
	t.Helper()
	f, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestDigitsAreTabular(t *testing.T) {
	f := family(t)
	for _, bold := range []bool{false, true} {
		zero := f.Width("0", 100, bold)
		for _, digit := range "123456789" {
			if got := f.Width(string(digit), 100, bold); got != zero {
				t.Errorf("bold %v: %q is %v wide, 0 is %v", bold, digit, got, zero)
			}
		}
	}
}

// The sums of advances were read from the two files with fontTools (hmtx
// through the best cmap), in units of 1/2048 em, and typed in here.
func TestWidthIsTheSumOfAdvances(t *testing.T) {
	f := family(t)
	for _, c := range []struct {
		text          string
		regular, bold float64
	}{
		{"", 0, 0},
		{"0", 1258, 1340},
		{"₩1.3tn", 6736, 7114},
		{"2018 ₩960.2bn", 15312, 16120},
		{"The quick brown fox", 18706, 19674},
		{"₩", 1864, 1874},
		{"%", 1766, 1966},
		{"−", 1284, 1338},
		{"–", 964, 982},
		{"▸", 1004, 1056},
	} {
		for _, size := range []float64{12.5, 14, 17, 22} {
			if got, want := f.Width(c.text, size, false), c.regular*size/2048; math.Abs(got-want) > 1e-9 {
				t.Errorf("Width(%q, %v) = %v, want %v", c.text, size, got, want)
			}
			if got, want := f.Width(c.text, size, true), c.bold*size/2048; math.Abs(got-want) > 1e-9 {
				t.Errorf("bold Width(%q, %v) = %v, want %v", c.text, size, got, want)
			}
		}
	}
}

// As fontTools prints them: hhea ascent 1950, descent -494, OS/2 cap height 1448.
func TestVerticalMeasures(t *testing.T) {
	f := family(t)
	if a, d, c := f.Ascent(2048), f.Descent(2048), f.CapHeight(2048); a != 1950 || d != 494 || c != 1448 {
		t.Errorf("ascent %v, descent %v, capitals %v", a, d, c)
	}
}

func TestHasWhatTheWordsNeed(t *testing.T) {
	f := family(t)
	for _, r := range "AZaz09 ₩–—‘’“”…·×÷−≈±→←↑↓▸▾✓•é¥€£%\u00a0\u2009\u202f" {
		if !f.Has(r) {
			t.Errorf("%q (%U) is missing", r, r)
		}
		if _, _, _, advance := f.Mask(r, 14, false, 0); advance <= 0 {
			t.Errorf("%q has no advance", r)
		}
	}
}

func TestMissingGlyphIsDrawn(t *testing.T) {
	f := family(t)
	for _, r := range []rune{'뷁', 0x1F600, -1, utf8.MaxRune + 1, utf8.RuneError} {
		if f.Has(r) {
			t.Errorf("%U is not in the subset", r)
		}
		if mask, _, _, advance := f.Mask(r, 14, true, 0.5); mask == nil || advance <= 0 {
			t.Errorf("%U: nothing is drawn", r)
		}
	}
	if f.Width("\xff한", 10, false) <= 0 {
		t.Error("a text of missing glyphs has no width")
	}
}

func TestLines(t *testing.T) {
	f := family(t)
	for _, c := range []struct {
		text  string
		width float64
		want  string
	}{
		{"", 100, ""},
		{"   ", 100, ""},
		{"one two three", 1000, "one two three"},
		{"one two three", 55, "one two|three"},
		{"one two three", 50, "one|two|three"},
		{"one  two ", 1000, "one  two"},
		{"co-operation", 70, "co-|operation"},
		{"2018–2025", 50, "2018–|2025"},
		{"and/or", 35, "and/|or"},
		{"a -5 b", 20, "a|-5|b"},
		{"₩1.3\u00a0tn won", 60, "₩1.3\u00a0tn|won"},
		{"unbreakable", 40, "unbre|akabl|e"},
		{"우리 나라", 30, "우리|나라"},
		{"abc", 0, "a|b|c"},
	} {
		if got := strings.Join(f.Lines(c.text, 14, false, c.width), "|"); got != c.want {
			t.Errorf("Lines(%q, %v) = %q, want %q", c.text, c.width, got, c.want)
		}
	}
}

func TestLinesLoseNothing(t *testing.T) {
	f := family(t)
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(rapid.RuneFrom([]rune("ab W₩.1-–/ 한\n\u00a0"))).Draw(t, "text")
		width := rapid.Float64Range(0, 200).Draw(t, "width")
		lines := f.Lines(text, 14, false, width)
		if got, want := squeeze(strings.Join(lines, "")), squeeze(text); got != want {
			t.Fatalf("%q became %q", want, got)
		}
		for _, line := range lines {
			if line == "" || line != trimLeft(trimRight(line)) {
				t.Fatalf("line %q", line)
			}
			if f.Width(line, 14, false) > width && utf8.RuneCountInString(line) > 1 {
				t.Fatalf("line %q is wider than %v", line, width)
			}
		}
	})
}

func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if breaksAt(r) {
			return -1
		}
		return r
	}, s)
}

func TestFit(t *testing.T) {
	f := family(t)
	for _, c := range []struct {
		width float64
		want  string
	}{
		{1000, "Special Measures, 2019"},
		{135, "Special Measures…"},
		{100, "Special…"},
		{40, "Spe…"},
		{12, ""},
	} {
		if got := f.Fit("Special Measures, 2019", 14, false, c.width); got != c.want {
			t.Errorf("Fit(%v) = %q, want %q", c.width, got, c.want)
		}
	}
}

func TestFitFits(t *testing.T) {
	f := family(t)
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(rapid.RuneFrom([]rune("ab W₩.1-, "))).Draw(t, "text")
		width := rapid.Float64Range(0, 200).Draw(t, "width")
		got := f.Fit(text, 14, true, width)
		if f.Width(got, 14, true) > width {
			t.Fatalf("%q is wider than %v", got, width)
		}
		if got != text && got != "" && !strings.HasPrefix(text, strings.TrimSuffix(got, ellipsis)) {
			t.Fatalf("%q is not the start of %q", got, text)
		}
	})
}

func TestMaskIsWhereTheGlyphIs(t *testing.T) {
	f := family(t)
	// The bold dash: a bar; fontTools gives its box as x 176..1162, so at
	// 2048 px per em a pixel is a unit.
	mask, dx, _, advance := f.Mask('−', 2048, true, 0)
	if advance != 1338 || dx != 176 {
		t.Errorf("dx %d, advance %v", dx, advance)
	}
	if got := mask.AlphaAt(mask.Bounds().Dx()/2, mask.Bounds().Dy()/2).A; got != 255 {
		t.Errorf("the middle of a dash is covered %d of 255", got)
	}
}

func TestMaskMovesByParts(t *testing.T) {
	f := family(t)
	// The left edge of the stem of an l, where the ink goes on to the right.
	edge := func(sub float64) float64 {
		mask, dx, _, _ := f.Mask('l', 14, false, sub)
		covered := mask.AlphaAt(0, mask.Rect.Dy()/2).A
		return float64(dx) + 1 - float64(covered)/255
	}
	for _, sub := range []float64{0.25, 0.5, 0.75} {
		if got := edge(sub) - edge(0); math.Abs(got-sub) > 0.01 {
			t.Errorf("moved by %v instead of %v", got, sub)
		}
	}
}

func TestMaskOfSpace(t *testing.T) {
	mask, _, _, advance := family(t).Mask(' ', 2048, false, 0)
	if mask != nil || advance != 514 {
		t.Errorf("mask %v, advance %v", mask, advance)
	}
}

func TestWidthAllocatesNothing(t *testing.T) {
	f := family(t)
	f.Width("₩…", 14, false)
	if n := testing.AllocsPerRun(100, func() { f.Width("₩1.3tn …", 14, false) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestHaloSurroundsTheGlyph(t *testing.T) {
	f := family(t)
	ink, dx, dy, _ := f.Mask('₩', 28, true, 0.25)
	halo, hx, hy, advance := f.Halo('₩', 28, true, 0.25, 4)
	if hx != dx-4 || hy != dy-4 || halo.Rect.Dx() != ink.Rect.Dx()+8 || halo.Rect.Dy() != ink.Rect.Dy()+8 {
		t.Fatalf("halo %v at %d, %d around %v at %d, %d", halo.Rect, hx, hy, ink.Rect, dx, dy)
	}
	if want := f.Width("₩", 28, true); advance != want {
		t.Errorf("advance %v, want %v", advance, want)
	}
	for y := range ink.Rect.Dy() {
		for x := range ink.Rect.Dx() {
			a := ink.AlphaAt(x, y).A
			for _, d := range [][2]int{{0, 0}, {4, 0}, {-4, 0}, {0, 4}, {0, -4}} {
				want := a
				if d != [2]int{} {
					want = a / 2 // the disc's edge runs through the middle of these pixels
				}
				if got := halo.AlphaAt(x+4+d[0], y+4+d[1]).A; got < want {
					t.Fatalf("halo at %d, %d moved by %v: %d under %d", x, y, d, got, want)
				}
			}
		}
	}
}
