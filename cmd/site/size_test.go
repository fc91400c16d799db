package main

import (
	"strings"
	"testing"
	"testing/fstest"
)

const wasm = "p.ba7816bf8f01cfea.wasm"

// weighed is a page that names one script, which names the program; an older program lies there
// too and does not count.
func weighed(program int) fstest.MapFS {
	return fstest.MapFS{
		"index.html":                 {Data: []byte(`<script src="` + script + `">`)},
		"index.html.br":              {Data: make([]byte, 20)},
		script:                       {Data: []byte(`fetch("` + wasm + `")`)},
		script + ".br":               {Data: make([]byte, 30)},
		wasm:                         {Data: make([]byte, 100)},
		wasm + ".br":                 {Data: make([]byte, program)},
		"p.0000000000000000.wasm":    {Data: make([]byte, 100)},
		"p.0000000000000000.wasm.br": {Data: make([]byte, 100)},
	}
}

func TestSizeOfWhatThePageNames(t *testing.T) {
	weights, err := weigh(weighed(1234))
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	table(&out, weights)
	want := `file                                                plain       brotli
p.ba7816bf8f01cfea.wasm                               100        1,234
a.ba7816bf8f01cfea.js                                  32           30
index.html                                             36           20
all                                                   168        1,284
`
	if out.String() != want {
		t.Errorf("got\n%swant\n%s", out.String(), want)
	}
}

// The page and its script weigh 50 of what is allowed.
func TestPageThatIsTooHeavy(t *testing.T) {
	for _, c := range []struct {
		program int
		want    string
	}{
		{1_749_950, ""},
		{1_749_951, "the page weighs 1,750,001 bytes of brotli; 1,750,000 are allowed"},
	} {
		weights, err := weigh(weighed(c.program))
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if err := tooHeavy(weights); err != nil {
			got = err.Error()
		}
		if got != c.want {
			t.Errorf("%d bytes: %q, want %q", c.program, got, c.want)
		}
	}
}

func TestPageWithoutProgram(t *testing.T) {
	weights := []weight{{"index.html", 1, 1}}
	if err := tooHeavy(weights); err == nil {
		t.Error("a page that names no program passes")
	}
}
