package html

import (
	"strings"
	"testing"

	"costshare/engine/scene"
)

// printed is a node's element as markup.
func printed(n scene.Node) string {
	e := element(nil, &n, nil)
	return string(Print(Element{Tag: "main", Kids: []Element{e}}))[len("<main>\n"):]
}

// The expected markup follows from the HTML and ARIA specifications: which
// elements may hold which, and which attributes say what a role says.
func TestRoles(t *testing.T) {
	press := struct{}{}
	for _, c := range []struct {
		name string
		node scene.Node
		want string
	}{
		{"heading", scene.Node{ID: "title", Role: scene.Heading, Runs: scene.Text("What Seoul pays")},
			`<h1 id="cs-title" class="heading">What Seoul pays</h1>`},
		{"lead", scene.Node{ID: "lead", Role: scene.Lead, Busy: true, Runs: []scene.Run{{Text: "If "}, {Text: "₩1.3 trillion", Style: scene.ScenarioText, Bold: true}}},
			`<p id="cs-lead" class="lead" role="status" aria-busy="true"><span>If </span><b class="s-scenario-text">₩1.3 trillion</b></p>`},
		{"notice", scene.Node{ID: "n", Role: scene.Notice, Runs: scene.Text("a < b & “c”")},
			`<p id="cs-n" class="notice" role="status">a &lt; b &amp; “c”</p>`},
		{"link", scene.Node{Role: scene.Item, Runs: []scene.Run{{Text: "협정", Link: `https://a.kr/?x="1"&y`, Lang: "ko"}}},
			`<li class="item"><a href="https://a.kr/?x=&quot;1&quot;&amp;y" rel="noopener" target="_blank" lang="ko">협정</a></li>`},
		{"slider", scene.Node{ID: "pay", Role: scene.Slider, Name: "Payment", Value: "3", Max: 9, ValueText: "₩3 billion", Fill: scene.Scenario},
			`<input id="cs-pay" class="slider s-scenario" aria-label="Payment" type="range" min="0" max="9" step="1" value="3" aria-valuetext="₩3 billion" autocomplete="off">`},
		{"lane", scene.Node{ID: "years", Role: scene.Lane, Name: "Timeline", Value: "2018", Min: 1991, Max: 2026, ValueText: "2018: ₩960.2bn"},
			`<div id="cs-years" class="lane" aria-label="Timeline" role="slider" tabindex="0" aria-valuemin="1991" aria-valuemax="2026" aria-valuenow="2018" aria-valuetext="2018: ₩960.2bn"></div>`},
		{"button", scene.Node{ID: "b", Role: scene.Button, Press: press, Current: true, Runs: scene.Text("nothing")},
			`<button id="cs-b" class="button" type="button" aria-current="true">nothing</button>`},
		{"item that is pressed", scene.Node{ID: "i", Role: scene.Item, Press: press, Runs: scene.Text("2018")},
			`<li id="cs-i" class="item"><button type="button" class="press">2018</button></li>`},
		{"field", scene.Node{ID: "a", Role: scene.Field, Name: "Amount", Value: "x", Hint: "such as 1.3tn", Problem: "no amount"},
			`<div id="cs-a-field" class="field"><label for="cs-a" class="label">Amount</label>` +
				`<input id="cs-a" type="text" autocomplete="off" spellcheck="false" enterkeyhint="done" value="x" aria-invalid="true" aria-describedby="cs-a-hint cs-a-problem">` +
				`<span id="cs-a-hint" class="hint">such as 1.3tn</span><span id="cs-a-problem" class="problem">no amount</span></div>`},
		{"passage", scene.Node{ID: "p", Role: scene.Passage, Name: "Text", Value: "a\nb"},
			`<div id="cs-p-passage" class="passage"><label for="cs-p">Text</label><textarea id="cs-p" readonly="" rows="6" cols="80">a` + "\n" + `b</textarea></div>`},
		{"figure", scene.Node{ID: "f", Role: scene.Figures, Kids: []scene.Node{{ID: "g", Role: scene.Figure, Kids: []scene.Node{{ID: "d", Role: scene.Details, Kids: []scene.Node{
			{ID: "s", Role: scene.Summary, Kids: []scene.Node{{Role: scene.Value, Runs: scene.Text("+35.4%")}, {Role: scene.Paragraph, Runs: scene.Text("on 2018")}}},
			{ID: "l", Role: scene.List, Kids: []scene.Node{{Role: scene.Item, Runs: scene.Text("a step")}}}}}}}}},
			`<ul id="cs-f" class="figures" role="list"><li id="cs-g" class="figure"><details id="cs-d" class="details">` +
				`<summary id="cs-s" class="summary"><span class="value">+35.4%</span><span class="paragraph">on 2018</span></summary>` +
				`<ul id="cs-l" class="list"><li class="item">a step</li></ul></details></li></ul>`},
		{"table", scene.Node{ID: "t", Role: scene.Table, Kids: []scene.Node{
			{Role: scene.Caption, Runs: scene.Text("Payments")},
			{Role: scene.Row, Kids: []scene.Node{{Role: scene.HeadCell, Runs: scene.Text("Year")}, {Role: scene.HeadCell, Runs: scene.Text("Won")}}},
			{Role: scene.Row, Kids: []scene.Node{{Role: scene.HeadCell, Runs: scene.Text("2018")}, {Role: scene.Cell, Runs: scene.Text("₩960.2bn")}}}}},
			`<table id="cs-t" class="table"><caption class="caption">Payments</caption>` +
				`<thead id="cs-t-thead"><tr class="row"><th class="headcell" scope="col">Year</th><th class="headcell" scope="col">Won</th></tr></thead>` +
				`<tbody id="cs-t-tbody"><tr class="row"><th class="headcell" scope="row">2018</th><td class="cell">₩960.2bn</td></tr></tbody></table>`},
		{"group with a name", scene.Node{ID: "g", Role: scene.Group, Name: "Unit", Kids: []scene.Node{{Role: scene.Paragraph, Runs: scene.Text("x")}}},
			`<div id="cs-g" class="group" aria-label="Unit" role="group"><p class="paragraph">x</p></div>`},
		{"paragraph with a button", scene.Node{Role: scene.Subtitle, Runs: scene.Text("as known on"), Kids: []scene.Node{{Role: scene.Button, Press: pressed{}, Runs: scene.Text("a day")}}},
			`<div class="subtitle"><span>as known on</span><button class="button" type="button">a day</button></div>`},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.TrimSuffix(printed(c.node), "</main>"); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

// placed is a scene with a drawing of some height and controls over it.
func placed(height float64) scene.Scene {
	return scene.Scene{Lang: "en", Nodes: []scene.Node{
		{ID: "title", Role: scene.Heading, Runs: scene.Text("T")},
		{ID: "picture", Role: scene.Picture, Name: "the sentence", Drawing: &scene.Drawing{Height: height}, Kids: []scene.Node{
			{ID: "pay", Role: scene.Slider, Max: 9, Box: scene.Box{X: 0, Y: 416, W: 712, H: 44}},
			{ID: "g", Role: scene.Group, Box: scene.Box{X: 10, Y: 20, W: 90, H: 90}, Kids: []scene.Node{
				{ID: "stop-1.5", Role: scene.Button, Press: pressed{}, Runs: scene.Text("stop"), Box: scene.Box{X: 12.25, Y: 30, W: 24, H: 24}}}},
			{ID: "said", Role: scene.List, Kids: []scene.Node{{Role: scene.Item, Runs: scene.Text("2018")}}},
		}},
	}}
}

// A box inside of a box is counted from that box's corner, as CSS counts it.
func TestStyles(t *testing.T) {
	narrow, wide := placed(438), placed(498)
	got := string(Styles(Still{0, Of(&narrow), 0}, Still{600, Of(&wide), 1}))
	places := "#cs-pay{left:0px;top:416px;width:712px;height:44px}\n" +
		"#cs-g{left:10px;top:20px;width:90px;height:90px}\n" +
		"#cs-stop-1\\.5{left:2.25px;top:10px;width:24px;height:24px}\n"
	want := "#cs-picture-drawing{height:438px}\n" + places + ".still{display:none}\n.still-0{display:block}\n" +
		"@media (min-width:600px){\n#cs-picture-drawing{height:498px}\n" + places + ".still{display:none}\n.still-1{display:block}\n}\n"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestPictureHoldsStills(t *testing.T) {
	s := placed(438)
	got := string(Print(Of(&s), []byte("<svg>a</svg>"), []byte("<svg>b</svg>")))
	for _, want := range []string{
		`<main id="costshare" class="costshare" lang="en">`,
		`<figure id="cs-picture" class="picture" aria-label="the sentence"><div id="cs-picture-drawing" class="drawing" aria-hidden="true">` +
			`<div class="still still-0"><svg>a</svg></div><div class="still still-1"><svg>b</svg></div></div>`,
		`<ul id="cs-said" class="list unseen">`,
		`<button id="cs-stop-1.5" class="button placed" type="button">stop</button>`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
}

// A strict policy forbids styles, scripts and handlers in markup.
func TestNothingInline(t *testing.T) {
	s := placed(438)
	got := string(Print(Of(&s)))
	for _, forbidden := range []string{" style=", "<style", "<script", " on"} {
		if strings.Contains(got, forbidden) {
			t.Errorf("%q in\n%s", forbidden, got)
		}
	}
}

// HTML, "Serializing HTML fragments": what a browser writes for a text and for
// an attribute.
func TestEscape(t *testing.T) {
	e := Element{Tag: "p", Attrs: []Attr{{"title", "a\u00a0\"b\" & <c> ¢ 한"}}, Text: "a\u00a0\"b\" & <c> ¢ 한\x00"}
	want := "<p title=\"a&nbsp;&quot;b&quot; &amp; &lt;c&gt; ¢ 한\">a&nbsp;\"b\" &amp; &lt;c&gt; ¢ 한\uFFFD</p>"
	if got := string(Print(e)); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// What did not change is the same at a glance, and only that.
func TestAgain(t *testing.T) {
	long := []scene.Node{{ID: "a", Role: scene.Item, Runs: scene.Text("x")}}
	at := func(title string, kids []scene.Node) *scene.Scene {
		return &scene.Scene{Nodes: []scene.Node{
			{ID: "title", Role: scene.Heading, Runs: scene.Text(title)}, {ID: "list", Role: scene.List, Kids: kids}}}
	}
	first := Of(at("one", long))
	if again := Again(first, at("one", long)); !again.Kids[0].Same(&first.Kids[0]) || !sameSlice(again.Kids, first.Kids) {
		t.Error("nothing changed, yet it was made anew")
	}
	second := Again(first, at("two", long))
	if second.Kids[0].Text != "two" || !second.Kids[1].Same(&first.Kids[1]) {
		t.Errorf("the title is %q; the list was made anew: %v", second.Kids[0].Text, !second.Kids[1].Same(&first.Kids[1]))
	}
	other := []scene.Node{{ID: "a", Role: scene.Item, Runs: scene.Text("y")}}
	if third := Again(second, at("two", other)); third.Kids[1].Kids[0].Text != "y" {
		t.Errorf("the item says %q, want y", third.Kids[1].Kids[0].Text)
	}
}

func TestIDs(t *testing.T) {
	if id, ok := NodeID(ID("stop-1")); id != "stop-1" || !ok {
		t.Errorf("%q, %v", id, ok)
	}
	if id, ok := NodeID("elsewhere"); ok {
		t.Errorf("%q is not ours", id)
	}
}

// pressed is what a button says that can be pressed.
type pressed struct{}
