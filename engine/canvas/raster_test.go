package canvas

import (
	"fmt"
	"testing"

	"costshare/engine/golden"
	"costshare/engine/raster"
	"costshare/engine/scene"
)

// gallery has every kind of mark, straight and between pixels.
func gallery() *scene.Drawing {
	d := chart()
	for i := range 20 {
		x, part := 20+36*float64(i), float64(i)/20
		d.Shapes = append(d.Shapes,
			scene.Shape{X: x + part, Y: 30 + part, W: 28, H: 28, Radius: float64(i), Style: scene.Scenario},
			scene.Shape{X: x + part, Y: 70 + part, W: 28, H: 28, Radius: float64(i), Stroke: 1 + 2*part, Style: scene.Focus},
			scene.Shape{Kind: scene.Line, X: x, Y: 340, W: 36 * part, H: 40 - 40*part, Stroke: 0.5 + 4*part, Radius: float64(i % 2), Style: scene.Ink},
			scene.Shape{X: x, Y: 400, W: 30 + part, H: 20, Style: scene.PaidDerived, Pattern: scene.Hatched},
			scene.Shape{Kind: scene.Label, X: x, Y: 435 + part, Text: "Ag₩", Size: 12.5 + float64(i)/4, Anchor: scene.Anchor(i % 3), Style: scene.Ink})
	}
	return d
}

// Two painters that share no line of painting agree.
func TestCanvasAgreesWithRaster(t *testing.T) {
	p, d := painter(t), gallery()
	for _, th := range []*scene.Theme{scene.Light(), scene.Dark()} {
		for _, scale := range []float64{1, 1.5, 2, 3} {
			t.Run(fmt.Sprintf("%s at ratio %v", th.Name, scale), func(t *testing.T) {
				got := snapshot(p, d, th, scale)
				want := raster.Drawing(d, p.face, th, raster.Options{Scale: scale})
				far := golden.Far(got, want)
				t.Logf("%.3f%% of the pixels differ", 100*far)
				if far > golden.FarMost {
					t.Error("these are too many")
				}
			})
		}
	}
}

// The measure itself sees a mark that is missing: a bar of 28 by 28 is more
// than 0.2% of the picture.
func TestApartSeesAMissingMark(t *testing.T) {
	p, d := painter(t), &scene.Drawing{Width: 760, Height: 440, Shapes: []scene.Shape{{X: 20, Y: 30, W: 28, H: 28, Style: scene.Scenario}}}
	without := raster.Drawing(&scene.Drawing{Width: 760, Height: 440}, p.face, scene.Light(), raster.Options{Scale: 2})
	if far := golden.Far(snapshot(p, d, scene.Light(), 2), without); far < 0.002 {
		t.Errorf("only %.4f%% differ", 100*far)
	}
}
