package widget

import (
	"math/rand/v2"
	"testing"

	"costshare/data"
	"costshare/engine/dataset"
)

// A hundred thousand addresses that nobody wrote, made of the pieces of some that
// somebody may: each gives a state, and that one's address the same again.
func TestAddressesThatNobodyWrote(t *testing.T) {
	a, err := dataset.Read(data.Files, data.CoversFrom, data.CoversTo)
	if err != nil {
		t.Fatal(err)
	}
	values := []string{"2018-12-28", "1300000000000", "1.3tn", "$1.2bn", "+50%25", "half the cost", "share:50", "total:7tn", "labour:+20%25", "2014", "5", "course",
		"2,3,1.5", "cpi:4", "npsc-2016", "usd", "KH20181001", "official", "1", "Offer~pay:1.3tn~rule:1.5;Double~pay:2x", "guess", "1991:150bn,shown", "dark", "ko",
		"%", "%00", "\x00", "-1", "1e309", "NaN", "９", "한", "&", "=", ";", "~", ":", ",", "__proto__", "../..", "<script>"}
	r := rand.New(rand.NewPCG(2018, 12))
	for range 100_000 {
		query := ""
		for range 1 + r.IntN(4) {
			key, value := Keys()[r.IntN(len(Keys()))], ""
			for range 1 + r.IntN(3) {
				v := values[r.IntN(len(values))]
				from := r.IntN(len(v))
				value += v[from : from+1+r.IntN(len(v)-from)]
			}
			query += key + "=" + value + "&"
		}
		s, _ := Parse(a, query)
		printed := s.Query(a)
		if back, notices := Parse(a, printed); !same(s, back) || len(notices) > 0 || len(printed) > 500 {
			t.Fatalf("%q: %s, %q", query, printed, notices)
		}
	}
}
