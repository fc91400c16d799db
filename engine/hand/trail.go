package hand

import "slices"

// Trail is the ids of what had the keyboard, the latest one last: where a card
// was closed that had it, it goes back to what is still there.
type Trail []string

// longest is how many it remembers.
const longest = 8

// With is the trail after something got the keyboard.
func (t Trail) With(id string) Trail {
	if i := slices.Index(t, id); i >= 0 {
		t = slices.Delete(t, i, i+1)
	}
	t = append(t, id)
	return t[max(len(t)-longest, 0):]
}

// Back gives the ids in the order in which one goes back.
func (t Trail) Back() []string {
	way := slices.Clone(t)
	slices.Reverse(way)
	return way
}
