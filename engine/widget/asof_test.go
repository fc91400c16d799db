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

// knownOn gives the tables without the rows that became known after a day.
func knownOn(t testing.TB, day string) fs.FS {
	t.Helper()
	kept := fstest.MapFS{}
	err := fs.WalkDir(data.Files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		raw, err := fs.ReadFile(data.Files, name)
		if err != nil {
			return err
		}
		rows, err := csv.NewReader(bytes.NewReader(raw)).ReadAll()
		if err != nil {
			return err
		}
		column := slices.Index(rows[0], "known_from")
		if column >= 0 {
			rows = slices.DeleteFunc(rows, func(row []string) bool { return row[column] != "known_from" && row[column] > day })
		}
		var out bytes.Buffer
		if err := csv.NewWriter(&out).WriteAll(rows); err != nil {
			return err
		}
		kept[name] = &fstest.MapFile{Data: out.Bytes()}
		return nil
	})
	if err != nil {
		t.Fatal(err)
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
			a, b := View(New(whole, family, query)), View(New(part, family, query))
			if x, y := a.Outline(), b.Outline(); x != y {
				t.Fatalf("%s: the outline differs from that of the day's own tables:\n%s", query, firstDifference(x, y))
			}
			if !slices.Equal(a.Find("picture").Drawing.Shapes, b.Find("picture").Drawing.Shapes) {
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
