package sentence

import (
	"costshare/engine/dataset"

	"github.com/shopspring/decimal"
)

// Timelines is what a speaker says of events and agreements on the timeline.
type Timelines interface {
	// StepName names a step of an agreement beside its mark: "9th signed".
	StepName(a dataset.Agreement, step string) string
	// AskName names a demand beside its mark: "US wish $5bn".
	AskName(d dataset.Demand) string
	// Gap says from when until when no agreement was in force.
	Gap(g dataset.Gap) string
	// Nearest says in which years the amount came nearest to the reader's that was
	// really paid.
	Nearest(years []int, won decimal.Decimal) string
	// Together says how many events stand at one place, from the first to the last.
	Together(n int, first, last dataset.Event) string
}
