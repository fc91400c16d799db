package main

import "slices"

// editedVersion is the Ebitengine that the edits were written for.
const editedVersion = "v2.10.4"

// removed are the files of the shader compiler that others of the same package
// would bring into the program, and those of keys, pointers and screenshots. What
// takes their place is in _ebiten.
var removed = []string{
	"imagedumper.go",
	"internal/graphics/shader.go",
	"internal/legacyshader/convert.go",
	"internal/legacyshader/deprecated.go",
	"internal/legacyshader/export_test.go",
	"internal/legacyshader/legacyshader.go",
	"internal/legacyshader/legacyshader_test.go",
	"internal/shaderir/check.go",
	"internal/shaderir/program.go",
	"internal/ui/input_js.go",
	"internal/ui/keys_js.go",
}

// edits are what a browser's build of Ebitengine can do without, in the order
// in which they are made.
var edits = slices.Concat([]edit{
	// Where a call came from is looked up through the Go installation, which a
	// browser does not have.
	{"internal/debug/caller.go", "\t\"go/build\"\n", ""},
	{"internal/debug/caller.go", `		pkg, err := build.Default.Import("github.com/hajimehoshi/ebiten/v2", "", build.FindOnly)
		if err != nil {
			return
		}
		ebitengineFileDir = filepath.ToSlash(pkg.Dir)
`, ""},

	// A browser's program is no guest of another: without that, no gob and no net.
	{"internal/ui/ui_other.go", "\t\"github.com/hajimehoshi/ebiten/v2/internal/vmguest\"\n", ""},
	{"internal/ui/ui_other.go", "\tvmguest.MarkGuest(false)\n", ""},

	// Errors go to the console as they are; slog would format JSON, too.
	{"internal/atlas/gpuresources.go", `"log/slog"`, `slog "github.com/hajimehoshi/ebiten/v2/internal/console"`},
	{"internal/thread/thread.go", `"log/slog"`, `slog "github.com/hajimehoshi/ebiten/v2/internal/console"`},
	{"internal/thread/thread.go", "!slog.Default().Enabled(context.Background(), slog.LevelDebug)", "!slog.DebugEnabled"},

	// Images are saved as PNG, and as an archive, for whoever debugs Ebitengine.
	{"internal/graphicscommand/image_js.go", "\t\"archive/zip\"\n\t\"bytes\"\n", "\t\"bytes\"\n\t\"errors\"\n"},
	{"internal/graphicscommand/image_js.go", `	buf := &bytes.Buffer{}
	if err := i.dumpTo(buf, graphicsDriver, blackbg, rect); err != nil {
		return "", err
	}

	download(buf, "image/png", i.dumpName(path))

	return path, nil
`, noDumps},
	{"internal/graphicscommand/image_js.go", `	buf := &bytes.Buffer{}
	zw := zip.NewWriter(buf)

	for _, img := range images {
		// Screen image cannot be dumped.
		if img.screen {
			continue
		}

		f, err := zw.Create(img.dumpName("*.png"))
		if err != nil {
			return "", err
		}

		if err := img.dumpTo(f, graphicsDriver, false, image.Rect(0, 0, img.width, img.height)); err != nil {
			return "", err
		}
	}

	_ = zw.Close()

	zip := dir + ".zip"
	download(buf, "archive/zip", zip)

	return zip, nil
`, noDumps},

	// Shaders are compiled when the program is built: shaderir holds what became
	// of them, and the driver hands that to WebGL.
	{"internal/shaderir/type.go", "func descendantLocalVars(block", "/*\nfunc descendantLocalVars(block"},
	{"internal/shaderir/type.go", "\t\treturn localVariableType(p, topBlock, block, idx)\n\t}\n}\n", "\t\treturn localVariableType(p, topBlock, block, idx)\n\t}\n}\n*/\n"},
	{"internal/graphicsdriver/opengl/shader.go", "\t\"github.com/hajimehoshi/ebiten/v2/internal/shaderir/glsl\"\n\t\"github.com/hajimehoshi/ebiten/v2/internal/shaderprecomp\"\n", ""},
	{"internal/graphicsdriver/opengl/shader.go", `	version := s.graphics.context.glslVersion()

	var vssrc, fssrc string
	if vs, fs, ok := shaderprecomp.GLSL(s.ir.SourceID, version == glsl.GLSLVersionES300); ok {
		vssrc, fssrc = string(vs), string(fs)
	} else {
		vssrc, fssrc = glsl.Compile(s.ir, version)
	}
`, "\tvssrc, fssrc := s.ir.Vertex, s.ir.Fragment\n"},
	{"internal/graphicsdriver/opengl/context.go", "\t\"github.com/hajimehoshi/ebiten/v2/internal/shaderir/glsl\"\n", ""},
	{"internal/graphicsdriver/opengl/context.go", `func (c *context) glslVersion() glsl.GLSLVersion {
	if c.ctx.IsES() {
		return glsl.GLSLVersionES300
	}
	return glsl.GLSLVersionDefault
}
`, ""},

	// Nothing reaches the canvas: the page's own elements lie over it. Its size
	// and the loss of its context are all that it listens to.
	{"internal/ui/ui_js.go", "\t// Keyboard\n\tv.Call", "\t/*\n\t// Keyboard\n\tv.Call"},
	{"internal/ui/ui_js.go", "\t// Context\n\tv.Call", "\t*/\n\t// Context\n\tv.Call"},
	{"internal/ui/ui_js.go", "\t// Drop\n\tv.Call", "\t/*\n\t// Drop\n\tv.Call"},
	{"internal/ui/ui_js.go", "\t\tu.inputState.releaseAllButtons(u.InputTime())\n\t\treturn nil\n\t}))\n", "\t\tu.inputState.releaseAllButtons(u.InputTime())\n\t\treturn nil\n\t}))\n\t*/\n"},
	{"internal/ui/ui_js.go", "\t\"github.com/hajimehoshi/ebiten/v2/internal/gamepad\"\n", ""},
	{"internal/ui/ui_js.go", "\tif err := gamepad.Update(0, nil); err != nil {\n\t\treturn err\n\t}\n", ""},

	// The canvas has its size already: another costs a browser its buffers.
	{"internal/ui/ui_js.go", "\tcanvas.Set(\"width\", 16)\n\tcanvas.Set(\"height\", 16)\n", ""},

	// Nothing sounds through Ebitengine: that no tab is hidden need not be looked
	// at ten times a second, also while nothing moves.
	{"internal/ui/ui_js.go", "\t\tconst interval = 100 * time.Millisecond\n", "\t\t<-reqStopAudioCh\n\n\t\t/*\n\t\tconst interval = 100 * time.Millisecond\n"},
	{"internal/ui/ui_js.go", "\t\t\tcase <-reqStopAudioCh:\n\t\t\t\treturn\n\t\t\t}\n\t\t}\n", "\t\t\tcase <-reqStopAudioCh:\n\t\t\t\treturn\n\t\t\t}\n\t\t}\n\t\t*/\n"},

	// No key has a name here, nor takes a screenshot.
	{"gameforui.go", "\timageDumper imageDumper\n", ""},
	{"gameforui.go", "\tif err := g.imageDumper.update(); err != nil {\n\t\treturn err\n\t}\n", ""},
	{"gameforui.go", "\tif err := g.imageDumper.dump(g.offscreen, g.transparent); err != nil {\n\t\treturn err\n\t}\n", ""},
	{"keys.go", "// String returns a string representing the key.\n", "/*\n// String returns a string representing the key.\n"},
	{"keys.go", "\t*k = key\n\treturn nil\n}\n", "\t*k = key\n\treturn nil\n}\n*/\n"},
	{"keys.go", "\t\"fmt\"\n\t\"strings\"\n\n", ""},
}, expandedShader("builtinshader"), expandedShader("colormshader"))

const noDumps = `	return "", errors.New("graphicscommand: this build saves no images")
`

// expandedShader takes a shader's sources as they are in expanded.go, instead
// of expanding them at run time. The template stays as a comment.
func expandedShader(name string) []edit {
	shader := "internal/" + name + "/shader.go"
	return []edit{
		{shader, "\t\"bytes\"\n\t\"fmt\"\n", ""},
		{shader, "\t\"text/template\"\n", ""},
		{shader, "var tmpl = template.Must(template.New(\"tmpl\").Parse(`", "/*"},
		{shader, "`))\n\n// ShaderSource", "*/\n\n// ShaderSource"},
		{shader, execution(name), "\tb := []byte(expanded[int(filter)*AddressCount+int(address)])\n"},
	}
}

// execution is how the template's text comes about.
func execution(name string) string {
	return `	var buf bytes.Buffer
	if err := tmpl.Execute(&buf, struct {
		Filter             Filter
		FilterNearest      Filter
		FilterLinear       Filter
		FilterPixelated    Filter
		Address            Address
		AddressUnsafe      Address
		AddressClampToZero Address
		AddressRepeat      Address
	}{
		Filter:             filter,
		FilterNearest:      FilterNearest,
		FilterLinear:       FilterLinear,
		FilterPixelated:    FilterPixelated,
		Address:            address,
		AddressUnsafe:      AddressUnsafe,
		AddressClampToZero: AddressClampToZero,
		AddressRepeat:      AddressRepeat,
	}); err != nil {
		panic(fmt.Sprintf("` + name + `: tmpl.Execute failed: %v", err))
	}

	b := buf.Bytes()
`
}
