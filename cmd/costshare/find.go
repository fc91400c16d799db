package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"

	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/date"
	"costshare/engine/find"
	"costshare/engine/money"
	"costshare/engine/scenario"
)

const findHelp = `costshare find WORDS: what is known of them on a day, the nearest first

  WORDS                words in Latin letters or Hangul, misspelt or begun too;
                       an amount (1.3tn, $4.7 billion, 1조3000억) or a date
                       (dec 2018, 2019.3, 28 December 2018, 2018년 12월)
  --as-of 2018-12-28   the day from which the facts are seen (or --asof);
                       1991-01-25 to 2026-01-31, the last one by default
  --most 20            how many are printed at most, 1 to 1000
  --lang ko            in Korean; en, in English, by default
  --json               one JSON array for programs: kind, id, title, date, score

What is found: events, agreements, people, demands, figures, words of the field
and sources. Words and flags may stand in any order.

  costshare find matis --as-of 2018-12-28
  costshare find --as-of 2018-12-28 1.3tn --json
  costshare find dec 2018 --as-of 2018-12-28
  costshare find 방위비분담
`

// search is what is looked for, as of when, and how it is printed.
type search struct {
	words []string
	day   date.Day
	most  int
	json  bool
	lang  string
}

// mostFound bounds how many hits are printed.
const mostFound = 1000

func findWords(args []string, out io.Writer) error {
	archive, err := dataset.Read(data.Files, data.CoversFrom, data.CoversTo)
	if err != nil {
		return err
	}
	asked, err := readSearch(archive, args)
	if err != nil {
		return err
	}
	korean, err := find.ReadKorean(data.Korean)
	if err != nil {
		return err
	}
	if archive, err = told(archive, asked.lang); err != nil {
		return err
	}
	say, query := speaker(asked.lang), strings.Join(asked.words, " ")
	hits := find.New(find.Entries(archive.AsOf(asked.day), say, korean)).Search(query, asked.most)
	if asked.json {
		return printHitsJSON(out, hits)
	}
	if asked.lang == "ko" {
		return printHits(out, hits, say.Words().Find.Nothing)
	}
	return printHits(out, hits, "nothing that was known on "+say.Day(asked.day.Partial())+" is near "+money.Quoted(query))
}

// readSearch reads words and flags in any order; after -- all are words.
func readSearch(archive *dataset.Archive, args []string) (search, error) {
	s := search{most: 20}
	_, s.day = archive.Range()
	for len(args) > 0 {
		word := args[0]
		args = args[1:]
		switch {
		case word == "--":
			s.words, args = append(s.words, args...), nil
		case strings.HasPrefix(word, "-"):
			name, value, hasValue := strings.Cut(strings.TrimLeft(word, "-"), "=")
			var err error
			if args, err = s.flag(archive, name, value, hasValue, args); err != nil {
				return s, err
			}
		default:
			s.words = append(s.words, word)
		}
	}
	if strings.TrimSpace(strings.Join(s.words, "")) == "" {
		return s, misused("what shall be found is missing; try costshare find mattis")
	}
	return s, nil
}

// flag takes a flag, with its value from the words that follow where it has none.
func (s *search) flag(archive *dataset.Archive, name, value string, hasValue bool, args []string) (rest []string, err error) {
	switch {
	case name == "json" && hasValue:
		return args, misused("--json takes no value; leave out =%s", value)
	case name == "json":
		s.json = true
		return args, nil
	case name != "as-of" && name != "asof" && name != "most" && name != "lang":
		return args, unknownFindFlag(name)
	case !hasValue && len(args) == 0:
		return args, misused("--%s has no value; costshare find --help shows one", name)
	case !hasValue:
		value, args = args[0], args[1:]
	}
	if name == "most" {
		s.most, err = strconv.Atoi(value)
		if err != nil || s.most < 1 || s.most > mostFound {
			return args, misused("--most: %s is no number from 1 to %d", money.Quoted(value), mostFound)
		}
		return args, nil
	}
	if name == "lang" {
		if s.lang = value; value != "en" && value != "ko" {
			return args, misused("--lang: %s is no language; write en or ko", money.Quoted(value))
		}
		return args, nil
	}
	if s.day, err = archive.Day(value); err != nil {
		return args, misused("--%s: %w", name, err)
	}
	return args, nil
}

func unknownFindFlag(name string) error {
	if near := scenario.Nearest(name, []string{"as-of", "asof", "most", "lang", "json", "help"}); near != "" {
		return misused("--%s is no part of a search; did you mean --%s?", name, near)
	}
	return misused("--%s is no part of a search; costshare find --help lists them", name)
}

// hitJSON is a hit as a program reads it. Title is the whole line as it is shown;
// Date is as exact as it is known, "" where the thing has none.
type hitJSON struct {
	Kind  find.Kind `json:"kind"`
	ID    string    `json:"id"`
	Title string    `json:"title"`
	Date  string    `json:"date"`
	Score int       `json:"score"`
}

func printHitsJSON(out io.Writer, hits []find.Hit) error {
	all := []hitJSON{}
	for _, h := range hits {
		all = append(all, hitJSON{h.Kind, h.ID, h.Line, h.Date.String(), h.Score})
	}
	e := json.NewEncoder(out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(all)
}

// printHits prints hits for a person: kind, line with stars around what was
// looked for, id.
func printHits(out io.Writer, hits []find.Hit, none string) error {
	var b strings.Builder
	for _, h := range hits {
		fmt.Fprintf(&b, "%-11s%s [%s]\n", h.Kind, starred(h), h.ID)
	}
	if len(hits) == 0 {
		b.WriteString(none + "\n")
	}
	_, err := io.WriteString(out, b.String())
	return err
}

func starred(h find.Hit) string {
	text, end := "", 0
	for _, m := range h.Marks {
		text += h.Line[end:m.Start] + "*" + h.Line[m.Start:m.End] + "*"
		end = m.End
	}
	return text + h.Line[end:]
}
