package widget

import (
	"reflect"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"costshare/engine/date"
	"costshare/engine/locale"
	"costshare/engine/scenario"
	"costshare/engine/scene"
	"costshare/engine/sentence"
)

// longer is a language whose words, names, days and amounts take two fifths more
// room than the English ones.
type longer struct{ sentence.English }

func stretch(s string) string { return s + strings.Repeat("o", (2*len([]rune(s))+4)/5) }

// stretchAll stretches every text of a value.
func stretchAll(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		if v.CanSet() && v.Len() > 0 {
			v.SetString(stretch(v.String()))
		}
	case reflect.Slice:
		if v.Len() == 0 {
			return
		}
		own := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		reflect.Copy(own, v)
		v.Set(own)
		for i := range v.Len() {
			stretchAll(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			stretchAll(v.Field(i))
		}
	}
}

func (l longer) Stop(s scenario.Stop, short bool) string { return stretch(l.English.Stop(s, short)) }
func (l longer) AgreementName(n int) string              { return stretch(l.English.AgreementName(n)) }
func (l longer) Drawn(a *scenario.Answer) string         { return stretch(l.English.Drawn(a)) }
func (l longer) Won(d decimal.Decimal) string            { return stretch(l.English.Won(d)) }
func (l longer) Short(v *scenario.Value) string          { return stretch(l.English.Short(v)) }
func (l longer) Month(n int) string                      { return stretch(l.English.Month(n)) }
func (l longer) Ordinal(n int) string                    { return stretch(l.English.Ordinal(n)) }
func (l longer) ShortDay(p date.Partial) string          { return stretch(l.English.ShortDay(p)) }
func (l longer) Day(p date.Partial) string               { return stretch(l.English.Day(p)) }
func (l longer) Camp(a *scenario.Answer, s scenario.Stop) string {
	return stretch(l.English.Camp(a, s))
}
func (l longer) SliderName(sets scenario.ID, year int) string {
	return stretch(l.English.SliderName(sets, year))
}
func (l longer) Axis(marks []decimal.Decimal) []string {
	texts := l.English.Axis(marks)
	stretchAll(reflect.ValueOf(&texts).Elem())
	return texts
}

func (l longer) InDollars(perDollar decimal.Decimal) sentence.Speaker {
	return longer{l.English.InDollars(perDollar).(sentence.English)}
}
func (longer) Words() (w locale.Words) {
	w = sentence.English{}.Words()
	stretchAll(reflect.ValueOf(&w).Elem())
	return w
}

// A language that needs more room finds it: nothing is drawn beyond the drawing, and
// no label on another.
func TestALongerLanguageFits(t *testing.T) {
	for _, query := range []string{"", "asof=2018-12-28&pay=1.3tn&since=1", "asof=2018-12-28&year=2018", "asof=1998-07-01&pay=2x", "asof=2018-12-28&ask=share_total_stays:50", "asof=2018-12-28&ask=percent_of_defence_budget:3&cur=usd", "asof=2024-11-05&pay=3tn&pin=Double~pay:2x", "mode=guess"} {
		for _, width := range []float64{248, 280, 343, 560, 712} {
			m := model(t, query)
			english := len(labelsOf(t, m))
			m.speaker = longer{}
			m = does(m.resaid(), scene.Resized{Width: width})
			labelsApart(t, m)
			labels := labelsOf(t, m)
			if len(labels) < english/3 {
				t.Errorf("%s, %v wide: only %d labels are left of %d", query, width, len(labels), english)
			}
			stretched := 0
			for _, l := range labels {
				if x, w := extent(m, l); x < -0.5 || x+w > width+0.5 {
					t.Errorf("%s, %v wide: %q reaches from %.1f to %.1f", query, width, l.Text, x, x+w)
				}
				if strings.HasSuffix(l.Text, "o") {
					stretched++
				}
			}
			if stretched < 2 {
				t.Errorf("%s, %v wide: only %d labels are longer", query, width, stretched)
			}
		}
	}
}

func labelsOf(t *testing.T, m Model) []scene.Shape {
	t.Helper()
	var labels []scene.Shape
	for _, s := range drawn(t, View(m)).Shapes {
		if s.Kind == scene.Label {
			labels = append(labels, s)
		}
	}
	return labels
}
