package main

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
)

// most is the most that a reader may have to download, in bytes of brotli: a
// little more than a second and a half at 9 Mbit/s.
const most = 1_750_000

// size prints what a reader of the English page downloads, heaviest first. It
// fails where all of it together is too heavy.
func size(dir string, out io.Writer) error {
	weights, err := weigh(os.DirFS(dir))
	if err != nil {
		return fmt.Errorf("%s cannot be weighed (%w); make it with: go run ./cmd/site build -o %s", dir, err, dir)
	}
	table(out, weights)
	return tooHeavy(weights)
}

type weight struct {
	name          string
	plain, brotli int64
}

// weigh follows index.html to every file that it names, and those to theirs, but for
// what only some readers load: what is only carried over from older builds is not the page's weight.
func weigh(dir fs.FS) ([]weight, error) {
	names := []string{"index.html"}
	var weights []weight
	for i := 0; i < len(names); i++ {
		body, err := fs.ReadFile(dir, names[i])
		if err != nil {
			return nil, err
		}
		twin, err := fs.Stat(dir, names[i]+".br")
		if err != nil {
			return nil, err
		}
		weights = append(weights, weight{names[i], int64(len(body)), twin.Size()})
		for _, to := range named(names[i], body) {
			if !slices.Contains(names, to) && !onlySome(to) {
				names = append(names, to)
			}
		}
	}
	slices.SortFunc(weights, func(a, b weight) int { return int(b.brotli - a.brotli) })
	return weights, nil
}

// onlySome says whether only some readers load a file: those of Korean, those who want
// to hear the payments, and those who take all forms in one file.
func onlySome(name string) bool {
	return strings.Contains(name, "-ko.") || strings.HasPrefix(name, "sound.") || strings.HasPrefix(name, "zip.")
}

// named are the hashed files that a text file names.
func named(name string, body []byte) []string {
	if !text(name) {
		return nil
	}
	var names []string
	for _, match := range reference.FindAllSubmatch(body, -1) {
		if to := string(match[2]); hashed(to) {
			names = append(names, to)
		}
	}
	return names
}

func table(out io.Writer, weights []weight) {
	fmt.Fprintf(out, "%-44s %12s %12s\n", "file", "plain", "brotli")
	var all weight
	for _, w := range weights {
		fmt.Fprintf(out, "%-44s %12s %12s\n", w.name, thousands(w.plain), thousands(w.brotli))
		all.plain += w.plain
		all.brotli += w.brotli
	}
	fmt.Fprintf(out, "%-44s %12s %12s\n", "all", thousands(all.plain), thousands(all.brotli))
}

func tooHeavy(weights []weight) error {
	programs, all := 0, int64(0)
	for _, w := range weights {
		all += w.brotli
		if path.Ext(w.name) == ".wasm" {
			programs++
		}
	}
	if programs != 1 {
		return fmt.Errorf("the page names %d programs; it should name one", programs)
	}
	if all > most {
		return fmt.Errorf("the page weighs %s bytes of brotli; %s are allowed", thousands(all), thousands(most))
	}
	return nil
}

// thousands writes 2600000 as 2,600,000.
func thousands(n int64) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
