package widget

import (
	"slices"
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/fault"
	"costshare/engine/money"
	"costshare/engine/scenario"
)

// MostPins is how many scenarios can stand beside the reader's.
const MostPins = 3

// mostName is how many letters a scenario's name may have.
const mostName = 40

// Pin is a scenario that stands beside the reader's: its terms. The day, the
// money and the way of counting are the reader's own.
type Pin struct {
	Name     string
	Question scenario.Question
}

// Pins are written one after another, each its name and then the keys of its
// terms: Offer~pay:1300000000000~rule:1.5;Double~pay:2x.
type Pins []Pin

// pinned are the keys that a pin has.
func pinned(name string) bool {
	return slices.Contains([]string{"pay", "ask", "parts", "years", "rule", "assume"}, name)
}

func (p Pins) String() string {
	var all []string
	for _, pin := range p {
		all = append(all, pin.String())
	}
	return strings.Join(all, ";")
}

func (p Pin) String() string {
	parts := []string{p.Name}
	for _, k := range keys() {
		if !pinned(k.name) {
			continue
		}
		if v := k.print(nil, State{Question: p.Question}); v != "" {
			parts = append(parts, k.name+":"+v)
		}
	}
	return strings.Join(parts, "~")
}

// pinName is a name as it can be written: no longer than mostName, and without
// the letters that part pins.
func pinName(s string) string {
	s = strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		if r == '~' || r == ';' || r < ' ' || r == '\uFFFD' {
			return ' '
		}
		return r
	}, s)), " ")
	if letters := []rune(s); len(letters) > mostName {
		s = strings.TrimSpace(string(letters[:mostName]))
	}
	return s
}

func readPins(a *dataset.Archive, s *State, value string) error {
	var pins Pins
	for part := range strings.SplitSeq(value, ";") {
		pin, err := readPin(a, part)
		if err != nil {
			return err
		}
		pins = append(pins, pin)
	}
	if len(pins) > MostPins {
		return fault.New("%d scenarios are too many to compare; keep at most %d", len(pins), MostPins)
	}
	s.Pins = pins
	return nil
}

func readPin(a *dataset.Archive, text string) (Pin, error) {
	fields := strings.Split(text, "~")
	pin := State{Question: scenario.Question{Years: scenario.DefaultYears}}
	for _, f := range fields[1:] {
		name, value, _ := strings.Cut(f, ":")
		if !pinned(name) {
			return Pin{}, fault.New("%s is no term of a scenario; write it like Offer~pay:1.3tn~rule:1.5", money.Quoted(f))
		}
		if err := pin.Read(a, name, value); err != nil {
			return Pin{}, err
		}
	}
	return Pin{pinName(fields[0]), pin.Question}, nil
}

// Beside is what a pin asks beside the state: its terms, with the state's money,
// prices and ways of counting.
func (s State) Beside(p Pin) scenario.Question {
	q, own := p.Question, s.Question
	q.Def, q.Rate, q.Troops, q.Prices = own.Def, own.Rate, own.Troops, own.Prices
	return q
}

// termsOf are what a pin keeps of a question.
func termsOf(q scenario.Question) scenario.Question {
	out := scenario.Question{Years: q.Years}
	s, from := State{Question: out}, State{Question: q}
	for _, k := range keys() {
		if !pinned(k.name) {
			continue
		}
		if v := k.print(nil, from); v != "" {
			k.read(nil, &s, v) // it was read before
		}
	}
	return s.Question
}
