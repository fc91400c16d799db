package golden

import (
	"image"
	"image/color"
)

// Moved counts the pixels in which two pictures of one size differ by more than
// 24 of 255 in any channel. The same painter's rounding on another machine stays
// below that; a label that moves by a pixel is far above.
func Moved(a, b *image.RGBA) int {
	return count(a, b, 24)
}

// Far is the share of pixels that differ by more than 40 of 255 once both are
// blurred over 3 x 3: what tells two painters of the same drawing apart.
func Far(a, b *image.RGBA) float64 {
	return float64(count(blurred(a), blurred(b), 40)) / float64(len(a.Pix)/4)
}

// FarMost is how far two painters may be apart.
const FarMost = 0.005

func count(a, b *image.RGBA, most int) int {
	n := 0
	for i := 0; i < len(a.Pix); i += 4 {
		if differ(a.Pix[i:i+4], b.Pix[i:i+4], most) {
			n++
		}
	}
	return n
}

func differ(a, b []uint8, most int) bool {
	for c := range 4 {
		if d := int(a[c]) - int(b[c]); d > most || d < -most {
			return true
		}
	}
	return false
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

// Difference is a pale copy of a picture with what Moved counts marked in it.
func Difference(a, b *image.RGBA) *image.RGBA {
	out := image.NewRGBA(a.Rect)
	for i := 0; i < len(a.Pix); i += 4 {
		c := color.RGBA{pale(a.Pix[i]), pale(a.Pix[i+1]), pale(a.Pix[i+2]), 255}
		if differ(a.Pix[i:i+4], b.Pix[i:i+4], 24) {
			c = color.RGBA{R: 230, B: 120, A: 255}
		}
		out.SetRGBA(i%a.Stride/4, i/a.Stride, c)
	}
	return out
}

func pale(v uint8) uint8 { return 191 + v/4 }
