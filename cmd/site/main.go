// Command site builds the web page, serves it, and says what it weighs.
//
//	go run ./cmd/site build -o dist
//	go run ./cmd/site serve -dir dist -port 8080
//	go run ./cmd/site size -dir dist
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
)

const usage = `Usage:
  go run ./cmd/site build [-o dist] [-quick] [-report mailto:...] [-base https://...]
                                                    makes the site in a folder;
                                                    -report is where readers report errors;
                                                    -base is where the folder will stand;
                                                    -quick spares a minute of brotli
  go run ./cmd/site build -single out.html [-asof 2018-12-28]
                                                    makes one file that needs no server
  go run ./cmd/site serve [-dir dist] [-port 8080]  serves that folder on this machine
  go run ./cmd/site size  [-dir dist]               says what the page weighs
`

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run gives the exit status: 2 where the words are wrong, 1 where the work
// failed.
func run(args []string, out, errs io.Writer) int {
	err := command(args, out)
	switch {
	case err == nil:
		return 0
	case errors.Is(err, flag.ErrHelp):
		io.WriteString(out, usage)
		return 0
	case errors.As(err, new(wrongWords)):
		fmt.Fprintf(errs, "site: %v\n%s", err, usage)
		return 2
	}
	fmt.Fprintf(errs, "site: %v\n", err)
	return 1
}

// wrongWords is what a command line says that cannot be meant.
type wrongWords string

func (w wrongWords) Error() string { return string(w) }

func command(args []string, out io.Writer) error {
	if len(args) == 0 {
		return flag.ErrHelp
	}
	word, rest := args[0], args[1:]
	switch word {
	case "build":
		return buildCommand(rest, out)
	case "serve":
		return serveCommand(rest, out)
	case "size":
		return sizeCommand(rest, out)
	case "help", "-h", "-help", "--help":
		return flag.ErrHelp
	}
	return wrongWords(fmt.Sprintf("there is no command %q; there are build, serve and size", word))
}

func buildCommand(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("build", flag.ContinueOnError)
	dir := flags.String("o", "dist", "")
	single := flags.String("single", "", "")
	asof := flags.String("asof", "", "")
	var o options
	flags.BoolVar(&o.quick, "quick", false, "")
	flags.StringVar(&o.report, "report", "", "")
	flags.StringVar(&o.base, "base", "", "")
	if err := read(flags, args); err != nil {
		return err
	}
	if o.report != "" && !strings.HasPrefix(o.report, "mailto:") && !strings.HasPrefix(o.report, "https://") {
		return wrongWords(fmt.Sprintf("build: -report %q is neither mailto: nor https:; write it like mailto:desk@example.org", o.report))
	}
	if o.base != "" && (!strings.HasPrefix(o.base, "https://") || !strings.HasSuffix(o.base, "/") || strings.ContainsAny(o.base, `"'<>&?# `)) {
		return wrongWords(fmt.Sprintf("build: -base %q is no address of a folder; write it like https://example.org/costshare/", o.base))
	}
	if *single != "" {
		return singleFile(*single, *asof, o.report, out)
	}
	if *asof != "" {
		return wrongWords("build: -asof goes with -single; the folder holds every day")
	}
	return build(*dir, o, out)
}

func serveCommand(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("serve", flag.ContinueOnError)
	dir := flags.String("dir", "dist", "")
	port := flags.Int("port", 8080, "")
	if err := read(flags, args); err != nil {
		return err
	}
	return serve(*dir, *port, out)
}

func sizeCommand(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("size", flag.ContinueOnError)
	dir := flags.String("dir", "dist", "")
	if err := read(flags, args); err != nil {
		return err
	}
	return size(*dir, out)
}

func read(flags *flag.FlagSet, args []string) error {
	flags.SetOutput(io.Discard)
	err := flags.Parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return err
	case err != nil:
		return wrongWords(flags.Name() + ": " + err.Error())
	case flags.NArg() > 0:
		return wrongWords(fmt.Sprintf("%s: %q is one word too many", flags.Name(), flags.Arg(0)))
	}
	return nil
}
