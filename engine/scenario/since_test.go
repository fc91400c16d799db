package scenario_test

import (
	"testing"

	"costshare/engine/dataset"
	"costshare/engine/scenario"

	"pgregory.net/rapid"
)

// Had Seoul paid 1.3 trillion from 2019 on, rising by 1.5% a year: the years are
// those of the specification's example, 1,300, 1,319.5, 1,339.2925,
// 1,359.3818875, 1,379.7726158125; paid were 1,038.9, 1,038.9, 1,183.3, 1,247.2
// and 1,289.6 billion (rows pay-2019-total to pay-2023-total).
func TestSince2018(t *testing.T) {
	a := archive(t)
	_, last := a.Range()
	q := question(t, "pay", "1.3tn", "rule", "1.5", "years", "5")
	out, err := scenario.Ask(asOf(t, "2018-12-28"), q)
	if err != nil {
		t.Fatal(err)
	}
	s := out.Since(a.AsOf(last))
	var real []string
	for _, y := range s.Years {
		real = append(real, billions(y.Real.Amount))
	}
	want := []string{"1038.9", "1038.9", "1183.3", "1247.2", "1289.6"}
	for i := range want {
		if i >= len(real) || real[i] != want[i] {
			t.Fatalf("paid were %v, want %v", real, want)
		}
	}
	// 6,697.9470033125 - 5,797.9
	if got := billions(s.Difference.Amount); got != "900.0470033125" || s.Last() != 2023 {
		t.Errorf("the difference to %d is %s", s.Last(), got)
	}
}

// On the last day nothing has happened since.
func TestSinceToday(t *testing.T) {
	a := archive(t)
	_, last := a.Range()
	if s := ask(t, a.AsOf(last), "pay", "2tn").Since(a.AsOf(last)); len(s.Years) != 0 || s.Difference != nil {
		t.Errorf("%d years", len(s.Years))
	}
}

// The running difference ends at the difference of the totals, and every step of
// it stands.
func TestSinceAddsUp(t *testing.T) {
	a := archive(t)
	_, last := a.Range()
	rapid.Check(t, func(t *rapid.T) {
		s := anyAnswer(t, a).Since(a.AsOf(last))
		if len(s.Years) == 0 {
			return
		}
		if run := s.Years[len(s.Years)-1].Running; !run.Amount.Equal(s.Difference.Amount) {
			t.Fatalf("running %s, in all %s", run.Amount, s.Difference.Amount)
		}
		for _, v := range s.Difference.Steps() {
			checkStep(t, v)
			if len(v.Operands) == 0 && v.Op != scenario.Given && v.Fact.Row == "" {
				t.Fatalf("%v has no row", v.Term)
			}
		}
		if s.Known.Day() != last || s.Real.Unit != dataset.Won {
			t.Fatalf("%v", s.Known.Day())
		}
	})
}
