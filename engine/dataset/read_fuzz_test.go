package dataset_test

import (
	"maps"
	"regexp"
	"slices"
	"testing"

	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/date"
)

// A table in which something was struck out and something written in is read,
// or refused by file and line, as of today and as of its first version; it never
// ends the program.
func FuzzRead(f *testing.F) {
	whole := corrected(f) // of version 3
	names := slices.Sorted(maps.Keys(whole))
	place := regexp.MustCompile(`^[a-z_]+\.csv:[1-9][0-9]*: `)
	f.Add(uint8(0), uint32(0), uint16(9999), "")
	f.Add(uint8(1), uint32(300), uint16(1), "\"")
	f.Add(uint8(1), uint32(250), uint16(20), "4,2028-01-01,payments,pay-2016-total,amount,1,9450,x\n")
	f.Add(uint8(9), uint32(120), uint16(0), "1e999999999")
	f.Add(uint8(11), uint32(200), uint16(2), "\n,\r")
	f.Fuzz(func(t *testing.T, which uint8, at uint32, struck uint16, written string) {
		files := maps.Clone(whole)
		name := names[int(which)%len(names)]
		text := whole[name].Data
		from := int(at) % (len(text) + 1)
		to := min(from+int(struck), len(text))
		changed := *whole[name]
		changed.Data = slices.Concat(text[:from], []byte(written), text[to:])
		files[name] = &changed
		a, err := dataset.Read(files, data.CoversFrom, data.CoversTo)
		if err != nil {
			if !place.MatchString(err.Error()) {
				t.Fatalf("%s: %v", name, err)
			}
			return
		}
		show(a.AsOf(date.Must(data.CoversTo)))
		first, err := a.At(1)
		if err != nil {
			if !place.MatchString(err.Error()) {
				t.Fatalf("%s, version 1: %v", name, err)
			}
			return
		}
		show(first.AsOf(date.Must(data.CoversTo)))
	})
}

// show looks at all that is known on a day.
func show(v dataset.View) {
	v.PaymentYears()
	v.Agreements()
	v.Events()
	v.Demands()
	v.DollarValues()
	v.Definitions()
	v.People()
	v.TroopClaims()
	v.Comparators()
}
