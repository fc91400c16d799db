package main

import (
	"testing"

	"costshare/engine/scene"
)

// A window lays its sheet out anew for each step of a slider, with all lists
// open.
func BenchmarkLay(b *testing.B) {
	for _, open := range []bool{false, true} {
		s := shellOf(b, "")
		for _, n := range s.view.Nodes {
			s.reader.Open[n.ID] = open && n.Role == scene.Details
		}
		name := "closed"
		if open {
			name = "open"
		}
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				s.stale = true
				s.show()
			}
		})
	}
}
