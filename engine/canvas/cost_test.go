package canvas

import (
	"fmt"
	"image"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"costshare/engine/scene"
)

// chart is about as much as the widget draws: bars, hairlines and labels with
// halos, one over the other.
func chart() *scene.Drawing {
	d := &scene.Drawing{Width: 760, Height: 440}
	for i := range 40 {
		x := 10 + 18*float64(i)
		d.Shapes = append(d.Shapes,
			scene.Shape{X: x, Y: 300 - 6*float64(i), W: 15.5, H: 6 * float64(i), Radius: 2, Style: scene.Paid, Pattern: scene.Pattern(i % 2)},
			scene.Shape{Kind: scene.Line, X: 0, Y: 10.5 * float64(i), W: 760, Stroke: 1, Style: scene.Grid},
			scene.Shape{Kind: scene.Label, X: x, Y: 320, Text: fmt.Sprintf("%d ₩%d.2bn", 1991+i, 37*i), Size: 12.5, Bold: i%3 == 0, Style: scene.Ink, Halo: scene.Paper})
	}
	return d
}

func TestADrawingIsOneDrawCall(t *testing.T) {
	p, dst := painter(t), ebiten.NewImage(760, 440)
	p.Draw(dst, chart(), theme(), 1)
	if p.calls != 1 {
		t.Errorf("%d draw calls", p.calls)
	}
}

func TestNothingIsAllocated(t *testing.T) {
	p, d, th := painter(t), chart(), theme()
	p.Draw(ebiten.NewImage(760, 440), d, th, 1)
	p.theme = th
	if n := testing.AllocsPerRun(100, func() {
		p.gather(d)
		p.vertices, p.indices = p.vertices[:0], p.indices[:0]
	}); n != 0 {
		t.Errorf("%v allocations to gather a drawing that was seen before", n)
	}
}

// A small atlas fills up: it is drawn with, doubled, and the picture is the
// same as from one with room enough.
func TestFullAtlas(t *testing.T) {
	roomy, tight := painter(t), painter(t)
	tight.atlas.side = 64
	want := snapshot(roomy, chart(), theme(), 1)
	got := snapshot(tight, chart(), theme(), 1)
	if tight.calls < 2 || tight.atlas.side <= 64 {
		t.Errorf("%d calls, side %d: the atlas was never full", tight.calls, tight.atlas.side)
	}
	if string(got.Pix) != string(want.Pix) {
		t.Error("the picture differs from one drawn with a large atlas")
	}
	calls := tight.calls
	snapshot(tight, chart(), theme(), 1)
	if tight.calls != calls+1 {
		t.Errorf("%d more calls for a drawing that was seen before", tight.calls-calls)
	}
}

// A glyph larger than the largest atlas is left out; the rest is drawn.
func TestGlyphTooLarge(t *testing.T) {
	p := painter(t)
	d := &scene.Drawing{Width: 60, Height: 40, Shapes: []scene.Shape{
		{Kind: scene.Label, Text: "W", Size: 6000, Style: scene.Ink}, {W: 60, H: 40, Style: scene.Paid}}}
	expect(t, "rest", snapshot(p, d, theme(), 1), map[image.Point]rgba{pt(5, 5): paid})
}

func BenchmarkGather(b *testing.B) {
	p, d := painter(b), chart()
	p.Draw(ebiten.NewImage(760, 440), d, theme(), 1)
	p.theme = theme()
	b.ReportAllocs()
	for b.Loop() {
		p.gather(d)
		p.vertices, p.indices = p.vertices[:0], p.indices[:0]
	}
}

// BenchmarkFrame is a drawing from shapes to pixels. Reading one pixel back
// stands for a frame's end; what is allocated is Ebitengine's copy of the whole
// image for that reading.
func BenchmarkFrame(b *testing.B) {
	p, d, th := painter(b), chart(), theme()
	dst := ebiten.NewImage(760, 440)
	pixel := dst.SubImage(image.Rect(0, 0, 1, 1)).(*ebiten.Image)
	var bytes [4]byte
	b.ReportAllocs()
	for b.Loop() {
		p.Draw(dst, d, th, 1)
		pixel.ReadPixels(bytes[:])
	}
}
