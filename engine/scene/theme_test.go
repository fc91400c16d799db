package scene

import (
	"fmt"
	"math"
	"os"
	"regexp"
	"strings"
	"testing"
)

func themes() []*Theme { return []*Theme{Light(), Dark(), Contrast(), ContrastDark()} }

// linear are the shares of light of a colour (IEC 61966-2-1).
func linear(c Colour) [3]float64 {
	var out [3]float64
	for i, v := range []uint8{c.R, c.G, c.B} {
		if u := float64(v) / 255; u <= 0.04045 {
			out[i] = u / 12.92
		} else {
			out[i] = math.Pow((u+0.055)/1.055, 2.4)
		}
	}
	return out
}

// luminance is WCAG 2.2's relative luminance.
func luminance(l [3]float64) float64 { return 0.2126*l[0] + 0.7152*l[1] + 0.0722*l[2] }

// ratio is WCAG 2.2's contrast ratio.
func ratio(a, b Colour) float64 {
	x, y := luminance(linear(a)), luminance(linear(b))
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// grounds are the pages that a theme stands on: its own paper, and what the page
// around it may show through.
func grounds(t *Theme) []Colour {
	if strings.Contains(t.Name, "dark") {
		return []Colour{t.Of(Paper), rgb(0x111111)}
	}
	return []Colour{t.Of(Paper), rgb(0xffffff), rgb(0xf6f0e4)}
}

// Text is 4.5 to 1 on every ground and band, 7 to 1 where more contrast is asked
// for; marks and what can be pressed are 3 to 1 (WCAG 2.2, 1.4.3, 1.4.6, 1.4.11).
func TestContrast(t *testing.T) {
	for _, th := range themes() {
		text, marks := 4.5, 3.0
		if strings.HasPrefix(th.Name, "contrast") {
			text, marks = 7, 4.5
		}
		for _, ground := range append(grounds(th), th.Of(Band), th.Of(ScenarioBand)) {
			for _, s := range []Style{Ink, Soft, ScenarioText} {
				if r := ratio(th.Of(s), ground); r < text {
					t.Errorf("%s: %s on %v is %.2f to 1", th.Name, s, ground, r)
				}
			}
		}
		for _, ground := range grounds(th) {
			for _, s := range []Style{Paid, PaidStrong, PaidDerived, Scenario, Focus} {
				if r := ratio(th.Of(s), ground); r < marks {
					t.Errorf("%s: %s on %v is %.2f to 1", th.Name, s, ground, r)
				}
			}
		}
	}
}

// lab is CIE L*a*b* under D65 of linear sRGB.
func lab(l [3]float64) [3]float64 {
	x := (0.4124564*l[0] + 0.3575761*l[1] + 0.1804375*l[2]) / 0.95047
	y := 0.2126729*l[0] + 0.7151522*l[1] + 0.0721750*l[2]
	z := (0.0193339*l[0] + 0.1191920*l[1] + 0.9503041*l[2]) / 1.08883
	f := func(v float64) float64 {
		if v > 216.0/24389 {
			return math.Cbrt(v)
		}
		return (24389.0/27*v + 16) / 116
	}
	return [3]float64{116*f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))}
}

// apart is how far two colours are from each other, CIE 1976.
func apart(a, b [3]float64) float64 {
	p, q := lab(a), lab(b)
	return math.Hypot(math.Hypot(p[0]-q[0], p[1]-q[1]), p[2]-q[2])
}

// sights are how people see who see less colour: matrices for linear sRGB of G. M.
// Machado, M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based Model
// for Simulation of Color Vision Deficiency", 2009, table 1, severity 1.0.
var sights = map[string][9]float64{
	"protanopia":   {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
	"deuteranopia": {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
	"tritanopia":   {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900},
}

func seen(m [9]float64, l [3]float64) [3]float64 {
	var out [3]float64
	for i := range out {
		out[i] = min(max(m[3*i]*l[0]+m[3*i+1]*l[1]+m[3*i+2]*l[2], 0), 1)
	}
	return out
}

// What was paid and the scenario are told apart by everyone, and on paper without
// colour: 20 is far beyond what is just noticed (2.3); without colour 5 is.
func TestPaidAndScenarioAreToldApart(t *testing.T) {
	for _, th := range themes() {
		for _, paid := range []Style{Paid, PaidStrong} {
			a, b := linear(th.Of(paid)), linear(th.Of(Scenario))
			for name, m := range sights {
				if d := apart(seen(m, a), seen(m, b)); d < 20 {
					t.Errorf("%s: with %s %s and scenario are %.1f apart", th.Name, name, paid, d)
				}
			}
			if d := math.Abs(lab(a)[0] - lab(b)[0]); d < 5 {
				t.Errorf("%s: without colour %s and scenario are %.1f apart", th.Name, paid, d)
			}
		}
	}
}

// The style sheet of the page holds the same colours by the same names.
func TestStyleSheetHasTheThemes(t *testing.T) {
	body, err := os.ReadFile("../../web/costshare.css")
	if err != nil {
		t.Fatal(err)
	}
	sheet := string(body)
	hex := func(c Colour) string { return fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B) }
	light, dark, both := Light(), Dark(), regexp.MustCompile(`light-dark\(`)
	if n := len(both.FindAllString(sheet, -1)); n < 3*int(styles-1) {
		t.Fatalf("light-dark stands there %d times", n)
	}
	for s := Ink; s < styles; s++ {
		for _, want := range []struct {
			text  string
			times int
		}{
			{"--" + s.String() + ": " + hex(light.Of(s)) + ";", 1},
			{"--" + s.String() + ": " + hex(dark.Of(s)) + ";", 2},
			{"--" + s.String() + ": light-dark(" + hex(Contrast().Of(s)) + ", " + hex(ContrastDark().Of(s)) + ");", 3},
		} {
			if light.Of(s) == dark.Of(s) && want.times < 3 {
				want.times = 3
			}
			if n := strings.Count(sheet, want.text); n != want.times {
				t.Errorf("%s stands there %d times, want %d", want.text, n, want.times)
			}
		}
	}
}

func TestSystemsThemes(t *testing.T) {
	for _, c := range []struct {
		system     System
		name, want string
	}{
		{System{}, "", "light"}, {System{}, "dark", "dark"}, {System{}, "contrast", "contrast"}, {System{}, "often", "light"},
		{System{Dark: true}, "", "dark"}, {System{Dark: true}, "light", "light"}, {System{Dark: true}, "contrast", "contrast-dark"},
		{System{Contrast: true}, "", "contrast"}, {System{Contrast: true}, "light", "light"}, {System{Contrast: true, Dark: true}, "", "contrast-dark"},
		{System{Forced: true}, "dark", "contrast"}, {System{Forced: true, Dark: true}, "light", "contrast-dark"},
	} {
		if got := c.system.Theme(c.name).Name; got != c.want {
			t.Errorf("%+v, %q: %s, want %s", c.system, c.name, got, c.want)
		}
	}
}
