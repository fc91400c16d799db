package canvas

import (
	"fmt"
	"image"
	"testing"

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

// Two painters that share no line of painting agree: at most 0.5% of the
// pixels, blurred over 3 x 3, are more than 40 of 255 apart.
func TestCanvasAgreesWithRaster(t *testing.T) {
	p, d := painter(t), gallery()
	for _, th := range []*scene.Theme{scene.Light(), scene.Dark()} {
		for _, scale := range []float64{1, 1.5, 2, 3} {
			t.Run(fmt.Sprintf("%s at ratio %v", th.Name, scale), func(t *testing.T) {
				got := snapshot(p, d, th, scale)
				want := raster.Drawing(d, p.face, th, raster.Options{Scale: scale})
				far := apart(blurred(got), blurred(want))
				t.Logf("%.3f%% of the pixels differ", 100*far)
				if far > 0.005 {
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
	if far := apart(blurred(snapshot(p, d, scene.Light(), 2)), blurred(without)); far < 0.002 {
		t.Errorf("only %.4f%% differ", 100*far)
	}
}

// blurred averages each byte with those of the pixels around it.
func blurred(pic *image.RGBA) *image.RGBA {
	out := image.NewRGBA(pic.Rect)
	for y := 1; y < pic.Rect.Dy()-1; y++ {
		for x := 1; x < pic.Rect.Dx()-1; x++ {
			for c := range 4 {
				sum := 0
				for i := range 9 {
					sum += int(pic.Pix[pic.PixOffset(x+i%3-1, y+i/3-1)+c])
				}
				out.Pix[out.PixOffset(x, y)+c] = uint8(sum / 9)
			}
		}
	}
	return out
}

// apart is the share of pixels that differ by more than 40 in any channel.
func apart(a, b *image.RGBA) float64 {
	far := 0
	for i := 0; i < len(a.Pix); i += 4 {
		for c := range 4 {
			if d := int(a.Pix[i+c]) - int(b.Pix[i+c]); d > 40 || d < -40 {
				far++
				break
			}
		}
	}
	return float64(far) / float64(len(a.Pix)/4)
}
