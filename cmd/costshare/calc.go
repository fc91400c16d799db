package main

import (
	"io"
	"slices"
	"strings"

	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/scenario"
	"costshare/engine/sentence"
	"costshare/engine/widget"
	"costshare/engine/workbook"
)

// calc answers a question in words or, asked for, as JSON.
func calc(args []string, out io.Writer) error {
	archive, err := dataset.Read(data.Files, data.CoversFrom, data.CoversTo)
	if err != nil {
		return err
	}
	return calcBy(archive, args, out)
}

// speaker speaks a language, English where none is named.
func speaker(lang string) sentence.Speaker {
	if lang == "ko" {
		return sentence.Korean{}
	}
	return sentence.English{}
}

// told is the archive in the words of a language.
func told(archive *dataset.Archive, lang string) (*dataset.Archive, error) {
	if lang != "ko" {
		return archive, nil
	}
	wording, err := dataset.ReadWording(data.Korean, data.KoreanTexts)
	if err != nil {
		return nil, err
	}
	return archive.Worded(wording), nil
}

// calcBy answers by some tables.
func calcBy(archive *dataset.Archive, args []string, out io.Writer) error {
	state := widget.Default(archive)
	asked, err := readFlags(archive, &state, args)
	if err != nil {
		return err
	}
	if archive, err = told(archive, state.Lang); err != nil {
		return err
	}
	answer, err := scenario.Ask(archive.AsOf(state.AsOf), state.Question)
	if err != nil {
		return misused("%w", err)
	}
	b, err := besides(archive, state, answer)
	if err != nil {
		return err
	}
	switch say := state.Speaker(speaker(state.Lang), answer); asked {
	case asJSON:
		return printJSON(out, say, answer, b, state.Query(archive))
	case asCSV, asFODS:
		return printWorkbook(out, asked, workbook.Of(say, b.scenarios(archive, state, answer)...))
	default:
		return printText(out, say, answer, b, asked == asWords)
	}
}

// readFlags reads --name value and --name=value, with one dash or two, by the
// names that an address uses too.
func readFlags(archive *dataset.Archive, state *widget.State, args []string) (asked form, err error) {
	for len(args) > 0 {
		name, value, hasValue := strings.Cut(args[0], "=")
		if !strings.HasPrefix(name, "-") {
			return asked, misused("%q stands alone; every part of a question has a name, like --pay 1.3tn", args[0])
		}
		name, args = strings.TrimPrefix(strings.TrimPrefix(name, "-"), "-"), args[1:]
		switch {
		case slices.Contains(forms(), name) && !hasValue:
			if asked, err = asked.with(form(name)); err != nil {
				return asked, err
			}
			continue
		case slices.Contains(forms(), name):
			return asked, misused("--%s takes no value; leave out =%s", name, value)
		case !slices.Contains(flags(), name):
			return asked, unknownFlag(name)
		case !hasValue && len(args) == 0:
			return asked, misused("--%s has no value; costshare calc --help shows one", name)
		case !hasValue:
			value, args = args[0], args[1:]
		}
		if err := state.Read(archive, name, value); err != nil {
			return asked, misused("--%s: %w", name, err)
		}
	}
	return asked, nil
}

func unknownFlag(name string) error {
	if near := scenario.Nearest(name, append(append(flags(), forms()...), "help")); near != "" {
		return misused("--%s is no part of a question; did you mean --%s?", name, near)
	}
	return misused("--%s is no part of a question; costshare calc --help lists them", name)
}

// flags are the names that a question has in the terminal: those of the
// address, less what is about the page alone.
func flags() []string {
	keys := slices.DeleteFunc(widget.Keys(), func(k string) bool { return slices.Contains([]string{"theme", "mode", "guess"}, k) })
	return append(keys, "as-of")
}
