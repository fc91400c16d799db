// Package date holds civil dates as sources print them: a day, or no more than
// a month or a year. There are no time zones and no clock.
package date

import (
	"strconv"

	"costshare/engine/fault"
)

// Day is a day of the Gregorian calendar. The zero Day is no day. Days compare
// with ==, Before and After.
type Day struct {
	year  int16
	month uint8
	day   uint8
}

// Of makes a day; ok is false where the calendar has no such day.
func Of(year, month, day int) (d Day, ok bool) {
	if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month) {
		return Day{}, false
	}
	return Day{int16(year), uint8(month), uint8(day)}, true
}

// Parse reads "2018-12-28". The error is a sentence for the person who typed it.
func Parse(s string) (Day, error) {
	p, err := ParsePartial(s)
	if err != nil {
		return Day{}, err
	}
	if p.Precision() != ToDay {
		return Day{}, fault.New("%q is not a full day; write it like 2018-12-28", s)
	}
	return p.First(), nil
}

// Must reads a day that is written in the source code.
func Must(s string) Day {
	d, err := Parse(s)
	if err != nil {
		panic(err)
	}
	return d
}

func (d Day) Year() int  { return int(d.year) }
func (d Day) Month() int { return int(d.month) }
func (d Day) Day() int   { return int(d.day) }

// Partial is the day as a date that is known to the day.
func (d Day) Partial() Partial { return Partial{d.Year(), d.Month(), d.Day()} }

// IsZero is true for no day.
func (d Day) IsZero() bool { return d == Day{} }

// String is "2018-12-28", "" for no day.
func (d Day) String() string {
	if d.IsZero() {
		return ""
	}
	return pad(int(d.year), 4) + "-" + pad(int(d.month), 2) + "-" + pad(int(d.day), 2)
}

// Compare is negative where d is before e, 0 where they are the same.
func (d Day) Compare(e Day) int {
	return (int(d.year)-int(e.year))<<9 + (int(d.month)-int(e.month))<<5 + int(d.day) - int(e.day)
}

func (d Day) Before(e Day) bool { return d.Compare(e) < 0 }
func (d Day) After(e Day) bool  { return d.Compare(e) > 0 }

// Number counts days; 1970-01-01 is 0. (Howard Hinnant's days_from_civil: years
// begin in March, so that the leap day comes last.)
func (d Day) Number() int {
	y, m := int(d.year), int(d.month)
	if m <= 2 {
		y--
		m += 12
	}
	era := y / 400
	ofEra := y - era*400
	ofYear := (153*(m-3)+2)/5 + int(d.day) - 1
	return era*146097 + ofEra*365 + ofEra/4 - ofEra/100 + ofYear - 719468
}

// FromNumber is the inverse of Number.
func FromNumber(n int) Day {
	n += 719468
	era := n / 146097
	ofEra := n - era*146097
	y := (ofEra - ofEra/1460 + ofEra/36524 - ofEra/146096) / 365
	ofYear := ofEra - (365*y + y/4 - y/100)
	m := (5*ofYear + 2) / 153
	day := ofYear - (153*m+2)/5 + 1
	year := y + era*400
	if m += 3; m > 12 {
		m -= 12
		year++
	}
	return Day{int16(year), uint8(m), uint8(day)}
}

// InYear is how far into its year the day begins, from 0 up to but not 1.
func (d Day) InYear() float64 {
	first, _ := Of(d.Year(), 1, 1)
	return float64(d.Number()-first.Number()) / float64(yearLength(d.Year()))
}

func leap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

func yearLength(year int) int {
	if leap(year) {
		return 366
	}
	return 365
}

func monthLength(year, month int) int {
	switch month {
	case 2:
		return yearLength(year) - 337
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

func pad(n, width int) string {
	s := strconv.Itoa(n)
	for len(s) < width {
		s = "0" + s
	}
	return s
}
