package page

import (
	"slices"
	"testing"
)

func TestAddress(t *testing.T) {
	ours := func(key string) bool { return slices.Contains([]string{"pay", "asof"}, key) }
	for _, c := range []struct{ search, query, want string }{
		{"", "", ""},
		{"?", "", ""},
		{"", "pay=5", "?pay=5"},
		{"?pay=1", "pay=5", "?pay=5"},
		{"?pay=1", "", ""},
		{"?pay=1&measure=1&utm_source=a%20b", "pay=5&asof=2018-12-28", "?pay=5&asof=2018-12-28&measure=1&utm_source=a%20b"},
		{"?fbclid", "", "?fbclid"},
		{"?payday=1", "pay=5", "?pay=5&payday=1"},
	} {
		if got := address(c.search, c.query, ours); got != c.want {
			t.Errorf("address(%q, %q) = %q, want %q", c.search, c.query, got, c.want)
		}
	}
}
