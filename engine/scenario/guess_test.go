package scenario_test

import (
	"fmt"
	"strings"
	"testing"

	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
)

// paidIn are payments of some years, each of some billions of won.
func paidIn(billions int64, years ...int) []*scenario.Value {
	var out []*scenario.Value
	for _, y := range years {
		out = append(out, &scenario.Value{Term: scenario.Term{Name: "payment", Year: y}, Amount: decimal.New(billions, 9)})
	}
	return out
}

func years(first, last int) (out []int) {
	for y := first; y <= last; y++ {
		out = append(out, y)
	}
	return out
}

// Of 1991 to 2026 the gaps are 35 / 4 = 8.75 years: 1999.75, 2008.5 and 2017.25,
// to the nearest, halves up.
func TestToGuess(t *testing.T) {
	for _, c := range []struct {
		known []int
		in    int
		want  string
	}{
		{nil, 2018, ""},
		{[]int{1991}, 1991, "1991"},
		{[]int{1991, 1992}, 1991, "1991"},
		{years(1991, 1995), 1995, "1991 1992 1993 1994 1995"},
		{years(1991, 1996), 1996, "1991 1992 1994 1995 1996"}, // 1992.25, 1993.5, 1994.75
		{years(1991, 2026), 2026, "1991 2000 2009 2017 2026"},
		{years(1991, 2030), 2026, "1991 2000 2009 2017 2026"},
		{years(1991, 2018), 2018, "1991 1998 2005 2011 2018"}, // 1997.75, 2004.5, 2011.25
	} {
		var got []string
		for _, v := range scenario.ToGuess(paidIn(1, c.known...), c.in) {
			got = append(got, fmt.Sprint(v.Term.Year))
		}
		if text := strings.Join(got, " "); text != c.want {
			t.Errorf("of %v in %d: %s, want %s", c.known, c.in, text, c.want)
		}
	}
}

// Twice the largest, or the next of 1, 2 and 5.
func TestGuessEnd(t *testing.T) {
	for billions, want := range map[int64]int64{107: 500, 250: 500, 251: 1000, 500: 1000, 960: 2000, 1000: 2000, 1001: 5000, 1519: 5000, 2501: 10000} {
		if got := scenario.GuessEnd(paidIn(billions, 1991)); !got.Equal(decimal.New(want, 9)) {
			t.Errorf("%d bn: %s, want %d bn", billions, got, want)
		}
	}
}

// 150 for 100 is 50% more, 30 for 40 is 25% less: 37.5% on average. A third more
// has no end: 1 of 3 is 33.3333333333333333%, to 16 decimals.
func TestMeanOff(t *testing.T) {
	guess := func(guess, paid int64) scenario.Guessed {
		return scenario.Guessed{Paid: paidIn(paid, 2018)[0], Given: true, Guess: decimal.New(guess, 9)}
	}
	for _, c := range []struct {
		all  []scenario.Guessed
		want string
	}{
		{[]scenario.Guessed{guess(150, 100), guess(30, 40)}, "37.5"},
		{[]scenario.Guessed{guess(4, 3)}, "33.3333333333333333"},
		{[]scenario.Guessed{guess(0, 3)}, "100"},
		{[]scenario.Guessed{guess(7, 7), guess(7, 7)}, "0"},
	} {
		if got := scenario.MeanOff(c.all).String(); got != c.want {
			t.Errorf("%s, want %s", got, c.want)
		}
	}
	if got := guess(30, 40); got.Percent().String() != "-25" || got.Difference().String() != "-10000000000" || got.Year() != 2018 {
		t.Errorf("%s, %s, %d", got.Percent(), got.Difference(), got.Year())
	}
}
