package widget

import (
	"slices"
	"testing"

	"costshare/engine/scene"
)

// playing is a widget whose payments sound, from where the reader asked for that.
func playing(t *testing.T) Model {
	t.Helper()
	m := does(model(t, "asof=2018-12-28&pay=1.3tn").Hearing(), scene.Opened{ID: paymentsID, Open: true})
	m = does(m, hearPressed{})
	return does(m, scene.Sounds{Tone: 3})
}

// What sounds is what is shown: where that changes, and where nobody can press Stop
// any more, it ends.
func TestSoundEndsWithWhatItIsOf(t *testing.T) {
	m := playing(t)
	for name, msg := range map[string]scene.Msg{
		"another payment":     scene.Entered{ID: fieldID, Value: "1.2tn"},
		"another day":         scene.Entered{ID: asOfID, Value: "1998-07-01"},
		"a day before":        dayStepped{-1},
		"another address":     scene.Addressed{Query: "asof=1998-07-01"},
		"the payments closed": scene.Opened{ID: paymentsID},
		"guesses to be made":  scene.Addressed{Query: "mode=guess"},
	} {
		after, effects := Update(m, msg)
		if after.heardYear() != 0 || after.sounds.playing || !slices.Contains(effects, scene.Effect(scene.Hush{})) {
			t.Errorf("%s: %d still sounds; the effects are %v", name, after.heardYear(), effects)
		}
	}
	for name, msg := range map[string]scene.Msg{
		"another list opened": scene.Opened{ID: "sources", Open: true},
		"more room":           scene.Resized{Width: 700},
		"louder":              volumePressed{1},
		"rest":                settledNow{},
		"the reader looked":   scene.Focused{ID: "undo"},
	} {
		if after, effects := Update(m, msg); !after.sounds.playing || slices.Contains(effects, scene.Effect(scene.Hush{})) {
			t.Errorf("%s: silence", name)
		}
	}
}

// A tone is nothing that the reader does: it does not end a walk. The walk's first
// step to another day ends the tones.
func TestSoundLetsTheDayWalk(t *testing.T) {
	m := does(playing(t), playPressed{}, scene.Sounds{Tone: 4})
	if !m.playing || !m.sounds.playing {
		t.Error("the walk ended with a tone, or the tones with its beginning")
	}
	if m = does(m, playOn{}, scene.Sounds{Tone: -1}); !m.playing || m.sounds.playing {
		t.Error("the walk ended with the last tone, or the tones did not with its step")
	}
}
