package canvas

import (
	"image"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"costshare/engine/scene"
	"costshare/engine/typeface"
)

func painter(t testing.TB) *Painter {
	t.Helper()
	f, err := typeface.New()
	if err != nil {
		t.Fatal(err)
	}
	p, err := NewPainter(f)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// theme has colours that are easy to tell apart; Soft is half transparent.
func theme() *scene.Theme {
	th := scene.Light()
	th.Colours[scene.Ink] = scene.Colour{A: 255}
	th.Colours[scene.Paid] = scene.Colour{R: 200, G: 100, B: 50, A: 255}
	th.Colours[scene.Soft] = scene.Colour{R: 200, G: 100, B: 50, A: 102}
	return th
}

// painted draws shapes on a transparent image of 60 x 40 CSS pixels.
func painted(t testing.TB, scale float64, shapes ...scene.Shape) *image.RGBA {
	t.Helper()
	return snapshot(painter(t), &scene.Drawing{Width: 60, Height: 40, Shapes: shapes}, theme(), scale)
}

func snapshot(p *Painter, d *scene.Drawing, th *scene.Theme, scale float64) *image.RGBA {
	w, h := int(d.Width*scale), int(d.Height*scale)
	dst := ebiten.NewImage(w, h)
	defer dst.Deallocate()
	p.Draw(dst, d, th, scale)
	pic := image.NewRGBA(image.Rect(0, 0, w, h))
	dst.ReadPixels(pic.Pix)
	return pic
}

type rgba [4]int

// expect compares pixels, premultiplied, to within 2 of 255.
func expect(t *testing.T, name string, pic *image.RGBA, want map[image.Point]rgba) {
	t.Helper()
	for at, w := range want {
		c := pic.RGBAAt(at.X, at.Y)
		got := rgba{int(c.R), int(c.G), int(c.B), int(c.A)}
		for i := range got {
			if got[i] < w[i]-2 || got[i] > w[i]+2 {
				t.Errorf("%s: pixel %v is %v, want %v", name, at, got, w)
				break
			}
		}
	}
}

func pt(x, y int) image.Point { return image.Pt(x, y) }

var (
	none  = rgba{}
	paid  = rgba{200, 100, 50, 255}
	black = rgba{0, 0, 0, 255}
)

// times is a colour at a part of its strength.
func times(c rgba, part float64) rgba {
	for i := range c {
		c[i] = int(float64(c[i])*part + 0.5)
	}
	return c
}

func TestRect(t *testing.T) {
	rect := scene.Shape{X: 10, Y: 5, W: 20, H: 10, Style: scene.Paid}
	expect(t, "ratio 1", painted(t, 1, rect), map[image.Point]rgba{
		pt(10, 5): paid, pt(29, 14): paid, pt(20, 10): paid,
		pt(9, 10): none, pt(30, 10): none, pt(20, 4): none, pt(20, 15): none})
	expect(t, "ratio 2", painted(t, 2, rect), map[image.Point]rgba{
		pt(20, 10): paid, pt(59, 29): paid, pt(19, 20): none, pt(60, 20): none, pt(40, 9): none, pt(40, 30): none})

	rect.Style = scene.Soft // 40% strong
	expect(t, "see-through", painted(t, 1, rect), map[image.Point]rgba{pt(20, 10): {80, 40, 20, 102}})

	rect.X, rect.Style = 10.25, scene.Paid
	expect(t, "between pixels", painted(t, 1, rect), map[image.Point]rgba{
		pt(10, 10): times(paid, 0.75), pt(11, 10): paid, pt(30, 10): times(paid, 0.25), pt(31, 10): none})

	rect.X, rect.W = 10, 0.5
	expect(t, "half a pixel wide", painted(t, 1, rect), map[image.Point]rgba{pt(9, 10): none, pt(10, 10): times(paid, 0.5), pt(11, 10): none})
}

// A corner of radius 8 at (10, 5): the circle around (18, 13).
func TestRoundRect(t *testing.T) {
	rect := scene.Shape{X: 10, Y: 5, W: 30, H: 20, Radius: 8, Style: scene.Paid}
	pic := painted(t, 1, rect)
	expect(t, "corner", pic, map[image.Point]rgba{
		pt(10, 5): none, pt(11, 6): none, pt(13, 8): paid, pt(39, 24): none,
		pt(18, 5): paid, pt(10, 13): paid, pt(25, 15): paid})
	// Middle (12.5, 7.5) of the pixel is 7.78 from the circle's: 0.22 + 0.5 covered.
	expect(t, "edge", pic, map[image.Point]rgba{pt(12, 7): times(paid, 0.722)})
}

func TestOutline(t *testing.T) {
	rect := scene.Shape{X: 10, Y: 5, W: 20, H: 10, Stroke: 2, Style: scene.Paid}
	expect(t, "ratio 1", painted(t, 1, rect), map[image.Point]rgba{
		pt(10, 5): paid, pt(11, 10): paid, pt(12, 10): none, pt(20, 6): paid, pt(20, 7): none,
		pt(28, 10): paid, pt(29, 14): paid, pt(9, 10): none, pt(30, 10): none})
	rect.Radius, rect.X, rect.Y, rect.W, rect.H = 10, 10, 5, 20, 20
	expect(t, "ring", painted(t, 1, rect), map[image.Point]rgba{
		pt(10, 5): none, pt(11, 15): paid, pt(13, 15): none, pt(20, 15): none, pt(20, 6): paid, pt(20, 8): none,
		pt(13, 8): paid, pt(12, 8): times(paid, 0.575)}) // 9.19 and 9.925 from the middle
}

func TestLine(t *testing.T) {
	line := scene.Shape{Kind: scene.Line, X: 10, Y: 20.5, W: 30, Stroke: 1, Style: scene.Paid}
	expect(t, "hairline", painted(t, 1, line), map[image.Point]rgba{
		pt(9, 20): none, pt(10, 20): paid, pt(39, 20): paid, pt(40, 20): none, pt(20, 19): none, pt(20, 21): none})
	expect(t, "ratio 2", painted(t, 2, line), map[image.Point]rgba{
		pt(19, 40): none, pt(20, 40): paid, pt(79, 41): paid, pt(80, 41): none, pt(40, 39): none, pt(40, 42): none})
	line.Stroke, line.Radius = 5, 1
	expect(t, "round ends", painted(t, 1, line), map[image.Point]rgba{
		pt(7, 20): times(paid, 0.5), pt(6, 20): none, pt(7, 18): none, pt(10, 18): paid, pt(20, 22): paid, pt(20, 23): none})
	line.Radius, line.W, line.Y, line.H = 0, 10, 20, 10
	slanted := painted(t, 1, line)
	expect(t, "slanted", slanted, map[image.Point]rgba{pt(15, 25): paid, pt(15, 19): none, pt(12, 28): none, pt(8, 18): none})
}

// Stripes of 1.5 px, beginning where (x+y)/√2 is a multiple of 4. Ten pixels
// per CSS pixel leave room to look into the middle of each.
func TestHatch(t *testing.T) {
	rect := scene.Shape{W: 30, H: 30, Pattern: scene.Hatched, Style: scene.Paid}
	at := func(along float64) image.Point { // on the diagonal from the origin
		each := int(along / 1.41421356 * 10)
		return pt(each, each)
	}
	weak := times(paid, 0.35)
	expect(t, "from the origin", painted(t, 10, rect), map[image.Point]rgba{
		at(0.75): paid, at(2.5): weak, at(4.75): paid, at(6.5): weak, at(12.2): paid, at(13.8): weak, at(15.7): weak})
	rect.X, rect.Y = 6, 5
	expect(t, "stripes of neighbours meet", painted(t, 10, rect), map[image.Point]rgba{
		at(12.2): paid, at(13.8): weak, at(15.7): weak, at(2.5): none})
	rect.Stroke = 1
	expect(t, "an outline is not hatched", painted(t, 10, rect), map[image.Point]rgba{pt(65, 75): paid, pt(65, 100): paid, pt(100, 100): none})
}

// The bold minus sign is a bar: fontTools gives its box as 176..1164 from the
// origin and 454..704 above the baseline, its advance as 1338, in units of
// 1/2048 em. At 32 px that is 2.75..18.19, 7.09..11 and 20.91.
func TestLabel(t *testing.T) {
	dash := scene.Shape{Kind: scene.Label, X: 10, Y: 30, Text: "−", Size: 32, Bold: true, Style: scene.Ink}
	expect(t, "ratio 1", painted(t, 1, dash), map[image.Point]rgba{
		pt(11, 20): none, pt(12, 20): times(black, 0.25), pt(13, 20): black, pt(27, 20): black, pt(28, 20): times(black, 0.19), pt(29, 20): none,
		pt(20, 18): none, pt(20, 19): black, pt(20, 21): black, pt(20, 22): times(black, 0.91), pt(20, 23): none})
	expect(t, "ratio 2", painted(t, 2, dash), map[image.Point]rgba{
		pt(24, 40): none, pt(25, 40): times(black, 0.5), pt(26, 40): black, pt(55, 40): black, pt(57, 40): none,
		pt(40, 37): none, pt(40, 38): black, pt(40, 44): black, pt(40, 46): none})
	dash.Y = 30.4
	expect(t, "the baseline is on a whole pixel", painted(t, 1, dash), map[image.Point]rgba{pt(20, 18): none, pt(20, 19): black})
	dash.Y, dash.X, dash.Anchor = 30, 50, scene.End // begins at 29.09, a quarter's place: 29
	expect(t, "end", painted(t, 1, dash), map[image.Point]rgba{
		pt(30, 20): none, pt(31, 20): times(black, 0.25), pt(32, 20): black, pt(46, 20): black, pt(48, 20): none})
	dash.X, dash.Anchor = 30, scene.Middle // begins at 19.55: 19.5
	expect(t, "middle", painted(t, 1, dash), map[image.Point]rgba{
		pt(21, 20): none, pt(22, 20): times(black, 0.75), pt(23, 20): black, pt(36, 20): black, pt(38, 20): none})
	dash.Halo = scene.Paid
	expect(t, "halo", painted(t, 1, dash), map[image.Point]rgba{
		pt(30, 16): none, pt(30, 17): times(paid, 0.5), pt(30, 18): paid, pt(30, 20): black, pt(30, 23): times(paid, 0.91), pt(30, 25): none,
		pt(21, 20): times(paid, 0.75), pt(19, 20): none})
}

// A label between two rects hides the first and is hidden by the second.
func TestOrder(t *testing.T) {
	dash := scene.Shape{Kind: scene.Label, X: 10, Y: 30, Text: "−", Size: 32, Bold: true, Style: scene.Ink}
	under := scene.Shape{X: 0, Y: 0, W: 60, H: 40, Style: scene.Paid}
	over := scene.Shape{X: 20, Y: 0, W: 40, H: 40, Style: scene.Paid}
	expect(t, "order", painted(t, 1, under, dash, over), map[image.Point]rgba{pt(15, 20): black, pt(22, 20): paid})
}

func TestNothingIsPaintedForNothing(t *testing.T) {
	pic := painted(t, 1,
		scene.Shape{W: 60, H: 40},
		scene.Shape{Kind: scene.Label, X: 10, Y: 20, Text: "none", Size: 14},
		scene.Shape{Kind: scene.Label, X: 10, Y: 20, Text: "no size", Style: scene.Ink},
		scene.Shape{Kind: scene.Label, X: 10, Y: 20, Size: 14, Style: scene.Ink, Halo: scene.Paper},
		scene.Shape{Kind: scene.Line, W: 60, Style: scene.Ink})
	for i, c := range pic.Pix {
		if c != 0 {
			t.Fatalf("byte %d is %d", i, c)
		}
	}
}
