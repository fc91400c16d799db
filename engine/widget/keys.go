package widget

import (
	"strconv"
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/fault"
	"costshare/engine/money"
	"costshare/engine/scenario"
)

func readAsOf(a *dataset.Archive, s *State, value string) (err error) {
	s.AsOf, err = a.Day(value)
	return err
}

// printAsOf leaves the last day out, unless the address names a version: it then
// holds for good, and the last day moves on.
func printAsOf(a *dataset.Archive, s State) string {
	if s.AsOf == Default(a).AsOf && s.Version == 0 {
		return ""
	}
	return s.AsOf.String()
}

func readYear(_ *dataset.Archive, s *State, value string) (err error) {
	s.Question.Year, err = scenario.ParseYear(value)
	return err
}

func printYear(_ *dataset.Archive, s State) string {
	if s.Question.Year == 0 {
		return ""
	}
	return strconv.Itoa(s.Question.Year)
}

func readPay(_ *dataset.Archive, s *State, value string) (err error) {
	s.Question.Pay, err = scenario.ParsePay(value)
	return err
}

// printPay is a payment said as money or against the base; printAsk is one
// that another figure sets.
func printPay(_ *dataset.Archive, s State) string {
	if s.Question.Pay.Kind == scenario.PayFigure {
		return ""
	}
	return s.Question.Pay.String()
}

func readAsk(_ *dataset.Archive, s *State, value string) (err error) {
	s.Question.Pay, err = scenario.ParseAsk(value)
	return err
}

func printAsk(_ *dataset.Archive, s State) string {
	if s.Question.Pay.Kind != scenario.PayFigure {
		return ""
	}
	return s.Question.Pay.String()
}

// readParts takes a payment by its parts. It, pay and ask say one thing in three
// ways: the one that is read last stands.
func readParts(_ *dataset.Archive, s *State, value string) (err error) {
	s.Question.Pay, err = scenario.ParseParts(value)
	return err
}

func readYears(_ *dataset.Archive, s *State, value string) (err error) {
	s.Question.Years, err = scenario.ParseYears(value)
	return err
}

func printYears(_ *dataset.Archive, s State) string {
	if s.Question.Years == scenario.DefaultYears {
		return ""
	}
	return strconv.Itoa(s.Question.Years)
}

func readRule(_ *dataset.Archive, s *State, value string) (err error) {
	s.Question.Rule, err = scenario.ParseRule(value)
	return err
}

func printRule(_ *dataset.Archive, s State) string {
	if s.Question.Rule.Kind == scenario.FollowCourse {
		return ""
	}
	return s.Question.Rule.String()
}

func readRate(_ *dataset.Archive, s *State, value string) (err error) {
	s.Question.Rate, err = scenario.ParseRate(value)
	return err
}

func readDef(_ *dataset.Archive, s *State, value string) (err error) {
	s.Question.Def, err = scenario.ParseDef(value)
	return err
}

func readCurrency(_ *dataset.Archive, s *State, value string) error {
	switch strings.ToLower(value) {
	case "krw", "won":
		s.Currency = ""
	case "usd", "dollars":
		s.Currency = "usd"
	default:
		return fault.New("%s is no currency here; write krw or usd", money.Quoted(value))
	}
	return nil
}

func readSince(_ *dataset.Archive, s *State, value string) error {
	switch value {
	case "0", "no":
		s.Since = false
	case "1", "yes":
		s.Since = true
	default:
		return fault.New("%s does not say whether to show what came after; write 1 or 0", money.Quoted(value))
	}
	return nil
}

func printSince(_ *dataset.Archive, s State) string {
	if s.Since {
		return "1"
	}
	return ""
}

// readOneOf takes one of a few words, of which "auto" is the default.
func readOneOf(what *fault.Fault, words string, place func(*State) *string) func(*dataset.Archive, *State, string) error {
	return func(_ *dataset.Archive, s *State, value string) error {
		choices := strings.Fields(words)
		for _, w := range choices {
			if value == w {
				if w == "auto" {
					w = ""
				}
				*place(s) = w
				return nil
			}
		}
		var hint *fault.Fault
		if near := scenario.Nearest(value, choices); near != "" {
			hint = fault.Part(" (did you mean %s?)", near)
		}
		return fault.New("%s is no %v; write %v%v", money.Quoted(value), what, oneOf(choices), hint)
	}
}

// oneOf lists words to choose from.
func oneOf(words []string) *fault.Fault {
	if len(words) == 1 {
		return fault.Part("%s", words[0])
	}
	last := len(words) - 1
	return fault.Part("%v or %s", oneOf(words[:last]), words[last])
}
