// Package korean holds the letters of Korean, apart from the typeface's own
// files so that a program that speaks English alone need not carry them. They
// are those of the texts that it can say and no more; subset.py makes them.
package korean

import (
	_ "embed"

	"costshare/engine/typeface"
)

// Lang is the language of the letters.
const Lang = "ko"

//go:embed CostshareSans-Regular-ko.ttf
var regular []byte

//go:embed CostshareSans-Bold-ko.ttf
var bold []byte

// Add gives a typeface the letters.
func Add(f *typeface.Family) error { return f.Add(Lang, regular, bold) }
