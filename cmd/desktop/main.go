// Command desktop is the calculator in a window of its own.
package main

import (
	"errors"
	"flag"
	"fmt"
	"net/url"
	"os"
	"strings"

	"costshare/cmd/internal/house"
	"costshare/engine/canvas"
)

func main() {
	opts, err := parse(os.Args[1:])
	if errors.Is(err, flag.ErrHelp) {
		return
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "desktop:", err)
		os.Exit(2)
	}
	if err := run(opts); err != nil {
		fmt.Fprintln(os.Stderr, "desktop:", err)
		os.Exit(1)
	}
}

// options are what the command line says.
type options struct {
	query         string // the state, as an address holds it
	width, height float64
	scale         float64 // 0: the screen's own
	shot          string  // a file to draw into instead of opening a window
}

func parse(args []string) (options, error) {
	var o options
	var size string
	flags := flag.NewFlagSet("desktop", flag.ContinueOnError)
	flags.StringVar(&o.query, "query", "", "the state as an address holds it, such as 'asof=2018-12-28&pay=1.3tn'")
	flags.StringVar(&size, "size", "760x720", "width and height of the window in CSS pixels")
	flags.Float64Var(&o.scale, "scale", 0, "device pixels per CSS pixel (default: the screen's; with -shot 1)")
	flags.StringVar(&o.shot, "shot", "", "draw one frame into this PNG file and end")
	named := map[string]*string{
		"asof": flags.String("asof", "", "the day as known on which, such as 2018-12-28"),
		"pay":  flags.String("pay", "", "the payment: 1.3tn, 960.2bn, $1.2bn, +50%, 2x"),
		"lang": flags.String("lang", "", "the language, en or ko (default: the system's)"), "theme": flags.String("theme", "", "light, dark or contrast"),
	}
	if err := read(flags, args); err != nil {
		return o, err
	}
	o.query = joined(o.query, named)
	_, err := fmt.Sscanf(size, "%gx%g", &o.width, &o.height)
	if err != nil || o.width < 280 || o.height < 100 || o.width > 4000 || o.height > 20000 {
		return o, fmt.Errorf("-size %q is no size such as 760x720, from 280x100 on", size)
	}
	if o.scale < 0 || o.scale > 8 {
		return o, fmt.Errorf("-scale %v is not between 0 and 8", o.scale)
	}
	return o, nil
}

// joined adds to a query what flags of the same names say.
func joined(query string, named map[string]*string) string {
	parts := []string{}
	if query = strings.TrimPrefix(query, "?"); query != "" {
		parts = append(parts, query)
	}
	for _, key := range []string{"asof", "pay", "lang", "theme"} {
		if value := *named[key]; value != "" {
			parts = append(parts, key+"="+url.QueryEscape(value))
		}
	}
	return strings.Join(parts, "&")
}

func run(o options) error {
	h, err := house.New()
	if err != nil {
		return err
	}
	painter, err := canvas.NewPainter(h.Family)
	if err != nil {
		return err
	}
	s := newShell(h.Widget(o.query, reader(os.Getenv)), h.Family, o.width, o.height)
	if o.shot != "" {
		return takeShot(s, painter, o)
	}
	return open(s, painter, o)
}

// reader is the language in which the system is set to speak, "" where that is
// none of ours.
func reader(env func(string) string) string {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if value := env(name); value != "" {
			lang, _, _ := strings.Cut(strings.ToLower(value), "_")
			return lang
		}
	}
	return ""
}
