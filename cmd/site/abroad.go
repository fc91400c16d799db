package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	stdhtml "html"
	"image/png"
	"strings"

	"costshare/engine/poster"
	"costshare/engine/raster"
	"costshare/engine/scene"
	"costshare/engine/widget"
)

// The picture that other sites show of a page, in pixels.
const (
	cardWidth  = 1200
	cardHeight = 630
)

// abroad is what other sites read of a page: its address, a picture, and how to
// frame it; as files, and as lines for the page's head.
func (p *press) abroad(page sitePage, base string) (files map[string][]byte, head string, err error) {
	m := p.model(page.lang, page.day)
	address := base + strings.TrimPrefix(page.name(), "index.html")
	card, oembed := "card"+page.suffix()+".png", "oembed"+page.suffix()+".json"
	picture, err := p.card(m, address)
	if err != nil {
		return nil, "", err
	}
	title, sentence := widget.View(m).Title, m.Sentence()
	told, err := oEmbed(title, base, address, card)
	if err != nil {
		return nil, "", err
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "<link rel=\"canonical\" href=\"%s\">\n", address)
	fmt.Fprintf(&b, "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"%s\" title=\"%s\">\n", base+oembed, stdhtml.EscapeString(title))
	for _, t := range [][2]string{
		{"og:type", "website"}, {"og:url", address}, {"og:title", title}, {"og:description", sentence},
		{"og:image", "base:" + card}, {"og:image:width", fmt.Sprint(cardWidth)}, {"og:image:height", fmt.Sprint(cardHeight)}, {"og:image:alt", sentence},
	} {
		fmt.Fprintf(&b, "<meta property=\"%s\" content=\"%s\">\n", t[0], stdhtml.EscapeString(t[1]))
	}
	b.WriteString("<meta name=\"twitter:card\" content=\"summary_large_image\">\n")
	return map[string][]byte{card: picture, oembed: told}, b.String(), nil
}

// card is the picture of a state in the form in which other sites show it.
func (p *press) card(m widget.Model, address string) ([]byte, error) {
	view := func(width float64) scene.Scene {
		m, _ := widget.Update(m, scene.Resized{Width: width})
		return widget.Poster(m, address)
	}
	d := poster.Drawing(view, p.Family, poster.Named("card"))
	picture := raster.Drawing(&d, p.Family, scene.Light(), raster.Options{Scale: cardWidth / d.Width, Ground: true})
	var b bytes.Buffer
	err := png.Encode(&b, picture)
	return b.Bytes(), err
}

// oEmbed answers a site that asks how a page is framed; see oembed.com. It needs
// no script.
func oEmbed(title, base, address, card string) ([]byte, error) {
	return json.MarshalIndent(map[string]any{
		"version": "1.0", "type": "rich", "title": title, "provider_name": "Costshare", "provider_url": base,
		"width": 760, "height": frameHeight, "html": plainFrame(address, title),
		"thumbnail_url": "base:" + card, "thumbnail_width": cardWidth, "thumbnail_height": cardHeight,
	}, "", "  ")
}

// frameHeight is how tall a frame is that nobody tells how tall the page is.
const frameHeight = 900

// plainFrame frames a page without a script. It does not ask for frame-sizing:
// Chromium 156 never tells a lazy frame with a height and that style its size.
func plainFrame(address, title string) string {
	return fmt.Sprintf(`<iframe src="%s" title="%s" width="100%%" height="%d" loading="lazy" style="border:0" `+
		`sandbox="allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox" allow="clipboard-write; web-share"></iframe>`,
		stdhtml.EscapeString(address), stdhtml.EscapeString(title), frameHeight)
}
