package find_test

import (
	"encoding/csv"
	"os"
	"testing"

	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/date"
	"costshare/engine/find"
	"costshare/engine/sentence"
)

func archive(t testing.TB) *dataset.Archive {
	t.Helper()
	a, err := dataset.Read(data.Files, data.CoversFrom, data.CoversTo)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func korean(t testing.TB) *find.Korean {
	t.Helper()
	k, err := find.ReadKorean(data.Korean)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// known is the index of a day.
func known(t testing.TB, day string) *find.Index {
	t.Helper()
	return find.New(find.Entries(archive(t).AsOf(date.Must(day)), sentence.English{}, korean(t)))
}

// queries are the rows of testdata/queries.csv, which were written from the
// tables before there was a matcher.
func queries(t testing.TB) [][]string {
	t.Helper()
	f, err := os.Open("testdata/queries.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) < 51 {
		t.Fatalf("%d rows", len(rows))
	}
	return rows[1:]
}

// What a reader looks for comes first.
func TestQueries(t *testing.T) {
	days := map[string]*find.Index{}
	for _, q := range queries(t) {
		query, day, kind, id := q[0], q[1], q[2], q[3]
		if days[day] == nil {
			days[day] = known(t, day)
		}
		hits := days[day].Search(query, 3)
		if len(hits) == 0 || string(hits[0].Kind) != kind || hits[0].ID != id {
			t.Errorf("%q on %s: want %s %s (%s)", query, day, kind, id, q[4])
			for _, h := range hits {
				t.Logf("   %d %s %s %s", h.Score, h.Kind, h.ID, h.Line)
			}
		}
	}
}
