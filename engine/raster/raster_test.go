package raster

import (
	"image"
	"image/color"
	"testing"

	"costshare/engine/scene"
	"costshare/engine/typeface"
)

func painted(t testing.TB, scale float64, ground bool, shapes ...scene.Shape) *image.RGBA {
	t.Helper()
	f, err := typeface.New()
	if err != nil {
		t.Fatal(err)
	}
	th := scene.Light()
	th.Colours[scene.Ink] = scene.Colour{A: 255}
	th.Colours[scene.Paid] = scene.Colour{R: 200, G: 100, B: 50, A: 255}
	th.Colours[scene.Soft] = scene.Colour{R: 200, G: 100, B: 50, A: 102}
	d := scene.Drawing{Width: 60, Height: 40, Shapes: shapes}
	return Drawing(&d, f, th, Options{Scale: scale, Ground: ground})
}

var (
	none  = color.RGBA{}
	paid  = color.RGBA{200, 100, 50, 255}
	black = color.RGBA{A: 255}
)

func times(c color.RGBA, part float64) color.RGBA {
	f := func(v uint8) uint8 { return uint8(float64(v)*part + 0.5) }
	return color.RGBA{f(c.R), f(c.G), f(c.B), f(c.A)}
}

func pt(x, y int) image.Point { return image.Pt(x, y) }

// expect compares pixels to within 3 of 255.
func expect(t *testing.T, name string, pic *image.RGBA, want map[image.Point]color.RGBA) {
	t.Helper()
	for at, w := range want {
		g := pic.RGBAAt(at.X, at.Y)
		for _, pair := range [4][2]uint8{{g.R, w.R}, {g.G, w.G}, {g.B, w.B}, {g.A, w.A}} {
			if d := int(pair[0]) - int(pair[1]); d < -3 || d > 3 {
				t.Errorf("%s: pixel %v is %v, want %v", name, at, g, w)
				break
			}
		}
	}
}

func TestRect(t *testing.T) {
	rect := scene.Shape{X: 10, Y: 5, W: 20, H: 10, Style: scene.Paid}
	expect(t, "ratio 1", painted(t, 1, false, rect), map[image.Point]color.RGBA{
		pt(10, 5): paid, pt(29, 14): paid, pt(9, 10): none, pt(30, 10): none, pt(20, 4): none, pt(20, 15): none})
	expect(t, "ratio 2", painted(t, 2, false, rect), map[image.Point]color.RGBA{
		pt(20, 10): paid, pt(59, 29): paid, pt(19, 20): none, pt(60, 20): none})
	expect(t, "on paper", painted(t, 1, true, rect), map[image.Point]color.RGBA{pt(0, 0): {255, 255, 255, 255}, pt(12, 6): paid})
	rect.X = 10.25
	expect(t, "between pixels", painted(t, 1, false, rect), map[image.Point]color.RGBA{
		pt(10, 10): times(paid, 0.75), pt(11, 10): paid, pt(30, 10): times(paid, 0.25), pt(31, 10): none})
	rect.X, rect.Style = 10, scene.Soft
	expect(t, "see-through", painted(t, 1, false, rect), map[image.Point]color.RGBA{pt(20, 10): {80, 40, 20, 102}})
	rect.X, rect.Y, rect.W, rect.H, rect.Style = -5, -5, 100, 100, scene.Paid
	expect(t, "larger than the picture", painted(t, 1, false, rect), map[image.Point]color.RGBA{pt(0, 0): paid, pt(59, 39): paid})
}

// A corner of radius 8 at (10, 5) is the circle around (18, 13).
func TestCorners(t *testing.T) {
	rect := scene.Shape{X: 10, Y: 5, W: 30, H: 20, Radius: 8, Style: scene.Paid}
	expect(t, "filled", painted(t, 1, false, rect), map[image.Point]color.RGBA{
		pt(10, 5): none, pt(11, 6): none, pt(13, 8): paid, pt(39, 5): none, pt(39, 24): none, pt(10, 24): none,
		pt(36, 8): paid, pt(36, 21): paid, pt(13, 21): paid, pt(18, 5): paid, pt(10, 13): paid})
	rect.Stroke = 2
	expect(t, "outline", painted(t, 1, false, rect), map[image.Point]color.RGBA{
		pt(10, 5): none, pt(12, 8): paid, pt(15, 10): none, pt(25, 15): none, pt(25, 5): paid, pt(25, 6): paid, pt(25, 7): none, pt(39, 15): paid, pt(37, 15): none})
}

func TestLine(t *testing.T) {
	line := scene.Shape{Kind: scene.Line, X: 10, Y: 20.5, W: 30, Stroke: 1, Style: scene.Paid}
	expect(t, "hairline", painted(t, 1, false, line), map[image.Point]color.RGBA{
		pt(9, 20): none, pt(10, 20): paid, pt(39, 20): paid, pt(40, 20): none, pt(20, 19): none, pt(20, 21): none})
	line.Stroke, line.Radius = 5, 1
	expect(t, "round ends", painted(t, 1, false, line), map[image.Point]color.RGBA{
		pt(8, 20): paid, pt(6, 20): none, pt(7, 18): none, pt(10, 18): paid, pt(20, 22): paid, pt(20, 23): none})
	line.Radius, line.W, line.Y, line.H = 0, 10, 20, 10
	expect(t, "slanted", painted(t, 1, false, line), map[image.Point]color.RGBA{pt(15, 25): paid, pt(15, 19): none, pt(12, 28): none, pt(8, 18): none})
}

// Stripes of 1.5 px begin where (x+y)/√2 is a multiple of 4.
func TestHatch(t *testing.T) {
	rect := scene.Shape{X: 6, Y: 5, W: 30, H: 30, Pattern: scene.Hatched, Style: scene.Paid}
	at := func(along float64) image.Point {
		each := int(along / 1.41421356 * 10)
		return pt(each, each)
	}
	weak := times(paid, 0.35)
	expect(t, "from the origin", painted(t, 10, false, rect), map[image.Point]color.RGBA{
		at(12.2): paid, at(12.75): paid, at(13.8): weak, at(15.7): weak, at(16.75): paid, at(2.5): none})
}

// The bold minus sign: see canvas for where the numbers are from.
func TestLabel(t *testing.T) {
	dash := scene.Shape{Kind: scene.Label, X: 10, Y: 30, Text: "−", Size: 32, Bold: true, Style: scene.Ink}
	expect(t, "start", painted(t, 1, false, dash), map[image.Point]color.RGBA{
		pt(11, 20): none, pt(12, 20): times(black, 0.25), pt(13, 20): black, pt(28, 20): times(black, 0.19), pt(20, 18): none, pt(20, 19): black, pt(20, 23): none})
	dash.X, dash.Anchor = 50, scene.End
	expect(t, "end", painted(t, 1, false, dash), map[image.Point]color.RGBA{pt(30, 20): none, pt(32, 20): black, pt(46, 20): black, pt(48, 20): none})
	dash.X, dash.Anchor, dash.Halo = 30, scene.Middle, scene.Paid
	expect(t, "middle, halo", painted(t, 1, false, dash), map[image.Point]color.RGBA{
		pt(30, 16): none, pt(30, 17): times(paid, 0.5), pt(30, 18): paid, pt(30, 20): black, pt(19, 20): none, pt(22, 18): paid})
}

func TestNothingIsPaintedForNothing(t *testing.T) {
	pic := painted(t, 1, false,
		scene.Shape{W: 60, H: 40},
		scene.Shape{X: 100, Y: 100, W: 60, H: 40, Style: scene.Ink},
		scene.Shape{Kind: scene.Label, X: 10, Y: 20, Text: "no size", Style: scene.Ink},
		scene.Shape{Kind: scene.Line, W: 60, Style: scene.Ink})
	for i, c := range pic.Pix {
		if c != 0 {
			t.Fatalf("byte %d is %d", i, c)
		}
	}
}
