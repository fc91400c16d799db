package main

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"costshare/engine/scene"
	"costshare/engine/svg"
)

// The groups of each amount, and what stands in none, have the labels of its drawing.
func TestTriedPicture(t *testing.T) {
	p, err := newPress("")
	if err != nil {
		t.Fatal(err)
	}
	m := p.model("en", "2018-12-28")
	width := triedWidths[0].width
	picture := string(triedPicture(m, width, svg.Options{}))
	groups := regexp.MustCompile(`(?s)<g class="([^"]*)">.*?</g>`)
	label := regexp.MustCompile(`<text[^>]*>([^<]*)</text>`)
	labels := func(text string) (list []string) {
		for _, l := range label.FindAllStringSubmatch(text, -1) {
			list = append(list, l[1])
		}
		slices.Sort(list)
		return list
	}
	for i, a := range m.Amounts() {
		own := "try-" + strconv.Itoa(i)
		got := labels(groups.ReplaceAllStringFunc(picture, func(g string) string {
			if slices.Contains(strings.Fields(groups.FindStringSubmatch(g)[1]), own) {
				return g
			}
			return ""
		}))
		want := labels(string(svg.Drawing(triedDrawing(m.Tried(a), width), scene.Light(), svg.Options{})))
		if !slices.Equal(got, want) {
			t.Errorf("%s: the picture says %q, want %q", a.Name, got, want)
		}
	}
}
