package widget

import (
	"strings"
	"testing"

	"costshare/data"
	"costshare/engine/dataset"
)

// Whatever stands in an address, the state that is read from it prints an
// address that says the same, and is short.
func FuzzAddress(f *testing.F) {
	a, err := dataset.Read(data.Files, data.CoversFrom, data.CoversTo)
	if err != nil {
		f.Fatal(err)
	}
	for _, s := range []string{"?asof=2018-12-28&pay=1.3tn", "pay=%", "pay=%2", "rule=%25", "&&=&", "asof=2018-02-29", "rate=x",
		"rate=2017.0", "pay=1000000000000tn", "years=5&years=6", "pay=9천602억", "theme=drak&lang=xx", "rate=%00", "asof=3000-01-01", "v=1", "v=-1&v=9999999999999999999",
		"parts=labour:5bn,logistics:+20%25", "parts=:,", "parts=cdip:1,000,labour:2x&pay=1tn",
		"mode=guess&guess=1991:150bn,2018:1tn,shown", "mode=guess&guess=1991:1,000,000,2018:1.23456789tn", "guess=,:,", "mode=full&guess=shown,shown"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, query string) {
		s, notices := Parse(a, query)
		for _, n := range inEnglish(notices) {
			if !strings.HasSuffix(n, ".") || strings.Contains(n, "..") && !strings.Contains(query, ".") || strings.ContainsAny(n, "\n\r\t") {
				t.Errorf("%q: %s", query, n)
			}
		}
		printed := s.Query(a)
		back, notices := Parse(a, printed)
		if !same(s, back) || len(notices) > 0 || len(printed) > 500 {
			t.Errorf("%q: %+v became %+v through %s, %q", query, s, back, printed, notices)
		}
	})
}
