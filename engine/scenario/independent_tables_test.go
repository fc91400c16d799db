package scenario_test

import (
	"encoding/csv"
	"math/big"
	"strconv"
	"testing"

	"costshare/data"
)

// The files independent_*_test.go are the calculator a second time, written from
// its specification alone: slow, without steps, sources or reasons, in fractions
// that are never rounded unless the specification says so. They read the tables
// themselves and call nothing of the calculator that they judge.

// row is one line of a table by the names of its columns.
type row map[string]string

func (r row) num(column string) *big.Rat { return rat(r[column]) }

func (r row) year(column string) int {
	y, err := strconv.Atoi(r[column])
	if err != nil {
		panic(err)
	}
	return y
}

// rawTables are the files of data/ by their names without .csv.
type rawTables map[string][]row

func readTables(t testing.TB) rawTables {
	t.Helper()
	out := rawTables{}
	for _, name := range []string{"payments", "indicators", "agreements", "definitions", "definition_values"} {
		out[name] = readTable(t, name)
	}
	return out
}

func readTable(t testing.TB, name string) []row {
	t.Helper()
	f, err := data.Files.Open(name + ".csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []row
	for _, line := range lines[1:] {
		r := row{}
		for i, column := range lines[0] {
			r[column] = line[i]
		}
		out = append(out, r)
	}
	return out
}

// judge is the second calculator on a day, written like 2018-12-28.
type judge struct {
	day        string
	known      rawTables           // by table
	indicators map[string]*big.Rat // by measure and year
	payments   map[string]row      // by year, part and unit
}

// on keeps the rows that were known on a day: a row is known from its known_from
// day. Days in this form compare as texts do.
func (t rawTables) on(day string) judge {
	j := judge{day, rawTables{}, map[string]*big.Rat{}, map[string]row{}}
	for name, rows := range t {
		for _, r := range rows {
			if r["known_from"] <= day {
				j.known[name] = append(j.known[name], r)
			}
		}
	}
	for _, r := range j.known["indicators"] {
		j.indicators[r["measure"]+r["year"]] = r.num("value")
	}
	for _, r := range j.known["payments"] {
		j.payments[r["year"]+r["part"]+r["unit"]] = r
	}
	return j
}

// indicator is a measure of a year, nil where it was not known.
func (j judge) indicator(measure string, year int) *big.Rat {
	return j.indicators[measure+strconv.Itoa(year)]
}

// newest is a measure of the newest year from oldest to last that was known.
func (j judge) newest(measure string, oldest, last int) *big.Rat {
	for y := last; y >= oldest; y-- {
		if v := j.indicator(measure, y); v != nil {
			return v
		}
	}
	return nil
}

// Fractions, by functions that change none of what they are given.

func rat(s string) *big.Rat {
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		panic(s + " is no number")
	}
	return r
}

func whole(n int64) *big.Rat      { return big.NewRat(n, 1) }
func add(a, b *big.Rat) *big.Rat  { return new(big.Rat).Add(a, b) }
func sub(a, b *big.Rat) *big.Rat  { return new(big.Rat).Sub(a, b) }
func mul(a, b *big.Rat) *big.Rat  { return new(big.Rat).Mul(a, b) }
func over(a, b *big.Rat) *big.Rat { return new(big.Rat).Quo(a, b) }

func sum(all []*big.Rat) *big.Rat {
	out := whole(0)
	for _, r := range all {
		out = add(out, r)
	}
	return out
}

func mean(all []*big.Rat) *big.Rat { return over(sum(all), whole(int64(len(all)))) }

// The units that amounts and rates are rounded to.
var (
	oneWon          = whole(1)
	hundredMillions = whole(100_000_000)
	tenth           = big.NewRat(1, 10)
	trillion        = whole(1_000_000_000_000)
)

// nearest rounds half away from zero to a multiple of a unit.
func nearest(r, unit *big.Rat) *big.Rat {
	n := add(over(new(big.Rat).Abs(r), unit), big.NewRat(1, 2))
	floor := new(big.Int).Quo(n.Num(), n.Denom())
	out := mul(new(big.Rat).SetInt(floor), unit)
	if r.Sign() < 0 {
		out.Neg(out)
	}
	return out
}
