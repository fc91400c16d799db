package main

import (
	"bytes"
	"fmt"
	stdhtml "html"
	"regexp"
	"strconv"
)

// say is where a page about the figures takes in what the calculator says in a state:
// no figure is written by hand.
var say = regexp.MustCompile(`<!-- said: (\S+) -->`)

// abouts are the pages about the figures, by language, beside the page that they are
// about.
var abouts = []struct{ lang, name, home string }{{"en", "about.html", "index.html"}, {"ko", "about-ko.html", "ko.html"}}

// about says in the pages about the figures what only the tables know.
func (p *press) about(files map[string][]byte) error {
	for _, a := range abouts {
		body, ok := files[a.name]
		if !ok {
			return fmt.Errorf("there is no web/%s", a.name)
		}
		var wrong error
		body = say.ReplaceAllFunc(body, func(mark []byte) []byte {
			query := string(say.FindSubmatch(mark)[1])
			m := p.Widget(query, a.lang)
			for _, problem := range m.Notices() {
				wrong = fmt.Errorf("web/%s asks for %s: %s", a.name, query, problem)
			}
			return []byte(`<a href="` + a.home + "?" + stdhtml.EscapeString(query) + `">` + stdhtml.EscapeString(m.Lead()) + "</a>")
		})
		if wrong != nil {
			return wrong
		}
		body = bytes.ReplaceAll(body, []byte("<!-- covered -->"), []byte(stdhtml.EscapeString(p.Widget("", a.lang).Covered())))
		body = bytes.ReplaceAll(body, []byte("<!-- version -->"), []byte(strconv.Itoa(p.Version())))
		files[a.name] = body
	}
	return nil
}
