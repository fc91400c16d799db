package widget

import (
	"slices"
	"strconv"
	"testing"

	"costshare/engine/scene"
)

// Each slider has a handle in the picture, around the place where a browser's own range
// of the same box and a handle of 28 px has it; without handles all else is as it was.
func TestHandles(t *testing.T) {
	for _, query := range []string{"", "asof=2018-12-28&pay=1.3tn", "mode=guess&guess=1991:150bn"} {
		s := View(does(model(t, query), scene.Resized{Width: 600}))
		d := s.Drawing()
		var handles, rest []scene.Shape
		for _, shape := range d.Shapes {
			if shape.Handle {
				handles = append(handles, shape)
			} else {
				rest = append(rest, shape)
			}
		}
		if bare := d.WithoutHandles(); bare.Width != d.Width || bare.Height != d.Height || !slices.Equal(bare.Shapes, rest) {
			t.Errorf("%q: without handles other shapes are left", query)
		}
		sliders := 0
		for _, n := range s.Find("picture").Kids {
			if n.Role != scene.Slider {
				continue
			}
			sliders++
			value, err := strconv.Atoi(n.Value)
			if err != nil {
				t.Fatal(err)
			}
			x := n.Box.X + 14 + (n.Box.W-28)*float64(value-n.Min)/float64(n.Max-n.Min)
			y := n.Box.Y + n.Box.H/2
			of := func(h scene.Shape) bool { return near(h.X+h.W/2, x) && near(h.Y+h.H/2, y) }
			if !slices.ContainsFunc(handles, func(h scene.Shape) bool { return of(h) && h.Style == n.Fill && h.Stroke > 0 }) {
				t.Errorf("%q: %s has no handle of its colour at %.1f, %.1f", query, n.ID, x, y)
			}
			handles = slices.DeleteFunc(handles, of)
		}
		if sliders == 0 || len(handles) > 0 {
			t.Errorf("%q: %d sliders, and %d shapes of handles that are none of theirs", query, sliders, len(handles))
		}
	}
}

// near is as close as a line of half a pixel.
func near(a, b float64) bool { return a-b < 0.5 && b-a < 0.5 }

// What does not show leaves everything as it was.
func TestShows(t *testing.T) {
	m := does(model(t, ""), scene.Set{ID: SliderID, Value: "3"})
	before, after := View(m), View(does(m, addressDue{}))
	if Shows(addressDue{}) || after.Outline() != before.Outline() || !slices.Equal(after.Drawing().Shapes, before.Drawing().Shapes) {
		t.Error("the address is due, and something else is shown")
	}
	if !Shows(settledNow{}) || !Shows(scene.Undo{}) {
		t.Error("a message that changes what is shown is taken for one that does not")
	}
}
