package shaderir

// Program is a shader that was compiled when the program was built: what WebGL
// compiles further, and what a caller may set.
type Program struct {
	Vertex, Fragment string // GLSL ES 3.00
	UniformNames     []string
	Uniforms         []Type
	UniformFactors   []uint32 // of each word of the uniforms: 0 where no shader reads it, else 1
}

// FilterUniformVariables sets to 0 what no shader reads, so that draws which
// differ in that alone are one.
func (p *Program) FilterUniformVariables(uniforms []uint32) {
	for i, factor := range p.UniformFactors {
		uniforms[i] *= factor
	}
}
