package dataset_test

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"costshare/data"
	"costshare/engine/dataset"
)

// tables copies the tables, to be changed.
func tables(t testing.TB) fstest.MapFS {
	t.Helper()
	names, err := fs.Glob(data.Files, "*.csv")
	if err != nil {
		t.Fatal(err)
	}
	files := fstest.MapFS{}
	for _, name := range names {
		text, err := fs.ReadFile(data.Files, name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = &fstest.MapFile{Data: text}
	}
	return files
}

const payments = "id,year,agreement,part,amount,unit,krw_per_usd,status,rule,known_from,why,source,note\n"

// What is wrong with a table, in a sentence that names file, line and cell.
func TestBadRows(t *testing.T) {
	for _, c := range []struct{ rows, sentence string }{
		{payments + "x,201B,sma-1,total,150,usd_m,,official,,1991-01-25,,DWP2018,\n", `payments.csv:2: year "201B" is not a whole number; write it like 2018`},
		{payments + "x,1991,sma-1,total,1e9999999,usd_m,,official,,1991-01-25,,DWP2018,\n", `payments.csv:2: amount "1e9999999" is not a number; write it like 9602 or -0.5`},
		{payments + "x,1991,sma-1,total,1.5.2,usd_m,,official,,1991-01-25,,DWP2018,\n", `payments.csv:2: amount "1.5.2" is not a number; write it like 9602 or -0.5`},
		{payments + "x,1991,sma-1,total,150,usd_mn,,official,,1991-01-25,,DWP2018,\n", `payments.csv:2: unit "usd_mn" is not a unit that these tables use`},
		{payments + "x,1991,sma-1,total,150,usd_m,,offical,,1991-01-25,,DWP2018,\n", `payments.csv:2: status "offical" is none of official, published, derived, contested`},
		{payments + "x,1991,sma-1,total,150,usd_m,,official,,1991-02-30,,DWP2018,\n", `payments.csv:2: known_from "1991-02-30" is not in the calendar; that month has 28 days`},
		{payments + "x,1991,sma-1,total,150,usd_m,,official,,25.1.1991,,DWP2018,\n", `payments.csv:2: known_from "25.1.1991" cannot be read; did you mean 1991-01-25?`},
		{payments + "x,1991,sma-1,total,150,usd_m,,official,,,,DWP2018,\n", `payments.csv:2: known_from is empty; write a day like 2018-12-28`},
		{payments + "x,1991,sma-1,total,150,usd_m,,official,,1991-01-25,,DWP22018,\n", `payments.csv:2: source "DWP22018" is not in sources.csv`},
		{payments + "x,1991,sma-1,total,1,073,krw_100m,,official,,1991-01-25,,DWP2018,\n", `payments.csv:2: the row has 14 cells, the header 13`},
		{payments + "x,1991,sma-1,total,150,usd_m,,official,,1991-01-25,a \"good\" day,DWP2018,\n", `payments.csv:2: a quotation mark stands inside a cell; put the cell in quotation marks and double those in it`},
		{payments + "x,1991,sma-1,total,150,usd_m,,official,,1991-01-25,\"a good day,DWP2018,\n", `payments.csv:2: a cell in quotation marks does not end; close it, and double the marks in it`},
		{"id,year,part\nx,1991,total\n", `payments.csv:1: the column amount is missing; there are id, part, year`},
		{"", `payments.csv:1: the file is empty; its first line names the columns`},
	} {
		files := tables(t)
		files["payments.csv"] = &fstest.MapFile{Data: []byte(c.rows)}
		if _, err := dataset.Read(files, data.CoversFrom, data.CoversTo); err == nil || err.Error() != c.sentence {
			t.Errorf("%s\n%v\nwant %s", c.rows, err, c.sentence)
		}
	}
}

func TestTableMissing(t *testing.T) {
	files := tables(t)
	delete(files, "people.csv")
	if _, err := dataset.Read(files, data.CoversFrom, data.CoversTo); err == nil || !strings.HasPrefix(err.Error(), "people.csv cannot be opened: ") {
		t.Error(err)
	}
}
