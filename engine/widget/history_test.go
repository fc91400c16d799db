package widget

import (
	"strings"
	"testing"

	"costshare/engine/scenario"
	"costshare/engine/scene"

	"pgregory.net/rapid"
)

// does lets the reader do things one after another.
func does(m Model, msgs ...scene.Msg) Model {
	for _, msg := range msgs {
		m, _ = Update(m, msg)
	}
	return m
}

// outline is all that there is to read, without what is still being moved.
func outline(m Model) string {
	s := View(does(m, settledNow{}))
	return s.Outline()
}

// anyStep draws something that a reader can do.
func anyStep(t *rapid.T, m Model) scene.Msg {
	switch rapid.IntRange(0, 8).Draw(t, "does") {
	case 0:
		return scene.Set{ID: SliderID, Value: itoa(rapid.IntRange(0, len(m.slider.Amounts)-1).Draw(t, "slider"))}
	case 1:
		return scene.Entered{ID: fieldID, Value: rapid.SampledFrom([]string{"1.3tn", "+50%", "$5bn", "half the cost", "2x", "40"}).Draw(t, "typed")}
	case 2:
		return scene.Set{ID: setsID, Value: rapid.SampledFrom([]string{"payment", "share", "per_soldier", "total", "multiple"}).Draw(t, "sets")}
	case 3:
		return scene.Set{ID: keyID("years"), Value: itoa(rapid.IntRange(1, 10).Draw(t, "years"))}
	case 4:
		return scene.Set{ID: keyID("rule"), Value: rapid.SampledFrom([]string{"course", "flat", "cpi:4", "1.5"}).Draw(t, "rule")}
	case 5:
		return scene.Set{ID: keyID("cur"), Value: rapid.SampledFrom([]string{"krw", "usd"}).Draw(t, "money")}
	case 6:
		return pinPressed{}
	case 7:
		return sincePressed{}
	}
	return scene.Stepped{ID: SliderID, Stops: rapid.SampledFrom([]int{-1, 1}).Draw(t, "stops")}
}

// Whatever is done, going back as often leads to just what was there before: the
// same words, not the same state alone.
func TestUndoIsExact(t *testing.T) {
	opened := model(t, "asof=2018-12-28&pay=1300000000000&rule=1.5")
	rapid.Check(t, func(t *rapid.T) {
		m := opened
		var seen []string
		for range rapid.IntRange(1, 6).Draw(t, "steps") {
			m.field, m.notices = field{}, nil // what was not taken is no state
			was := outline(m)
			next := does(m, anyStep(t, m), settledNow{})
			if len(next.before) > len(m.before) {
				seen = append(seen, was)
			}
			m = next
		}
		for i := len(seen) - 1; i >= 0; i-- {
			m = does(m, scene.Undo{}, settledNow{})
			if got := outline(m); got != seen[i] {
				t.Fatalf("back at step %d it says\n%s\ninstead of\n%s", i, got, seen[i])
			}
		}
	})
}

// An address that is gone to says what it says to who comes by it first.
func TestAddressedIsAsOpened(t *testing.T) {
	a := archive(t)
	m := model(t, "asof=2018-12-28&pay=1300000000000&rule=1.5")
	rapid.Check(t, func(t *rapid.T) {
		query := rapid.OneOf(rapid.Custom(func(t *rapid.T) string { return states(t, a).Query(a) }),
			// On these days the facts are the same, and more of their sources are out.
			rapid.SampledFrom([]string{"asof=2018-12-31&pay=1300000000000", "asof=2018-03-01&pay=1300000000000"})).Draw(t, "address")
		was := does(m, scene.Opened{ID: figureID(scenario.IncreasePercent) + "-how", Open: true}, anyStep(t, m), settledNow{})
		there := does(was, scene.Addressed{Query: query}, settledNow{})
		there.before, there.opening = nil, there.state
		if first := New(a, m.family, query, Options{}); outline(there) != outline(first) {
			t.Fatalf("%s: it says\n%s\ninstead of\n%s", query, outline(there), outline(first))
		}
	})
}

// A drag is one step back, a reset too.
func TestUndoOfADrag(t *testing.T) {
	m := model(t, "asof=2018-12-28")
	before := m.Query()
	dragged := does(m, scene.Set{ID: SliderID, Value: "3"}, scene.Set{ID: SliderID, Value: "40"}, scene.Set{ID: SliderID, Value: "90"}, settledNow{})
	if got := does(dragged, scene.Undo{}).Query(); got != before {
		t.Errorf("after a drag undo leads to %q", got)
	}
	own := View(dragged)
	on := does(dragged, scene.Set{ID: SliderID, Value: own.Find(SliderID).Value}, scene.Set{ID: SliderID, Value: "20"}, settledNow{})
	if got := does(on, scene.Undo{}).Query(); got != dragged.Query() {
		t.Errorf("after a drag that began where the handle stood undo leads to %q, not %q", got, dragged.Query())
	}
	reset := does(dragged, resetPressed{})
	if got := reset.Query(); got != before {
		t.Errorf("reset leads to %q", got)
	}
	if got := does(reset, scene.Undo{}).Query(); got != dragged.Query() {
		t.Errorf("a reset taken back leads to %q, not %q", got, dragged.Query())
	}
	if got := does(m, scene.Undo{}); got.Query() != before {
		t.Errorf("with nothing to take back it goes to %q", got.Query())
	}
}

// A way of an article through several addresses is one step back, also where the
// machine rests so long between two of them that what moved has settled; the next way
// is another.
func TestUndoOfAWay(t *testing.T) {
	m := model(t, "asof=2018-12-28&pay=1000000000000")
	to := func(way int, pay string) scene.Msg {
		return scene.Addressed{Query: "asof=2018-12-28&pay=" + pay, Way: way}
	}
	there := does(m, to(1, "1100000000000"), settledNow{}, to(1, "1200000000000"), settledNow{}, to(1, "1300000000000"), settledNow{})
	on := does(there, to(2, "1400000000000"), settledNow{})
	if back := does(on, scene.Undo{}); back.Query() != there.Query() {
		t.Errorf("from the second way undo leads to %q", back.Query())
	}
	if back := does(on, scene.Undo{}, scene.Undo{}); back.Query() != m.Query() {
		t.Errorf("from the first way undo leads to %q", back.Query())
	}
	set := does(m, scene.Addressed{Query: "asof=2018-12-28&pay=900000000000"})
	from := does(set, to(3, "900000000000"), to(3, "1100000000000"), to(3, "1300000000000"))
	if back := does(from, scene.Undo{}); back.Query() != set.Query() {
		t.Errorf("from a way that begins where one is, undo leads to %q", back.Query())
	}
}

// Another figure as the question keeps the payment.
func TestSetsKeepsThePayment(t *testing.T) {
	m := model(t, "asof=2018-12-28&pay=1300000000000")
	for _, o := range m.setsChoice().Kids {
		set := does(m, scene.Set{ID: setsID, Value: o.Value}, settledNow{})
		if got := set.answer.Payment.Amount.String(); got != "1300000000000" {
			t.Errorf("%s: %s", o.Value, got)
		}
		if got := string(set.state.Question.Pay.Sets()); got != o.Value {
			t.Errorf("%s is set by %s", o.Value, got)
		}
		if back := does(set, scene.Set{ID: setsID, Value: "payment"}); back.Query() != m.Query() {
			t.Errorf("from %s back to %s", o.Value, back.Query())
		}
	}
}

// A bare number in the field is a value of the figure that is set; a wrong word
// gets the nearest understanding.
func TestTypedInTheUnitThatIsSet(t *testing.T) {
	for _, c := range []struct{ query, typed, want, problem string }{
		{"asof=2018-12-28&ask=share:40", "50", "asof=2018-12-28&ask=share:50", ""},
		{"asof=2018-12-28&ask=share:40", "50%", "asof=2018-12-28&ask=share:50", ""},
		{"asof=2018-12-28&ask=share:40", "1.3tn", "asof=2018-12-28&pay=1300000000000", ""},
		{"asof=2018-12-28", "half the cost", "asof=2018-12-28&ask=share_total_stays:50", ""},
		{"asof=2018-12-28", "1조 3000억", "asof=2018-12-28&pay=1300000000000", ""},
		{"asof=2018-12-28&ask=per_soldier:40m", "50m", "asof=2018-12-28&ask=per_soldier:50000000", ""},
		{"asof=2018-12-28&ask=per_soldier:40m", "2x", "asof=2018-12-28&pay=2x", ""},
		{"asof=2018-12-28&cur=usd", "1.2bn", "asof=2018-12-28&pay=$1200000000&cur=usd", ""},
		{"asof=2018-12-28&cur=usd", "₩1.3tn", "asof=2018-12-28&pay=1300000000000&cur=usd", ""},
		{"asof=2018-12-28&cur=usd", "1조3000억", "asof=2018-12-28&pay=1300000000000&cur=usd", ""},
		// 10 x 1,129.04 won, the average of 2017.
		{"asof=2018-12-28&cur=usd&ask=per_resident:20000", "10", "asof=2018-12-28&ask=per_resident:11290&cur=usd", ""},
		{"asof=2018-12-28", "1.3", "asof=2018-12-28", `"1.3" has no unit; write it like 1.3tn or 1.3bn.`},
		{"asof=2018-12-28", "hafl the cost", "asof=2018-12-28", `"hafl the cost" is no amount; did you mean half the cost?`},
		{"asof=2018-12-28&ask=share:40", "150", "asof=2018-12-28&ask=share:40", "While US spending stays as it was no payment is a share of 150%; ask for less than 100%, or for share_total_stays."},
	} {
		m := does(model(t, c.query), scene.Set{ID: fieldID, Value: c.typed}, scene.Entered{ID: fieldID, Value: c.typed})
		if m.Query() != c.want || m.field.problem != c.problem {
			t.Errorf("%s: %q gives %s, %q", c.query, c.typed, m.Query(), m.field.problem)
		}
	}
}

// What came after the day is there when it is asked for, and gone without a
// trace when it is not.
func TestSinceForgetsNothing(t *testing.T) {
	m := model(t, "asof=2018-12-28&pay=1300000000000&rule=1.5")
	shown := does(m, sincePressed{}, settledNow{})
	s := View(shown)
	text := s.Find(sinceID + "-text")
	// 6,697.9470033125 - 5,797.9 billion, rows pay-2019-total to pay-2023-total.
	if text == nil || !strings.Contains(scene.Plain(text.Runs), "Had Seoul paid ₩1.3 trillion from 2019 on these terms, it would by 2023 have paid about ₩900 billion more than it did.") {
		t.Errorf("%v", text)
	}
	hidden := does(shown, sincePressed{}, settledNow{})
	hidden.before = m.before
	if outline(hidden) != outline(m) {
		t.Error("hidden again it is not as it was")
	}
	today := View(model(t, ""))
	if today.Find(sinceID) != nil {
		t.Error("on the last day something is said to come after it")
	}
}

// Three scenarios can be kept, named, taken and removed.
func TestKept(t *testing.T) {
	m := does(model(t, "asof=2018-12-28&pay=1300000000000"), pinPressed{}, scene.Entered{ID: pinID + "A", Value: "The wish ~ of; December"})
	if got := m.state.Pins[0].Name; got != "The wish of December" {
		t.Errorf("named %q", got)
	}
	m = does(m, scene.Entered{ID: fieldID, Value: "2x"}, pinPressed{}, scene.Entered{ID: fieldID, Value: "900bn"}, pinPressed{}, pinPressed{})
	if n := len(m.state.Pins); n != MostPins {
		t.Fatalf("%d are kept", n)
	}
	used := does(m, usePressed{1})
	if got := used.answer.Payment.Amount.String(); got != "1920400000000" {
		t.Errorf("taken: %s", got)
	}
	if got := does(m, unpinPressed{0}).state.Pins[0].Question.Pay.String(); got != "2x" {
		t.Errorf("with the first removed the first is %s", got)
	}
	if back := New(m.archive, m.family, m.Query(), Options{}); back.Query() != m.Query() || len(back.kept) != MostPins {
		t.Errorf("%s comes back as %s", m.Query(), back.Query())
	}
}

// From event to event through all days and back: nothing is lost on the way, and
// the state is as it was.
func TestDaysAreWalked(t *testing.T) {
	opened := model(t, "pay=1300000000000&rule=1.5&v=1")
	m, days := opened, 0
	for {
		back := does(m, dayStepped{-1})
		if back.state.AsOf == m.state.AsOf {
			break
		}
		if !back.state.AsOf.Before(m.state.AsOf) {
			t.Fatalf("from %s back to %s", m.state.AsOf, back.state.AsOf)
		}
		for _, e := range back.day.events {
			if e.KnownFrom.After(back.state.AsOf) {
				t.Fatalf("on %s it tells of %s", back.state.AsOf, e.Date)
			}
		}
		m, days = back, days+1
	}
	if days < 50 || m.state.Question.Pay.String() != "1300000000000" {
		t.Errorf("%d days, and then %s", days, m.Query())
	}
	for range days {
		m = does(m, dayStepped{1})
	}
	m = does(m, dayLatest{}, settledNow{})
	m.before = nil
	if got, want := outline(m), outline(opened); got != want {
		t.Errorf("there and back it says\n%s\ninstead of\n%s", got, want)
	}
}

// A day is typed; one outside of the facts, or none, is said to be none.
func TestTypedDay(t *testing.T) {
	m := model(t, "pay=1300000000000")
	if got := does(m, scene.Entered{ID: asOfID, Value: "2018-12-28"}).Query(); got != "asof=2018-12-28&pay=1300000000000" {
		t.Errorf("it became %s", got)
	}
	for typed, sentence := range map[string]string{
		"28.12.2018": `"28.12.2018" cannot be read; did you mean 2018-12-28?`,
		"1950-01-01": "1950-01-01 is outside the days that these facts cover: 1991-01-25 to 2026-01-31.",
	} {
		if got := does(m, scene.Entered{ID: asOfID, Value: typed}); got.field.problem != sentence || got.Query() != m.Query() {
			t.Errorf("%s: %s, %q", typed, got.Query(), got.field.problem)
		}
	}
}
