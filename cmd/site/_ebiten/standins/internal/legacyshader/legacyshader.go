// Package legacyshader knows the shaders that were compiled when the program
// was built, and compiles none.
package legacyshader

import (
	"fmt"

	"github.com/hajimehoshi/ebiten/v2/internal/shaderir"
)

// Unit is what a shader's positions are counted in. Those here are in pixels.
type Unit int

const (
	Texels Unit = iota
	Pixels
)

// compiledShader is a shader's source and what became of it.
type compiledShader struct {
	source  string
	program shaderir.Program
}

// CompileShader finds what became of a source. One that was not there when the
// program was built is an error.
func CompileShader(source []byte) (*shaderir.Program, Unit, error) {
	for i := range compiled {
		if compiled[i].source == string(source) {
			return &compiled[i].program, Pixels, nil
		}
	}
	return nil, 0, fmt.Errorf("this program was built with %d compiled shaders, and this one is not among them; cmd/site compiles Ebitengine's own and engine/canvas/*.kage:\n%s", len(compiled), source)
}
