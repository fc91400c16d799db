package main

import (
	"fmt"
	"path"

	"github.com/evanw/esbuild/pkg/api"
)

// shorten writes a script or a sheet without what only people read.
func shorten(name string, script []byte) ([]byte, error) {
	loader := api.LoaderJS
	if path.Ext(name) == ".css" {
		loader = api.LoaderCSS
	}
	r := api.Transform(string(script), api.TransformOptions{
		Loader:           loader,
		MinifyWhitespace: true, MinifySyntax: true, MinifyIdentifiers: true, Target: api.ES2022, LegalComments: api.LegalCommentsNone,
	})
	if len(r.Errors) > 0 {
		e := r.Errors[0]
		return nil, fmt.Errorf("web/%s:%d: %s", name, e.Location.Line, e.Text)
	}
	return r.Code, nil
}
