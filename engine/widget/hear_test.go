package widget

import (
	"math"
	"strings"
	"testing"

	"costshare/engine/scene"
)

// heard is what a press plays.
func heard(t *testing.T, m Model) []scene.Tone {
	t.Helper()
	_, effects := Update(m, hearPressed{})
	if len(effects) != 1 {
		t.Fatalf("%d effects, want one", len(effects))
	}
	return effects[0].(scene.Hear).Tones
}

// An octave is a third of the largest payment. 107.3 and 960.2 billion won are
// pay-1991-total and pay-2018-total of data/payments.csv.
func TestMoreIsHigher(t *testing.T) {
	m := model(t, "asof=2018-12-28&year=2018").Hearing()
	tones := heard(t, m)
	if len(tones) != 28 { // 1991 to 2018
		t.Fatalf("%d tones, want 28", len(tones))
	}
	for at, won := range map[int]float64{0: 107.3, 27: 960.2} {
		want := 110 * math.Pow(2, 3*won/960.2)
		if got := tones[at].Hertz; math.Abs(got-want) > 0.5 {
			t.Errorf("tone %d has %.1f Hz, want %.1f", at, got, want)
		}
	}
	years := m.heardYears()
	for i := range tones {
		for j := range tones {
			if (years[i].won < years[j].won) != (tones[i].Hertz < tones[j].Hertz) {
				t.Errorf("%d and %d sound the other way round", years[i].year, years[j].year)
			}
		}
	}
}

func TestTheScenarioFollowsInAnotherTimbre(t *testing.T) {
	tones := heard(t, model(t, "asof=2018-12-28&pay=1.3tn&rule=flat&years=3").Hearing())
	if len(tones) != 28+3 {
		t.Fatalf("%d tones, want 28 that were paid and 3", len(tones))
	}
	for i, tone := range tones {
		if tone.Scenario != (i >= 28) {
			t.Errorf("tone %d: %+v", i, tone)
		}
	}
	if tones[28] != tones[29] || tones[29] != tones[30] || tones[30].Hertz != 8*110 {
		t.Errorf("1.3 trillion won each year sound like %v; the largest sounds three octaves over 110 Hz", tones[28:])
	}
	if nothing := heard(t, model(t, "asof=2018-12-28&pay=0").Hearing()); nothing[28].Hertz != 110 {
		t.Errorf("nothing sounds at %v Hz, want 110", nothing[28].Hertz)
	}
}

func TestHearing(t *testing.T) {
	m := model(t, "asof=2018-12-28&pay=1.3tn")
	if s := View(m); strings.Contains(s.Outline(), m.say.Words().Hear.Play) {
		t.Error("it is offered where there is no sound")
	}
	m = m.Hearing()
	if got := len(buttons(t, m, "payments")); got != 1 {
		t.Errorf("%d buttons before the first press, want 1", got)
	}
	m, _ = Update(m, hearPressed{})
	m = does(m, scene.Sounds{Tone: 27})
	if m.heardYear() != 2018 {
		t.Errorf("%d sounds, want 2018", m.heardYear())
	}
	m, effects := Update(m, tonePressed{0})
	if one := effects[0].(scene.Hear).Tones; len(one) != 1 || one[0].Scenario {
		t.Errorf("a year's press plays %v", one)
	}
	if m = does(m, scene.Sounds{Tone: 0}); m.heardYear() != 1991 {
		t.Errorf("%d sounds, want 1991", m.heardYear())
	}
	m, effects = Update(m, hearPressed{})
	if effects[0] != (scene.Hush{}) || m.heardYear() != 0 {
		t.Errorf("the second press brings %v", effects)
	}
	before := m.sounds.share()
	for range 10 {
		m, effects = Update(m, volumePressed{1})
	}
	if got := effects[0].(scene.Louder).Volume; got != 1 || before >= 1 {
		t.Errorf("it ends at the volume %v, from %v", got, before)
	}
	if m = does(m, scene.Sounds{Tone: -1, Failed: true}); !m.sounds.failed || m.sounds.playing {
		t.Error("that there is no sound is not told")
	}
}

// Nobody hears what was not known yet.
func TestNothingIsHeardTooEarly(t *testing.T) {
	tones := heard(t, model(t, "asof=1998-07-01&year=1998").Hearing())
	if len(tones) != 8 { // 1991 to 1998
		t.Errorf("%d tones, want 8", len(tones))
	}
}
