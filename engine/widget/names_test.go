package widget

import (
	"strconv"
	"strings"
	"testing"

	"costshare/engine/scene"
)

// amountNames are the names over the bars: the large labels with a halo.
func amountNames(t *testing.T, m Model) []scene.Shape {
	t.Helper()
	var found []scene.Shape
	for _, s := range drawn(t, View(m)).Shapes {
		if s.Kind == scene.Label && s.Halo != scene.None && s.Size == nameSize {
			found = append(found, s)
		}
	}
	return found
}

func drawn(t *testing.T, s scene.Scene) *scene.Drawing {
	t.Helper()
	for _, n := range s.Nodes {
		if n.Drawing != nil {
			return n.Drawing
		}
	}
	t.Fatal("there is no drawing")
	return nil
}

// On every New Year's Day and at every width both the year compared with and
// the reader's payment are named, apart from each other. A year that is stepped
// to is named, too, whoever gives way.
func TestNamesStandApart(t *testing.T) {
	for year := 1992; year <= 2026; year++ {
		first := model(t, "asof="+strconv.Itoa(year)+"-01-01")
		for _, width := range []float64{280, 343, 712} {
			m, _ := Update(first, scene.Resized{Width: width})
			names := amountNames(t, m)
			if len(names) != 2 {
				t.Fatalf("%d at %v: %d names, want 2", year, width, len(names))
			}
			apart(t, m, names)
			for range 4 {
				m, _ = Update(m, scene.Stepped{ID: yearsID, Steps: -1})
				names := amountNames(t, m)
				apart(t, m, names)
				chosen := strconv.Itoa(m.chosenYear())
				if !strings.HasPrefix(names[len(names)-1].Text, chosen) && !strings.HasPrefix(names[0].Text, chosen) {
					t.Errorf("%d at %v: %s is not named, but %q", year, width, chosen, names[0].Text)
				}
			}
		}
	}
}

// apart compares where the letters of labels stand, digits being as tall as capitals.
func apart(t *testing.T, m Model, names []scene.Shape) {
	t.Helper()
	for i, a := range names {
		for _, b := range names[:i] {
			ax, aw := extent(m, a)
			bx, bw := extent(m, b)
			if tall := m.family.CapHeight(a.Size); ax < bx+bw && bx < ax+aw && a.Y-tall < b.Y && b.Y-tall < a.Y {
				t.Errorf("%s, %v wide: %q stands on %q", m.Query(), m.width, a.Text, b.Text)
			}
		}
	}
}

func extent(m Model, s scene.Shape) (left, width float64) {
	width = m.family.Width(s.Text, s.Size, s.Bold)
	switch s.Anchor {
	case scene.Middle:
		return s.X - width/2, width
	case scene.End:
		return s.X - width, width
	}
	return s.X, width
}
