package widget

import (
	_ "embed"
	"strings"
	"testing"

	"costshare/engine/dataset"
	"costshare/engine/scenario"
)

//go:embed testdata/links.txt
var links string

// link is one address of links.txt with what it must give.
type link struct {
	line    int
	address string
	query   string
	notices []string
	amounts map[string]string // p and t, in billions of won
}

// readLinks reads links.txt; its head says what each line begins with.
func readLinks(t *testing.T) []link {
	t.Helper()
	var all []link
	n := 0
	for text := range strings.Lines(links) {
		n++
		mark, rest, _ := strings.Cut(strings.TrimSpace(text), " ")
		rest = strings.TrimSpace(rest)
		if mark == "?" {
			all = append(all, link{line: n, address: rest, query: "none", amounts: map[string]string{}})
		}
		if mark == "" || mark == "#" || mark == "?" {
			continue
		}
		l := &all[len(all)-1]
		switch mark {
		case "=":
			l.query = rest
		case "!":
			l.notices = append(l.notices, rest)
		case "p", "t":
			l.amounts[mark] = rest
		default:
			t.Fatalf("links.txt:%d: a line begins with ?, =, !, p, t or #, not with %q", n, mark)
		}
	}
	return all
}

// Every link that was ever given out asks what it asked, and by the tables of
// its version gives what it gave.
func TestLinksNeverBreak(t *testing.T) {
	all := readLinks(t)
	if len(all) < 60 {
		t.Fatalf("links.txt has %d links; lines are never taken away", len(all))
	}
	a, family := archive(t), model(t, "").family
	for _, l := range all {
		m := New(a, family, strings.TrimPrefix(l.address, "?"), Options{})
		if got := m.Query(); got != l.query {
			t.Errorf("links.txt:%d: %s\nbecame %s\nwant   %s", l.line, l.address, got, l.query)
		}
		if again := New(a, family, m.Query(), Options{}); again.Query() != m.Query() || len(again.notices) > 0 {
			t.Errorf("links.txt:%d: %s is read as %s %q", l.line, m.Query(), again.Query(), saidBy(again.notices))
		}
		checkNotices(t, l, saidBy(m.notices))
		checkAmounts(t, l, a, m.state)
	}
}

func checkNotices(t *testing.T, l link, got []string) {
	t.Helper()
	if len(got) != len(l.notices) {
		t.Errorf("links.txt:%d: %s says %q, want %q", l.line, l.address, got, l.notices)
		return
	}
	for i, want := range l.notices {
		if !strings.Contains(got[i], want) {
			t.Errorf("links.txt:%d: %s says %q, want %q", l.line, l.address, got[i], want)
		}
	}
}

// checkAmounts asks the tables of the link's own version.
func checkAmounts(t *testing.T, l link, a *dataset.Archive, s State) {
	t.Helper()
	if len(l.amounts) == 0 {
		return
	}
	if s.AsOf == Default(a).AsOf && s.Version == 0 {
		t.Errorf("links.txt:%d: %s has amounts, but neither day nor version; the last day moves on", l.line, l.address)
	}
	then, err := a.At(max(s.Version, 1))
	if err != nil {
		t.Fatal(err)
	}
	answer, err := scenario.Ask(then.AsOf(s.AsOf), s.Question)
	if err != nil {
		t.Errorf("links.txt:%d: %s: %v", l.line, l.address, err)
		return
	}
	for mark, id := range map[string]scenario.ID{"p": scenario.PaymentFigure, "t": scenario.TotalFigure} {
		if got := answer.Figure(id).Value.Amount.Shift(-9).String(); got != l.amounts[mark] {
			t.Errorf("links.txt:%d: %s: %s is %s billion won, want %s", l.line, l.address, id, got, l.amounts[mark])
		}
	}
}
