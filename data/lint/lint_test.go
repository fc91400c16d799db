package lint

import (
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"
)

// broken gives the real tables with one text of one file replaced.
func broken(t *testing.T, file, old, new string) fs.FS {
	t.Helper()
	out := fstest.MapFS{}
	for _, pattern := range []string{"*.csv", "datapackage.json"} {
		names, err := fs.Glob(os.DirFS(".."), pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			raw, err := os.ReadFile("../" + name)
			if err != nil {
				t.Fatal(err)
			}
			if name == file {
				if !strings.Contains(string(raw), old) {
					t.Fatalf("%s does not hold %q", file, old)
				}
				raw = []byte(strings.Replace(string(raw), old, new, 1))
			}
			out[name] = &fstest.MapFile{Data: raw}
		}
	}
	return out
}

// Each row of the tables that is broken gets a sentence that says what to do.
func TestBrokenRows(t *testing.T) {
	for _, c := range []struct{ file, old, new, want string }{
		{"payments.csv", "pay-2018-total,2018,sma-9,total,9602", "pay-2018-total,2018,sma-9,total,9603",
			"the payment of 2018 is 9603, its parts sum to 9602; one of them is wrong"},
		{"payments.csv", "pay-2017-total,2017,sma-9,total,9507", "pay-2017-total,2017,sma-9,total,9508",
			"growth.csv:10: 9441 grown by 0.7% is 9507, but the payment of 2017 is 9508"},
		{"payments.csv", "pay-2017-total,2017,sma-9", "pay-2017-total,2017,sma-19",
			`agreement "sma-19" is not in agreements.csv; did you mean "sma-1`},
		{"payments.csv", "pay-2017-total,2017", "pay-2016-total,2017",
			`id "pay-2016-total" stands in line`},
		{"indicators.csv", "usd-krw-1991,usd_krw,1991,736.73", "usd-krw-1991,usd_krw,1991,736;73",
			`value "736;73" is not a number; write digits and at most one point`},
		{"indicators.csv", "usd-krw-1991,usd_krw,1991", "usd-krw-1991,usd_krv,1991",
			`measure "usd_krv" is none of`},
		{"indicators.csv", "736.73,krw_per_usd,published,,1992-01-01", "736.73,krw_per_usd,published,,1992-01-32",
			"is not in the calendar; that month has 31 days"},
		{"indicators.csv", "736.73,krw_per_usd,published,,1992-01-01", "736.73,krw_per_usd,derived,,1992-01-01",
			"is derived, but does not say how; fill rule"},
		{"citations.csv", "pay-1991-total-usd,DWP2020", "pay-1991-total-usd,DWP20202",
			`source "DWP20202" is not in sources.csv; did you mean "DWP2020"?`},
		{"citations.csv", "pay-1991-total-usd,DWP2020", "pay-1991-totl-usd,DWP2020",
			`row "pay-1991-totl-usd" is in no table; did you mean "pay-1991-total-usd"?`},
		{"dollar_values.csv", "8695,820,1060.37", "8695,820,1060.38",
			"8695 hundred million won over 820 million dollars is 1060.37, not 1060.38"},
		{"events.csv", "1991-01-25,1991-01-25,1991-01-25,agreement", "1991-01-25,1991-01-25,1991-01-24,agreement",
			"is known from 1991-01-24, before it happened on 1991-01-25"},
		{"events.csv", "The 1st SMA enters into force.", "The 1st SMA enters into force until 1993.",
			"speaks of 1993, which is after its day 1991-02-21"},
		{"events.csv", "The 1st SMA enters into force.", "The 1st SMA, of 1991, enters into force.",
			"events.csv:10: has not as many cells as the head row; a text that holds a comma stands in quotation marks"},
		{"agreements.csv", "id,number,", "id,numbr,", `lacks the column "number" that datapackage.json describes`},
		{"demands.csv", "ask-2018-03,2018-03,", "ask-2018-03,2018-13,", `date "2018-13" has month 13; a year has 12`},
	} {
		problems, err := Check(broken(t, c.file, c.old, c.new))
		if err != nil {
			t.Fatal(err)
		}
		var all []string
		for _, p := range problems {
			all = append(all, p.String())
			if p.Line < 1 || p.File == "" {
				t.Errorf("%v names no place", p)
			}
		}
		if text := strings.Join(all, "\n"); !strings.Contains(text, c.want) {
			t.Errorf("%s, %q for %q:\n%s\nlacks\n%s", c.file, c.new, c.old, text, c.want)
		}
	}
}

func TestUndescribedTable(t *testing.T) {
	folder := broken(t, "", "", "").(fstest.MapFS)
	folder["extra.csv"] = &fstest.MapFile{Data: []byte("id\n")}
	problems, err := Check(folder)
	if err != nil || len(problems) != 1 || problems[0].String() != "extra.csv:1: is not described; add it to datapackage.json" {
		t.Errorf("%v, %v", problems, err)
	}
}

func TestNoFolder(t *testing.T) {
	if _, err := Check(fstest.MapFS{}); err == nil {
		t.Error("a folder without a descriptor is checked")
	}
}
