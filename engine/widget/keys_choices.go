package widget

import (
	"strconv"

	"costshare/engine/dataset"
	"costshare/engine/scenario"
)

func readTroops(_ *dataset.Archive, s *State, value string) (err error) {
	s.Question.Troops, err = scenario.ParseTroops(value)
	return err
}

func printTroops(_ *dataset.Archive, s State) string { return s.Question.Troops.String() }

func readAssume(_ *dataset.Archive, s *State, value string) (err error) {
	s.Question.Assume, err = scenario.ParseAssumption(value)
	return err
}

func printAssume(_ *dataset.Archive, s State) string { return s.Question.Assume.String() }

func readPrices(_ *dataset.Archive, s *State, value string) (err error) {
	s.Question.Prices, err = scenario.ParsePrices(value)
	return err
}

func printPrices(_ *dataset.Archive, s State) string {
	if s.Question.Prices == 0 {
		return ""
	}
	return strconv.Itoa(s.Question.Prices)
}
