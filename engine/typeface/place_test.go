package typeface

import "testing"

// A zero is 1258 units of 1/2048 em wide (see TestWidthIsTheSumOfAdvances), a
// pixel each at 2048 px per em, so that origins are x, x+1258, x+2516.
func TestPlace(t *testing.T) {
	f := family(t)
	type at struct {
		r       rune
		pixel   int
		quarter uint8
	}
	for x, want := range map[float64][]at{
		0:     {{'0', 0, 0}, {'0', 1258, 0}, {'0', 2516, 0}},
		0.3:   {{'0', 0, 1}, {'0', 1258, 1}, {'0', 2516, 1}},
		10.9:  {{'0', 11, 0}, {'0', 1269, 0}, {'0', 2527, 0}},
		-0.25: {{'0', -1, 3}, {'0', 1257, 3}, {'0', 2515, 3}},
	} {
		i := 0
		f.Place("000", 2048, false, x, func(r rune, pixel int, quarter uint8) {
			if got := (at{r, pixel, quarter}); got != want[i] {
				t.Errorf("from %v: %v, want %v", x, got, want[i])
			}
			i++
		})
	}
}
