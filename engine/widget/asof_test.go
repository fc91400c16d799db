package widget

import (
	"bytes"
	"encoding/csv"
	"io/fs"
	"slices"
	"testing"
	"testing/fstest"

	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/date"
	"costshare/engine/typeface"

	"pgregory.net/rapid"
)

// knownOn gives the tables without the rows that became known after a day, and
// without those that belong to such a row.
func knownOn(t testing.TB, day string) fs.FS {
	t.Helper()
	names, err := fs.Glob(data.Files, "*.csv")
	if err != nil {
		t.Fatal(err)
	}
	tables := map[string][][]string{}
	for _, name := range names {
		raw, err := fs.ReadFile(data.Files, name)
		if err != nil {
			t.Fatal(err)
		}
		rows, err := csv.NewReader(bytes.NewReader(raw)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		tables[name] = keep(rows, "known_from", func(known string) bool { return known <= day })
	}
	for _, c := range []struct{ of, column, owner string }{
		{"agreement_steps.csv", "agreement", "agreements.csv"}, {"definition_values.csv", "definition", "definitions.csv"},
	} {
		owners := tables[c.owner]
		tables[c.of] = keep(tables[c.of], c.column, func(id string) bool {
			return slices.ContainsFunc(owners, func(row []string) bool { return row[0] == id })
		})
	}
	kept := fstest.MapFS{}
	for name, rows := range tables {
		var out bytes.Buffer
		if err := csv.NewWriter(&out).WriteAll(rows); err != nil {
			t.Fatal(err)
		}
		kept[name] = &fstest.MapFile{Data: out.Bytes()}
	}
	return kept
}

// keep keeps the header and the rows whose cell is wanted; all of them where
// there is no such column.
func keep(rows [][]string, column string, wanted func(string) bool) [][]string {
	i := slices.Index(rows[0], column)
	if i < 0 {
		return rows
	}
	kept := rows[:1:1]
	for _, row := range rows[1:] {
		if wanted(row[i]) {
			kept = append(kept, row)
		}
	}
	return kept
}

// A widget that never heard of later rows says the same, word for word.
func TestNothingIsKnownTooEarly(t *testing.T) {
	whole := archive(t)
	family, err := typeface.New()
	if err != nil {
		t.Fatal(err)
	}
	check := func(t testing.TB, day string) {
		part, err := dataset.Read(knownOn(t, day), data.CoversFrom, data.CoversTo)
		if err != nil {
			t.Fatalf("%s: %v", day, err)
		}
		for _, query := range []string{"asof=" + day, "asof=" + day + "&pay=2x&years=10&rule=1.5"} {
			a, b := View(New(whole, family, query, Options{})), View(New(part, family, query, Options{}))
			if x, y := a.Outline(), b.Outline(); x != y {
				t.Fatalf("%s: the outline differs from that of the day's own tables:\n%s", query, firstDifference(x, y))
			}
			if !slices.Equal(a.Drawing().Shapes, b.Drawing().Shapes) {
				t.Fatalf("%s: the picture differs from that of the day's own tables", query)
			}
		}
	}
	for _, day := range []string{"1991-01-25", "1992-01-01", "1998-06-19", "2000-12-31", "2005-04-26", "2018-10-01", "2018-12-28", "2020-05-01", "2024-11-05", "2026-01-31"} {
		check(t, day)
	}
	first, last := whole.Range()
	rapid.Check(t, func(r *rapid.T) {
		n := rapid.IntRange(first.Number(), last.Number()).Draw(r, "day")
		check(t, date.FromNumber(n).String())
	})
}

func firstDifference(a, b string) string {
	x, y := bytes.Split([]byte(a), []byte("\n")), bytes.Split([]byte(b), []byte("\n"))
	for i := range min(len(x), len(y)) {
		if !bytes.Equal(x[i], y[i]) {
			return string(x[i]) + "\n" + string(y[i])
		}
	}
	return "one ends earlier"
}
