package golden

import (
	"bytes"
	"errors"
	"flag"
	"image"
	"image/draw"
	"image/png"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/raster"
	"costshare/engine/scene"
	"costshare/engine/svg"
	"costshare/engine/typeface"
	"costshare/engine/typeface/korean"
	"costshare/engine/widget"
)

// mostMoved is how many pixels may differ: fewer than a full stop that moves.
const mostMoved = 3

var renew = flag.Bool("renew", false, "draw the pictures in testdata anew")

// opened is the widget in both languages, and what it is written with.
func opened(t *testing.T) (Open, *typeface.Family) {
	t.Helper()
	a, err := dataset.Read(data.Files, data.CoversFrom, data.CoversTo)
	if err != nil {
		t.Fatal(err)
	}
	wording, err := dataset.ReadWording(data.Korean, data.KoreanTexts)
	if err != nil {
		t.Fatal(err)
	}
	f, err := typeface.New()
	if err != nil {
		t.Fatal(err)
	}
	if err := korean.Add(f); err != nil {
		t.Fatal(err)
	}
	inKorean := a.Worded(wording)
	return func(query string) widget.Model {
		return widget.New(a, f, query, widget.Options{Korean: func() *dataset.Archive { return inKorean }})
	}, f
}

func painted(p Picture, open Open, f *typeface.Family) *image.RGBA {
	s, d := p.Scene(open), p.Drawing(open, f)
	return raster.Drawing(&d, f, p.System.Theme(s.Theme), raster.Options{Scale: p.Ratio, Ground: true})
}

func TestPictures(t *testing.T) {
	open, f := opened(t)
	for _, p := range Pictures() {
		t.Run(p.Name, func(t *testing.T) {
			got := painted(p, open, f)
			name := filepath.Join("testdata", p.Name)
			if *renew {
				renewed(t, name, got)
			}
			compare(t, name, got)
		})
	}
}

// renewed writes a golden where there is none that is alike: a picture that did
// not change keeps its bytes.
func renewed(t *testing.T, name string, got *image.RGBA) {
	t.Helper()
	if _, err := os.Stat(name + ".png"); err == nil {
		if want := load(t, name+".png"); want.Rect == got.Rect && Moved(want, got) == 0 {
			return
		}
	}
	save(t, name+".png", got)
	t.Logf("%s.png is new: look at it", name)
}

// compare leaves what it saw beside a golden that is not alike.
func compare(t *testing.T, name string, got *image.RGBA) {
	t.Helper()
	bad, difference := name+".bad.png", name+".diff.png"
	remove(t, bad, difference)
	want := load(t, name+".png")
	if want.Rect != got.Rect {
		save(t, bad, got)
		t.Fatalf("%s is %v; %s.png is %v", bad, got.Rect.Max, name, want.Rect.Max)
	}
	if n := Moved(want, got); n > mostMoved {
		save(t, bad, got)
		save(t, difference, Difference(want, got))
		t.Errorf("%d pixels differ: compare %s with %s.png, see %s; make golden takes it over", n, bad, name, difference)
	}
}

func remove(t *testing.T, names ...string) {
	t.Helper()
	for _, name := range names {
		if err := os.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
			t.Fatal(err)
		}
	}
}

func load(t *testing.T, name string) *image.RGBA {
	t.Helper()
	body, err := os.ReadFile(name)
	if err != nil {
		t.Fatalf("%v; make golden draws what is missing", err)
	}
	pic, err := png.Decode(bytes.NewReader(body))
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	out := image.NewRGBA(pic.Bounds())
	draw.Draw(out, out.Rect, pic, image.Point{}, draw.Src)
	return out
}

func save(t *testing.T, name string, pic image.Image) {
	t.Helper()
	var out bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&out, pic); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

// The SVG documents of one light and one dark picture, to the letter.
func TestDocuments(t *testing.T) {
	open, _ := opened(t)
	for _, p := range Pictures() {
		if p.Name != "760-2018-stop" && p.Name != "375-2026-course-dark" {
			continue
		}
		s := p.Scene(open)
		name := filepath.Join("testdata", p.Name+".svg")
		got := svg.Drawing(s.Drawing(), p.System.Theme(s.Theme), svg.Options{Title: s.Title, Ground: true, FontFamily: "Costshare Sans"})
		if *renew {
			if err := os.WriteFile(name, got, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(name)
		if err != nil {
			t.Fatalf("%v; make golden writes what is missing", err)
		}
		document(t, name, string(want), string(got))
	}
}

// document names the first line that differs.
func document(t *testing.T, name, want, got string) {
	t.Helper()
	bad := strings.TrimSuffix(name, ".svg") + ".bad.svg"
	remove(t, bad)
	if got == want {
		return
	}
	if err := os.WriteFile(bad, []byte(got), 0o644); err != nil {
		t.Fatal(err)
	}
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(w), len(g)) {
		if w[i] != g[i] {
			t.Errorf("%s:%d is\n%s\ninstead of\n%s\nmake golden takes it over", bad, i+1, g[i], w[i])
			return
		}
	}
	t.Errorf("%s has %d lines instead of %d; make golden takes it over", bad, len(g), len(w))
}

// The README shows the last picture, and says what it says.
func TestReadmeShowsThePicture(t *testing.T) {
	open, _ := opened(t)
	p := README()
	s := p.Scene(open)
	readme, err := os.ReadFile(filepath.Join("..", "..", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	want := "![" + scene.Plain(s.Find("lead").Runs) + "](engine/golden/testdata/" + p.Name + ".png)"
	if !strings.Contains(string(readme), want) {
		t.Errorf("README.md lacks %s", want)
	}
}

// Every label of a picture, moved by one pixel whichever way, is seen.
func TestMovedSeesALabelMovedByAPixel(t *testing.T) {
	open, f := opened(t)
	p := Picture{Width: 320, Height: below, Query: "asof=2018-12-28"}
	d := p.Drawing(open, f)
	want := raster.Drawing(&d, f, scene.Light(), raster.Options{Scale: 1, Ground: true})
	labels := 0
	for i := range d.Shapes {
		s := d.Shapes[i]
		if s.Kind != scene.Label || strings.TrimSpace(s.Text) == "" || s.Y > d.Height {
			continue // below the cut nothing is seen
		}
		labels++
		for _, by := range [][2]float64{{1, 0}, {-1, 0}, {0, 1}, {0, -1}} {
			d.Shapes[i].X, d.Shapes[i].Y = s.X+by[0], s.Y+by[1]
			got := raster.Drawing(&d, f, scene.Light(), raster.Options{Scale: 1, Ground: true})
			if n := Moved(want, got); n <= mostMoved {
				t.Errorf("%q moved by %v: only %d pixels differ", s.Text, by, n)
			}
		}
		d.Shapes[i] = s
	}
	if labels < 20 {
		t.Errorf("only %d labels were moved", labels)
	}
}

// Two painters may round differently; a mark that is missing is seen.
func TestFarSeesAMissingMark(t *testing.T) {
	a := image.NewRGBA(image.Rect(0, 0, 100, 100))
	b := image.NewRGBA(a.Rect)
	if far := Far(a, b); far != 0 {
		t.Errorf("the same pictures are %v apart", far)
	}
	draw.Draw(b, image.Rect(40, 40, 50, 50), image.Black, image.Point{}, draw.Src)
	// Of the square's 12 x 12 blurred pixels only the corners, black by 1/9 of
	// 255, are less than 40 apart.
	if far := Far(a, b); far != (12*12-4)/1e4 {
		t.Errorf("a square of 10 x 10 is %v apart", far)
	}
	// A pixel between two that agree is lost in them.
	single := image.NewRGBA(a.Rect)
	single.Pix[single.PixOffset(50, 50)+3] = 255
	if far := Far(a, single); far != 0 {
		t.Errorf("one pixel is %v apart", far)
	}
}

// No file lies in testdata that no picture asks for, and all together are small.
func TestNothingIsLeftBehind(t *testing.T) {
	named := map[string]bool{"760-2018-stop.svg": true, "375-2026-course-dark.svg": true}
	for _, p := range Pictures() {
		named[p.Name+".png"] = true
	}
	entries, err := os.ReadDir("testdata")
	if err != nil {
		t.Fatal(err)
	}
	size := int64(0)
	for _, e := range entries {
		if strings.Contains(e.Name(), ".bad.") || strings.Contains(e.Name(), ".diff.") {
			continue
		}
		if !named[e.Name()] {
			t.Errorf("testdata/%s is no picture's", e.Name())
		}
		info, err := e.Info()
		if err != nil {
			t.Fatal(err)
		}
		size += info.Size()
	}
	if size > 3_000_000 {
		t.Errorf("the pictures weigh %d bytes; they should stay under 3 million", size)
	}
}
