package lint

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// lineOf gives the line of a table that holds a text.
func lineOf(t *testing.T, file, text string) int {
	t.Helper()
	raw, err := os.ReadFile("../" + file)
	if err != nil {
		t.Fatal(err)
	}
	before, _, found := strings.Cut(string(raw), text)
	if !found {
		t.Fatalf("%s does not hold %q", file, text)
	}
	return strings.Count(before, "\n") + 1
}

// Each rule, broken by one change to the real tables, says exactly this, at the
// line that was changed or at the one that no longer agrees with it.
func TestBrokenRules(t *testing.T) {
	for _, c := range []struct{ file, old, new, at, says string }{
		{"payments.csv", "pay-1994-labour-usd,1994,sma-2,labour,120", "pay-1994-labour-usd,1994,sma-2,labour,121", "pay-1994-total-usd,",
			`the parts of 1994 sum to 261, not to 260; one of them is wrong`},
		{"payments.csv", "pay-1999-won-part,1999,sma-4,won_part,2575", "pay-1999-won-part,1999,sma-4,won_part,2576", "pay-1999-total,",
			`at 1300 won per dollar 1999 makes 4412, not 4411`},
		{"payments.csv", "pay-2014-total,2014,sma-9", "pay-2014-total,2014,sma-8", "",
			`2014 belongs to sma-9; write that for sma-8`},
		{"payments.csv", "official,,2016-12-31,\"White Paper of 2016, Chart 5-1\",DWP2016,\n", "official,,2015-12-31,\"White Paper of 2016, Chart 5-1\",DWP2016,\n", "",
			`"pay-2016-labour" is known from 2015-12-31; it is known from its earliest source, a month or a year from its last day: write 2016-12-31`},
		{"payments.csv", "official,,2017-01-01,CPI of 2016,DWP2018", "official,by hand,2017-01-01,CPI of 2016,DWP2018", "",
			`"pay-2018-total" has a rule, but is official; call it derived or empty the rule`},
		{"agreements.csv", "sma-9,9,2014,2018", "sma-9,9,2015,2018", "",
			`agreement 9 begins in 2015, after number 8, which ends in 2013; they follow each other without a gap`},
		{"agreements.csv", "official,high,2014-01-12,TIAS14", "official,high,2014-02-02,TIAS14", "",
			`"sma-9" is known from 2014-02-02; an agreement is known from the day its first year's amount was: write 2014-01-12`},
		{"growth.csv", "growth-2017,2017,sma-9,0.7", "growth-2017,2017,sma-9,0.8", "",
			`the rule of sma-9 gives 0.7% for 2017, not 0.8%`},
		{"growth.csv", "growth-2010,2010,sma-8,4.0", "growth-2010,2010,sma-8,4.7", "",
			`the rule of sma-8 gives 4% for 2010, not 4.7%`},
		{"indicators.csv", "cpi-inflation-2017,cpi_inflation,2017,1.94,percent,published,,2018-01-01", "cpi-inflation-2017,cpi_inflation,2017,1.94,percent,published,,2017-12-31", "",
			`"cpi-inflation-2017" is known from 2017-12-31; an average of a year is known when the year is over: write 2018-01-01`},
		{"indicators.csv", "budget-2022,defence_budget_main,2022,54.6112,krw_tn,official,,2021-12-07", "budget-2022,defence_budget_main,2022,54.6112,krw_tn,official,,2021-12-31", "",
			`"budget-2022" is known from 2021-12-31; a budget is known when it is passed, by the end of the year before: write 2021-12-07`},
		{"indicators.csv", "cpi-2010,cpi,2010,", "cpi-2010,cpi,2009,", "",
			`cpi goes from 2009 to 2009; add the years between or put the row in its place`},
		{"demands.csv", "contested,2019-01-22,KBS201901", "contested,2019-01-31,KBS201901", "",
			`"ask-2019-01-first" is known from 2019-01-31; a demand of a month is known from the first source with a day, else from the month's last: write 2019-01-22`},
		{"demands.csv", "ask-2018-12-28,2018-12-28", "ask-2018-12-28,2018-12-31", "",
			`"ask-2018-12-28" is known from 2018-12-28; a demand is known from its day: write 2018-12-31`},
		{"troop_claims.csv", "claim-2018-06-12,2018-06-12", "claim-2018-06-12,2018-06-11", "",
			`"claim-2018-06-12" is known from 2018-06-12; what is dated 2018-06-11 is known from its last day: write 2018-06-11`},
		{"definition_values.csv", "gao-2016-19-korean,gao-2016-19,korean,,5.8", "gao-2016-19-korean,gao-2016-19,korean,,5.9", "gao-2016-19-share,",
			`5900 of 19300 is 30.6%, not 30.2%`},
		{"definition_values.csv", "us-cost-fy2020-us-revolving,us-cost-fy2020,us_revolving,,1.3", "us-cost-fy2020-us-revolving,us-cost-fy2020,us_revolving,,1.4", "us-cost-fy2020-us,",
			`the parts of us-cost-fy2020 sum to 4464.3, not to 4464.2; one of them is wrong`},
		{"definitions.csv", ",prints no US part,medium high,published,2006-01-10", ",,medium high,published,2006-01-10", "",
			`"total-2002" cannot be reckoned by: it prints neither a share of the payment alone nor both parts in dollars; say so under cannot_carry`},
		{"definitions.csv", "GAO21,Sums of four calendar years.", "AP202103,Sums of four calendar years.", "",
			`"gao-2016-19" is known from 2021-03-17; it is known from its earliest source, a month or a year from its last day: write 2021-03-10`},
		{"dollar_values.csv", "usd-2019-kt201903,2019", "usd-2019-kt201903,2018", "",
			`10400 is not the payment of 2018; one of them is wrong`},
		{"events.csv", "Round 5, Seattle (18-19 July).", "Round 5, Seattle (18-20 July).", "",
			`speaks of 20 July, but is known from 2018-07-19; a text says only what was known on its day`},
		{"events.csv", "2nd SMA (1994-1995).,1995", "2nd SMA (1994-1995).,1996", "",
			`announces 1996, of which its text does not speak; empty announced`},
		{"events-ko.csv", "1953-10-01,", "1991-02-30,", "",
			`event "1991-02-30" is not in events.csv; did you mean "1991-02-21"?`},
		{"comparators.csv", "japan-2002,", "japan-fy1999,", "",
			`id "japan-fy1999" stands in line 3 already; every row needs its own`},
		{"spending.csv", "unspent-2014,", "pay-2014-total,", "",
			`id "pay-2014-total" stands in payments.csv:67 too; citations name a row by its id alone, so change one`},
		{"sources.csv", "Academy of Korean Studies,,undated", "Academy of Korean Studies,,", "",
			`source "AKS" has no date; say why in date_note`},
		{"agreement_steps.csv", "sma-1-signed,sma-1,", "sma-1-signed,sma-100,", "",
			`agreement "sma-100" is not in agreements.csv; did you mean "sma-10"?`},
		{"definition_values.csv", "support-1987-korean,support-1987,", "support-1987-korean,support-1897,", "",
			`definition "support-1897" is not in definitions.csv; did you mean "support-1987"?`},
		{"people.csv", "published,1995-08-17,HI1995", "official,1995-08-17,HI1995", "",
			`"sma-3-negotiator-park-yong-ok" is official, but none of its sources is; cite the official one or call the row published`},
	} {
		problems, err := Check(broken(t, c.file, c.old, c.new))
		if err != nil {
			t.Fatal(err)
		}
		at := c.at
		if at == "" {
			at = c.old
		}
		want := Problem{c.file, lineOf(t, c.file, at), c.says}
		if !slices.Contains(problems, want) {
			t.Errorf("%q for %q\nsays %q\nwant %q", c.new, c.old, problems, want)
		}
	}
}

// The linter itself changes nothing: the tables as they are have no problem.
func TestSoundTables(t *testing.T) {
	problems, err := Check(os.DirFS(".."))
	if err != nil || len(problems) > 0 {
		t.Error(problems, err)
	}
}
