package golden_test

import (
	"bytes"
	"flag"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/raster"
	"costshare/engine/scene"
	"costshare/engine/sheet"
	"costshare/engine/svg"
	"costshare/engine/typeface"
	"costshare/engine/widget"
)

var renew = flag.Bool("renew", false, "write the pictures anew; look at each before it is committed")

// look is what a golden picture shows.
type look struct {
	name  string
	query string
	width float64
	scale float64
}

// looks cover two widths, two days, the slider at nothing, at a stop and at its
// end, both themes, the narrowest and the widest column, and days on which
// labels have little room.
func looks() []look {
	return []look{
		{"375-2018-stop", "asof=2018-12-28&pay=1.3tn&rule=1.5", 375, 1},
		{"375-2018-stop-dark", "asof=2018-12-28&pay=1.3tn&rule=1.5&theme=dark", 375, 1},
		{"375-2018-zero", "asof=2018-12-28&pay=0", 375, 1},
		{"375-2018-end", "asof=2018-12-28&pay=3tn", 375, 1},
		{"375-2026", "", 375, 1},
		{"760-2018-stop", "asof=2018-12-28&pay=1.3tn&rule=1.5", 760, 1},
		{"760-2018-stop-dark", "asof=2018-12-28&pay=1.3tn&rule=1.5&theme=dark", 760, 1},
		{"760-2018-zero", "asof=2018-12-28&pay=0", 760, 1},
		{"760-2018-end", "asof=2018-12-28&pay=3tn", 760, 1},
		{"760-2026", "", 760, 1},
		{"320-2018-stop", "asof=2018-12-28&pay=1.3tn&rule=1.5", 320, 1},
		{"1200-2018-stop", "asof=2018-12-28&pay=1.3tn&rule=1.5", 1200, 1},
		{"375-1992", "asof=1992-05-01", 375, 1},
		{"375-2024-agreed-years", "asof=2024-11-05&pay=3tn", 375, 1},
	}
}

type studio struct {
	archive *dataset.Archive
	family  *typeface.Family
}

func open(t testing.TB) studio {
	t.Helper()
	a, err := dataset.Read(data.Files, data.CoversFrom, data.CoversTo)
	if err != nil {
		t.Fatal(err)
	}
	f, err := typeface.New()
	if err != nil {
		t.Fatal(err)
	}
	return studio{a, f}
}

// scene gives the scene and the whole of it as one drawing.
func (s studio) scene(l look) (scene.Scene, sheet.Sheet) {
	m := widget.New(s.archive, s.family, l.query)
	m, _ = widget.Update(m, scene.Resized{Width: sheet.DrawingWidth(l.width)})
	shown := widget.View(m)
	return shown, sheet.Lay(&shown, s.family, l.width, sheet.Reader{})
}

func (s studio) picture(l look) *image.RGBA {
	shown, laid := s.scene(l)
	return raster.Drawing(&laid.Drawing, s.family, scene.Themed(shown.Theme), raster.Options{Scale: l.scale, Ground: true})
}

func TestPictures(t *testing.T) {
	s := open(t)
	for _, l := range looks() {
		t.Run(l.name, func(t *testing.T) {
			compare(t, l.name, s.picture(l))
		})
	}
}

// The still picture of the page, as text: two widths.
func TestStillPictures(t *testing.T) {
	s := open(t)
	for _, l := range []look{{name: "still-343", width: 375}, {name: "still-712", width: 760}} {
		l.query = "asof=2018-12-28&pay=1.3tn&rule=1.5"
		shown, _ := s.scene(l)
		picture := shown.Find("picture")
		got := svg.Drawing(picture.Drawing, scene.Light(), svg.Options{Title: shown.Title, Description: picture.Name, FontFamily: "Costshare Sans"})
		path := filepath.Join("testdata", l.name+".svg")
		if *renew {
			write(t, path, got)
			continue
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatalf("%v; make golden writes it", err)
		}
		if !bytes.Equal(got, want) {
			bad := filepath.Join("testdata", l.name+".bad.svg")
			write(t, bad, got)
			t.Errorf("%s is otherwise than %s: look at both", bad, path)
		}
	}
}

// compare holds a picture to the golden one.
func compare(t *testing.T, name string, got *image.RGBA) {
	t.Helper()
	path := filepath.Join("testdata", name+".png")
	if *renew {
		write(t, path, encoded(t, got))
		return
	}
	want := decoded(t, path)
	if !want.Rect.Eq(got.Rect) {
		bad := left(t, name, got)
		t.Fatalf("%s is %v, %s is %v: look at both", bad, got.Rect.Size(), path, want.Rect.Size())
	}
	if n := apart(got, want); n > most(got) {
		bad := left(t, name, got)
		diff := filepath.Join("testdata", name+".diff.png")
		write(t, diff, encoded(t, difference(got, want)))
		t.Errorf("%d pixels differ: look at %s beside %s; %s shows where", n, bad, path, diff)
	}
}

// A pixel differs where a channel is further off than rounding explains.
const tolerance = 24

// most is how many pixels may differ: one in 20,000, a letter's edge here and
// there, less than any letter that moved by a pixel.
func most(pic *image.RGBA) int { return pic.Rect.Dx() * pic.Rect.Dy() / 20000 }

func far(a, b []uint8) bool {
	for c := range 4 {
		if d := int(a[c]) - int(b[c]); d > tolerance || d < -tolerance {
			return true
		}
	}
	return false
}

func apart(a, b *image.RGBA) int {
	n := 0
	for i := 0; i < len(a.Pix); i += 4 {
		if far(a.Pix[i:i+4], b.Pix[i:i+4]) {
			n++
		}
	}
	return n
}

// difference is black where two pictures agree and red where they do not.
func difference(a, b *image.RGBA) *image.RGBA {
	out := image.NewRGBA(a.Rect)
	for i := 0; i < len(a.Pix); i += 4 {
		out.Pix[i+3] = 255
		if far(a.Pix[i:i+4], b.Pix[i:i+4]) {
			out.Pix[i] = 255
		}
	}
	return out
}

// The measure sees a label that moved by one pixel.
func TestMeasureSeesAPixel(t *testing.T) {
	s := open(t)
	l := looks()[0]
	shown, laid := s.scene(l)
	moved := laid.Drawing
	moved.Shapes = append([]scene.Shape(nil), laid.Drawing.Shapes...)
	for i := range moved.Shapes {
		if moved.Shapes[i].Kind == scene.Label && moved.Shapes[i].Text == "2018 ₩960.2bn" {
			moved.Shapes[i].X++
		}
	}
	a := s.picture(l)
	b := raster.Drawing(&moved, s.family, scene.Themed(shown.Theme), raster.Options{Scale: l.scale, Ground: true})
	if n := apart(a, b); n <= most(a) {
		t.Errorf("only %d pixels differ, %d may", n, most(a))
	}
}

func left(t *testing.T, name string, pic *image.RGBA) string {
	t.Helper()
	path := filepath.Join("testdata", name+".bad.png")
	write(t, path, encoded(t, pic))
	return path
}

func encoded(t *testing.T, pic image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&b, pic); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func decoded(t *testing.T, path string) *image.RGBA {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v; make golden writes it", err)
	}
	pic, err := png.Decode(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	out := image.NewRGBA(pic.Bounds())
	for y := range out.Rect.Dy() {
		for x := range out.Rect.Dx() {
			out.Set(x, y, pic.At(x, y))
		}
	}
	return out
}

func write(t *testing.T, path string, raw []byte) {
	t.Helper()
	if err := os.WriteFile(path, raw, 0o600); err != nil {
		t.Fatal(err)
	}
}
