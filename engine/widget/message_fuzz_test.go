package widget

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"costshare/engine/scene"
)

// Whatever a page tells the widget, in whatever order, it shows a scene whose
// picture can be drawn and whose address leads back. A line is a message: its kind,
// a node, and what else it says.
func FuzzMessages(f *testing.F) {
	first := model(f, "asof=2018-12-28")
	for _, s := range []string{"set pay 40\nundo", "enter amount 1.3tn\naccept amount", "point years 200 30\ndrag years 40\nescape", "zoom events 30 200\nstep events 1 0 0\nopen card 1",
		"address 1 asof=2018-12-28&pay=1tn\nset pay 40\naddress 1 asof=2018-12-28&pay=2tn\nundo\naddress 2 pay=3tn\nundo\nundo",
		"address - asof=2018-12-28&pay=%2&pin=A~pay:1tn;B~pay:x", "set day 9999999999\nset lang ko", "width - 1e300\nzoom years 1e300 -1", "enter asof 29.2.2019\npress undo -\nundo\nundo",
		"press pin -\npress pin -\npress pin -\npress pin -\npress reset -", "set sets share\nenter amount 9%25\nset rule own\nenter rates 1,2,,3", "help\nfind find won\nset find 1조\naccept find", "step pay 0 0 1\nstep day 0 1 0"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, script string) {
		m := first
		for i, line := range strings.Split(script, "\n") {
			if i == 12 {
				break // enough, and short to read
			}
			m, _ = Update(m, told(m, line))
			leadsBack(t, m, script)
		}
		leadsBack(t, m.settled(), script)
	})
}

// told reads a message from a line.
func told(m Model, line string) scene.Msg {
	kind, rest, _ := strings.Cut(line, " ")
	name, value, _ := strings.Cut(rest, " ")
	id := scene.ID(name)
	var n [3]float64
	for i, word := range strings.Fields(value) {
		if v, err := strconv.ParseFloat(word, 64); err == nil && i < len(n) && !math.IsNaN(v) && !math.IsInf(v, 0) {
			n[i] = v
		}
	}
	steps := func(v float64) int { return int(max(-1000, min(v, 1000))) }
	switch kind {
	case "set":
		return scene.Set{ID: id, Value: value}
	case "enter":
		return scene.Entered{ID: id, Value: value}
	case "accept":
		return scene.Accepted{ID: id}
	case "point":
		return scene.Pointed{ID: id, X: n[0], Y: n[1]}
	case "drag":
		return scene.Dragged{ID: id, By: n[0]}
	case "zoom":
		return scene.Zoomed{ID: id, By: n[0], X: n[1], Step: n[2] != 0}
	case "step":
		return scene.Stepped{ID: id, Steps: steps(n[0]), Stops: steps(n[1]), End: steps(n[2])}
	case "focus":
		return scene.Focused{ID: id, Visible: value != ""}
	case "open":
		return scene.Opened{ID: id, Open: value != ""}
	case "width":
		return scene.Resized{Width: n[0]}
	case "address":
		way, _ := strconv.Atoi(name) // 0 for all else
		return scene.Addressed{Query: value, Way: way}
	case "frame":
		return scene.Frame{Millis: n[0]}
	case "calm":
		return scene.Preferred{LessMotion: value != ""}
	case "undo":
		return scene.Undo{}
	case "escape":
		return scene.Escaped{}
	case "help":
		return scene.Help{}
	case "press":
		s := View(m)
		if node := s.Find(id); node != nil && node.Press != nil {
			return node.Press
		}
	}
	return settledNow{}
}

// leadsBack holds a model to its address, and its scene to what can be said and drawn;
// what the script says itself may be repeated.
func leadsBack(t *testing.T, m Model, script string) {
	t.Helper()
	query := m.Query()
	back, problems := Parse(m.archive, query)
	if len(problems) > 0 || len(query) > 500 || !same(back, m.state) {
		t.Fatalf("%q leads to %+v and not to %+v: %v", query, back, m.state, problems)
	}
	s := View(m)
	for _, slip := range []string{"%!", "NaN"} { // as fmt and strconv write what they cannot
		if text := s.Outline(); strings.Contains(text, slip) && !strings.Contains(script, slip) {
			t.Fatalf("%q says\n%s", query, text)
		}
	}
	if d := s.Drawing(); d != nil {
		for _, shape := range d.Shapes {
			if sum := shape.X + shape.Y + shape.W + shape.H + shape.Size; math.IsNaN(sum) || math.IsInf(sum, 0) {
				t.Fatalf("%q draws %+v", query, shape)
			}
		}
	}
}
