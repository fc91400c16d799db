package date

import (
	"strconv"
	"strings"

	"costshare/engine/fault"
)

// Precision says how much of a date a source prints.
type Precision uint8

const (
	ToYear Precision = iota
	ToMonth
	ToDay
)

// Partial is a date as printed: "2018-12-28", "2013-05" or "1957".
type Partial struct{ year, month, day int }

// ParsePartial reads any of the three forms. The error is a sentence for the
// person who typed it, with the nearest day where there is one.
func ParsePartial(s string) (Partial, error) {
	p, ok := readParts(s)
	switch {
	case !ok:
		return Partial{}, refuse(s)
	case p.month > 12:
		return Partial{}, fault.New("%q has month %d; a year has 12", s, p.month)
	case p.day > 0 && p.day > monthLength(p.year, p.month):
		return Partial{}, fault.New("%q is not in the calendar; that month has %d days", s, monthLength(p.year, p.month))
	}
	return p, nil
}

// readParts reads "2018-12-28" without looking at a calendar.
func readParts(s string) (p Partial, ok bool) {
	parts := strings.Split(s, "-")
	for i, into := range []*int{&p.year, &p.month, &p.day} {
		if i == len(parts) {
			break
		}
		want := 2
		if i == 0 {
			want = 4
		}
		if *into, ok = digits(parts[i]); !ok || len(parts[i]) != want || *into == 0 {
			return p, false
		}
	}
	return p, len(parts) <= 3
}

// digits reads a short number without a sign.
func digits(s string) (n int, ok bool) {
	if len(s) > 4 || strings.Trim(s, "0123456789") != "" {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil
}

// Precision says what is known of the date.
func (p Partial) Precision() Precision {
	switch {
	case p.day > 0:
		return ToDay
	case p.month > 0:
		return ToMonth
	}
	return ToYear
}

// First is the earliest day that the date can mean.
func (p Partial) First() Day { d, _ := Of(p.year, max(p.month, 1), max(p.day, 1)); return d }

// Last is the latest day that the date can mean.
func (p Partial) Last() Day {
	m, d := p.month, p.day
	if m == 0 {
		m = 12
	}
	if d == 0 {
		d = monthLength(p.year, m)
	}
	last, _ := Of(p.year, m, d)
	return last
}

// Month is the date as far as its month, a year as it is.
func (p Partial) Month() Partial { return Partial{p.year, p.month, 0} }

// IsZero is true for no date.
func (p Partial) IsZero() bool { return p == Partial{} }

// String is the form that ParsePartial reads; "" for no date.
func (p Partial) String() string {
	switch {
	case p.IsZero():
		return ""
	case p.month == 0:
		return pad(p.year, 4)
	case p.day == 0:
		return pad(p.year, 4) + "-" + pad(p.month, 2)
	}
	return p.First().String()
}
