package date

import (
	"strings"

	"costshare/engine/fault"
)

// refuse says that a text is no date, and which day it may mean.
func refuse(s string) error {
	if strings.TrimSpace(s) == "" {
		return fault.New("a date is missing; write it like 2018-12-28")
	}
	if d, ok := meant(s); ok {
		return fault.New("%q cannot be read; did you mean %s?", short(s), d)
	}
	return fault.New("%q is not a date; write it like 2018-12-28", short(s))
}

// meant reads the numbers of "28.12.2018", "2018/1/2", "20181228" or "2018년
// 12월 28일". A day and a month that could change places give nothing.
func meant(s string) (Day, bool) {
	if n := strings.TrimSpace(s); len(n) == 8 && strings.Trim(n, "0123456789") == "" {
		s = n[:4] + "-" + n[4:6] + "-" + n[6:]
	}
	parts := strings.FieldsFunc(s, func(r rune) bool { return r < '0' || r > '9' })
	if len(parts) != 3 {
		return Day{}, false
	}
	var n [3]int
	for i, p := range parts {
		var ok bool
		if n[i], ok = digits(p); !ok {
			return Day{}, false
		}
	}
	switch {
	case len(parts[0]) == 4:
		return Of(n[0], n[1], n[2])
	case len(parts[2]) == 4 && n[0] > 12:
		return Of(n[2], n[1], n[0])
	case len(parts[2]) == 4 && n[1] > 12:
		return Of(n[2], n[0], n[1])
	}
	return Day{}, false
}

// short cuts what is too long to be repeated.
func short(s string) string {
	const most = 40
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}
