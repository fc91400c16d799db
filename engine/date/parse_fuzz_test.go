package date

import (
	"fmt"
	"strings"
	"testing"
)

func FuzzParse(f *testing.F) {
	for _, s := range []string{"2018-12-28", "2013-05", "1957", "", "9999-99-99", "+201-+1-+1", "28.12.2018", "20181228", "12/28/2018"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p, err := ParsePartial(s)
		if err == nil {
			if p.String() != s || p.First().After(p.Last()) || p.Last().IsZero() {
				t.Fatalf("%q prints %q, %s to %s", s, p, p.First(), p.Last())
			}
			return
		}
		text := err.Error()
		if !strings.Contains(text, fmt.Sprintf("%q", short(s))) && strings.TrimSpace(s) != "" || strings.Count(text, "; ") != 1+strings.Count(short(s), "; ") {
			t.Fatalf("%q: %s", s, text)
		}
		if _, offer, found := strings.Cut(text, "; did you mean "); found {
			if d, err := Parse(strings.TrimSuffix(offer, "?")); err != nil || d.String()+"?" != offer {
				t.Fatalf("%q is offered %q: %v", s, offer, err)
			}
		}
	})
}
