package svg

import (
	"bytes"
	"encoding/xml"
	"io"
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"costshare/engine/scene"
)

// body is what a document holds between its first line and its last.
func body(d scene.Drawing, opts Options) string {
	doc := string(Drawing(&d, scene.Light(), opts))
	_, rest, _ := strings.Cut(doc, "\n")
	return strings.TrimSuffix(rest, "</svg>\n")
}

func TestShapes(t *testing.T) {
	for _, c := range []struct {
		name  string
		shape scene.Shape
		opts  Options
		want  string
	}{
		{"rect", scene.Shape{X: 1, Y: 2.5, W: 30, H: 4.126, Style: scene.Paid}, Options{},
			`<rect x="1" y="2.5" width="30" height="4.13" fill="#2c5f8a"/>` + "\n"},
		{"round rect", scene.Shape{X: 0, Y: 0, W: 30, H: 40, Radius: 4, Style: scene.Ink}, Options{},
			`<rect x="0" y="0" width="30" height="40" rx="4" fill="#14181f"/>` + "\n"},
		{"corners wider than the side", scene.Shape{W: 30, H: 8, Radius: 99, Style: scene.Ink}, Options{},
			`<rect x="0" y="0" width="30" height="8" rx="4" fill="#14181f"/>` + "\n"},
		{"outline lies inside", scene.Shape{X: 10, Y: 20, W: 30, H: 40, Radius: 4, Stroke: 2, Style: scene.Paid}, Options{},
			`<rect x="11" y="21" width="28" height="38" rx="3" fill="none" stroke="#2c5f8a" stroke-width="2"/>` + "\n"},
		{"outline that fills its rect", scene.Shape{W: 4, H: 40, Stroke: 2, Style: scene.Paid}, Options{},
			`<rect x="0" y="0" width="4" height="40" fill="#2c5f8a"/>` + "\n"},
		{"line", scene.Shape{Kind: scene.Line, X: 1, Y: 2, W: 10, H: -2, Stroke: 1.5, Style: scene.Grid}, Options{},
			`<line x1="1" y1="2" x2="11" y2="0" stroke="#d9dde3" stroke-width="1.5"/>` + "\n"},
		{"line with round ends", scene.Shape{Kind: scene.Line, W: 10, Stroke: 3, Radius: 1, Style: scene.Ink}, Options{},
			`<line x1="0" y1="0" x2="10" y2="0" stroke="#14181f" stroke-width="3" stroke-linecap="round"/>` + "\n"},
		{"label", scene.Shape{Kind: scene.Label, X: 5, Y: 6, Size: 12.5, Text: "2019", Style: scene.Soft}, Options{},
			`<text x="5" y="6" font-size="12.5" fill="#5b6470">2019</text>` + "\n"},
		{"label with all", scene.Shape{Kind: scene.Label, X: 5, Y: 6, Size: 14, Text: "a < b & “c”", Bold: true,
			Anchor: scene.End, Style: scene.Ink, Halo: scene.Paper}, Options{},
			`<text x="5" y="6" font-size="14" font-weight="700" text-anchor="end" aria-hidden="true" fill="none"` +
				` stroke="#ffffff" stroke-width="4" stroke-linejoin="round">a &lt; b &amp; “c”</text>` + "\n" +
				`<text x="5" y="6" font-size="14" font-weight="700" text-anchor="end" fill="#14181f">a &lt; b &amp; “c”</text>` + "\n"},
		{"label in the middle", scene.Shape{Kind: scene.Label, Size: 14, Text: "협정", Anchor: scene.Middle, Style: scene.Ink}, Options{},
			`<text x="0" y="0" font-size="14" text-anchor="middle" fill="#14181f">협정</text>` + "\n"},
		{"hatched", scene.Shape{W: 30, H: 40, Pattern: scene.Hatched, Style: scene.PaidDerived}, Options{Prefix: "p1-"},
			"<defs>\n" + `<pattern id="p1-hatch-paid-derived" patternUnits="userSpaceOnUse" width="4" height="4"` +
				` patternTransform="rotate(45)"><rect width="4" height="4" fill="#5f8fb3" fill-opacity="0.35"/>` +
				`<rect width="1.5" height="4" fill="#5f8fb3"/></pattern>` + "\n</defs>\n" +
				`<rect x="0" y="0" width="30" height="40" fill="url(#p1-hatch-paid-derived)"/>` + "\n"},
		{"themed", scene.Shape{W: 1, H: 1, Style: scene.PaidStrong}, Options{Themed: true},
			`<rect x="0" y="0" width="1" height="1" fill="#173f63" class="s-paid-strong"/>` + "\n"},
		{"themed line, own prefix", scene.Shape{Kind: scene.Line, W: 1, Stroke: 1, Style: scene.Grid}, Options{Themed: true, ClassPrefix: "c-"},
			`<line x1="0" y1="0" x2="1" y2="0" stroke="#d9dde3" class="c-grid" stroke-width="1"/>` + "\n"},
		{"not painted", scene.Shape{W: 1, H: 1}, Options{}, ""},
		{"no width", scene.Shape{H: 9, Style: scene.Ink}, Options{}, ""},
		{"no height", scene.Shape{W: 9, H: -1, Style: scene.Ink}, Options{}, ""},
		{"line without strength", scene.Shape{Kind: scene.Line, W: 9, Style: scene.Ink}, Options{}, ""},
		{"label without text", scene.Shape{Kind: scene.Label, Size: 14, Style: scene.Ink, Halo: scene.Paper}, Options{}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := scene.Drawing{Width: 100, Height: 50, Shapes: []scene.Shape{c.shape}}
			if got := body(d, c.opts); got != c.want {
				t.Errorf("got\n%swant\n%s", got, c.want)
			}
		})
	}
}

func TestDocument(t *testing.T) {
	d := scene.Drawing{Width: 760, Height: 300.5}
	for _, c := range []struct {
		name string
		opts Options
		want string
	}{
		{"all", Options{Title: "What <Seoul> paid", Description: `a "b"`, Prefix: "s-", Ground: true, FontFamily: "Costshare Sans, sans-serif"},
			`<svg xmlns="http://www.w3.org/2000/svg" width="760" height="300.5" viewBox="0 0 760 300.5" role="img"` +
				` aria-labelledby="s-title s-desc" font-family="Costshare Sans, sans-serif">
<title id="s-title">What &lt;Seoul&gt; paid</title>
<desc id="s-desc">a &quot;b&quot;</desc>
<rect x="0" y="0" width="760" height="300.5" fill="#ffffff"/>
</svg>
`},
		{"title only", Options{Title: "A"},
			`<svg xmlns="http://www.w3.org/2000/svg" width="760" height="300.5" viewBox="0 0 760 300.5" role="img"` +
				` aria-labelledby="title" font-family="sans-serif">
<title id="title">A</title>
</svg>
`},
		{"no name", Options{},
			`<svg xmlns="http://www.w3.org/2000/svg" width="760" height="300.5" viewBox="0 0 760 300.5"` +
				` aria-hidden="true" font-family="sans-serif">
</svg>
`},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := string(Drawing(&d, scene.Light(), c.opts)); got != c.want {
				t.Errorf("got\n%swant\n%s", got, c.want)
			}
		})
	}
}

// A see-through colour keeps its alpha, also under a hatch's own.
func TestAlpha(t *testing.T) {
	theme := scene.Light()
	theme.Colours[scene.Paid].A = 102
	d := scene.Drawing{Shapes: []scene.Shape{{W: 1, H: 1, Style: scene.Paid, Pattern: scene.Hatched}}}
	got := string(Drawing(&d, theme, Options{}))
	for _, want := range []string{`fill="#2c5f8a" fill-opacity="0.14"`, `fill="#2c5f8a" fill-opacity="0.4"`} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
}

// Two hatched styles make two patterns, each once, whatever their order.
func TestPatternsAreUnique(t *testing.T) {
	hatched := func(s scene.Style) scene.Shape {
		return scene.Shape{W: 1, H: 1, Style: s, Pattern: scene.Hatched}
	}
	d := scene.Drawing{Shapes: []scene.Shape{hatched(scene.Scenario), hatched(scene.Paid), hatched(scene.Scenario)}}
	got := body(d, Options{})
	if n := strings.Count(got, "<pattern"); n != 2 {
		t.Errorf("%d patterns, want 2", n)
	}
	if strings.Index(got, `id="hatch-paid"`) > strings.Index(got, `id="hatch-scenario"`) {
		t.Error("patterns are not in the theme's order")
	}
}

func TestNumber(t *testing.T) {
	for v, want := range map[float64]string{
		0: "0", 1: "1", 1.5: "1.5", 1.005: "1", 1.006: "1.01", -0.001: "0", -2.25: "-2.25", 0.1 + 0.2: "0.3", 1e6: "1000000",
		math.Inf(1): "0", math.NaN(): "0",
	} {
		if got := number(v); got != want {
			t.Errorf("number(%v) = %q, want %q", v, got, want)
		}
	}
}

func TestEscape(t *testing.T) {
	in := "a\x00b\x1b<&>\"'\xff\uFFFE한"
	want := "a\uFFFDb\uFFFD&lt;&amp;&gt;&quot;'\uFFFD\uFFFD한"
	if got := string(appendEscaped(nil, in)); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// Whatever is drawn, the document is well formed, names no other file, carries
// no style and says the same twice.
func TestAnyDrawing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := randomDrawing(t)
		opts := Options{Title: rapid.String().Draw(t, "title"), Description: rapid.String().Draw(t, "desc"),
			Prefix: "x-", Ground: rapid.Bool().Draw(t, "ground"), Themed: rapid.Bool().Draw(t, "themed")}
		doc := Drawing(&d, scene.Dark(), opts)
		checkDocument(t, doc)
		if !bytes.Equal(doc, Drawing(&d, scene.Dark(), opts)) {
			t.Fatal("two documents of one drawing differ")
		}
	})
}

func checkDocument(t *rapid.T, doc []byte) {
	ids := map[string]bool{}
	dec := xml.NewDecoder(bytes.NewReader(doc))
	for {
		token, err := dec.Token()
		if err == io.EOF {
			return
		}
		if err != nil {
			t.Fatalf("%v in\n%s", err, doc)
		}
		element, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		if element.Name.Local == "style" {
			t.Fatal("a <style> element")
		}
		for _, a := range element.Attr {
			checkAttribute(t, a, ids)
		}
	}
}

func checkAttribute(t *rapid.T, a xml.Attr, ids map[string]bool) {
	switch a.Name.Local {
	case "style", "href":
		t.Fatalf("an attribute %s", a.Name.Local)
	case "id":
		if ids[a.Value] {
			t.Fatalf("id %q twice", a.Value)
		}
		ids[a.Value] = true
	case "fill":
		// Patterns stand before the shapes that use them.
		if id, ok := strings.CutPrefix(a.Value, "url(#"); ok && !ids[strings.TrimSuffix(id, ")")] {
			t.Fatalf("fill %q names nothing", a.Value)
		}
	}
}

func randomDrawing(t *rapid.T) scene.Drawing {
	style := rapid.Custom(func(t *rapid.T) scene.Style {
		return scene.Style(rapid.IntRange(int(scene.None), int(scene.Track)).Draw(t, "style"))
	})
	shape := rapid.Custom(func(t *rapid.T) scene.Shape {
		f := func(name string) float64 { return rapid.Float64().Draw(t, name) }
		return scene.Shape{
			Kind: scene.Kind(rapid.IntRange(0, 2).Draw(t, "kind")),
			X:    f("x"), Y: f("y"), W: f("w"), H: f("h"), Radius: f("radius"),
			Stroke:  rapid.SampledFrom([]float64{0, 1, 2.5}).Draw(t, "stroke"),
			Style:   style.Draw(t, "style"),
			Pattern: scene.Pattern(rapid.IntRange(0, 1).Draw(t, "pattern")),
			Text:    rapid.String().Draw(t, "text"), Size: f("size"), Bold: rapid.Bool().Draw(t, "bold"),
			Anchor: scene.Anchor(rapid.IntRange(0, 2).Draw(t, "anchor")), Halo: style.Draw(t, "halo"),
		}
	})
	return scene.Drawing{Width: 760, Height: 300, Shapes: rapid.SliceOfN(shape, 0, 20).Draw(t, "shapes")}
}

// SVG 1.1, section 8.3: M moves, h and v go by a length, H, V and L to a place, a
// along an arc to a place from here, z back. A stroke lies half on each side.
func TestCoarse(t *testing.T) {
	d := scene.Drawing{Width: 100, Height: 100, Shapes: []scene.Shape{
		{Kind: scene.Rect, X: 10.04, Y: 60, W: 4, H: 40, Style: scene.Paid},
		{Kind: scene.Rect, X: 20, Y: 50, W: 4.01, H: 50, Style: scene.Paid},
		{Kind: scene.Rect, X: 30, Y: 50, W: 8, H: 50, Style: scene.PaidDerived, Pattern: scene.Hatched},
		{Kind: scene.Rect, X: 40, Y: 60, W: 4, H: 40, Style: scene.Paid},
		{Kind: scene.Rect, X: 36, Y: 70, W: 8, H: 30, Style: scene.Paid}, // lies on the hatched one
		{Kind: scene.Rect, X: 50, Y: 50, W: 8, H: 50, Style: scene.PaidDerived, Pattern: scene.Hatched},
		{Kind: scene.Line, X: 1, Y: 2, W: 3, Stroke: 1, Style: scene.Grid},
		{Kind: scene.Line, X: 4, Y: 2, W: 3, H: 5, Stroke: 1, Style: scene.Grid},
		{Kind: scene.Line, X: 4, Y: 2, W: 3, Stroke: 2, Style: scene.Grid},
		{Kind: scene.Rect, X: 60, Y: 10, W: 20, H: 10, Radius: 9, Stroke: 2, Style: scene.Soft},
		{Kind: scene.Label, X: 52, Y: 30, Size: 10, Text: "35", Style: scene.Ink},
		{Kind: scene.Rect, X: 60, Y: 20, W: 20, H: 10, Radius: 9, Stroke: 2, Style: scene.Soft}, // lies on the label
		{Kind: scene.Rect, X: 80, Y: 20, W: 20, H: 8, Radius: 9, Stroke: 2, Style: scene.Soft},
	}}
	got := body(d, Options{Coarse: true})
	want := `<path d="M10 100V60h4V100zM20 100V50h4V100zM40 100V60h4V100z" fill="#2c5f8a"/>
<path d="M30 100V50h8V100zM50 100V50h8V100z" fill="url(#hatch-paid-derived)"/>
<rect x="36" y="70" width="8" height="30" fill="#2c5f8a"/>
<path d="M1 2H4M4 2L7 7" fill="none" stroke="#d9dde3" stroke-width="1"/>
<line x1="4" y1="2" x2="7" y2="2" stroke="#d9dde3" stroke-width="2"/>
<path d="M65 11h10a4 4 0 0 1 4 4a4 4 0 0 1 -4 4h-10a4 4 0 0 1 -4 -4a4 4 0 0 1 4 -4zM84 21h12a3 3 0 0 1 3 3a3 3 0 0 1 -3 3h-12a3 3 0 0 1 -3 -3a3 3 0 0 1 3 -3z" fill="none" stroke="#5b6470" stroke-width="2"/>
<rect x="61" y="21" width="18" height="8" rx="4" fill="none" stroke="#5b6470" stroke-width="2"/>
`
	for _, line := range strings.SplitAfter(want, "\n") {
		if !strings.Contains(got, line) {
			t.Errorf("no %s in\n%s", line, got)
		}
	}
	if strings.Index(got, "M20 100") > strings.Index(got, "M30 100") || strings.Index(got, "M30 100") > strings.Index(got, `x="36"`) {
		t.Errorf("painted in another order:\n%s", got)
	}
}
