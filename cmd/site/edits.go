package main

import "slices"

// editedVersion is the Ebitengine that the edits were written for.
const editedVersion = "v2.10.4"

var expandedShaders = []string{"builtinshader", "colormshader"}

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

	// Three small patterns that are as plain without regexp.
	{"internal/graphics/shader.go", "\t\"regexp\"\n", ""},
	{"internal/graphics/shader.go", "var reUnit = regexp.MustCompile(`^[ \\t\\r\\n]*//kage:unit\\s+([^ \\t\\r\\n]+)[ \\t\\r\\n]*$`)\n", ""},
	{"internal/graphics/shader.go", "m := reUnit.FindSubmatch(line)\n\t\tif m == nil {", "m := bytes.Fields(line)\n\t\tif len(m) != 2 || string(m[0]) != \"//kage:unit\" {"},
	{"internal/shader/expr.go", "\t\"regexp\"\n", ""},
	{"internal/shader/expr.go", "var textureVariableRe = regexp.MustCompile(`\\A__t(\\d+)\\z`)\n", ""},
	{"internal/shader/expr.go", "if m := textureVariableRe.FindStringSubmatch(e.Name); m != nil {\n\t\t\ti, _ := strconv.Atoi(m[1])", "if digits, ok := strings.CutPrefix(e.Name, \"__t\"); ok && digits != \"\" && strings.Trim(digits, \"0123456789\") == \"\" {\n\t\t\ti, _ := strconv.Atoi(digits)"},
	{"internal/shaderir/glsl/glsl.go", "\t\"regexp\"\n", ""},
	{"internal/shaderir/glsl/glsl.go", `	nls := regexp.MustCompile(` + "`\\n\\n+`" + `)
	vs = nls.ReplaceAllString(vs, "\n\n")
	fs = nls.ReplaceAllString(fs, "\n\n")
`, `	for strings.Contains(vs, "\n\n\n") {
		vs = strings.ReplaceAll(vs, "\n\n\n", "\n\n")
	}
	for strings.Contains(fs, "\n\n\n") {
		fs = strings.ReplaceAll(fs, "\n\n\n", "\n\n")
	}
`},

	// Shaders in texels are rewritten by go/printer; ours, and Ebitengine's own,
	// are in pixels.
	{"internal/legacyshader/convert.go", "package legacyshader\n", "//go:build !js\n\npackage legacyshader\n"},
	{"internal/legacyshader/legacyshader.go", "\t\tsrc, err = convertToPixels(fragmentSrc)\n\t\tif err != nil {\n\t\t\treturn nil, 0, err\n\t\t}\n", "\t\treturn nil, 0, fmt.Errorf(\"legacyshader: this build takes shaders in pixels alone\")\n"},
}, expandedShader("builtinshader"), expandedShader("colormshader"))

const noDumps = `	return "", errors.New("graphicscommand: this build saves no images")
`

// console is the package that stands in for slog.
const console = `// Package console says on the browser's console what slog would.
package console

const DebugEnabled = false

func Debug(string, ...any) {}

func Error(message string, _ ...any) { println(message) }
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
