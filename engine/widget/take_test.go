package widget

import (
	"strings"
	"testing"

	"costshare/engine/scene"
)

// A press hands out a file of what is shown, named by day and payment.
func TestTakeAway(t *testing.T) {
	m := model(t, "asof=2018-12-28&pay=1300000000000&rule=1.5")
	s := View(m)
	for _, c := range []struct {
		id                scene.ID
		name, kind, begin string
	}{
		{"take-csv", "costshare-2018-12-28-1.3tn.csv", "text/csv;charset=utf-8", "\ufeffScenario\r\n"},
		{"take-fods", "costshare-2018-12-28-1.3tn.fods", "application/vnd.oasis.opendocument.spreadsheet-flat-xml", "<?xml"},
	} {
		n := s.Find(c.id)
		if n == nil {
			t.Fatalf("%s is missing", c.id)
		}
		after, effects := Update(m, n.Press)
		if len(effects) != 1 || after.Query() != m.Query() {
			t.Fatalf("%s: %v", c.id, effects)
		}
		file, ok := effects[0].(scene.Save)
		if !ok || file.Name != c.name || file.Type != c.kind || !strings.HasPrefix(file.Text, c.begin) {
			t.Errorf("%s: %s, %s", c.id, file.Name, file.Type)
		}
		// The sum of the specification's worked example, and the address itself.
		for _, part := range []string{"6697947003312.5", "asof=2018-12-28"} {
			if !strings.Contains(file.Text, part) {
				t.Errorf("%s does not say %s", c.id, part)
			}
		}
	}
}
