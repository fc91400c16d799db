package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"costshare/engine/scenario"
)

// The exit statuses: all went well, the machine failed, the words were wrong.
const (
	exitFine   = 0
	exitFailed = 1
	exitMisuse = 2
)

// misuse is an error that the person who typed can mend.
type misuse struct{ error }

// misused makes a sentence for the person who typed.
func misused(format string, a ...any) error { return misuse{fmt.Errorf(format, a...)} }

// command is a first word of the command line.
type command struct {
	name  string
	about string
	help  string
	run   func(args []string, out io.Writer) error
}

func commands() []command {
	return []command{
		{"calc", "what a payment would mean, or what a year's payment meant", calcHelp, calc},
		{"find", "what is known of some words, an amount or a date", findHelp, findWords},
		{"page", "the page as text, as it is read aloud", pageHelp, pageAsText},
		{"check", "whether the tables obey their rules", checkHelp, check},
	}
}

// run does what the words ask and gives the exit status.
func run(args []string, out, problems io.Writer) int {
	err := dispatch(args, out)
	if err == nil {
		return exitFine
	}
	fmt.Fprintf(problems, "costshare: %v\n", err)
	if errors.As(err, new(misuse)) {
		return exitMisuse
	}
	return exitFailed
}

func dispatch(args []string, out io.Writer) error {
	if len(args) == 0 {
		return misused("what shall be done is missing; try costshare calc --help")
	}
	if isHelp(args[0]) {
		_, err := io.WriteString(out, help(args[1:]))
		return err
	}
	for _, c := range commands() {
		if c.name != args[0] {
			continue
		}
		if slices.ContainsFunc(args[1:], isHelp) {
			_, err := io.WriteString(out, c.help)
			return err
		}
		return c.run(args[1:], out)
	}
	if near := scenario.Nearest(args[0], names()); near != "" {
		return misused("%q is no command; did you mean %s?", args[0], near)
	}
	return misused("%q is no command; there is %s", args[0], strings.Join(names(), ", "))
}

func isHelp(word string) bool {
	return slices.Contains([]string{"help", "--help", "-help", "-h"}, word)
}

func names() []string {
	var out []string
	for _, c := range commands() {
		out = append(out, c.name)
	}
	return out
}

// help is the help of a command, or of all.
func help(args []string) string {
	text := "costshare: what South Korea pays for US forces, reckoned from published tables\n\n"
	for _, c := range commands() {
		if len(args) > 0 && args[0] == c.name {
			return c.help
		}
		text += "  costshare " + c.name + "   " + c.about + "\n"
	}
	return text + "\nEach command explains itself: costshare calc --help\n"
}
