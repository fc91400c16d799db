package widget

import (
	"testing"
	"unicode"

	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/scene"
	hangul "costshare/engine/typeface/korean"
)

// spoken is the widget in a language, "en" or "ko", as programs that carry both
// open it.
func spoken(t testing.TB, query, lang string) Model {
	t.Helper()
	wording, err := dataset.ReadWording(data.Korean, data.KoreanTexts)
	if err != nil {
		t.Fatal(err)
	}
	a, f := archive(t), family(t)
	if err := hangul.Add(f); err != nil {
		t.Fatal(err)
	}
	inKorean := a.Worded(wording)
	return New(a, f, query, Options{Reader: lang, Korean: func() *dataset.Archive { return inKorean }})
}

// addresses are some that show much of what can be said.
var addresses = []string{
	"", "asof=2018-12-28&pay=1.3tn&since=1", "asof=2018-12-28&ask=share:50&def=npsc-2016&cur=usd", "asof=2018-12-28&year=2018",
	"asof=2018-12-28&parts=labour:%2B20%25,operational:200bn", "asof=2019-03-10&pay=2x&pin=Double~pay:2x&rule=cpi:4&prices=2015",
	"asof=1998-07-01", "asof=1991-06-01", "asof=2024-11-05&pay=3000000000000&troops=28500&years=10", "mode=guess",
	"pay=lots&rule=often&asof=soon", "asof=2018-12-28&pay=50000000000000",
}

// Every letter that is read or drawn stands in the typeface, in both languages.
func TestEveryLetterIsThere(t *testing.T) {
	for _, lang := range []string{"en", "ko"} {
		for _, query := range addresses {
			m := spoken(t, query, lang)
			s := View(m)
			missing := map[rune]string{}
			see := func(text string) {
				for _, r := range text {
					if !m.family.Has(r) && !unicode.IsControl(r) {
						missing[r] = text
					}
				}
			}
			see(s.Outline())
			if d := s.Drawing(); d != nil {
				for _, sh := range d.Shapes {
					if sh.Kind == scene.Label {
						see(sh.Text)
					}
				}
			}
			for r, text := range missing {
				t.Errorf("%s, %s: %q (%U) is missing, in %.80q", lang, query, r, r, text)
			}
		}
	}
}
