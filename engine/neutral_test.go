package engine_test

import (
	"encoding/csv"
	"go/ast"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/locale"
	"costshare/engine/scenario"
	"costshare/engine/scene"
	"costshare/engine/sentence"
	"costshare/engine/typeface"
	"costshare/engine/widget"

	"pgregory.net/rapid"
)

// Words that judge or take a side. They stand in a quotation, with its speaker,
// or nowhere. English is matched by whole words, Korean by its letters.
const (
	judgingEnglish = `only, just, mere, merely, fair, unfair, fairly, unfairly, fair share, excessive, excessively, exorbitant, outrageous,
		massive, massively, huge, enormous, tiny, paltry, meagre, meager, modest, generous, generously, lavish, stingy, burden, burdens, burdensome,
		whopping, staggering, shocking, alarming, soaring, skyrocketing, ballooning, surging, plunging, dramatic, dramatically, steep, steeply,
		hike, hikes, slash, slashes, slashed, bargain, windfall, tribute, extortion, extort, blackmail, shakedown, protection money, peanuts,
		free ride, free rider, freeloading, freeloader, freeloaders, rip off, ripoff, pay up, foot the bill, price tag, taxpayers money,
		concede, cave in, victory, ironclad, blood alliance, occupation, unreasonable, ridiculous, absurd, unfortunately, fortunately,
		sadly, luckily, surprisingly, obviously, clearly, of course, needless to say, so called, no more than, no less than, as little as`
	judgingKorean = `고작 무려 겨우 불과 과도 불공정 공정 무리한 합리적 부당 과중 막대한 막대하 엄청 터무니 천문학적 헐값 푼돈 혈세 강탈 날강도 갈취 조공
		상납 호구 퍼주 굴욕 굴복 선방 쾌거 관철 청구서 폭탄 폭증 급등 껑충 무임승차 으름장 억지 생떼 현금인출기 갑질 점령 혈맹 철통 인색 후한 파격`
)

// judged gives the judging words of a text, quotations left out.
func judged(text string) []string {
	text = unquoted(text)
	var found []string
	words := " " + strings.Join(strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && r != '’' }), " ") + " "
	for phrase := range strings.SplitSeq(judgingEnglish, ",") {
		phrase = strings.TrimSpace(phrase)
		if strings.Contains(words, " "+phrase+" ") {
			found = append(found, phrase)
		}
	}
	for _, letters := range strings.Fields(judgingKorean) {
		if strings.Contains(text, letters) {
			found = append(found, letters)
		}
	}
	return found
}

// unquoted leaves out what stands between quotation marks. A mark without its
// partner quotes nothing.
func unquoted(text string) string {
	for _, marks := range [][2]string{{"“", "”"}, {"‘", "’"}, {`"`, `"`}} {
		var kept strings.Builder
		for {
			before, after, opened := strings.Cut(text, marks[0])
			_, rest, closed := strings.Cut(after, marks[1])
			if !opened || !closed {
				break
			}
			kept.WriteString(before + " ")
			text = rest
		}
		text = kept.String() + text
	}
	return text
}

// The list itself sees what it should, and leaves quotations alone.
func TestJudgingWordsAreSeen(t *testing.T) {
	for text, want := range map[string]string{
		"Seoul only pays ₩1.3tn.":                          "only",
		"a Fair-share of it":                               "fair,fair share",
		`the ambassador says "only one-fifth", no more`:    "",
		"“Why not 100 percent, it is only fair?” he asks":  "",
		"“only” is quoted, only this is not":               "only",
		"unfairly and justly are words of their own":       "unfairly",
		"고작 1조 원":                                          "고작",
		"‘무임승차’라고 말했다":                                     "",
		"Seoul’s payment in 2019; ₩339.8bn more":           "",
		"a 6\" mark alone quotes nothing, it is excessive": "excessive",
	} {
		if got := strings.Join(judged(text), ","); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// Every sentence is put together from texts in the source and in the tables;
// none of the source's judges. Messages of tests are for us alone.
func TestSourceIsNeutral(t *testing.T) {
	seen := 0
	for _, s := range sources(t) {
		if s.test || !s.in("engine") && !s.in("wasm") && !s.in("cmd/costshare") && !s.in("cmd/desktop") {
			continue
		}
		ast.Inspect(s.tree, func(n ast.Node) bool {
			lit, ok := n.(*ast.BasicLit)
			if !ok || lit.Kind != token.STRING {
				return true
			}
			text, err := strconv.Unquote(lit.Value)
			if err != nil {
				t.Fatal(err)
			}
			seen++
			if words := judged(text); len(words) > 0 {
				t.Errorf("%s: %q judges: %q", s.fset.Position(lit.Pos()), words, text)
			}
			return true
		})
	}
	if seen < 1000 {
		t.Fatalf("%d texts were found; this reads the wrong files", seen)
	}
}

// What the tables say in our own words, in both languages. Left out are notes,
// which the program does not carry, and titles, which are their publishers'.
func TestTablesAreNeutral(t *testing.T) {
	for name, columns := range map[string][]string{
		"events.csv": {"text"}, "events-ko.csv": {"text"}, "definitions.csv": {"name", "counts", "by", "cannot_carry"},
		"agreements.csv": {"rule_text"}, "demands.csv": {"by", "text"}, "payments.csv": {"rule", "why"},
		"comparators.csv": {"what"}, "troop_claims.csv": {"occasion"},
	} {
		f, err := os.Open(filepath.Join(root, "data", name))
		if err != nil {
			t.Fatal(err)
		}
		rows, err := csv.NewReader(f).ReadAll()
		f.Close()
		if err != nil {
			t.Fatal(err)
		}
		at := map[string]int{}
		for i, column := range rows[0] {
			at[column] = i
		}
		for _, column := range columns {
			i, ok := at[column]
			if !ok {
				t.Fatalf("%s has no column %s", name, column)
			}
			for _, r := range rows[1:] {
				if words := judged(r[i]); len(words) > 0 {
					t.Errorf("%s %s: %q judges: %s", name, r[0], words, r[i])
				}
			}
		}
	}
}

// The page around the widget.
func TestPageIsNeutral(t *testing.T) {
	page, err := os.ReadFile(filepath.Join(root, "web", "index.html"))
	if err != nil {
		t.Fatal(err)
	}
	text := strings.NewReplacer(`"`, " ").Replace(string(page)) // attributes are no quotations
	if words := judged(text); len(words) > 0 {
		t.Errorf("web/index.html: %q judges", words)
	}
}

// All that a reader meets in any state, put together.
func TestScenesAreNeutral(t *testing.T) {
	archive, err := dataset.Read(data.Files, data.CoversFrom, data.CoversTo)
	if err != nil {
		t.Fatal(err)
	}
	family, err := typeface.New()
	if err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(t *rapid.T) {
		query := anyAddress(t)
		m := widget.New(archive, family, query, widget.Options{})
		view := widget.View(m)
		texts := append(textsOf(view.Nodes), figureTexts(m.Answer())...)
		for _, text := range texts {
			if words := judged(text); len(words) > 0 {
				t.Fatalf("%s: %q judges: %s", query, words, text)
			}
		}
	})
}

// figureTexts says every figure, also those that the page leaves out.
func figureTexts(a *scenario.Answer) []string {
	var out []string
	for _, id := range scenario.IDs() {
		out = append(out, sentence.English{}.Figure(a, id).String())
	}
	return out
}

// anyAddress draws an address, good or bad, as a person might write it.
func anyAddress(t *rapid.T) string {
	day := rapid.SampledFrom([]string{"1991-01-25", "1991-12-31", "1998-07-01", "2001-09-09", "2005-06-09", "2012-05-01", "2018-12-28", "2019-11-15", "2024-11-05", "2026-01-31", "2030-01-01"}).Draw(t, "day")
	parts := []string{"asof=" + day}
	for _, choices := range []string{
		"pay 800bn 1.3tn $5bn +50% 2x 0 -30% 1.3tm 99tn double",
		"ask share:50 total:7tn per_soldier:50m increase:0 share:0",
		"year 1991 1992 1998 2004 2005 2018 2019 2020 2025 2026 1890",
		"years 1 5 10 11",
		"rule flat course 1.5 -2 cours cpi cpi:4 budget 2,3,1.5",
		"assume 2.4 -1 much", "troops official counted 28000 claim-2018-06-12 all", "prices 2015 1989 15",
		"rate 1125.28 2017 KH20181001 2030",
		"def npsc-2016 total-2014 gao-2016-19 one-fifth-2019 npsc-2106",
		"cur usd krw yen",
		"mode guess full gues", "guess 1991:150bn,2018:1tn 1991:0,shown shown 1993:2 1991:107.3bn,shown",
		"since 1 0 no",
		"pin Offer~pay:1300000000000~rule:1.5;Double~pay:2x Half~ask:share:50 ~",
	} {
		key, values, _ := strings.Cut(choices, " ")
		if rapid.IntRange(0, 2).Draw(t, key+"?") == 0 {
			parts = append(parts, key+"="+rapid.SampledFrom(strings.Fields(values)).Draw(t, key))
		}
	}
	return strings.Join(parts, "&")
}

// textsOf are the texts of nodes, seen and spoken, and of their drawings. Titles
// of sources are left out.
func textsOf(nodes []scene.Node) []string {
	var out []string
	for _, n := range nodes {
		if strings.HasPrefix(string(n.ID), "source-") && n.Role == scene.Item {
			continue
		}
		out = append(out, n.Name, n.ValueText, n.Hint, n.Problem, own(n.Runs))
		if n.Drawing != nil {
			for _, s := range n.Drawing.Shapes {
				out = append(out, s.Text)
			}
		}
		out = append(out, textsOf(n.Kids)...)
	}
	return out
}

// own is a text without its links, which are others' words.
func own(runs []scene.Run) string {
	text := ""
	for _, r := range runs {
		if r.Link == "" {
			text += r.Text
		}
	}
	return text
}

// The widget's fixed words, every one, in every language.
func TestWordsAreNeutral(t *testing.T) {
	for _, l := range []locale.Locale{locale.English{}} {
		texts := wordsOf(reflect.Indirect(reflect.ValueOf(l.Words())))
		if len(texts) < 30 {
			t.Fatalf("%s has %d words; this reads the wrong thing", l.Lang(), len(texts))
		}
		for _, text := range texts {
			if words := judged(text); len(words) > 0 {
				t.Errorf("%s: %q judges: %s", l.Lang(), words, text)
			}
		}
	}
}

// wordsOf are all texts inside a value.
func wordsOf(v reflect.Value) []string {
	var out []string
	switch v.Kind() {
	case reflect.String:
		out = append(out, v.String())
	case reflect.Struct:
		for i := range v.NumField() {
			out = append(out, wordsOf(v.Field(i))...)
		}
	case reflect.Slice:
		for i := range v.Len() {
			out = append(out, wordsOf(v.Index(i))...)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			out = append(out, wordsOf(v.MapIndex(k))...)
		}
	}
	return out
}
