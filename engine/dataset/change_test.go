package dataset_test

import (
	"bytes"
	"io/fs"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/date"
)

// corrected gives tables of a version 3. Beside the real ones, which are its
// version 1, a payment, a status and an agreement's cap were corrected, one cell
// twice; a claim was added that is of 2018, and one was taken away.
func corrected(t testing.TB) fstest.MapFS {
	t.Helper()
	files := tables(t)
	edit(t, files, "payments.csv", "pay-2016-total,2016,sma-9,total,9441,", "pay-2016-total,2016,sma-9,total,9450,")
	edit(t, files, "payments.csv", "pay-1991-total,1991,sma-1,total,1073,krw_100m,715.3,published", "pay-1991-total,1991,sma-1,total,1073,krw_100m,715.3,official")
	edit(t, files, "citations.csv", "pay-1991-total-usd,DWP2020\n", "")
	edit(t, files, "troop_claims.csv", "claim-2018-09-26,2018-09-26,Trump,New York press conference,32000,28500,published,2018-09-26,KH20181001,\n",
		"claim-2018-07-01,2018-07-01,Somebody,Somewhere,30000,28500,published,2018-07-01,JWP2018,\n")
	edit(t, files, "changes.csv", "The first version of these tables.\n", `The first version of these tables.
2,2027-03-03,,,,,,Facts of 2026.
2,2027-03-03,payments,pay-2016-total,amount,9441,9449,a misprint
2,2027-03-03,troop_claims,claim-2018-07-01,,,"claim-2018-07-01,2018-07-01,Somebody,Somewhere,30000,28500,published,2018-07-01,JWP2018,",it was missing
3,2027-05-01,payments,pay-2016-total,amount,9449,9450,another misprint
3,2027-05-01,payments,pay-1991-total,status,published,official,a table prints it
3,2027-05-01,citations,pay-1991-total-usd DWP2020,,"pay-1991-total-usd,DWP2020",,it is not there
3,2027-05-01,troop_claims,claim-2018-09-26,,"claim-2018-09-26,2018-09-26,Trump,New York press conference,32000,28500,published,2018-09-26,KH20181001,",claim-2018-07-01,never said
`)
	return files
}

func edit(t testing.TB, files fstest.MapFS, name, old, new string) {
	t.Helper()
	text := string(files[name].Data)
	if !strings.Contains(text, old) {
		t.Fatalf("%s does not hold %q", name, old)
	}
	files[name] = &fstest.MapFile{Data: []byte(strings.Replace(text, old, new, 1))}
}

func readAll(t testing.TB, files fs.FS) *dataset.Archive {
	t.Helper()
	a, err := dataset.Read(files, data.CoversFrom, data.CoversTo)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func at(t testing.TB, a *dataset.Archive, version int) *dataset.Archive {
	t.Helper()
	old, err := a.At(version)
	if err != nil {
		t.Fatal(err)
	}
	return old
}

// The whole chain taken back gives the tables as they were, in every view.
func TestChangesTakenBack(t *testing.T) {
	whole := readAll(t, corrected(t))
	first, old := archive(t), at(t, whole, 1)
	for _, day := range []string{"1991-01-25", "2016-06-01", "2018-12-28", data.CoversTo} {
		if got, want := shown(old, day), shown(first, day); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %v\nwant %v", day, got, want)
		}
		if reflect.DeepEqual(shown(whole, day), shown(first, day)) {
			t.Errorf("%s: the corrections are not seen", day)
		}
	}
	if old.Version() != 1 || whole.Version() != 3 || len(old.Changes(0)) != 0 {
		t.Errorf("versions %d and %d, %d changes up to the first", old.Version(), whole.Version(), len(old.Changes(0)))
	}
}

// shown is all that a view can tell.
func shown(a *dataset.Archive, day string) []any {
	v := a.AsOf(date.Must(day))
	out := []any{v.PaymentYears(), v.Agreements(), v.Events(), v.Demands(), v.DollarValues(), v.Definitions(), v.People(), v.TroopClaims(), v.Comparators()}
	for year := 1991; year <= 2026; year++ {
		for _, unit := range []dataset.Unit{dataset.Won, dataset.Dollars} {
			f, _ := v.Payment(year, dataset.Total, unit)
			out = append(out, f)
		}
		for _, m := range measures() {
			f, _ := v.Indicator(m, year)
			out = append(out, f)
		}
	}
	return out
}

// Each version stands as the log tells it: 2016's payment was 944.1, then 944.9,
// then 945 billion won; the claim that version 2 brought is not in version 1.
func TestVersionsBetween(t *testing.T) {
	whole := readAll(t, corrected(t))
	for version, want := range map[int]struct {
		payment string
		claims  string
	}{
		1: {"944100000000", "claim-2018-06-12 claim-2018-09-26"},
		2: {"944900000000", "claim-2018-06-12 claim-2018-07-01 claim-2018-09-26"},
		3: {"945000000000", "claim-2018-06-12 claim-2018-07-01"},
	} {
		v := at(t, whole, version).AsOf(date.Must("2018-12-28"))
		f, _ := v.Payment(2016, dataset.Total, dataset.Won)
		var claims []string
		for _, c := range v.TroopClaims() {
			claims = append(claims, c.Row)
		}
		if got := strings.Join(claims, " "); f.Value.String() != want.payment || got != want.claims {
			t.Errorf("version %d: %s, %s; want %+v", version, f.Value, got, want)
		}
	}
	if day, err := whole.VersionDay(2); err != nil || day.String() != "2027-03-03" {
		t.Errorf("version 2 is of %s, %v", day, err)
	}
	if n, m := len(whole.Changes(1)), len(whole.Changes(2)); n != 6 || m != 4 {
		t.Errorf("%d and %d changes, the log has 6 and 4", n, m)
	}
}

func TestNoSuchVersion(t *testing.T) {
	a := archive(t)
	for _, n := range []int{0, -1, 2} {
		_, err := a.At(n)
		if err == nil || !strings.HasSuffix(err.Error(), " of the facts here; these are version 1, of 2026-01-31") {
			t.Errorf("%d: %v", n, err)
		}
	}
	if b, err := a.At(1); err != nil || b != a {
		t.Errorf("the version that it is: %v", err)
	}
}

// A log that cannot be read, or that does not fit the tables, says where.
func TestBadChanges(t *testing.T) {
	for log, want := range map[string]string{
		"":                         "changes.csv:1: no version stands below; the first row opens version 1",
		"2,2027-01-01,,,,,,x\n":    "changes.csv:2: version 2 stands after 0; versions follow each other from 1",
		"one,2027-01-01,,,,,,x\n":  `changes.csv:2: version "one" is not a whole number; write it like 2018`,
		"1,1 March 2027,,,,,,x\n":  `changes.csv:2: day "1 March 2027" `,
		"0,2027-01-01,,,,,,zero\n": "changes.csv:2: version 0 stands after 0; versions follow each other from 1",
	} {
		files := tables(t)
		files["changes.csv"] = &fstest.MapFile{Data: []byte("version,day,table,row,field,old,new,why\n" + log)}
		if _, err := dataset.Read(files, data.CoversFrom, data.CoversTo); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%s%v, want %s", log, err, want)
		}
	}
	for line, want := range map[string]string{
		"payments,pay-2016,amount,9440,9441":               `changes.csv:3: row "pay-2016" is not in payments.csv`,
		"payments,pay-2016-total,amuont,9440,9441":         "changes.csv:3: payments.csv has no column amuont",
		"payments,pay-2016-total,amount,9440,9442":         `changes.csv:3: amount of pay-2016-total became "9442", but is "9441"`,
		"payments,pay-2016,,pay-2016,":                     `changes.csv:3: the row "pay-2016" is no line of payments.csv`,
		"citations,a B,,\"a,B\",x Y":                       `changes.csv:3: a B stood under "x Y", which is not in citations.csv`,
		"payments,pay-2016-total,amount,9.4.4,9441":        `payments.csv:73: amount "9.4.4" is not a number; write it like 9602 or -0.5`,
		"payments,pay-2016-total,known_from,,2015-01-01":   "payments.csv:73: known_from is empty; write a day like 2018-12-28",
		"payments,pay-2016-total,source,DWP1816,DWP2018":   `payments.csv:73: source "DWP1816" is not in sources.csv`,
		"growth,no-row-here,growth_pct,1,2":                "",
		"events-ko,a table that the engine never reads,,,": "",
	} {
		files := tables(t)
		log := files["changes.csv"].Data
		files["changes.csv"] = &fstest.MapFile{Data: append(bytes.Clone(log), "2,2027-01-01,"+line+",why\n"...)}
		if _, err := readAll(t, files).At(1); want == "" && err != nil || want != "" && (err == nil || err.Error() != want) {
			t.Errorf("%s: %v, want %s", line, err, want)
		}
	}
}

// What an old link costs once.
func BenchmarkAt(b *testing.B) {
	a := readAll(b, corrected(b))
	for b.Loop() {
		at(b, a, 1)
	}
}
