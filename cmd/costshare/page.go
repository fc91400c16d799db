package main

import (
	"encoding/json"
	"io"
	"strconv"
	"strings"

	"costshare/cmd/internal/house"
	"costshare/engine/money"
	"costshare/engine/scene"
	"costshare/engine/widget"
)

const pageHelp = `costshare page [ADDRESS]: the whole page as text, in the order in which it is
read aloud: what each part is for, what it is called and what it says

  ADDRESS       the state as in the page's address, today's by default
  --at URL      where the page stands, for what it offers to pass on
  --live        as in a browser that runs it, which can play tones
  --width 760   the width in px for which it is laid out, 280 to 4000
  --json        one JSON array for programs, of parts within parts

  costshare page 'asof=2018-12-28&pay=1.3tn&lang=ko'
`

func pageAsText(args []string, out io.Writer) error {
	asked, err := readPage(args)
	if err != nil {
		return err
	}
	h, err := house.New()
	if err != nil {
		return err
	}
	m := h.Widget(asked.query, "").Hosted(asked.at)
	if asked.live {
		m = m.Hearing()
	}
	m, _ = widget.Update(m, scene.Resized{Width: asked.width})
	view := widget.View(m)
	if asked.json {
		return json.NewEncoder(out).Encode(partsOf(view.Nodes))
	}
	_, err = io.WriteString(out, view.Outline())
	return err
}

// part is a node as programs read it.
type part struct {
	Role    scene.Role `json:"role"`
	Name    string     `json:"name,omitempty"`
	Text    string     `json:"text,omitempty"`
	Value   string     `json:"value,omitempty"`
	Words   string     `json:"value_text,omitempty"`
	Hint    string     `json:"hint,omitempty"`
	Problem string     `json:"problem,omitempty"`
	Current bool       `json:"current,omitempty"`
	Press   bool       `json:"press,omitempty"` // it can be pressed
	Parts   []part     `json:"parts,omitempty"`
}

func partsOf(nodes []scene.Node) []part {
	var parts []part
	for i := range nodes {
		n := &nodes[i]
		parts = append(parts, part{n.Role, n.Name, scene.Plain(n.Runs), n.Value, n.ValueText, n.Hint, n.Problem, n.Current, n.Press != nil, partsOf(n.Kids)})
	}
	return parts
}

// pageAsked is which page, and how it is printed.
type pageAsked struct {
	query string
	at    string
	width float64
	live  bool
	json  bool
}

func readPage(args []string) (asked pageAsked, err error) {
	asked.width = 760
	for len(args) > 0 {
		word := args[0]
		args = args[1:]
		name, value, hasValue := strings.Cut(strings.TrimLeft(word, "-"), "=")
		switch {
		case !strings.HasPrefix(word, "-"):
			asked.query = strings.TrimPrefix(word, "?")
			continue
		case name == "json" && !hasValue:
			asked.json = true
			continue
		case name == "live" && !hasValue:
			asked.live = true
			continue
		case name != "width" && name != "at":
			return asked, misused("--%s is no part of a page; there are --at, --live, --width and --json", name)
		case !hasValue && len(args) == 0:
			return asked, misused("--%s has no value; costshare page --help shows one", name)
		case !hasValue:
			value, args = args[0], args[1:]
		}
		if name == "at" {
			asked.at = value
			continue
		}
		if asked.width, err = strconv.ParseFloat(value, 64); err != nil || !(asked.width >= 280 && asked.width <= 4000) {
			return asked, misused("--width: %s is no number from 280 to 4000", money.Quoted(value))
		}
	}
	return asked, nil
}
