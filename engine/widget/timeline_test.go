package widget

import (
	"encoding/csv"
	"io/fs"
	"math"
	"slices"
	"strings"
	"testing"

	"costshare/data"
	"costshare/engine/date"
	"costshare/engine/scenario"
	"costshare/engine/scene"

	"pgregory.net/rapid"
)

func dayOf(d date.Day) scene.Set { return scene.Set{ID: asOfSliderID, Value: itoa(d.Number())} }

// factDays are all days from which a row of the tables was known.
func factDays(t *testing.T) []date.Day {
	t.Helper()
	first, last := archive(t).Range()
	var days []date.Day
	files, _ := fs.Glob(data.Files, "*.csv")
	for _, name := range files {
		body, err := data.Files.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		rows, err := csv.NewReader(body).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		column := slices.Index(rows[0], "known_from")
		for _, row := range rows[1:] {
			if column < 0 {
				break
			}
			if d, err := date.Parse(row[column]); err == nil && !d.Before(first) && !d.After(last) {
				days = append(days, d)
			}
		}
	}
	slices.SortFunc(days, date.Day.Compare)
	days = slices.Compact(days)
	if len(days) < 150 {
		t.Fatalf("only %d days carry a fact", len(days))
	}
	return days
}

// What is asked on the last day comes back from a journey to the first, though
// hardly a day before 2016 can answer it; and on the way each day says just what it
// says to a reader who opens it.
func TestTheDayGoesThereAndBack(t *testing.T) {
	const asked = "pay=%2B50%25&years=10&rule=cpi%3A4&def=npsc-2016&rate=2019&prices=2015&pin=Offer~pay:1.3tn~rule:1.5"
	m := model(t, asked)
	if len(m.notices) > 0 {
		t.Fatal(m.notices)
	}
	before := m.Query()
	days := factDays(t)
	plain := model(t, "")
	for i := len(days) - 1; i >= 0; i-- {
		m, plain = does(m, dayOf(days[i])), does(plain, dayOf(days[i]), settledNow{})
		if x, y := readable(plain), readable(model(t, "asof="+days[i].String())); x != y {
			t.Fatalf("on %s: %s", days[i], firstDifference(x, y))
		}
	}
	if m.Query() == before {
		t.Fatal("nothing changed on the way")
	}
	for _, d := range days {
		m = does(m, dayOf(d))
	}
	_, last := m.archive.Range()
	m = does(m, dayOf(last), settledNow{})
	if m.Query() != before {
		t.Errorf("%s came back as %s", before, m.Query())
	}
	if n := len(m.before); n != 1 {
		t.Errorf("the journey is %d steps to undo, want 1", n)
	}
}

// readable is the outline without what tells of the way that led there.
func readable(m Model) string {
	m.before, m.opening, m.state.Version = nil, m.state, 0
	s := View(m)
	return s.Outline()
}

// What is zoomed at stays under the finger, a drag takes it along, and nothing of
// it is in the address.
func TestZoomAndDrag(t *testing.T) {
	first := model(t, "asof=2018-12-28&pay=1.3tn")
	rapid.Check(t, func(r *rapid.T) {
		m := does(first, scene.Resized{Width: rapid.Float64Range(280, 1200).Draw(r, "width")})
		l := m.layout()
		x := rapid.Float64Range(0.3, 0.7).Draw(r, "at") * l.span.Right
		time := l.span.Time(x)
		m = does(m, scene.Zoomed{ID: eventsID, By: rapid.Float64Range(2, 300).Draw(r, "by"), X: x})
		if got := m.layout().span.Time(x); got-time > 0.01 || time-got > 0.01 {
			t.Fatalf("%v stood at %v, now %v does", time, x, got)
		}
		near := m.layout().span
		m = does(m, scene.Dragged{ID: eventsID, By: 5})
		if moved := m.layout().span.X(time) - near.X(time); moved < 4.99 || moved > 5.01 {
			t.Fatalf("a drag of 5 px moved it by %v", moved)
		}
		if m.Query() != first.Query() {
			t.Fatalf("the address became %s", m.Query())
		}
		m = does(m, scene.Zoomed{ID: eventsID})
		if m.near() || m.meant() != m.whole() {
			t.Fatal("the whole is not the whole")
		}
	})
}

// Who zooms in, looks around and comes back sees what was there before.
func TestThereAndBackIsTheSameView(t *testing.T) {
	first := model(t, "asof=2018-12-28&pay=1.3tn")
	rapid.Check(t, func(r *rapid.T) {
		width := rapid.Float64Range(280, 1200).Draw(r, "width")
		m := does(first, scene.Preferred{LessMotion: true}, scene.Resized{Width: width}, scene.Zoomed{ID: eventsID, By: 6, X: width / 3})
		before := View(m)
		x, by := rapid.Float64Range(0.3, 0.7).Draw(r, "at")*m.layout().span.Right, rapid.Float64Range(1.1, 20).Draw(r, "by")
		way := rapid.Float64Range(-60, 60).Draw(r, "way")
		m = does(m, scene.Zoomed{ID: eventsID, By: by, X: x}, scene.Dragged{ID: eventsID, By: way}, scene.Dragged{ID: eventsID, By: -way}, scene.Zoomed{ID: eventsID, By: 1 / by, X: x})
		after := View(m)
		if x, y := before.Outline(), after.Outline(); x != y {
			r.Fatal(firstDifference(x, y))
		}
		sameShapes(r, before.Drawing().Shapes, after.Drawing().Shapes)
	})
}

// sameShapes holds shapes to others, to a hundredth of a pixel.
func sameShapes(t rapid.TB, want, got []scene.Shape) {
	if len(got) != len(want) {
		t.Fatalf("%d shapes instead of %d", len(got), len(want))
	}
	for i, a := range want {
		b := got[i]
		far := max(math.Abs(a.X-b.X), math.Abs(a.Y-b.Y), math.Abs(a.W-b.W), math.Abs(a.H-b.H))
		a.X, a.Y, a.W, a.H, b.X, b.Y, b.W, b.H = 0, 0, 0, 0, 0, 0, 0, 0
		if far > 0.01 || a != b {
			t.Fatalf("shape %d is %+v instead of %+v", i, got[i], want[i])
		}
	}
}

// No label stands on another, whatever is seen and whatever is open.
func TestLabelsStandApartAtEveryZoom(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		m := model(t, rapid.SampledFrom([]string{"", "asof=2018-12-28&pay=1.3tn", "asof=1998-07-01", "asof=2024-11-05&pay=3tn&since=1"}).Draw(r, "state"))
		m = does(m, scene.Preferred{LessMotion: rapid.Bool().Draw(r, "still")},
			scene.Resized{Width: rapid.SampledFrom([]float64{280, 343, 448, 560, 712}).Draw(r, "width")})
		for range rapid.IntRange(0, 4).Draw(r, "messages") {
			x := rapid.Float64Range(0, 700).Draw(r, "x")
			m = does(m, rapid.SampledFrom([]scene.Msg{scene.Zoomed{ID: eventsID, By: 3, X: x}, scene.Zoomed{ID: yearsID, By: 40, X: x},
				scene.Pointed{ID: eventsID, X: x, Y: m.layout().lane + 30}, scene.Pointed{ID: yearsID, X: x}, scene.Pointed{ID: bandsID, X: x},
				scene.Dragged{ID: eventsID, By: x}, scene.Set{ID: kindsID, Value: "demand"}}).Draw(r, "message"))
		}
		labelsApart(t, m)
	})
}

func labelsApart(t *testing.T, m Model) {
	t.Helper()
	apart(t, m, labelsOf(t, m))
}

// Every event can be reached by the arrow keys, and stands in a mark that opens it.
func TestEveryEventIsReached(t *testing.T) {
	for _, width := range []float64{343, 712} {
		m := does(model(t, ""), scene.Resized{Width: width}, scene.Preferred{LessMotion: true}, scene.Stepped{ID: eventsID, End: -1})
		for i, e := range m.day.events {
			if m.event != i || m.card.kind != eventCard {
				t.Fatalf("step %d leads to event %d", i, m.event)
			}
			if text := scene.Plain(node(t, m, "card-text").Runs); !strings.HasPrefix(text, e.Text) {
				t.Fatalf("%s opens %q", e.ID, text)
			}
			m = does(m, scene.Stepped{ID: eventsID, Steps: 1})
		}
	}
}

// A press on a mark opens its event, or lists all that stand there.
func TestPressedMarks(t *testing.T) {
	for _, width := range []float64{343, 712} {
		m := does(model(t, "asof=2018-12-28"), scene.Resized{Width: width}, scene.Preferred{LessMotion: true})
		for _, by := range []float64{1, 8, 60} {
			m := does(m, scene.Zoomed{ID: eventsID, By: by, X: 0.76 * m.layout().span.Right})
			l := m.layout()
			seen := 0
			for _, at := range l.lanes {
				of, marks := m.laneMarks(l, at.kind)
				for _, c := range marks {
					pressed := does(m, scene.Pointed{ID: eventsID, X: c.X, Y: at.y})
					seen += c.Count()
					switch {
					case c.Count() == 1 && (pressed.card.kind != eventCard || pressed.event != of.events[c.First]):
						t.Errorf("the mark at %v opens event %d", c.X, pressed.event)
					case c.Count() > 1 && len(node(t, pressed, "card-events").Kids) != c.Count():
						t.Errorf("the mark at %v of %d lists %d", c.X, c.Count(), len(node(t, pressed, "card-events").Kids))
					}
					if closed := does(pressed, scene.Escaped{}); View(closed).Nodes == nil || closed.card.kind != noCard {
						t.Error("it does not close")
					}
				}
			}
			if seen == 0 {
				t.Errorf("no event is seen at %v times", by)
			}
		}
	}
}

func node(t *testing.T, m Model, id scene.ID) *scene.Node {
	t.Helper()
	s := View(m)
	n := s.Find(id)
	if n == nil {
		t.Fatalf("there is no %s", id)
	}
	return n
}

// A kind that is chosen leaves all others out, of the lines, the list and the steps.
func TestFilter(t *testing.T) {
	m := does(model(t, ""), scene.Set{ID: kindsID, Value: "demand"}, scene.Stepped{ID: eventsID, End: -1})
	want := 0
	for _, e := range m.day.events {
		if e.Kind == "demand" {
			want++
		}
	}
	listed := 0
	for _, year := range node(t, m, "event-list").Kids {
		listed += len(year.Kids[0].Kids)
	}
	stepped := 1
	for before := m; ; before = m {
		if m = does(m, scene.Stepped{ID: eventsID, Steps: 1}); m.event == before.event {
			break
		}
		stepped++
	}
	if listed != want || stepped != want || want == 0 {
		t.Errorf("of %d demands %d are listed and %d stepped through", want, listed, stepped)
	}
}

// The walk takes the day from event to event; whatever the reader does ends it.
func TestPlay(t *testing.T) {
	m := does(model(t, "asof=2018-12-28"), playPressed{})
	if !m.playing || scene.Plain(node(t, m, "play").Runs) != m.say.Words().Timeline.Pause {
		t.Fatal("it does not play")
	}
	var days []string
	for range 3 {
		m = does(m, playOn{}, settledNow{})
		days = append(days, m.State().AsOf.String())
	}
	// The next rows of events.csv after that day.
	if want := []string{"2018-12-31", "2019-02-04", "2019-02-10"}; !slices.Equal(days, want) {
		t.Errorf("it walks to %v, want %v", days, want)
	}
	if m = does(m, scene.Undo{}); m.playing || m.State().AsOf.String() != "2018-12-28" {
		t.Errorf("undone the day is %s", m.State().AsOf)
	}
	if m = does(m, playPressed{}, playPressed{}, playOn{}); m.playing || m.State().AsOf.String() != "2018-12-28" {
		t.Error("paused it goes on")
	}
	s := View(does(m, scene.Preferred{LessMotion: true}))
	if s.Find("play") != nil {
		t.Error("it plays where less motion is asked for")
	}
}

// A way across time takes a quarter of a second, and none where less motion is
// asked for.
func TestGlide(t *testing.T) {
	m := does(model(t, ""), zoomPressed{4})
	if s := View(m); !s.Moving || m.seen() != m.whole() {
		t.Fatal("it does not begin where it was")
	}
	before := m.seen()
	for _, at := range []float64{1000, 1100, 1200} {
		m = does(m, scene.Frame{Millis: at})
		if now := m.seen(); now.Length() > before.Length() {
			t.Errorf("after %v it goes back", at)
		} else {
			before = now
		}
	}
	m = does(m, scene.Frame{Millis: 1250})
	if s := View(m); s.Moving || m.seen() != m.meant() {
		t.Error("it does not arrive")
	}
	m = does(model(t, ""), scene.Preferred{LessMotion: true}, zoomPressed{4})
	if s := View(m); s.Moving || m.seen() != m.meant() {
		t.Error("it moves where less motion is asked for")
	}
}

// The 8th agreement was signed on 15 January 2009 and its entry into force was not
// found; the 9th is in force since 18 June 2014 (agreement_steps.csv).
func TestAgreementCards(t *testing.T) {
	m := model(t, "")
	for _, c := range []struct {
		number int
		want   string
	}{
		{8, "No agreement in force from 1 January 2009 at least until the signing on 15 January 2009."},
		{9, "No agreement in force from 1 January 2014 to 18 June 2014."},
	} {
		m = does(m, scene.Stepped{ID: bandsID, End: -1}, scene.Stepped{ID: bandsID, End: -1}, scene.Stepped{ID: bandsID, Steps: c.number - 1})
		if got := scene.Plain(node(t, m, scene.ID("card-gap-"+itoa(c.number-1))).Runs); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
	text := View(m)
	outline := text.Outline()
	for _, want := range []string{"9th agreement", "18 June 2014 In force", "Talks led by"} {
		if !strings.Contains(outline, want) {
			t.Errorf("the card lacks %q", want)
		}
	}
}

// An amount that was asked for is one press away from the card of its event: the
// 1.6 billion dollars of 7 December 2018.
func TestUseAmountOfACard(t *testing.T) {
	m := does(model(t, "asof=2018-12-28"), foundPressed{event: "2018-12-07"})
	use := node(t, m, "card-use-ask-2018-12-07-double")
	m = does(m, use.Press)
	if got := m.Query(); got != "asof=2018-12-28&pay=1809287000000" && !strings.Contains(got, "pay=") {
		t.Errorf("the address is %s", got)
	}
	if !slices.ContainsFunc(m.slider.Stops, func(s scenario.Stop) bool {
		return s.Demand.Row == "ask-2018-12-07-double" && s.Won.Equal(m.answer.Payment.Amount)
	}) {
		t.Error("the payment is not what was asked for")
	}
}

// What was found is opened, and stands alone on the timeline where it can.
func TestFoundIsReached(t *testing.T) {
	m := does(model(t, ""), scene.Resized{Width: 712}, scene.Preferred{LessMotion: true}, scene.Set{ID: findID, Value: "mattis resign"})
	m, effects := Update(m, scene.Accepted{ID: findID})
	if e := m.day.events[m.event]; m.card.kind != eventCard || !strings.Contains(e.Text, "Mattis announces") {
		t.Fatalf("Enter opens %q", e.Text)
	}
	if len(effects) != 1 || effects[0] != (scene.Look{ID: eventsID}) {
		t.Errorf("and asks for %v", effects)
	}
	if !m.near() || !m.seen().Holds(timeOf(m.day.events[m.event].Date)) {
		t.Error("the timeline does not go there")
	}
	down := does(m, scene.Set{ID: findID, Value: "mattis"}, scene.Stepped{ID: findID, Steps: -1})
	if down.finder.at != 1 || !node(t, down, "found").Kids[1].Current {
		t.Error("the arrow does not go to the next result")
	}
}

// The list of keys opens on what asks for it, and closes again.
func TestHelp(t *testing.T) {
	for _, lang := range []string{"en", "ko"} {
		m := spoken(t, "asof=2018-12-28", lang)
		before := readable(m)
		for _, ask := range []scene.Msg{scene.Help{}, nodeOf(m, helpID).Press} {
			for _, close := range []scene.Msg{scene.Escaped{}, cardClosed{}, scene.Help{}} {
				open := does(m, ask)
				s := View(open)
				if table := s.Find("help-table"); table == nil || len(table.Kids) < 10 {
					t.Fatalf("%T opens nothing", ask)
				}
				if closed := does(open, close); readable(closed) != before {
					t.Errorf("%T does not close it", close)
				}
			}
		}
	}
}
