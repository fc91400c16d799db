package sheet

import (
	"math"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"costshare/engine/scene"
	"costshare/engine/typeface"
)

func family(t testing.TB) *typeface.Family {
	t.Helper()
	f, err := typeface.New()
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func node(id scene.ID, role scene.Role, text string, kids ...scene.Node) scene.Node {
	n := scene.Node{ID: id, Role: role, Kids: kids}
	if text != "" {
		n.Runs = scene.Text(text)
	}
	return n
}

func figure(id scene.ID, value, meaning string) scene.Node {
	summary := node(id+"-summary", scene.Summary, "", node(id+"-value", scene.Value, value), node(id+"-meaning", scene.Paragraph, meaning))
	return node(id, scene.Figure, "", node(id+"-how", scene.Details, "", summary,
		node(id+"-steps", scene.List, "", node(id+"-step", scene.Item, "worked out from "+value))))
}

// demo has a node of every role.
func demo() *scene.Scene {
	picture := scene.Node{ID: "picture", Role: scene.Picture, Drawing: &scene.Drawing{Width: 300, Height: 120, Shapes: []scene.Shape{
		{X: 10, Y: 20, W: 30, H: 40, Style: scene.Paid}}},
		Kids: []scene.Node{
			{ID: "years", Role: scene.Lane, Box: scene.Box{X: 10, Y: 0, W: 200, H: 50}},
			{ID: "amount", Role: scene.Field, Value: "1.3tn", Box: scene.Box{X: 150, Y: 60, W: 100, H: 34}},
			{ID: "pay", Role: scene.Slider, Box: scene.Box{Y: 80, W: 240, H: 40}},
			node("stops", scene.Group, "", scene.Node{ID: "stop", Role: scene.Button, Runs: scene.Text("a stop"), Box: scene.Box{X: 20, Y: 90, W: 24, H: 24}}),
		}}
	lead := scene.Node{ID: "lead", Role: scene.Lead, Runs: []scene.Run{
		{Text: "If Seoul pays "}, {Text: "1.3 trillion", Style: scene.ScenarioText, Bold: true}, {Text: " in 2019, that is more than it paid in 2018, a rise of more than a third."}}}
	source := scene.Node{ID: "source", Role: scene.Item, Runs: []scene.Run{{Text: "Printed in "}, {Text: "a paper with a name that takes more than a line on a phone", Link: "https://example.org/"}}}
	row := func(id scene.ID, cells ...string) scene.Node {
		r := node(id, scene.Row, "", node(id+"-0", scene.HeadCell, cells[0]))
		for _, c := range cells[1:] {
			r.Kids = append(r.Kids, node(id+"-"+scene.ID(c[:1]), scene.Cell, c))
		}
		return r
	}
	return &scene.Scene{Nodes: []scene.Node{
		node("title", scene.Heading, "What is paid"),
		node("subtitle", scene.Subtitle, "In won, as known on a day"),
		lead,
		node("notice", scene.Notice, "The day is outside of what is known."),
		picture,
		node("buttons", scene.Group, "", node("one", scene.Button, "One"), node("two", scene.Button, "Two")),
		scene.Node{ID: "typed", Role: scene.Field, Name: "A label", Hint: "a hint", Problem: "a problem", Value: "x"},
		node("figures", scene.Figures, "", figure("a", "+35.4%", "on 2018, the largest yearly rise since 2005"), figure("b", "6.7tn", "in five years"),
			figure("c", "49%", "of a cost"), figure("d", "45.6m", "for each of 28,500 soldiers"), figure("e", "1.35", "times")),
		node("list", scene.Details, "", node("list-summary", scene.Summary, "All sources"), node("items", scene.List, "", source, node("plain", scene.Item, "Another"))),
		node("table", scene.Details, "", node("table-summary", scene.Summary, "All payments"), node("rows", scene.Table, "", node("caption", scene.Caption, ""),
			row("heads", "Year", "Amount", "Where it is printed"), row("2018", "2018", "960.2bn", "in a long book about what was paid by whom and when"))),
		node("footer", scene.Footer, "Payments are what was agreed."),
	}}
}

// everything is open to a reader who opened all.
func everything(s *scene.Scene) Reader {
	open := map[scene.ID]bool{}
	var walk func([]scene.Node)
	walk = func(nodes []scene.Node) {
		for i := range nodes {
			if nodes[i].Role == scene.Details {
				open[nodes[i].ID] = true
			}
			walk(nodes[i].Kids)
		}
	}
	walk(s.Nodes)
	return Reader{Open: open}
}

// written is all text of a drawing.
func written(d *scene.Drawing) string {
	var words []string
	for _, s := range d.Shapes {
		if s.Kind == scene.Label {
			words = append(words, s.Text)
		}
	}
	return strings.Join(words, " ")
}

// label finds the label that begins with a text.
func label(t *testing.T, s *Sheet, text string) scene.Shape {
	t.Helper()
	for _, l := range s.Drawing.Shapes {
		if l.Kind == scene.Label && strings.HasPrefix(l.Text, text) {
			return l
		}
	}
	t.Fatalf("%q is not on the sheet", text)
	return scene.Shape{}
}

// As the page's style sheet says: 16 px margins, 24 from 600 px on, at most 760
// px; from 960 px on at most 1,200, of which the figures take 340 and a gap 40.
func TestColumn(t *testing.T) {
	for width, want := range map[float64][3]float64{
		320: {16, 288, 288}, 599: {16, 567, 567}, 600: {24, 552, 552}, 760: {24, 712, 712}, 959: {123, 712, 712},
		960: {24, 912, 532}, 1200: {24, 1152, 772}, 1400: {124, 1152, 772},
	} {
		left, inner := column(width)
		if got := [3]float64{left, inner, DrawingWidth(width)}; got != want {
			t.Errorf("at %v: %v, want %v", width, got, want)
		}
	}
}

// The dots under a value stand on whole pixels, also where its column does not.
func TestDotsStandOnPixels(t *testing.T) {
	sheet := Lay(demo(), family(t), 375, Reader{})
	dots := 0
	for _, s := range sheet.Drawing.Shapes {
		if s.Kind == scene.Rect && s.W == 1 && s.H == 1 {
			dots++
			if s.X != math.Floor(s.X) || s.Y != math.Floor(s.Y) {
				t.Fatalf("a dot at %v, %v", s.X, s.Y)
			}
		}
	}
	if dots < 20 {
		t.Errorf("%d dots", dots)
	}
}

// Where there is room the first figures stand beside the drawing, two by two.
func TestFiguresBesideTheDrawing(t *testing.T) {
	s := demo()
	s.Nodes = slices.Delete(s.Nodes, 5, 7) // what stands between them
	sheet := Lay(s, family(t), 1000, Reader{})
	picture, first := sheet.Target("years").Box, label(t, &sheet, "+35.4%")
	if first.X < picture.X+DrawingWidth(1000) || first.Y > picture.Y+120 {
		t.Errorf("drawing %v, first figure at %v, %v", picture, first.X, first.Y)
	}
	if label(t, &sheet, "6.7tn").Y != first.Y || label(t, &sheet, "49%").Y <= first.Y || label(t, &sheet, "49%").X != first.X {
		t.Error("the figures are not two by two")
	}
	if footer := label(t, &sheet, "Payments are").X; footer != 24 {
		t.Errorf("the footer begins at %v", footer)
	}
}

// Whatever the width: all that the scene says is there once it is open, nothing
// runs out of the column, and no two lines of text overlap.
func TestAllIsOnTheSheet(t *testing.T) {
	f, s := family(t), demo()
	rapid.Check(t, func(t *rapid.T) {
		width := rapid.Float64Range(280, 1300).Draw(t, "width")
		sheet := Lay(s, f, width, everything(s))
		text := strings.Join(strings.Fields(written(&sheet.Drawing)), " ")
		for _, n := range texts(s.Nodes) {
			for _, word := range strings.Fields(n) {
				if !strings.Contains(text, word) {
					t.Fatalf("%q is missing", word)
				}
			}
		}
		checkInside(t, f, &sheet, width)
		checkApart(t, f, &sheet)
	})
}

// texts are those of nodes outside of the drawing, which brings its own.
func texts(nodes []scene.Node) []string {
	var all []string
	for _, n := range nodes {
		all = append(all, scene.Plain(n.Runs))
		if n.Role != scene.Picture {
			all = append(all, texts(n.Kids)...)
		}
	}
	return all
}

func checkInside(t *rapid.T, f *typeface.Family, s *Sheet, width float64) {
	left, inner := column(width)
	for _, l := range s.Drawing.Shapes {
		w := l.W
		if l.Kind == scene.Label {
			w = f.Width(l.Text, l.Size, l.Bold)
		}
		if l.X < left-0.01 || l.X+w > left+max(inner, 300)+0.01 || l.Y > s.Height {
			t.Fatalf("%+v is not inside of %v..%v, %v", l, left, left+inner, s.Height)
		}
	}
}

func checkApart(t *rapid.T, f *typeface.Family, s *Sheet) {
	var boxes []scene.Box
	for _, l := range s.Drawing.Shapes {
		if l.Kind != scene.Label || l.Text == "" {
			continue
		}
		b := scene.Box{X: l.X, Y: l.Y - l.Size*0.7, W: f.Width(strings.TrimRight(l.Text, " "), l.Size, l.Bold), H: l.Size * 0.9}
		for _, o := range boxes {
			if b.X < o.X+o.W-0.01 && o.X < b.X+b.W-0.01 && b.Y < o.Y+o.H && o.Y < b.Y+b.H {
				t.Fatalf("%q at %v overlaps %v", l.Text, b, o)
			}
		}
		boxes = append(boxes, b)
	}
}

func TestTargetsAreInReadingOrder(t *testing.T) {
	s := demo()
	sheet := Lay(s, family(t), 760, everything(s))
	var got []string
	for _, target := range sheet.Targets {
		got = append(got, string(target.ID)+" "+string(target.Role))
	}
	want := []string{"years lane", "amount field", "pay slider", "stop button", "one button", "two button", "typed field",
		"a-how summary", "b-how summary", "c-how summary", "d-how summary", "e-how summary", "list summary", "source-link-1 link", "table summary"}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%v\nwant\n%v", got, want)
	}
}

func TestClosedDetailsHideWhatTheyHold(t *testing.T) {
	s := demo()
	closed := Lay(s, family(t), 760, Reader{})
	if text := written(&closed.Drawing); strings.Contains(text, "worked out") || strings.Contains(text, "Another") || !strings.Contains(text, "▸") {
		t.Errorf("closed: %s", text)
	}
	open := Lay(s, family(t), 760, Reader{Open: map[scene.ID]bool{"list": true}})
	if text := written(&open.Drawing); !strings.Contains(text, "Another") || strings.Contains(text, "worked out") || !strings.Contains(text, "▾") {
		t.Errorf("list open: %s", text)
	}
	if open.Height <= closed.Height {
		t.Errorf("open it is %v tall, closed %v", open.Height, closed.Height)
	}
}

// A figure's column is an equal share; an open one has the row.
func TestFigures(t *testing.T) {
	f := family(t)
	for _, c := range []struct {
		width float64
		open  scene.ID
		rows  [][]string
	}{
		{375, "", [][]string{{"+35.4%", "6.7tn"}, {"49%", "45.6m"}, {"1.35"}}},
		{760, "", [][]string{{"+35.4%", "6.7tn", "49%", "45.6m"}, {"1.35"}}},
		{375, "b-how", [][]string{{"+35.4%"}, {"6.7tn"}, {"49%", "45.6m"}, {"1.35"}}},
		{760, "c-how", [][]string{{"+35.4%", "6.7tn"}, {"49%"}, {"45.6m", "1.35"}}},
	} {
		sheet := Lay(demo(), f, c.width, Reader{Open: map[scene.ID]bool{c.open: true}})
		before := 0.0
		for _, row := range c.rows {
			y := label(t, &sheet, row[0]).Y
			if y <= before {
				t.Errorf("%v, %q open: %v is not below the row before", c.width, c.open, row)
			}
			for _, value := range row[1:] {
				if label(t, &sheet, value).Y != y {
					t.Errorf("%v, %q open: %q is not in the row of %q", c.width, c.open, value, row[0])
				}
			}
			before = y
		}
	}
}

func TestPictureStandsWhereItsTargetsAre(t *testing.T) {
	sheet := Lay(demo(), family(t), 760, Reader{})
	var bar scene.Shape
	for _, s := range sheet.Drawing.Shapes {
		if s.Style == scene.Paid {
			bar = s
		}
	}
	lane := sheet.Target("years")
	// In the drawing the bar is at (10, 20), the lane at (10, 0).
	if bar.X != lane.Box.X || bar.Y != lane.Box.Y+20 || lane.Left != lane.Box.X-10 {
		t.Errorf("bar %v, %v; lane %+v", bar.X, bar.Y, lane)
	}
	if got := sheet.At(bar.X+1, bar.Y+1); got == nil || got.ID != "years" {
		t.Errorf("under the bar: %v", got)
	}
}

func TestRing(t *testing.T) {
	rings := func(r Reader) (n int, box scene.Box) {
		sheet := Lay(demo(), family(t), 760, r)
		for _, s := range sheet.Drawing.Shapes {
			if s.Style == scene.Focus {
				n, box = n+1, scene.Box{X: s.X, Y: s.Y, W: s.W, H: s.H}
			}
		}
		return n, box
	}
	for _, id := range []scene.ID{"years", "amount", "stop", "one", "list", "a-how"} {
		if n, _ := rings(Reader{Focus: id, FocusVisible: true}); n != 1 {
			t.Errorf("%s: %d rings", id, n)
		}
		if n, _ := rings(Reader{Focus: id}); n != 0 {
			t.Errorf("%s, pressed: %d rings", id, n)
		}
	}
	if n, _ := rings(Reader{Focus: "pay", FocusVisible: true}); n != 0 {
		t.Errorf("the slider draws its own ring, here are %d", n)
	}
	_, box := rings(Reader{Focus: "stop", FocusVisible: true})
	if box.W != 34 || box.H != 34 { // 24 and twice 2 + 3
		t.Errorf("ring %v", box)
	}
}

// The caret stands behind as many letters as the reader says, in a field whose
// text ends at its right side.
func TestCaret(t *testing.T) {
	f := family(t)
	caret := func(r Reader) (x float64, n int) {
		sheet := Lay(demo(), f, 760, r)
		field := sheet.Target("amount").Box
		for _, s := range sheet.Drawing.Shapes {
			if s.Kind == scene.Line && s.W == 0 && s.X > field.X && s.X < field.X+field.W && s.Y > field.Y && s.Y < field.Y+field.H {
				x, n = field.X+field.W-s.X, n+1
			}
		}
		return x, n
	}
	if _, n := caret(Reader{}); n != 0 {
		t.Errorf("%d carets without focus", n)
	}
	for at, rest := range map[int]string{0: "1.3tn", 3: "tn", 5: "", 99: ""} {
		want := 8 + f.Width(rest, 14, false)
		if got, n := caret(Reader{Focus: "amount", Caret: at}); n != 1 || math.Abs(got-want) > 0.01 {
			t.Errorf("caret %d: %v from the right (%d carets), want %v", at, got, n, want)
		}
	}
	if _, n := caret(Reader{Focus: "amount", Selected: true}); n != 0 {
		t.Error("a caret in a selected text")
	}
}

// A link over two lines is two places of one name.
func TestLinkOverLines(t *testing.T) {
	s := demo()
	sheet := Lay(s, family(t), 320, everything(s))
	n := 0
	for _, target := range sheet.Targets {
		if target.ID == "source-link-1" && target.Link == "https://example.org/" {
			n++
		}
	}
	if n < 2 {
		t.Errorf("%d places", n)
	}
}

func TestWindow(t *testing.T) {
	s := demo()
	sheet := Lay(s, family(t), 375, everything(s))
	top := label(t, &sheet, "All sources").Y - 100
	window := sheet.Window(top, 200, nil)
	if window.Height != 200 || window.Width != 375 {
		t.Errorf("%v x %v", window.Width, window.Height)
	}
	if len(window.Shapes) >= len(sheet.Drawing.Shapes) {
		t.Error("nothing was left out")
	}
	part := Sheet{Drawing: window}
	if got := label(t, &part, "All sources").Y; math.Abs(got-100) > 1e-9 {
		t.Errorf("it stands at %v", got)
	}
	again := sheet.Window(top, 200, window.Shapes)
	if &again.Shapes[0] != &window.Shapes[0] {
		t.Error("the room was not reused")
	}
}
