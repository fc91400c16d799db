package widget

import (
	"strings"
	"testing"

	"costshare/data"
	search "costshare/engine/find"
	"costshare/engine/scene"
)

// typedInto is the model after a text was typed into the search.
func typedInto(t testing.TB, m Model, text string) Model {
	t.Helper()
	m, effects := Update(m, scene.Set{ID: findID, Value: text})
	s := View(m)
	if n := s.Find(findID); n == nil || n.Value != text || n.Role != scene.Field || len(effects) > 0 {
		t.Fatalf("%q: the field is %+v, effects %v", text, n, effects)
	}
	return m
}

// result gives the nth result.
func result(t testing.TB, m Model, n int) scene.Node {
	t.Helper()
	s := View(m)
	list := s.Find("found")
	if list == nil || len(list.Kids) <= n || len(list.Kids) > mostFound {
		t.Fatalf("the results are %+v", list)
	}
	return list.Kids[n]
}

// What a result leads to: an event on the lane, a year, a stop, an agreement's
// first year. Rows of events.csv, payments.csv, demands.csv and agreements.csv.
func TestResultsLeadThere(t *testing.T) {
	start := model(t, "asof=2018-12-28")
	for query, arrived := range map[string]func(Model) bool{
		"matis":        func(m Model) bool { return m.day.events[m.event].ID == "2018-12-20" },
		"payment 2014": func(m Model) bool { return m.year == 2014 },
		"1.3tn":        func(m Model) bool { return m.answer.Payment.Amount.String() == "1300000000000" },
		"7th SMA":      func(m Model) bool { return m.year == 2007 },
		// Two lines of demands.csv are of events and have no amount for a stop.
		"up to 100% more": func(m Model) bool { return m.day.events[m.event].ID == "2018-04-11" },
	} {
		m := typedInto(t, start, query)
		if arrived(m) {
			t.Fatalf("%q: is there already", query)
		}
		if m, _ = Update(m, result(t, m, 0).Press); !arrived(m) {
			t.Errorf("%q: %s leads to year %d, event %d", query, scene.Plain(result(t, typedInto(t, start, query), 0).Runs), m.year, m.event)
		}
	}
}

// What was looked for is bold, and what has no place in the page names where it is
// printed: WT2018 of sources.csv is the Washington Times of 24 December 2018.
func TestResultsAreMarked(t *testing.T) {
	m := typedInto(t, model(t, "asof=2018-12-28"), "Matis")
	bold := ""
	for _, r := range result(t, m, 0).Runs {
		if r.Bold {
			bold += r.Text
		}
	}
	if bold != "Mattis" {
		t.Errorf("bold is %q", bold)
	}
	source := result(t, m, 2)
	if source.Press != nil || source.ID != "found-source-WT2018" || !strings.HasPrefix(scene.Plain(source.Runs), "Source 24 December 2018: Trump slams James Mattis, Washington Times") {
		t.Errorf("%+v", source)
	}
	term := result(t, typedInto(t, m, "operational support"), 0)
	if term.Press != nil || !strings.Contains(scene.Plain(term.Runs), "SPN Seoul-Pyongyang News") {
		t.Errorf("%+v", term)
	}
}

// The results are of the model's day and follow it; nothing typed finds nothing.
func TestResultsFollowTheDay(t *testing.T) {
	m := typedInto(t, model(t, "asof=2018-12-28"), "Esper")
	if strings.Contains(scene.Plain(result(t, m, 0).Runs), "Esper") {
		t.Error("found before he was known")
	}
	m, _ = Update(m, scene.Addressed{Query: "asof=2019-12-31"})
	if got := scene.Plain(result(t, m, 0).Runs); !strings.Contains(got, "Secretary Esper says in Seoul") {
		t.Error(got)
	}
	for text, there := range map[string]bool{"": false, "  ": false, "zzzzzzz": true} {
		s := View(typedInto(t, m, text))
		if s.Find("found") != nil || (s.Find("found-nothing") != nil) != there {
			t.Errorf("%q", text)
		}
	}
}

// With the Korean words Hangul finds; without them it finds nothing.
func TestResultsInKorean(t *testing.T) {
	m := model(t, "asof=2019-12-31")
	if s := View(typedInto(t, m, "강경화")); s.Find("found") != nil {
		t.Error("found without the Korean tables")
	}
	korean, err := search.ReadKorean(data.Korean)
	if err != nil {
		t.Fatal(err)
	}
	if n := result(t, typedInto(t, m.Searching(func() *search.Korean { return korean }), "강경화"), 0); n.ID != "found-person-sma-10-signatory-kang-kyung-wha" {
		t.Error(n.ID)
	}
}

// Each letter searches anew; the first also makes the index of the day.
func BenchmarkTyping(b *testing.B) {
	m := typedInto(b, model(b, ""), "m")
	for b.Loop() {
		m, _ = Update(m, scene.Set{ID: findID, Value: "matis"})
	}
}

func BenchmarkFirstLetter(b *testing.B) {
	m := model(b, "")
	for b.Loop() {
		Update(m, scene.Set{ID: findID, Value: "m"})
	}
}
