package scenario_test

import (
	"testing"

	"costshare/engine/scenario"
)

// A drag of the slider asks once a frame.
func BenchmarkAsk(b *testing.B) {
	day := scenario.On(asOf(b, "2026-01-31"))
	q := question(b, "pay", "1.7tn", "rule", "course")
	for b.Loop() {
		if _, err := day.Ask(q); err != nil {
			b.Fatal(err)
		}
	}
}

// A day is worked out once for all that is asked on it.
func BenchmarkOn(b *testing.B) {
	v := asOf(b, "2026-01-31")
	for b.Loop() {
		scenario.On(v)
	}
}

// A payment by its parts is reckoned as often as one in won.
func BenchmarkAskParts(b *testing.B) {
	day := scenario.On(asOf(b, "2026-01-31"))
	q := question(b, "parts", "labour:+20%,operational:200bn")
	for b.Loop() {
		if _, err := day.Ask(q); err != nil {
			b.Fatal(err)
		}
	}
}

// The reader's own assumption works the course out once more; the other words
// are those that cost most.
func BenchmarkAskAssuming(b *testing.B) {
	day := scenario.On(asOf(b, "2026-01-31"))
	q := question(b, "pay", "1.7tn", "rule", "cpi:5", "years", "10", "assume", "2.4", "troops", "claim-2025-07-08", "prices", "2015", "rate", "KH202410")
	for b.Loop() {
		if _, err := day.Ask(q); err != nil {
			b.Fatal(err)
		}
	}
}
