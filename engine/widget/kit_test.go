package widget

import (
	"strings"
	"testing"

	"costshare/engine/dataset"
	"costshare/engine/scene"
)

func packed(t *testing.T, m Model) (scene.SaveAll, map[string]string) {
	t.Helper()
	_, effects := Update(m, kitPressed{})
	all, ok := effects[len(effects)-1].(scene.SaveAll)
	if !ok {
		t.Fatalf("it brings %v", effects)
	}
	texts := map[string]string{}
	for _, f := range all.Files {
		texts[f.Name] = f.Text
	}
	return all, texts
}

func TestKitHoldsAllForms(t *testing.T) {
	m := spoken(t, "asof=2018-12-28&pay=1.3tn", "en").Hosted("https://example.org/")
	all, texts := packed(t, m)
	names := map[string]bool{}
	for name := range texts {
		names[name] = true
	}
	for _, p := range all.Pictures {
		names[p.Name] = true
	}
	if len(names) != len(all.Files)+len(all.Pictures) {
		t.Errorf("two of the files have one name: %v", names)
	}
	const stem = "costshare-2018-12-28-1.3tn."
	for _, name := range []string{stem + "csv", stem + "fods", stem + "svg", stem + "png", stem + "2x.png", stem + "square.png", stem + "portrait.png",
		"caption-en.txt", "caption-ko.txt", "alt-en.txt", "alt-ko.txt", "description-en.txt", "description-ko.txt", "sources-en.txt", "sources-ko.txt", "licence-en.txt", "licence-ko.txt"} {
		if !names[name] {
			t.Errorf("%s is missing", name)
		}
	}
	if texts["alt-en.txt"] != m.Sentence()+"\n" {
		t.Errorf("the alternative text is %q", texts["alt-en.txt"])
	}
	// 960.2 is pay-2018-total of data/payments.csv, which is known by then from
	// the article of the day.
	for name, want := range map[string][]string{
		"caption-en.txt":     {"₩339.8 billion more", "https://example.org/?asof=2018-12-28&pay=1300000000000", "Free to print"},
		"caption-ko.txt":     {"3398억 원", "2018년 12월 28일"},
		"description-en.txt": {"2018: ₩960.2bn", "Yours in 2019: ₩1.3tn"},
		"description-ko.txt": {"2018: 9602억 원"},
		"licence-ko.txt":     {"CC BY 4.0"},
	} {
		for _, text := range want {
			if !strings.Contains(texts[name], text) {
				t.Errorf("%s does not say %s:\n%s", name, text, texts[name])
			}
		}
	}
	for _, s := range m.toldSources() {
		if !strings.Contains(texts["sources-en.txt"], s.Title) {
			t.Errorf("the source %s is not named", s.ID)
		}
	}
}

// Where Korean is on its way the kit waits for it, and does without where it does
// not come.
func TestKitWaitsForKorean(t *testing.T) {
	m := spoken(t, "asof=2018-12-28", "en")
	whole := m.languages.korean
	var came *dataset.Archive
	m.languages.korean = func() *dataset.Archive { return came }
	m, effects := Update(m, kitPressed{})
	if len(effects) != 1 || effects[0] != (scene.FetchLanguage{Lang: korean}) {
		t.Fatalf("it brings %v", effects)
	}
	_, effects = Update(m, scene.LanguageCame{Failed: true})
	if without := effects[0].(scene.SaveAll); len(without.Files) != 2+5 {
		t.Errorf("without Korean it holds %d files, want 7", len(without.Files))
	}
	came = whole()
	_, effects = Update(m, scene.LanguageCame{})
	if both := effects[0].(scene.SaveAll); len(both.Files) != 2+10 {
		t.Errorf("with Korean it holds %d files, want 12", len(both.Files))
	}
}
