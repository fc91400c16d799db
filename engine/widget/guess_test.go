package widget

import (
	"bytes"
	"encoding/csv"
	"io/fs"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/scene"

	"github.com/shopspring/decimal"
)

func said(m Model) string {
	s := View(m)
	return s.Outline()
}

// What there is to read before the record is asked for, whole. Of 1991 to 2018
// the years are those of the calculator's test.
func TestGuessOutline(t *testing.T) {
	const want = `heading: What Seoul pays for US forces
lead: What do you think Seoul paid for US forces in these five years? Set an amount in won for each, then see the record.
picture “Your guesses: 1991: ₩150 billion; 1998: nothing guessed yet; 2005: nothing guessed yet; 2011: nothing guessed yet; 2018: ₩1.2 trillion.”
  field “Type your guess for 1991” = ₩150bn
  slider “Your guess for 1991” = 15 | ₩150 billion
  field “Type your guess for 1998”
  slider “Your guess for 1998” = 0 | nothing guessed yet
  field “Type your guess for 2005”
  slider “Your guess for 2005” = 0 | nothing guessed yet
  field “Type your guess for 2011”
  slider “Your guess for 2011” = 0 | nothing guessed yet
  field “Type your guess for 2018” = ₩1.2tn
  slider “Your guess for 2018” = 120 | ₩1.2 trillion
group
  button: Show what was paid
  button: Skip
`
	if got := said(model(t, "asof=2018-12-28&mode=guess&guess=1991:150bn,2018:1.2tn")); got != want {
		t.Errorf("it says\n%s\nwant\n%s", got, want)
	}
}

// What was paid is a row of the tables: 107.3 billion won, 680.4, 812.5 and 960.2;
// for 1998 310 million dollars at 1,400.40 won, to 100 million. 150 for 107.3 is
// 39.795% more, 1,200 for 960.2 is 24.974% more: 32.384% on average.
func TestGuessesBesideTheRecord(t *testing.T) {
	m := model(t, "asof=2018-12-28&mode=guess&guess=1991:150bn,2018:1.2tn")
	got := said(does(m, guessesShown{}, settledNow{}))
	for _, want := range []string{
		"subtitle: Yearly payment in won · as known on 28 December 2018\n",
		"lead: On average your two guesses are 32.4% off what was paid.\n",
		"item: 1991: you guessed ₩150bn, ₩107.3bn was paid; the guess is ₩42.7bn higher (+39.8%). ",
		"item: 1998: ₩434.1bn was paid; you did not guess. (derived) ",
		"item: 2005: ₩680.4bn was paid; you did not guess. ",
		"item: 2011: ₩812.5bn was paid; you did not guess. ",
		"item: 2018: you guessed ₩1.2tn, ₩960.2bn was paid; the guess is ₩239.8bn higher (+25%). News report on US pressure",
		"paragraph: How far each guess is from what was paid, in percent of what was paid: 39.8% and 25%. Their sum, divided by 2, is 32.4%; it is rounded at the end.\n",
		"group\n  button: Show what was paid\n  button: Go on to the calculator\n  button: Guess again\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is missing in\n%s", want, got)
		}
	}
	if strings.Contains(got, "slider") || strings.Contains(got, "field") {
		t.Errorf("guesses can be moved still:\n%s", got)
	}
}

// Of one guess, of none, and of those that are what was paid (107.3 and 960.2
// billion won), as the sentence says it.
func TestHowFarOff(t *testing.T) {
	for guess, want := range map[string]string{
		"2018:480.1bn,shown":              "Your guess for 2018 is 50% off what was paid.",
		"2018:960.2bn,shown":              "Your guess for 2018 is what was paid.",
		"1991:107.3bn,2018:960.2bn,shown": "On average your two guesses are what was paid.",
		"shown":                           "You guessed none of these years; this is what was paid.",
	} {
		view := View(model(t, "asof=2018-12-28&mode=guess&guess="+guess))
		if got := scene.Plain(view.Find("lead").Runs); got != want {
			t.Errorf("%s: %q, want %q", guess, got, want)
		}
	}
}

// guessDays are the days on which anything became known, the first and the last,
// and the first day of each year.
func guessDays(t *testing.T) []string {
	first, last := archive(t).Range()
	days := []string{first.String(), last.String()}
	for _, d := range factDays(t) {
		days = append(days, d.String())
	}
	for y := first.Year() + 1; y <= last.Year(); y++ {
		days = append(days, itoa(y)+"-01-01")
	}
	slices.Sort(days)
	return slices.Compact(days)
}

// On every day there is something to guess or a sentence that says why not;
// before 1992 one year only had begun.
func TestEveryDayCanBeGuessed(t *testing.T) {
	m := model(t, "")
	for _, day := range guessDays(t) {
		m := does(m, scene.Addressed{Query: "mode=guess&asof=" + day})
		s := View(m)
		sliders := strings.Count(s.Outline(), "  slider")
		switch {
		case day < "1992" && (m.guessing() || len(m.notices) != 1 || !strings.HasSuffix(saidBy(m.notices)[0], "too few payments were known to guess any; this is the calculator.")):
			t.Errorf("%s: %q", day, saidBy(m.notices))
		case day >= "1992" && (!m.guessing() || len(m.notices) != 0 || sliders < 2 || sliders > 5):
			t.Errorf("%s: %d sliders, %q", day, sliders, saidBy(m.notices))
		case day >= "1996" && sliders != 5:
			t.Errorf("%s: %d sliders", day, sliders)
		}
	}
}

// Before the record is asked for, no amount of it is said on any day, in won or
// dollars, long or short.
func TestGuessTellsNothing(t *testing.T) {
	m := model(t, "")
	for _, day := range guessDays(t) {
		m := does(m, scene.Addressed{Query: "mode=guess&pay=-200%25&asof=" + day})
		if !m.guessing() {
			continue
		}
		s := View(m)
		text := s.Outline()
		for _, shape := range s.Drawing().Shapes {
			text += shape.Text + "\n"
		}
		for _, p := range m.day.payments {
			won := p.value.Amount
			about, _ := m.speaker.AboutWon(won)
			forms := []string{m.speaker.Won(won), m.speaker.SpokenWon(won), about, m.speaker.Number(won.Shift(-9))}
			if f, ok := m.day.view.Payment(p.year, dataset.Total, dataset.Dollars); ok {
				forms = append(forms, m.speaker.Dollars(f.Value))
			}
			for _, form := range forms {
				if strings.Contains(text, form) {
					t.Errorf("%s: it tells %s of %d:\n%s", day, form, p.year, text)
				}
			}
		}
	}
}

// Were other amounts paid, the scene would be the very same: nothing in it comes
// from the record. A tenth less leaves the sliders' ends where they are.
func TestGuessDependsOnNothingPaid(t *testing.T) {
	real, other := model(t, "asof=2000-01-01"), model(t, "asof=2000-01-01")
	other.archive = paidLess(t)
	for _, asked := range []string{"1994-06-01", "1998-12-31", "2005-06-09", "2018-12-28", "2026-01-31", "2018-12-28&guess=1991:90bn"} {
		query := scene.Addressed{Query: "mode=guess&asof=" + asked}
		a, b := does(real, query), does(other, query)
		if p, q := a.day.payments[0].won, b.day.payments[0].won; p == q {
			t.Fatalf("%s: both tables say %v", asked, p)
		}
		x, y := View(a), View(b)
		x.Query, y.Query = "", ""
		if !reflect.DeepEqual(x, y) {
			t.Errorf("%s: it says\n%s\nand\n%s", asked, x.Outline(), y.Outline())
		}
		x, y = View(does(a, guessesShown{})), View(does(b, guessesShown{}))
		if reflect.DeepEqual(x, y) {
			t.Errorf("%s: nor is the record in what is shown", asked)
		}
	}
}

// paidLess are the tables with every payment a tenth smaller.
func paidLess(t *testing.T) *dataset.Archive {
	t.Helper()
	files := fstest.MapFS{}
	names, err := fs.Glob(data.Files, "*.csv")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		raw, err := fs.ReadFile(data.Files, name)
		if err != nil {
			t.Fatal(err)
		}
		if name == "payments.csv" {
			raw = tenthLess(t, raw)
		}
		files[name] = &fstest.MapFile{Data: raw}
	}
	a, err := dataset.Read(files, data.CoversFrom, data.CoversTo)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func tenthLess(t *testing.T, table []byte) []byte {
	t.Helper()
	rows, err := csv.NewReader(bytes.NewReader(table)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	column := slices.Index(rows[0], "amount")
	for _, r := range rows[1:] {
		r[column] = decimal.RequireFromString(r[column]).Mul(decimal.New(9, -1)).String()
	}
	var out bytes.Buffer
	if err := csv.NewWriter(&out).WriteAll(rows); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// By slider, by keys and by typing. On this day the sliders end at 2 trillion won,
// so that a step is 10 billion.
func TestGuessing(t *testing.T) {
	m := model(t, "asof=2018-12-28&mode=guess")
	for _, c := range []struct {
		msg  scene.Msg
		want string
	}{
		{scene.Set{ID: "guess-1991", Value: "15"}, "1991:150bn"},
		{scene.Stepped{ID: "guess-1991", Steps: 1}, "1991:160bn"},
		{scene.Stepped{ID: "guess-1991", Stops: -1}, "1991:60bn"},
		{scene.Stepped{ID: "guess-2018", End: 1}, "1991:60bn,2018:2tn"},
		{scene.Stepped{ID: "guess-1991", End: -1}, "2018:2tn"},
		{scene.Entered{ID: "guessed-2005", Value: " 6804억 "}, "2005:680.4bn,2018:2tn"},
		{scene.Stepped{ID: "guess-2005", Steps: -1}, "2005:670bn,2018:2tn"},
		{scene.Entered{ID: "guessed-2018", Value: ""}, "2005:670bn"},
		{scene.Entered{ID: "guessed-2011", Value: "0"}, "2005:670bn,2011:0"},
		{scene.Set{ID: "guess-2011", Value: "201"}, "2005:670bn,2011:0"},
		{scene.Set{ID: "guess-2012", Value: "20"}, "2005:670bn,2011:0"}, // not asked for
		{guessesShown{}, "2005:670bn,2011:0,shown"},
		{scene.Set{ID: "guess-1991", Value: "15"}, "2005:670bn,2011:0,shown"}, // too late
		{guessesAgain{}, ""},
	} {
		m = does(m, c.msg, settledNow{})
		if got := m.State().Guesses.String(); got != c.want || !m.guessing() {
			t.Errorf("%+v: %q, want %q", c.msg, got, c.want)
		}
	}
}

// What is typed and cannot be taken stays, with a sentence, and the guess as it
// was.
func TestGuessNotTaken(t *testing.T) {
	for text, want := range map[string]string{
		"much": `"much" has no number; write it like 1.3tn, $1.2bn or 1조3000억.`,
		"3tn":  "A guess of ₩3tn is outside ₩0 to ₩2tn.",
		"$1bn": `"$1bn" is in dollars, and guesses are in won; write one like 500bn.`,
		"150":  `"150" is less than a million won; write it like 150bn or 1.3tn.`,
	} {
		m := does(model(t, "asof=2018-12-28&mode=guess&guess=1991:90bn"), scene.Set{ID: "guessed-1991", Value: text}, scene.Entered{ID: "guessed-1991", Value: text})
		view := View(m)
		n := view.Find("guessed-1991")
		if n.Value != text || n.Problem != want || scene.Plain(view.Find("notice-guess").Runs) != want || m.State().Guesses.String() != "1991:90bn" {
			t.Errorf("%s: %q, %q, %s", text, n.Value, n.Problem, m.Query())
		}
	}
}

// A drag is one step back, so is everything else, and the way into the calculator.
func TestUndoOfGuesses(t *testing.T) {
	m := model(t, "asof=2018-12-28&mode=guess")
	drag := func(m Model, year string) Model {
		return does(m, scene.Set{ID: "guess-" + scene.ID(year), Value: "3"}, scene.Set{ID: "guess-" + scene.ID(year), Value: "40"}, settledNow{})
	}
	var seen []string
	for _, next := range []func(Model) Model{
		func(m Model) Model { return drag(m, "1991") }, func(m Model) Model { return drag(m, "2018") },
		func(m Model) Model { return does(m, guessesShown{}) }, func(m Model) Model { return does(m, guessesLeft{}) },
	} {
		seen = append(seen, outline(m))
		m = next(m)
	}
	if got := m.Query(); got != "asof=2018-12-28" {
		t.Errorf("the calculator keeps %q", got)
	}
	for i := len(seen) - 1; i >= 0; i-- {
		if m = does(m, scene.Undo{}, settledNow{}); outline(m) != seen[i] {
			t.Errorf("back at %d it says\n%s\ninstead of\n%s", i, outline(m), seen[i])
		}
	}
	if len(m.before) != 0 {
		t.Errorf("%d steps are left", len(m.before))
	}
}

// The calculator that follows is the one that the address asks for, with what it
// has to say of that.
func TestGuessesLeadToTheCalculator(t *testing.T) {
	const query = "asof=2018-12-28&pay=-200%25&rule=1.5"
	skipped := does(model(t, query+"&mode=guess&guess=1991:150bn"), guessesLeft{}, settledNow{})
	skipped.before, skipped.opening = nil, skipped.state
	if plain := model(t, query); outline(skipped) != outline(plain) || len(plain.notices) != 1 {
		t.Errorf("it says\n%s\ninstead of\n%s", outline(skipped), outline(plain))
	}
	if other := does(skipped, dayStepped{-1}); other.guessing() || other.State().AsOf == skipped.State().AsOf {
		t.Errorf("a step to another day leads to %s", other.Query())
	}
}

// A guess that the day does not ask for is left out, with a sentence.
func TestGuessesOfAnotherDay(t *testing.T) {
	m := model(t, "asof=2018-12-28&mode=guess&guess=1993:1tn,1998:2.1tn,2018:1tn")
	want := []string{
		"1993 is none of the years to guess on this day; these are 1991, 1998, 2005, 2011 and 2018. This guess is left out.",
		"A guess of ₩2.1tn is outside ₩0 to ₩2tn. This guess is left out.",
	}
	if !slices.Equal(saidBy(m.notices), want) || m.Query() != "asof=2018-12-28&mode=guess&guess=2018:1tn" {
		t.Errorf("%q, %s", saidBy(m.notices), m.Query())
	}
}

// Nothing that is drawn stands outside of the drawing, and no label overlaps
// another or a bar, on the narrowest phone and with the widest amounts.
func TestGuessesHaveRoom(t *testing.T) {
	family := model(t, "").family
	overlap := func(a, b scene.Box) bool {
		return a.X < b.X+b.W && b.X < a.X+a.W && a.Y < b.Y+b.H && b.Y < a.Y+a.H
	}
	for _, guesses := range []string{"", "&guess=1991:1.234567tn,2026:4.999999tn", "&guess=1991:1.234567tn,2026:4.999999tn,shown"} {
		view := View(does(model(t, "mode=guess"+guesses), scene.Resized{Width: 248}))
		d := view.Drawing()
		var taken []scene.Box
		for _, n := range view.Find("picture").Kids {
			if n.Role == scene.Field {
				taken = append(taken, n.Box)
			}
		}
		for _, s := range d.Shapes {
			b := scene.Box{X: s.X, Y: s.Y, W: s.W, H: s.H}
			if s.Kind == scene.Label {
				w := family.Width(s.Text, s.Size, s.Bold)
				b = scene.Box{X: s.Anchor.Left(s.X, w), Y: s.Y - family.CapHeight(s.Size), W: w, H: family.CapHeight(s.Size)}
				if slices.ContainsFunc(taken, func(o scene.Box) bool { return overlap(b, o) }) {
					t.Errorf("%s: %q has no room", guesses, s.Text)
				}
			}
			if b.X < 0 || b.X+b.W > d.Width || b.Y < 0 || b.Y+b.H > d.Height {
				t.Errorf("%s: %+v stands out", guesses, s)
			}
			taken = append(taken, b)
		}
	}
}
