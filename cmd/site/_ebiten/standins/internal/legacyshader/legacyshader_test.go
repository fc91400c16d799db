package legacyshader

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/hajimehoshi/ebiten/v2/internal/builtinshader"
	"github.com/hajimehoshi/ebiten/v2/internal/colormshader"
	"github.com/hajimehoshi/ebiten/v2/internal/graphics"
)

// All that Ebitengine draws images with, and the project's own shader, are
// found, as GLSL for WebGL 2 and with as many factors as there are words.
func TestShadersAreFound(t *testing.T) {
	sources := [][]byte{[]byte(builtinshader.ClearShaderSource), []byte(os.Getenv("SHADER"))}
	for filter := range builtinshader.FilterCount {
		for address := range builtinshader.AddressCount {
			sources = append(sources,
				builtinshader.ShaderSource(builtinshader.Filter(filter), builtinshader.Address(address)),
				colormshader.ShaderSource(colormshader.Filter(filter), colormshader.Address(address)))
		}
	}
	for _, source := range sources {
		p, unit, err := CompileShader(source)
		if err != nil {
			t.Error(err)
			continue
		}
		words := 0
		for _, u := range p.Uniforms {
			words += u.DwordCount()
		}
		if unit != Pixels || len(p.UniformFactors) != words || len(p.UniformNames) != len(p.Uniforms) {
			t.Errorf("unit %d, %d factors of %d words, %d names of %d uniforms, for\n%s", unit, len(p.UniformFactors), words, len(p.UniformNames), len(p.Uniforms), source)
		}
		for _, glsl := range []string{p.Vertex, p.Fragment} {
			if !strings.HasPrefix(glsl, "#version 300 es\n") {
				t.Errorf("this is no GLSL ES 3.00:\n%s", glsl)
			}
		}
	}
}

// The shader that clears reads a matrix of 4 x 4 and nothing else, so that all
// other words become 0 for it.
func TestUnreadUniforms(t *testing.T) {
	p, _, err := CompileShader([]byte(builtinshader.ClearShaderSource))
	if err != nil {
		t.Fatal(err)
	}
	words := slices.Repeat([]uint32{7}, len(p.UniformFactors))
	p.FilterUniformVariables(words)
	at := 0
	for i, u := range p.Uniforms {
		want := uint32(0)
		if i == graphics.ProjectionMatrixUniformVariableIndex {
			want = 7
		}
		for range u.DwordCount() {
			if words[at] != want {
				t.Errorf("a word of %s is %d, want %d", p.UniformNames[i], words[at], want)
			}
			at++
		}
	}
}

func TestAnotherShader(t *testing.T) {
	p, _, err := CompileShader([]byte("//kage:unit pixels\n\npackage main\n\nfunc Fragment() vec4 { return vec4(1) }\n"))
	if p != nil || err == nil || !strings.Contains(err.Error(), "is not among them") || !strings.Contains(err.Error(), "return vec4(1)") {
		t.Errorf("got %v and %v, want an error that shows the source", p, err)
	}
}
