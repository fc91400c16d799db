package timeline

import "math"

// Ticks are the marks of a scale from zero that holds a largest value: round
// steps of 1, 2 or 5 x 10^n, two to four of them. The last mark is the scale's
// end and is not below the value.
func Ticks(largest float64) []float64 {
	if !(largest > 0) {
		largest = 1
	}
	step := niceStep(largest / 4)
	var marks []float64
	for i := 0; ; i++ {
		mark := step * float64(i)
		marks = append(marks, mark)
		if mark >= largest {
			return marks
		}
	}
}

// niceStep is the smallest of 1, 2, 5 x 10^n that is not below a value.
func niceStep(v float64) float64 {
	power := math.Pow(10, math.Floor(math.Log10(v)))
	for _, m := range []float64{1, 2, 5} {
		if m*power >= v*(1-1e-9) {
			return m * power
		}
	}
	return 10 * power
}
