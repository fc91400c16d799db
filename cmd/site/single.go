package main

import (
	"bytes"
	"fmt"
	stdhtml "html"
	"io"
	"os"
	"regexp"
	"slices"
	"strings"

	"costshare/engine/html"
	"costshare/engine/svg"
	"costshare/engine/widget"
)

// mostSingle is the most that a single file may weigh, so that it goes through
// any letter box.
const mostSingle = 150_000

// singleFile writes the still page of a day, with its grid of scenarios, as one
// file without scripts that needs no server.
func singleFile(to, day, report string, out io.Writer) error {
	page, err := single(day, report)
	if err != nil {
		return err
	}
	if len(page) > mostSingle {
		return fmt.Errorf("%s would weigh %s bytes; %s are allowed", to, thousands(int64(len(page))), thousands(mostSingle))
	}
	if err := os.WriteFile(to, page, 0o644); err != nil {
		return err
	}
	fmt.Fprintf(out, "built %s, %s bytes\n", to, thousands(int64(len(page))))
	return nil
}

func single(day, report string) ([]byte, error) {
	p, err := newPress(report)
	if err != nil {
		return nil, err
	}
	m := p.model("en", day)
	if said := m.Notices(); len(said) > 0 {
		return nil, wrongWords("build: " + strings.Join(said, " "))
	}
	sheet, err := singleSheet()
	if err != nil {
		return nil, err
	}
	view := widget.View(m)
	root := html.Of(&view)
	root.Attrs = append(root.Attrs, html.Attr{Name: "data-theme", Value: "light"}) // as the pictures are
	alone := slimmer{sources: map[string]string{}}
	alone.list(&root)
	body := bareSpans.ReplaceAllString(string(html.Print(alone.slim(root))), "$1")
	picture := triedPicture(m, triedWidths[0].width, svg.Options{Prefix: "try-", Coarse: true})
	grid := string(triesWith(m, string(picture)))
	body = strings.Replace(body, "\n<ul id=\"cs-figures\"", "\n"+grid+"<ul id=\"cs-figures\"", 1)
	title := stdhtml.EscapeString(view.Title)
	return []byte("<!doctype html>\n<html lang=\"" + view.Lang + "\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
		"<meta name=\"color-scheme\" content=\"light dark\">\n<title>" + title + "</title>\n<style>" + sheet + "</style>\n" + body + "\n</html>\n"), nil
}

// bareSpans say nothing of their text.
var bareSpans = regexp.MustCompile(`<span>([^<]*)</span>`)

var fontFaces = regexp.MustCompile(`@font-face\{[^}]*\}`)

// singleRules are for what a single file has otherwise: one picture, as on phones,
// stretched elsewhere, and figures without elements around their words.
const singleRules = `.costshare .tries>svg{display:block;width:100%;max-width:440px;height:auto;margin-top:20px}` +
	`.costshare .value{display:table;color:var(--ink)}.costshare .figure{color:var(--soft)}`

// singleSheet are the style sheets in short, without the fonts.
func singleSheet() (string, error) {
	root, err := moduleRoot()
	if err != nil {
		return "", err
	}
	var all []byte
	for _, name := range []string{"costshare.css", "still.css"} {
		body, err := os.ReadFile(root + "/web/" + name)
		if err != nil {
			return "", err
		}
		all = append(all, body...)
	}
	short, err := shorten("single.css", all)
	return string(fontFaces.ReplaceAll(bytes.TrimSpace(short), nil)) + singleRules, err
}

// slimmer makes of a page what stands in a single file: nothing to press, no
// names but those that its own links and rules need, and each address once, in
// the list of sources.
type slimmer struct{ sources map[string]string }

// singleParts are the blocks of the page that the single file has.
var singleParts = []string{"cs-title", "cs-subtitle", "cs-lead", "cs-rest", "cs-figures", "cs-payments", "cs-event-details", "cs-agreements", "cs-words", "cs-sources", "cs-footer"}

// list learns which entry of the list of sources has which address.
func (s *slimmer) list(root *html.Element) {
	for i := range root.Kids {
		if root.Kids[i].ID() != "cs-sources" {
			continue
		}
		for _, part := range root.Kids[i].Kids {
			for _, entry := range part.Kids {
				for _, k := range entry.Kids {
					if k.Tag == "a" {
						s.sources[k.Attr("href")] = fmt.Sprint("s", len(s.sources))
					}
				}
			}
		}
	}
}

func (s *slimmer) slim(root html.Element) html.Element {
	kids := root.Kids
	root.Kids = nil
	for _, k := range kids {
		if !slices.Contains(singleParts, k.ID()) {
			continue
		}
		id := k.ID()
		slim := s.element(k, id == "cs-sources")
		slim.Attrs = append([]html.Attr{{Name: "id", Value: id}}, slim.Attrs...)
		root.Kids = append(root.Kids, slim)
	}
	return root
}

// silent are classes that say nothing a single file's rules look for.
var silent = []string{"item", "row", "cell", "headcell", "s-soft", "paragraph", "press", "summary", "caption"}

func (s *slimmer) element(e html.Element, listing bool) html.Element {
	out := html.Element{Tag: e.Tag, Text: e.Text}
	if e.Tag == "button" {
		out.Tag = "span"
	}
	for _, a := range e.Attrs {
		switch {
		case a.Name == "class" && !slices.Contains(silent, a.Value), a.Name == "lang", a.Name == "open", a.Name == "scope" && a.Value == "row":
			out.Attrs = append(out.Attrs, a)
		case a.Name == "href":
			if at := s.sources[a.Value]; at != "" && !listing {
				a.Value = "#" + at
			} else if at != "" {
				out.Attrs = append(out.Attrs, html.Attr{Name: "id", Value: at})
			}
			out.Attrs = append(out.Attrs, a)
		}
	}
	for _, k := range e.Kids {
		out.Kids = append(out.Kids, s.element(k, listing))
	}
	return out
}
