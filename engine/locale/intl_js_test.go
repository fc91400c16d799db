package locale

import (
	"math/rand"
	"strconv"
	"strings"
	"syscall/js"
	"testing"

	"github.com/shopspring/decimal"

	"costshare/engine/date"
)

const many = 10_000

// Dates are those of the browser's own Intl, in both languages. English is Intl's
// en-GB: day before month, as the sources of this field write; its short months
// have three letters where Intl writes Sept.
func TestDatesAgreeWithIntl(t *testing.T) {
	format := func(lang, month string) func(d date.Day) string {
		f := js.Global().Get("Intl").Get("DateTimeFormat").New(lang, map[string]any{"year": "numeric", "month": month, "day": "numeric", "timeZone": "UTC"})
		return func(d date.Day) string { return f.Call("format", float64(d.Number())*864e5).String() }
	}
	english, short, korean := format("en-GB", "long"), format("en-GB", "short"), format("ko", "long")
	r := rand.New(rand.NewSource(1))
	for range many {
		d := date.FromNumber(r.Intn(365*120) - 365*20) // 1950 to 2070
		for _, c := range []struct{ got, want string }{
			{English{}.Day(d.Partial()), english(d)},
			{English{}.ShortDay(d.Partial()), strings.Replace(short(d), "Sept", "Sep", 1)},
			{Korean{}.Day(d.Partial()), korean(d)},
		} {
			if c.got != c.want {
				t.Fatalf("%v is %q, Intl writes %q", d, c.got, c.want)
			}
		}
	}
}

// Numbers are those of Intl. English agrees to the letter; Korean newspapers part
// numbers by 만, 억 and 조 where Intl writes commas, so that those are taken apart
// again before they are compared.
func TestNumbersAgreeWithIntl(t *testing.T) {
	en := js.Global().Get("Intl").Get("NumberFormat").New("en", map[string]any{"maximumFractionDigits": 6})
	percent := js.Global().Get("Intl").Get("NumberFormat").New("en", map[string]any{"maximumFractionDigits": 1, "roundingMode": "halfExpand"})
	r := rand.New(rand.NewSource(2))
	for range many {
		digits := strconv.Itoa(r.Intn(1 << (1 + r.Intn(45))))
		if r.Intn(2) == 0 {
			digits += "." + strconv.Itoa(1+r.Intn(999))
		}
		d := decimal.RequireFromString(digits)
		want := en.Call("format", digits).String() // as a decimal text, not as a float
		if got := (English{}).Number(d); got != want {
			t.Fatalf("%s is %q, Intl writes %q", digits, got, want)
		}
		if got, want := (English{}).Percent(d), percent.Call("format", digits).String()+"%"; got != want {
			t.Fatalf("%s percent is %q, Intl writes %q", digits, got, want)
		}
		if got := plainKorean((Korean{}).Number(d)); !got.Equal(d) {
			t.Fatalf("%s is %q, which is %s", digits, (Korean{}).Number(d), got)
		}
	}
}

// plainKorean reads 1조2345억 as what it means, by its own rule.
func plainKorean(s string) decimal.Decimal {
	sum := decimal.Zero
	for _, unit := range []struct {
		name  string
		zeros int32
	}{{"조", 12}, {"억", 8}, {"만", 4}, {"", 0}} {
		part, rest, found := strings.Cut(s, unit.name)
		if unit.name == "" {
			part, found = s, s != ""
		}
		if !found {
			continue
		}
		sum = sum.Add(decimal.RequireFromString(strings.ReplaceAll(part, ",", "")).Shift(unit.zeros))
		s = rest
	}
	return sum
}
