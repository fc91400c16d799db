package widget

import (
	"errors"
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/date"
	"costshare/engine/fault"
	"costshare/engine/scenario"
)

// State is what an address holds: what is asked, as known on which day.
type State struct {
	AsOf     date.Day
	Question scenario.Question
	Currency string // in which money is shown: "usd", or "" for won
	Since    bool   // whether what came after the day is shown
	Pins     Pins   // scenarios to compare with
	Mode     string // guessMode, or "" for the calculator
	Guesses  Guesses
	Lang     string
	Theme    string
	// Version is that of the tables by which the reader first saw this, 0 where
	// the address does not say: then it is that of today.
	Version int
}

// Default is the state of an address that says nothing.
func Default(a *dataset.Archive) State {
	_, last := a.Range()
	return State{AsOf: last, Question: scenario.Question{Years: scenario.DefaultYears}}
}

// key is a word that the address, the terminal and an embed share. It reads
// every form that a person may write and prints one; "" is the default.
type key struct {
	name  string
	long  string // another spelling
	read  func(a *dataset.Archive, s *State, value string) error
	print func(a *dataset.Archive, s State) string
}

// keys are all of them, in the order in which an address prints them.
func keys() []key {
	return []key{
		{"asof", "as-of", readAsOf, printAsOf},
		{"year", "", readYear, printYear},
		{"pay", "", readPay, printPay},
		{"ask", "", readAsk, printAsk},
		{"parts", "", readParts, func(_ *dataset.Archive, s State) string { return s.Question.Pay.PartsString() }},
		{"years", "", readYears, printYears},
		{"rule", "", readRule, printRule},
		{"rate", "", readRate, func(_ *dataset.Archive, s State) string { return s.Question.Rate.String() }},
		{"def", "", readDef, func(_ *dataset.Archive, s State) string { return s.Question.Def }},
		{"troops", "", readTroops, printTroops},
		{"assume", "", readAssume, printAssume},
		{"prices", "", readPrices, printPrices},
		{"cur", "", readCurrency, func(_ *dataset.Archive, s State) string { return s.Currency }},
		{"since", "", readSince, printSince},
		{"pin", "", readPins, func(_ *dataset.Archive, s State) string { return s.Pins.String() }},
		{"v", "", readVersion, printVersion},
		{"mode", "", readMode, func(_ *dataset.Archive, s State) string { return s.Mode }},
		{"guess", "", readGuesses, printGuesses},
		{"lang", "", readOneOf(fault.Part("language"), "en ko", func(s *State) *string { return &s.Lang }), func(_ *dataset.Archive, s State) string { return s.Lang }},
		{"theme", "", readOneOf(fault.Part("theme"), "light dark contrast auto", func(s *State) *string { return &s.Theme }), func(_ *dataset.Archive, s State) string { return s.Theme }},
	}
}

// Keys are the names that State.Read takes.
func Keys() []string {
	var names []string
	for _, k := range keys() {
		names = append(names, k.name)
	}
	return names
}

func find(name string) (key, bool) {
	for _, k := range keys() {
		if name == k.name || name == k.long && name != "" {
			return k, true
		}
	}
	return key{}, false
}

// ErrNoKey says that a name is none of ours.
var ErrNoKey = errors.New("no such key")

// Read takes a value for a key. The error is a sentence; the state is then as
// it was.
func (s *State) Read(a *dataset.Archive, name, value string) error {
	k, ok := find(name)
	if !ok {
		return ErrNoKey
	}
	next := *s
	if err := k.read(a, &next, strings.TrimSpace(value)); err != nil {
		return err
	}
	*s = next
	return nil
}

// with is the state with another value for a key; "" is the default.
func (s State) with(a *dataset.Archive, name, value string) (State, error) {
	if value != "" {
		err := s.Read(a, name, value)
		return s, err
	}
	var rest []string
	for _, k := range keys() {
		if v := k.print(a, s); v != "" && k.name != name {
			rest = append(rest, k.name+"="+escape(v))
		}
	}
	s, _ = Parse(a, strings.Join(rest, "&"))
	return s, nil
}

// Query prints the state as an address holds it: what differs from the default.
func (s State) Query(a *dataset.Archive) string {
	var parts []string
	for _, k := range keys() {
		if v := k.print(a, s); v != "" {
			parts = append(parts, k.name+"="+escape(v))
		}
	}
	return strings.Join(parts, "&")
}

// Parse reads an address. Keys that are not ours are ignored; a value of ours
// that cannot be taken is the default, and a sentence says so.
func Parse(a *dataset.Archive, query string) (s State, notices []error) {
	s = Default(a)
	for part := range strings.SplitSeq(strings.TrimPrefix(query, "?"), "&") {
		name, value, _ := strings.Cut(part, "=")
		name, value = unescape(name), unescape(value)
		if name == "asof" || name == "as-of" {
			var moved error
			if value, moved = nearestDay(a, value); moved != nil {
				notices = append(notices, moved)
			}
		}
		if err := s.Read(a, name, value); err != nil && err != ErrNoKey {
			notices = append(notices, fault.New("In the address, %s cannot be used: %v The default is shown instead", name, fault.Whole{Err: err}))
		}
	}
	return s, notices
}

// nearestDay moves a day into the range of the facts, with a sentence.
func nearestDay(a *dataset.Archive, value string) (day string, moved error) {
	d, err := date.Parse(value)
	if err != nil || a.Clamp(d) == d {
		return value, nil
	}
	near := a.Clamp(d)
	first, last := a.Range()
	return near.String(), fault.New("These facts cover %s to %s; instead of %s you see %s", first, last, d, near)
}

// ask answers a state. Where the tables of the day cannot answer a part of it,
// that part goes back to its default, with a sentence.
func ask(on *scenario.Day, s State) (a *scenario.Answer, settled State, problem error) {
	a, err := on.Ask(s.Question)
	if err == nil && a.Payment == nil {
		err = fault.New("what was agreed for %d was known in dollars, and no exchange rate was known yet", s.Question.Year)
	}
	if err == nil {
		return a, s, nil
	}
	problem = err
	for _, reset := range []func(*scenario.Question){
		func(q *scenario.Question) { q.Def = "" },
		func(q *scenario.Question) { q.Troops = scenario.TroopsChoice{} },
		func(q *scenario.Question) { q.Rule = scenario.Rule{} },
		func(q *scenario.Question) { q.Rate = scenario.RateChoice{} },
		func(q *scenario.Question) { q.Year = 0 },
		func(q *scenario.Question) { q.Pay = scenario.Pay{} },
		func(q *scenario.Question) {
			q.Year, q.Pay, q.Rate, q.Def = 0, scenario.Pay{}, scenario.RateChoice{}, ""
			q.Troops, q.Rule = scenario.TroopsChoice{}, scenario.Rule{}
		},
	} {
		next := s
		reset(&next.Question)
		if a, err := on.Ask(next.Question); err == nil && a.Payment != nil {
			return a, next, problem
		}
	}
	s.Question = scenario.Question{Years: scenario.DefaultYears}
	a, _ = on.Ask(s.Question)
	return a, s, problem
}
