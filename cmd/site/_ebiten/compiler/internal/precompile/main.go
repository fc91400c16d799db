// Command precompile compiles shaders as Ebitengine does when a program starts,
// and writes what a browser's program needs of them into a copy of Ebitengine:
// its own shaders' sources, which are templates there, and beside the source of
// each, and of the files that it is given, the GLSL and the uniforms.
//
//	precompile COPY FILE...
package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/hajimehoshi/ebiten/v2/internal/builtinshader"
	"github.com/hajimehoshi/ebiten/v2/internal/colormshader"
	"github.com/hajimehoshi/ebiten/v2/internal/legacyshader"
	"github.com/hajimehoshi/ebiten/v2/internal/shaderir/glsl"
)

func main() {
	if err := run(filepath.Join(os.Args[1], "internal"), os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, "precompile:", err)
		os.Exit(1)
	}
}

func run(dir string, files []string) error {
	own, colour := builtin(), coloured()
	if err := expand(dir, "builtinshader", own); err != nil {
		return err
	}
	if err := expand(dir, "colormshader", colour); err != nil {
		return err
	}
	sources := slices.Concat(own, colour, [][]byte{[]byte(builtinshader.ClearShaderSource)})
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		sources = append(sources, source)
	}
	return compile(filepath.Join(dir, "legacyshader", "compiled.go"), sources)
}

// builtin are the sources for images, filter by filter and address by address.
func builtin() (sources [][]byte) {
	for i := range builtinshader.FilterCount * builtinshader.AddressCount {
		filter, address := builtinshader.Filter(i/builtinshader.AddressCount), builtinshader.Address(i%builtinshader.AddressCount)
		sources = append(sources, builtinshader.ShaderSource(filter, address))
	}
	return sources
}

// coloured are those for images whose colours a matrix changes.
func coloured() (sources [][]byte) {
	for i := range colormshader.FilterCount * colormshader.AddressCount {
		filter, address := colormshader.Filter(i/colormshader.AddressCount), colormshader.Address(i%colormshader.AddressCount)
		sources = append(sources, colormshader.ShaderSource(filter, address))
	}
	return sources
}

// expand writes sources as a table of their package.
func expand(dir, name string, sources [][]byte) error {
	var b bytes.Buffer
	fmt.Fprintf(&b, "package %s\n\nvar expanded = [FilterCount * AddressCount]string{\n", name)
	for _, source := range sources {
		fmt.Fprintf(&b, "\t%q,\n", source)
	}
	b.WriteString("}\n")
	return os.WriteFile(filepath.Join(dir, name, "expanded.go"), b.Bytes(), 0o644)
}

// compile writes what becomes of sources as a table of legacyshader.
func compile(to string, sources [][]byte) error {
	var b bytes.Buffer
	b.WriteString("package legacyshader\n\nimport \"github.com/hajimehoshi/ebiten/v2/internal/shaderir\"\n\nvar compiled = [...]compiledShader{\n")
	for _, source := range sources {
		if err := compileOne(&b, source); err != nil {
			return fmt.Errorf("%w, in\n%s", err, source)
		}
	}
	b.WriteString("}\n")
	return os.WriteFile(to, b.Bytes(), 0o644)
}

func compileOne(b *bytes.Buffer, source []byte) error {
	p, unit, err := legacyshader.CompileShader(source)
	if err != nil {
		return err
	}
	if unit != legacyshader.Pixels {
		return fmt.Errorf("a shader in texels, which the table does not tell from one in pixels")
	}
	vertex, fragment := glsl.Compile(p, glsl.GLSLVersionES300)
	var words int
	for _, u := range p.Uniforms {
		words += u.DwordCount()
	}
	factors := slices.Repeat([]uint32{1}, words)
	p.FilterUniformVariables(factors)
	_, err = fmt.Fprintf(b, "\t{%q, shaderir.Program{\n\t\tVertex: %q,\n\t\tFragment: %q,\n\t\tUniformNames: %#v,\n\t\tUniforms: %#v,\n\t\tUniformFactors: %#v,\n\t}},\n",
		source, vertex, fragment, p.UniformNames, p.Uniforms, factors)
	return err
}
