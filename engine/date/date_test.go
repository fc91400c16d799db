package date

import (
	"testing"

	"pgregory.net/rapid"
)

func TestCalendar(t *testing.T) {
	// Day numbers from the Unix epoch: GNU date -d DAY +%s divided by 86,400.
	for day, number := range map[string]int{"1970-01-01": 0, "1953-10-01": -5936, "2000-02-29": 11016, "2018-12-28": 17893, "2026-01-31": 20484} {
		if d := Must(day); d.Number() != number || FromNumber(number) != d || d.String() != day {
			t.Errorf("%s: number %d, back %s; want %d", day, d.Number(), FromNumber(number), number)
		}
	}
}

func TestPartial(t *testing.T) {
	for in, span := range map[string][2]string{
		"1957": {"1957-01-01", "1957-12-31"}, "2020-02": {"2020-02-01", "2020-02-29"}, "2019-11-15": {"2019-11-15", "2019-11-15"},
	} {
		p, err := ParsePartial(in)
		if err != nil || p.First().String() != span[0] || p.Last().String() != span[1] || p.String() != in {
			t.Errorf("%s: %s to %s, prints %s (%v)", in, p.First(), p.Last(), p, err)
		}
	}
}

func TestNumbersAndOrderAgree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(-20000, 40000).Draw(t, "n")
		d, next := FromNumber(n), FromNumber(n+1)
		if d.Number() != n || !d.Before(next) || next.Before(d) || Must(d.String()) != d {
			t.Fatalf("%d: %s then %s", n, d, next)
		}
	})
}
