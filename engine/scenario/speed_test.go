package scenario_test

import (
	"testing"

	"costshare/engine/scenario"
)

// A drag of the slider asks once a frame.
func BenchmarkAsk(b *testing.B) {
	v := asOf(b, "2026-01-31")
	q := question(b, "pay", "1.7tn", "rule", "course")
	for b.Loop() {
		if _, err := scenario.Ask(v, q); err != nil {
			b.Fatal(err)
		}
	}
}
