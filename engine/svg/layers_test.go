package svg

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"costshare/engine/scene"
)

// numbered is a class that says which drawings a group is of.
func numbered(of []int) string { return fmt.Sprint("of", of) }

func TestLayered(t *testing.T) {
	ground := scene.Shape{W: 9, H: 9, Style: scene.Paid}
	label := func(text string, style scene.Style) scene.Shape {
		return scene.Shape{Kind: scene.Label, Size: 14, Text: text, Style: style}
	}
	list := []*scene.Drawing{
		{Width: 10, Height: 20, Shapes: []scene.Shape{ground, label("only here", scene.Ink), label("in two", scene.Ink), label("all", scene.Ink)}},
		{Width: 10, Height: 20, Shapes: []scene.Shape{ground, label("in two", scene.Ink), label("all", scene.Ink), label("unseen", scene.None)}},
		{Width: 10, Height: 20, Shapes: []scene.Shape{ground, label("all", scene.Ink)}},
	}
	want := `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="20" viewBox="0 0 10 20" aria-hidden="true" font-family="sans-serif">
<rect x="0" y="0" width="9" height="9" fill="#2c5f8a"/>
<g class="of[0]">
<text x="0" y="0" font-size="14" fill="#14181f">only here</text>
</g>
<g class="of[0 1]">
<text x="0" y="0" font-size="14" fill="#14181f">in two</text>
</g>
<text x="0" y="0" font-size="14" fill="#14181f">all</text>
</svg>
`
	if got := string(Layered(list, numbered, scene.Light(), Options{})); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

// Without the groups of others a document is that of each drawing alone.
func TestLayeredIsEachDrawing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		drawings := rapid.SliceOfN(rapid.Custom(randomDrawing), 1, 4).Draw(t, "drawings")
		var list []*scene.Drawing
		for i := range drawings {
			if i > 0 { // with something in common
				n := rapid.IntRange(0, len(drawings[0].Shapes)).Draw(t, "common")
				drawings[i].Shapes = append(drawings[i].Shapes, drawings[0].Shapes[n:]...)
			}
			list = append(list, &drawings[i])
		}
		lines := strings.SplitAfter(string(Layered(list, numbered, scene.Light(), Options{})), "\n")
		for i, d := range list {
			var got strings.Builder
			shown := true
			for _, line := range lines {
				class, opens := strings.CutPrefix(line, `<g class="of[`)
				switch {
				case opens:
					class, _, _ = strings.Cut(class, "]")
					shown = slices.Contains(strings.Fields(class), fmt.Sprint(i))
				case line == "</g>\n":
					shown = true
				case shown && !strings.HasPrefix(line, "<pattern") && !strings.HasSuffix(line, "defs>\n"):
					got.WriteString(line)
				}
			}
			want := string(Drawing(d, scene.Light(), Options{}))
			if before, rest, hatched := strings.Cut(want, "<defs>\n"); hatched {
				_, after, _ := strings.Cut(rest, "</defs>\n")
				want = before + after
			}
			if got.String() != want {
				t.Fatalf("drawing %d is\n%swant\n%s", i, got.String(), want)
			}
		}
	})
}

// The layers of each drawing are its shapes, in their order; two share as many as they
// can in that.
func TestLayersAreTheDrawings(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var list []*scene.Drawing
		for range rapid.IntRange(1, 5).Draw(t, "drawings") {
			var d scene.Drawing
			for _, x := range rapid.SliceOfN(rapid.IntRange(0, 5), 0, 8).Draw(t, "shapes") {
				d.Shapes = append(d.Shapes, scene.Shape{X: float64(x), W: 1, H: 1, Style: scene.Ink})
			}
			list = append(list, &d)
		}
		all := layers(list)
		total := 0
		for _, l := range all {
			total += len(l.shapes)
		}
		for i, d := range list {
			var shapes []scene.Shape
			for _, l := range all {
				if slices.Contains(l.of, i) {
					shapes = append(shapes, l.shapes...)
				}
			}
			if !slices.Equal(shapes, d.Shapes) {
				t.Fatalf("drawing %d is %v, want %v", i, shapes, d.Shapes)
			}
		}
		if same := layers([]*scene.Drawing{list[0], list[0]}); len(list[0].Shapes) > 0 && (len(same) != 1 || len(same[0].shapes) != len(list[0].Shapes)) {
			t.Fatalf("of two equal drawings there are %d layers", len(same))
		}
		if len(list) == 2 && total != len(list[0].Shapes)+len(list[1].Shapes)-longest(list[0].Shapes, list[1].Shapes) {
			t.Fatalf("%d shapes, though %v and %v share more", total, list[0].Shapes, list[1].Shapes)
		}
	})
}

// longest is the length of a longest common subsequence, by its definition.
func longest(a, b []scene.Shape) int {
	switch {
	case len(a) == 0 || len(b) == 0:
		return 0
	case a[0] == b[0]:
		return 1 + longest(a[1:], b[1:])
	}
	return max(longest(a[1:], b), longest(a, b[1:]))
}
