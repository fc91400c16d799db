package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"costshare/engine/scenario"
)

// read takes the words of a command line. Asked for help it writes what flags
// there are; what it cannot take becomes a sentence.
func read(flags *flag.FlagSet, args []string) error {
	flags.SetOutput(io.Discard)
	err := flags.Parse(args)
	if errors.Is(err, flag.ErrHelp) {
		fmt.Println("desktop: the calculator in a window of its own")
		flags.SetOutput(os.Stdout)
		flags.PrintDefaults()
		return err
	}
	if err != nil {
		return explained(err, flags)
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("%q is no flag; a state is given like -query 'pay=1.3tn'", flags.Arg(0))
	}
	return nil
}

// explained adds the nearest right flag to one that is not there.
func explained(err error, flags *flag.FlagSet) error {
	name, unknown := strings.CutPrefix(err.Error(), "flag provided but not defined: -")
	if !unknown {
		return err
	}
	var names []string
	flags.VisitAll(func(f *flag.Flag) { names = append(names, f.Name) })
	if near := scenario.Nearest(strings.ToLower(name), names); near != "" {
		return fmt.Errorf("-%s is no flag; did you mean -%s?", name, near)
	}
	return fmt.Errorf("-%s is no flag; there is -%s", name, strings.Join(names, ", -"))
}
