package widget

import (
	"strings"
	"testing"

	"costshare/engine/scenario"
	"costshare/engine/scene"
)

// rowsOf are a table's rows as texts.
func rowsOf(t *testing.T, m Model, table scene.ID) []string {
	t.Helper()
	s := View(m)
	n := s.Find(table)
	if n == nil {
		t.Fatalf("there is no %s", table)
	}
	var rows []string
	for _, r := range n.Kids {
		var cells []string
		for _, c := range r.Kids {
			cells = append(cells, scene.Plain(c.Runs))
		}
		if r.Role == scene.Row {
			rows = append(rows, strings.Join(cells, "|"))
		}
	}
	return rows
}

// Rows of payments.csv: the newest, one in part, two that sum to more than the
// payment, one of a US fiscal year, one in dollars.
func TestSplitTable(t *testing.T) {
	m := model(t, "")
	rows := rowsOf(t, m, "split-table")
	if len(rows) != 16 {
		t.Errorf("%d rows", len(rows))
	}
	for i, want := range map[int]string{
		0:  "Year|Labour|Military construction|Logistics support, CDIP|Not broken down",
		1:  "2023|₩513.3bn|₩582bn|₩194.3bn|",
		8:  "2014||₩411bn||₩509bn",
		11: "2007|₩295.3bn|₩297.5bn|₩132.8bn with CDIP|−₩100m rounding",
		13: "2003|$242.2m|$161.2m|$76.8m; CDIP $59.3m|$10.5m US fiscal year",
		15: "1994|$120m|$50m|$52m; CDIP $38m|",
	} {
		if rows[i] != want {
			t.Errorf("row %d: %s, want %s", i, rows[i], want)
		}
	}
	const none = "No split was known on this day for 1991–93, 1995–98, 2000–02, 2004–05, 2009–12, 2017, 2020 and 2024–26."
	s := View(m)
	if n := s.Find("split-none"); !strings.HasPrefix(scene.Plain(n.Runs), none) {
		t.Errorf("%s", scene.Plain(n.Runs))
	}
	if n := s.Find("source-JUSTICE16"); n == nil {
		t.Error("the source of 2014's construction is not among the sources")
	}
}

// On 31 December 2018 the parts are 371, 444.2 and 145 of 960.2 billion: 38.6%,
// 46.3% and 15.1%. With labour up by a fifth, 445.2, and 200 added, the whole is
// 1,234.4: labour 36.1%, construction 36%, logistics 11.7%, operational 16.2%.
func TestAskByParts(t *testing.T) {
	m := model(t, "asof=2018-12-31")
	wantRows(t, m, "Part|Payment in 2018|Share", "Labour|₩371bn|38.6%", "Military construction|₩444.2bn|46.3%", "Logistics support|₩145bn|15.1%", "The whole|₩960.2bn|")
	m, _ = Update(m, scene.Set{ID: "part-labour", Value: "+20%"})
	if n := nodeOf(m, "part-labour"); n.Value != "+20%" {
		t.Errorf("typed: %q", n.Value)
	}
	m, _ = Update(m, scene.Entered{ID: "part-labour", Value: "+20%"})
	m, effects := Update(m, scene.Entered{ID: "part-operational", Value: "₩200bn"})
	wantRows(t, m, "Part|Payment in 2018|Yours in 2019|Share", "Labour|₩371bn|₩445.2bn|36.1%", "Military construction|₩444.2bn|₩444.2bn|36%",
		"Logistics support|₩145bn|₩145bn|11.7%", "Operational support||₩200bn|16.2%", "The whole|₩960.2bn|₩1.234tn|")
	if m.Query() != "asof=2018-12-31&parts=labour:%2B20%25,operational:200000000000" || len(effects) == 0 {
		t.Errorf("%s", m.Query())
	}
	if again := model(t, m.Query()); nodeOf(again, "part-labour").Value != "+20%" || nodeOf(again, "part-operational").Value != "200bn" {
		t.Errorf("%s is not shown", m.Query())
	}
}

func wantRows(t *testing.T, m Model, want ...string) {
	t.Helper()
	if got := rowsOf(t, m, "parts-table"); strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func nodeOf(m Model, id scene.ID) scene.Node {
	s := View(m)
	if n := s.Find(id); n != nil {
		return *n
	}
	return scene.Node{}
}

// An empty field leaves its part alone; the last one gives today's course back,
// as the button does, and the slider takes another payment.
func TestPartsLeftAlone(t *testing.T) {
	const both = "asof=2018-12-31&parts=labour:500000000000,logistics:0"
	for _, c := range []struct {
		messages []scene.Msg
		query    string
	}{
		{[]scene.Msg{scene.Entered{ID: "part-labour", Value: " "}}, "asof=2018-12-31&parts=logistics:0"},
		{[]scene.Msg{scene.Entered{ID: "part-labour"}, scene.Entered{ID: "part-logistics"}}, "asof=2018-12-31"},
		{[]scene.Msg{nodeOf(model(t, both), "split-clear").Press}, "asof=2018-12-31"},
		{[]scene.Msg{scene.Entered{ID: "part-labour", Value: "500bn"}}, both},
		{[]scene.Msg{scene.Set{ID: "pay", Value: "0"}}, "asof=2018-12-31&pay=0"},
		{[]scene.Msg{scene.Entered{ID: "amount", Value: "1tn"}}, "asof=2018-12-31&pay=1000000000000"},
	} {
		m := model(t, both)
		for _, msg := range c.messages {
			m, _ = Update(m, msg)
		}
		if m.Query() != c.query {
			t.Errorf("%v: %s, want %s", c.messages, m.Query(), c.query)
		}
		if asked := m.answer.Question.Pay.Kind == scenario.PayParts; (nodeOf(m, "split-clear").ID != "") != asked {
			t.Errorf("%v: the panel is not that of %s", c.messages, m.Query())
		}
	}
}

// What cannot be taken stays in its field, with a sentence, and nothing else
// changes.
func TestBadPart(t *testing.T) {
	for id, c := range map[scene.ID]struct{ text, problem string }{
		"part-labour":      {"5bm", `Labour: "5bm" has "bm", which is no unit of money here; did you mean 5bn?`},
		"part-logistics":   {"-101%", "Logistics by -101% would be less than nothing; write an amount or a change down to -100%."},
		"part-operational": {"2x", `Operational support has no amount that "2x" could change; write an amount like 200bn.`},
	} {
		m := model(t, "asof=2018-12-31")
		m, _ = Update(m, scene.Set{ID: id, Value: c.text})
		m, _ = Update(m, scene.Entered{ID: id, Value: c.text})
		if n := nodeOf(m, id); n.Problem != c.problem || n.Value != c.text || m.Query() != "asof=2018-12-31" {
			t.Errorf("%s: %q, %q, %s", id, n.Value, n.Problem, m.Query())
		}
	}
}

// Fields are there for the parts that were known: none before the first split,
// CDIP until it ended, operational support from the day of its report.
func TestPartFields(t *testing.T) {
	for day, want := range map[string]string{
		"1994-09-25": "", "1994-09-26": "part-labour part-construction part-logistics part-cdip",
		"2009-01-01": "part-labour part-construction part-logistics-and-cdip", "2018-08-22": "part-labour part-construction part-logistics",
		"2018-08-23": "part-labour part-construction part-logistics part-operational",
	} {
		var got []string
		for _, k := range model(t, "asof="+day).splitNode.Kids {
			if k.Role == scene.Field {
				got = append(got, string(k.ID))
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %q, want %q", day, got, want)
		}
	}
}

// From a year that was paid the parts lead to a payment to come.
func TestPartsFromAPaidYear(t *testing.T) {
	m := model(t, "asof=2018-12-31&year=2016")
	m, _ = Update(m, scene.Entered{ID: "part-labour", Value: "500bn"})
	if m.Query() != "asof=2018-12-31&parts=labour:500000000000" {
		t.Errorf("%s", m.Query())
	}
}

// Undoing gives the parts back that were asked for before, and a scenario that
// is kept beside the reader's keeps its parts.
func TestPartsUndoneAndKept(t *testing.T) {
	m := model(t, "asof=2018-12-31")
	m, _ = Update(m, scene.Entered{ID: "part-labour", Value: "500bn"})
	m, _ = Update(m, scene.Entered{ID: "part-logistics", Value: "-10%"})
	m, _ = Update(m, scene.Undo{})
	if nodeOf(m, "part-labour").Value != "500bn" || nodeOf(m, "part-logistics").Value != "₩145bn" {
		t.Errorf("undone: %q, %q", nodeOf(m, "part-labour").Value, nodeOf(m, "part-logistics").Value)
	}
	m, _ = Update(m, pinPressed{})
	m, _ = Update(m, scene.Set{ID: "pay", Value: "0"})
	again := model(t, m.Query())
	if len(again.kept) != 1 || again.kept[0].Question.Pay.PartsString() != "labour:500000000000" || again.kept[0].answer == nil {
		t.Errorf("%s keeps %+v", m.Query(), again.kept)
	}
}
