package lint

import (
	"slices"
	"testing"
	"testing/fstest"
)

// corrected gives the real tables with lines under version 1 of the log.
func corrected(t *testing.T, lines string) fstest.MapFS {
	t.Helper()
	files := broken(t, "", "", "").(fstest.MapFS)
	log := files["changes.csv"]
	files["changes.csv"] = &fstest.MapFile{Data: append(log.Data[:len(log.Data):len(log.Data)], lines...)}
	return files
}

// The row of 2016's payment as payments.csv has it.
const paid2016 = `"pay-2016-total,2016,sma-9,total,9441,krw_100m,,official,,2015-01-01,CPI of 2014,DWP2018,A newspaper gives 932 billion for 2016; that is 2015."`

// Lines that fit the tables: a new version without a change, cells that were
// changed twice, rows that were added and taken away, a citation.
func TestSoundChanges(t *testing.T) {
	for _, lines := range []string{
		"2,2026-06-30,,,,,,Facts of 2026.\n",
		"2,2026-06-30,payments,pay-2016-total,amount,9440,9441,a misprint\n",
		"2,2026-06-30,payments,pay-2016-total,amount,9439,9440,a misprint\n3,2026-07-01,payments,pay-2016-total,amount,9440,9441,another\n",
		"2,2026-06-30,payments,pay-2016-total,why,,CPI of 2014,it was missing\n",
		"2,2026-06-30,payments,pay-2016-total,,," + paid2016 + ",it was missing\n",
		"2,2026-06-30,payments,pay-2016-total,,,\"pay-2016-total,2016,sma-9,total,9440,krw_100m,,official,,2015-01-01,CPI of 2014,DWP2018,A newspaper gives 932 billion for 2016; that is 2015.\",it was missing\n" +
			"3,2026-07-01,payments,pay-2016-total,amount,9440,9441,a misprint\n",
		"2,2026-06-30,troop_claims,claim-2018-07-01,,\"claim-2018-07-01,2018-07-01,Trump,nowhere,1,2,published,2018-07-01,JWP2018,\",claim-2018-06-12,never said\n",
		"2,2026-06-30,citations,pay-1991-total-usd DWP2020,,,\"pay-1991-total-usd,DWP2020\",a further source\n",
		"2,2026-06-30,growth,growth-2017,growth_pct,0.8,0.7,a misprint\n",
	} {
		problems, err := Check(corrected(t, lines))
		if err != nil || len(problems) > 0 {
			t.Errorf("%s%q %v", lines, problems, err)
		}
	}
}

// What is wrong with a line of the log, at that line.
func TestBrokenChanges(t *testing.T) {
	for _, c := range []struct {
		lines string
		line  int
		says  string
	}{
		{"3,2026-06-30,,,,,,Facts of 2026.\n", 3, "version 3 stands after 1; add lines at the end, versions without a gap"},
		{"2,2026-06-30,,,,,,Facts.\n1,2026-06-30,,,,,,Facts.\n", 4, "version 1 stands after 2; add lines at the end, versions without a gap"},
		{"2,2026-01-30,,,,,,Facts of 2026.\n", 3, "is of 2026-01-30, before the line above (2026-01-31); add lines at the end"},
		{"2,2026-06-30,,,,,,Facts.\n2,2026-07-01,,,,,,More.\n", 4, "version 2 is of 2026-06-30 in the line above, not of 2026-07-01; a version has one day"},
		{"1,2026-01-31,payments,pay-2016-total,amount,9440,9441,a misprint\n", 3, "changes version 1, before which there was none; count the version on"},
		{"2,2026-06-30,payment,pay-2016-total,amount,9440,9441,a misprint\n", 3, `table "payment" is not described in datapackage.json; did you mean "payments"?`},
		{"2,2026-06-30,changes,pay-2016-total,amount,9440,9441,a misprint\n", 3, "names changes, which is never changed; add a line instead"},
		{"2,2026-06-30,payments,,amount,9440,9441,a misprint\n", 3, "does not say which row of payments; fill row"},
		{"2,2026-06-30,payments,pay-2016-total,amount,9441,9441,a misprint\n", 3, "changes nothing; old and new are the same"},
		{"2,2026-06-30,payments,pay-2016-total,amuont,9440,9441,a misprint\n", 3, `field "amuont" is no column of payments.csv; did you mean "amount"?`},
		{"2,2026-06-30,payments,pay-2016-total,id,pay-16,pay-2016-total,a better name\n", 3, "changes id, which names the row for good; take the row away and add another"},
		{"2,2026-06-30,,,amount,9440,9441,a misprint\n", 3, "names no table, but what was changed in it; fill table"},
		{"2,2026-06-30,payments,pay-2016-totl,amount,9440,9441,a misprint\n", 3, `row "pay-2016-totl" is not in payments.csv; did you mean "pay-2016-total"?`},
		{"2,2026-06-30,payments,pay-2016-total,amount,9440,9442,a misprint\n", 3, `new is "9442", but payments.csv holds "9441"; the newest change is what stands there`},
		{"2,2026-06-30,payments,pay-2016-total,amount,9438,9439,a misprint\n3,2026-07-01,payments,pay-2016-total,amount,9440,9441,another\n", 3,
			`new is "9439", but line 4 changes it from "9440"; old continues the new of the line before`},
		{"2,2026-06-30,payments,pay-2016-total,,,\"pay-2016-total,2016,sma-9\",it was missing\n", 3, "new is not the row that was added; write the line as it stood then"},
		{"2,2026-06-30,payments,pay-2016-total,amount,9440,9441,a misprint\n3,2026-07-01,payments,pay-2016-total,,," + paid2016 + ",it was missing\n", 3,
			`changes "pay-2016-total", which line 4 adds; a row is added once, and before it is changed`},
		{"2,2026-06-30,payments,pay-2016-total,," + paid2016 + ",pay-2015-total,it was wrong\n3,2026-07-01,payments,pay-2016-total,,," + paid2016 + ",it was right\n", 3,
			`takes "pay-2016-total" away, which line 4 adds again; give the new row a name of its own`},
		{"2,2026-06-30,payments,pay-2016-total,," + paid2016 + ",,it was wrong\n", 3, `takes "pay-2016-total" away, which is in payments.csv; take it out there`},
		{"2,2026-06-30,payments,pay-2016,,\"pay-2016,2016\",,it was wrong\n", 3, "old is no row of payments.csv; write its line as it stood"},
		{"2,2026-06-30,citations,a B,,\"a,C\",,it was wrong\n", 3, `old is the row "a C", not "a B"`},
		{"2,2026-06-30,citations,a B,,\"a,B\",x Y,it was wrong\n", 3, `new names the row above, but "x Y" was not in citations.csv`},
		{"2,2026-06-30,payments,pay-2016-total,amount,9440,9441,\n", 3, "why is empty; every row of this table needs one"},
	} {
		problems, err := Check(corrected(t, c.lines))
		if want := (Problem{"changes.csv", c.line, c.says}); err != nil || !slices.Contains(problems, want) {
			t.Errorf("%s%q %v\nwant %q", c.lines, problems, err, want)
		}
	}
}

// The log opens version 1.
func TestNoFirstVersion(t *testing.T) {
	for log, want := range map[string]string{
		"":                                       "changes.csv:1: no line opens version 1; write 1, its day and why",
		"2,2026-01-31,,,,,,The first version.\n": "changes.csv:2: is the first line; it opens version 1 and names no table",
		"1,2026-01-31,payments,x,,,y,The first.\n": "changes.csv:2: is the first line; it opens version 1 and names no table",
	} {
		files := corrected(t, "")
		files["changes.csv"] = &fstest.MapFile{Data: []byte("version,day,table,row,field,old,new,why\n" + log)}
		problems, err := Check(files)
		if err != nil || len(problems) != 1 || problems[0].String() != want {
			t.Errorf("%s%q %v", log, problems, err)
		}
	}
}
