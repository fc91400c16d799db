package main

import (
	"fmt"

	"github.com/evanw/esbuild/pkg/api"
)

// shorten writes a script without what only people read.
func shorten(name string, script []byte) ([]byte, error) {
	r := api.Transform(string(script), api.TransformOptions{
		MinifyWhitespace: true, MinifySyntax: true, MinifyIdentifiers: true, Target: api.ES2022, LegalComments: api.LegalCommentsNone,
	})
	if len(r.Errors) > 0 {
		e := r.Errors[0]
		return nil, fmt.Errorf("web/%s:%d: %s", name, e.Location.Line, e.Text)
	}
	return r.Code, nil
}
