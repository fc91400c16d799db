package main

import (
	"strings"
	"testing"
)

func TestWrongWords(t *testing.T) {
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"biuld"}, `site: there is no command "biuld"; there are build, serve and size`},
		{[]string{"build", "dist"}, `site: build: "dist" is one word too many`},
		{[]string{"serve", "-prot", "1"}, `site: serve: flag provided but not defined: -prot`},
	} {
		var out, errs strings.Builder
		status := run(c.args, &out, &errs)
		first, _, _ := strings.Cut(errs.String(), "\n")
		if status != 2 || first != c.want {
			t.Errorf("%v gives %d, %q, want 2, %q", c.args, status, first, c.want)
		}
	}
}

func TestHelp(t *testing.T) {
	for _, args := range [][]string{nil, {"help"}, {"build", "-h"}} {
		var out, errs strings.Builder
		if status := run(args, &out, &errs); status != 0 || out.String() != usage || errs.Len() > 0 {
			t.Errorf("%v gives %d, %q, %q", args, status, out.String(), errs.String())
		}
	}
}
