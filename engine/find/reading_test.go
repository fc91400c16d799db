package find

import (
	"slices"
	"testing"

	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/date"
	"costshare/engine/money"
	"costshare/engine/sentence"

	"github.com/shopspring/decimal"
)

// The keys that are pressed for Hangul on a keyboard of two sets; a syllable that
// is not finished begins the finished one, and a system that keeps letters apart
// (NFD) means the same.
func TestLettersOfHangul(t *testing.T) {
	for text, want := range map[string]string{
		"방위비": "ㅂㅏㅇㅇㅜㅣㅂㅣ", "방윕": "ㅂㅏㅇㅇㅜㅣㅂ", "값": "ㄱㅏㅂㅅ", "의": "ㅇㅡㅣ", "쓰": "ㅆㅡ", "힣": "ㅎㅣㅎ", "가": "ㄱㅏ",
		"ㄳ": "ㄱㅅ", "ㅘ": "ㅗㅏ", "\u1107\u1161\u11bc\u110b\u1171": "ㅂㅏㅇㅇㅜㅣ", "\u1100\u1161\u11b9": "ㄱㅏㅂㅅ",
		"Chargé": "charge", "e\u0301": "e", "28,500": "28500", "THAAD": "thaad", "Ø": "o",
	} {
		if got := fold(text); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

func TestDatesThatAreTyped(t *testing.T) {
	for text, want := range map[string]string{
		"2018-12-28": "2018-12-28", "2018.12.28": "2018-12-28", "2018/1/2": "2018-01-02", "2019.3": "2019-03", "2018-12": "2018-12", "1989": "1989",
		"dec 2018": "2018-12", "December 2018": "2018-12", "Decmber 2018": "2018-12", "28 December 2018": "2018-12-28", "Dec 28, 2018": "2018-12-28", "2018 dec": "2018-12",
		"2018년": "2018", "2018년 12월": "2018-12", "2018년 12월 28일": "2018-12-28",
		"": "", "12.2018": "", "dec": "", "2018-13": "", "2018.2.30": "", "de 2018": "", "28 dec": "", "2018 troops": "", "20181228": "", "1.3tn": "", "0000": "",
	} {
		p, ok := dateIn(text)
		if p.String() != want || ok != (want != "") {
			t.Errorf("%q: %s %v, want %q", text, p, ok, want)
		}
	}
}

// An amount as it is typed against one in the tables, in won or dollars.
func TestAmountsThatAreNear(t *testing.T) {
	for _, c := range []struct {
		typed, in    string
		wrong, apart int32
		ok           bool
	}{
		{"1.3tn", "1.3tn", 0, 0, true},
		{"1.3tn", "1.3463tn", 0, rounded, true}, // rounds to it
		{"1.3tn", "1.35tn", 4, 0, true},         // rounds to 1.4: four percent off, counted from one
		{"1.3tn", "1.25tn", 0, rounded, true},
		{"1tn", "1.04tn", 0, rounded, true}, // two digits at least
		{"1tn", "1.4tn", 41, 0, true},
		{"1tn", "1.6tn", 0, 0, false},
		{"$1.3tn", "1.3tn", 0, 0, false},
		{"1.6 billion", "$1.6bn", 0, 0, true}, // no currency said
		{"1.6 billion won", "$1.6bn", 0, 0, false},
		{"1조3000억", "1.3tn", 0, 0, true},
	} {
		w, ok := wantedOf(c.typed)
		a, err := money.Parse(c.in)
		s, fits := sumOf(a)
		if !ok || err != nil || !fits {
			t.Fatalf("%+v: %v %v %v", c, ok, err, fits)
		}
		if n, ok := w.near(s); n != (nearness{c.wrong, c.apart}) || ok != c.ok {
			t.Errorf("%+v: %+v %v", c, n, ok)
		}
	}
	for _, none := range []string{"", "2018", "28,500", "won", "10th", "8.2%", "trillion", "2018-12-28", "-5bn", "$"} {
		if w, ok := wantedOf(none); ok {
			t.Errorf("%q is %+v", none, w)
		}
	}
	if _, ok := sumOf(money.Amount{Value: decimal.New(1, 30)}); ok {
		t.Error("a sum without bounds")
	}
}

// The amounts in one text: dollars before,
// won after, in words, in brackets; counts and percentages are none.
func TestAmountsInATextAreFound(t *testing.T) {
	text := `257.5 billion won plus $141.2 million (about $333 million), 32,000 soldiers, +8.2%, from 960.2bn won = $853.3m`
	var got []string
	for _, q := range sumsIn(text) {
		got = append(got, text[q.Start:q.End])
	}
	if want := []string{"257.5 billion won", "$141.2 million", "$333 million", "960.2bn won", "$853.3m"}; !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

// A shared beginning of three letters weighs more than one error and less than
// two.
func TestSharedBeginning(t *testing.T) {
	for _, c := range []struct{ typed, nearer, farther string }{
		{"furlow", "furlough", "follow"}, {"herris", "harris", "herald"}, {"burdan", "burden", "urban"},
	} {
		typed := newWord(c.typed)
		near, ok := typed.near(newWord(c.nearer))
		far, isFar := typed.near(newWord(c.farther))
		if !ok || isFar && !near.less(far) {
			t.Errorf("%+v: %v %v, %v", c, near, ok, far)
		}
	}
}

// What became known later is not in the index, nor are Korean words of it:
// first days from the tables.
func TestEntriesAreOfTheDay(t *testing.T) {
	archive, err := dataset.Read(data.Files, data.CoversFrom, data.CoversTo)
	if err != nil {
		t.Fatal(err)
	}
	korean, err := ReadKorean(data.Korean)
	if err != nil {
		t.Fatal(err)
	}
	for id, first := range map[string]string{
		"sma-12": "2024-10-04", "ask-2018-12-28": "2018-12-28", "2019-02-10": "2019-02-10", "sma-10-signatory-harry-harris": "2019-03-08",
		"pay-2019-total": "2019-02-10", "usd-krw-2017": "2018-01-01", "term-operational": "2018-08-23", "npsc-2016": "2018-05-23",
		"claim-2018-06-12": "2018-06-12", "WT2018": "2018-12-24", "usd-2018-news20181228": "2018-12-28", "japan-fy2022-26": "2021-12-21",
	} {
		day := date.Must(first)
		for when, want := range map[date.Day]bool{date.FromNumber(day.Number() - 1): false, day: true} {
			entries := Entries(archive.AsOf(when), sentence.English{}, korean)
			if got := slices.ContainsFunc(entries, func(e Entry) bool { return e.ID == id }); got != want {
				t.Errorf("%s on %s: %v, want %v", id, when, got, want)
			}
		}
	}
}

// The word 제12차, of the agreement of 2024, is found from its day on.
func TestKoreanBringsNothingNew(t *testing.T) {
	archive, err := dataset.Read(data.Files, data.CoversFrom, data.CoversTo)
	if err != nil {
		t.Fatal(err)
	}
	korean, err := ReadKorean(data.Korean)
	if err != nil {
		t.Fatal(err)
	}
	on := func(day string) []Hit {
		return New(Entries(archive.AsOf(date.Must(day)), sentence.English{}, korean)).Search("제12차", 1)
	}
	if hits := on("2024-03-04"); len(hits) != 0 {
		t.Errorf("before anybody wrote of it: %+v", hits)
	}
	if hits := on("2024-10-04"); len(hits) != 1 || hits[0].ID != "sma-12" {
		t.Errorf("%+v", hits)
	}
}
