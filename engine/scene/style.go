package scene

// Style names a colour by what it is for. A Theme resolves it.
type Style uint8

const (
	None Style = iota // text: as the text around it; shapes: not painted
	Ink
	Soft
	Grid // hairlines
	Band // every second agreement
	Paid
	PaidStrong
	PaidDerived
	Scenario     // fills
	ScenarioText // text and thin marks
	ScenarioBand
	Paper
	Focus
	Track // of the slider
	styles
)

var styleNames = [styles]string{"none", "ink", "soft", "grid", "band", "paid", "paid-strong", "paid-derived",
	"scenario", "scenario-text", "scenario-band", "paper", "focus", "track"}

// String is the name that style sheets use: "paid-strong".
func (s Style) String() string { return styleNames[s] }

// Colour is straight (not premultiplied) sRGB.
type Colour struct{ R, G, B, A uint8 }

// Theme resolves every style to a colour.
type Theme struct {
	Name    string
	Colours [styles]Colour
}

// Of gives the colour of a style; None is transparent.
func (t *Theme) Of(s Style) Colour { return t.Colours[s] }

func rgb(hex uint32) Colour { return Colour{uint8(hex >> 16), uint8(hex >> 8), uint8(hex), 255} }

// Light is the theme for white and pale pages.
func Light() *Theme {
	return &Theme{"light", [styles]Colour{
		Ink: rgb(0x14181f), Soft: rgb(0x5b6470), Grid: rgb(0xd9dde3), Band: rgb(0xf3f5f8),
		Paid: rgb(0x2c5f8a), PaidStrong: rgb(0x173f63), PaidDerived: rgb(0x5f8fb3),
		Scenario: rgb(0xd9480f), ScenarioText: rgb(0xb83a08), ScenarioBand: rgb(0xfff4ee),
		Paper: rgb(0xffffff), Focus: rgb(0x0b57d0), Track: rgb(0xd9dde3),
	}}
}

// Dark is the theme for dark pages.
func Dark() *Theme {
	return &Theme{"dark", [styles]Colour{
		Ink: rgb(0xeceff4), Soft: rgb(0xa3adba), Grid: rgb(0x363d47), Band: rgb(0x1d2229),
		Paid: rgb(0x4f8bbf), PaidStrong: rgb(0xa9d0f0), PaidDerived: rgb(0x5f8fb3),
		Scenario: rgb(0xf0763f), ScenarioText: rgb(0xff9a6b), ScenarioBand: rgb(0x2f1f18),
		Paper: rgb(0x14181f), Focus: rgb(0x8ab4f8), Track: rgb(0x3f4752),
	}}
}

// Contrast is the theme for readers who ask for more contrast, and ContrastDark
// the same on black.
func Contrast() *Theme {
	return &Theme{"contrast", [styles]Colour{
		Ink: rgb(0x000000), Soft: rgb(0x2f3640), Grid: rgb(0x8a929c), Band: rgb(0xeef1f4),
		Paid: rgb(0x1f4e79), PaidStrong: rgb(0x0b2a47), PaidDerived: rgb(0x1f4e79),
		Scenario: rgb(0xb03a00), ScenarioText: rgb(0x8a2500), ScenarioBand: rgb(0xfff4ee),
		Paper: rgb(0xffffff), Focus: rgb(0x0033a0), Track: rgb(0x6b7480),
	}}
}

func ContrastDark() *Theme {
	return &Theme{"contrast-dark", [styles]Colour{
		Ink: rgb(0xffffff), Soft: rgb(0xd5dbe3), Grid: rgb(0x7d8794), Band: rgb(0x1a1f26),
		Paid: rgb(0x5a9fdc), PaidStrong: rgb(0xcfe6fb), PaidDerived: rgb(0x5a9fdc),
		Scenario: rgb(0xffa06a), ScenarioText: rgb(0xffb38a), ScenarioBand: rgb(0x33201a),
		Paper: rgb(0x000000), Focus: rgb(0xa8c7ff), Track: rgb(0x8a94a1),
	}}
}

// System is how the reader's system wants pages to look: dark, with more
// contrast, or in colours of its own.
type System struct{ Dark, Contrast, Forced bool }

// Theme is the one of a name as a reader of such a system sees it: "" leaves the
// choice to the system, and colours of its own leave none to the name.
func (s System) Theme(name string) *Theme {
	dark := s.Dark
	if !s.Forced {
		dark = name == "dark" || name != "light" && s.Dark
	}
	switch contrast := s.Forced || name == "contrast" || name == "" && s.Contrast; {
	case contrast && dark:
		return ContrastDark()
	case contrast:
		return Contrast()
	case dark:
		return Dark()
	}
	return Light()
}
