package widget

import (
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/scenario"
	"costshare/engine/scene"
)

// corrected gives tables of version 2: the payment of 2018 was 960.2 and is 970
// billion won, whether it was official is open, and an event's day moved.
func corrected(t testing.TB) *dataset.Archive {
	t.Helper()
	names, err := fs.Glob(data.Files, "*.csv")
	if err != nil {
		t.Fatal(err)
	}
	files := fstest.MapFS{}
	for _, name := range names {
		text, err := fs.ReadFile(data.Files, name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = &fstest.MapFile{Data: text}
	}
	for _, e := range []struct{ file, old, new string }{
		{"payments.csv", "pay-2018-total,2018,sma-9,total,9602,krw_100m,,official", "pay-2018-total,2018,sma-9,total,9700,krw_100m,,published"},
		{"changes.csv", "The first version of these tables.\n", `The first version of these tables.
2,2027-03-03,payments,pay-2018-total,amount,9602,9700,a misprint
2,2027-03-03,payments,pay-2018-total,status,official,published,no government prints it
2,2027-03-03,people,sma-3-negotiator-park-yong-ok,person,Park,Park Yong-ok,his whole name
`}} {
		before := string(files[e.file].Data)
		if !strings.Contains(before, e.old) {
			t.Fatalf("%s does not hold %q", e.file, e.old)
		}
		files[e.file] = &fstest.MapFile{Data: []byte(strings.Replace(before, e.old, e.new, 1))}
	}
	a, err := dataset.Read(files, data.CoversFrom, data.CoversTo)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// notices are what a scene says about its question.
func notices(s scene.Scene) []string {
	var out []string
	for _, n := range s.Nodes {
		if n.Role == scene.Notice {
			out = append(out, plain(n.Runs))
		}
	}
	return out
}

func plain(runs []scene.Run) string {
	text := ""
	for _, r := range runs {
		text += r.Text
	}
	return text
}

// meaning is what a figure says beside its number.
func meaning(t *testing.T, s scene.Scene, id scenario.ID) string {
	t.Helper()
	var find func([]scene.Node) string
	find = func(nodes []scene.Node) string {
		for _, n := range nodes {
			if n.ID == figureID(id)+"-meaning" {
				return plain(n.Runs)
			}
			if text := find(n.Kids); text != "" {
				return text
			}
		}
		return ""
	}
	text := find(s.Nodes)
	if text == "" {
		t.Fatalf("no figure %s", id)
	}
	return text
}

// An old link says what it said, which fact moved, and at each figure that
// differs what it was: 1,300 − 960.2 = 339.8 billion won, 35.4% (README); now
// 1,300 − 970 = 330, 34.0%.
func TestOldLink(t *testing.T) {
	m := New(corrected(t), model(t, "").family, "asof=2018-12-28&pay=1.3tn&rule=1.5&v=1", Options{})
	s := View(m)
	want := []string{
		"By version 1 of the facts, of 31 January 2026: If Seoul pays ₩1.3 trillion in 2019, that is ₩339.8 billion more than in 2018, a rise of 35.4%.",
		"Corrected on 3 March 2027: payment in 2018, was ₩960.2bn, now ₩970bn (a misprint).",
		"Corrected on 3 March 2027: payment in 2018, status was “official”, now “published” (no government prints it).",
	}
	if got := notices(s); !slices.Equal(got, want) {
		t.Errorf("%q\nwant %q", got, want)
	}
	if lead := m.say.Lead(m.answer); lead[4].Text != "₩330 billion more" {
		t.Errorf("now it is %q", lead)
	}
	if got := meaning(t, s, scenario.IncreasePercent); !strings.HasSuffix(got, "; corrected on 3 March 2027, was +35.4%") {
		t.Error(got)
	}
	for _, id := range []scenario.ID{scenario.TotalFigure, scenario.PerSoldier, scenario.Share, scenario.PaymentUSD} {
		if got := meaning(t, s, id); strings.Contains(got, "corrected") {
			t.Errorf("%s: %s", id, got)
		}
	}
}

// While the reader moves on, both results go with him; the address still says
// from which version he came.
func TestOldLinkGoesOn(t *testing.T) {
	m := New(corrected(t), model(t, "").family, "asof=2018-12-28&pay=1.3tn&v=1", Options{})
	m, _ = Update(m, scene.Entered{ID: fieldID, Value: "2tn"})
	got := notices(View(m))
	// 2,000 − 960.2 = 1,039.8 billion won; 2,000/960.2 = 2.08.
	if len(got) != 3 || !strings.HasSuffix(got[0], ": If Seoul pays ₩2 trillion in 2019, that is about ₩1.04 trillion more than in 2018, 2.1 times as much.") {
		t.Errorf("%q", got)
	}
	if q := m.Query(); q != "asof=2018-12-28&pay=2000000000000&v=1" {
		t.Error(q)
	}
}

// What a link does not rest on, a link of today, and a link without a version
// say nothing.
func TestNothingToTell(t *testing.T) {
	a, family := corrected(t), model(t, "").family
	for _, query := range []string{"", "v=2", "asof=2018-12-28&pay=1.3tn", "asof=2018-12-28&pay=1.3tn&v=2", "asof=2016-06-01&v=1", "asof=1995-06-01&v=1"} {
		m := New(a, family, query, Options{})
		if got := notices(View(m)); len(got) > 0 {
			t.Errorf("%s: %q", query, got)
		}
		m.past, m.compared = past{}, nil
		if x, y := View(New(a, family, query, Options{})), View(m); x.Outline() != y.Outline() {
			t.Errorf("%s: %s", query, firstDifference(x.Outline(), y.Outline()))
		}
	}
}

// A link is made for good with the day and the version, and gives the same on
// tables of a later version that cover more days.
func TestPermalink(t *testing.T) {
	a := archive(t)
	for in, want := range map[string]string{
		"":                                "asof=2026-01-31&v=1",
		"pay=1.3tn&theme=dark":            "asof=2026-01-31&pay=1300000000000&v=1&theme=dark",
		"asof=2018-12-28&pay=1.3tn&rule=": "asof=2018-12-28&pay=1300000000000&v=1",
		"v=1":                             "asof=2026-01-31&v=1",
	} {
		s, _ := Parse(a, in)
		if got := s.Permalink(a); got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
		back, problems := Parse(a, s.Permalink(a))
		if len(problems) > 0 || back.Query(a) != want {
			t.Errorf("%s: %s %q", in, back.Query(a), problems)
		}
		if q := s.Query(a); !strings.Contains(in, "v=1") && strings.Contains(q, "v=") {
			t.Errorf("%s: while playing the address is %s", in, q)
		}
	}
	later := corrected(t)
	if s, _ := Parse(later, "asof=2026-01-31&v=1"); s.Permalink(later) != "asof=2026-01-31&v=1" {
		t.Errorf("an old link is passed on as %s", s.Permalink(later))
	}
}

func TestBadVersion(t *testing.T) {
	for in, want := range map[string]string{
		"v=2":   "In the address, v cannot be used: there is no version 2 of the facts here; these are version 1, of 2026-01-31. The default is shown instead.",
		"v=0":   `In the address, v cannot be used: "0" is no version of the facts; write a number from 1 to 1. The default is shown instead.`,
		"v=new": `In the address, v cannot be used: "new" is no version of the facts; write a number from 1 to 1. The default is shown instead.`,
	} {
		if s, got := Parse(archive(t), in); len(got) != 1 || inEnglish(got)[0] != want || s.Query(archive(t)) != "" {
			t.Errorf("%s: %q", in, got)
		}
	}
}
