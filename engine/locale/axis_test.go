package locale

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
)

// Marks of a scale have one unit, as in the charts of Korean newspapers.
func TestKoreanAxis(t *testing.T) {
	for _, c := range []struct{ marks, want string }{
		{"0 500000000000 1000000000000 1500000000000", "0 0.5조 1.0조 1.5조"},
		{"0 2000000000000 4000000000000", "0 2조 4조"},
		{"0 50000000000 100000000000", "0 500억 1000억"},
	} {
		var marks []decimal.Decimal
		for _, m := range strings.Fields(c.marks) {
			marks = append(marks, d(m))
		}
		if got := strings.Join(Korean{}.Axis(marks), " "); got != c.want {
			t.Errorf("%s: %s, want %s", c.marks, got, c.want)
		}
	}
}
