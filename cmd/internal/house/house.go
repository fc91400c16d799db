// Package house is the widget as programs of this machine carry it: the tables, in
// both languages, and the letters.
package house

import (
	"costshare/data"
	"costshare/engine/dataset"
	"costshare/engine/typeface"
	"costshare/engine/typeface/korean"
	"costshare/engine/widget"
)

// House opens widgets.
type House struct {
	archive, inKorean *dataset.Archive
	Family            *typeface.Family // what they are written with
}

// New reads tables and letters. An error names file and line.
func New() (*House, error) {
	archive, err := dataset.Read(data.Files, data.CoversFrom, data.CoversTo)
	if err != nil {
		return nil, err
	}
	wording, err := dataset.ReadWording(data.Korean, data.KoreanTexts)
	if err != nil {
		return nil, err
	}
	family, err := typeface.New()
	if err != nil {
		return nil, err
	}
	return &House{archive, archive.Worded(wording), family}, korean.Add(family)
}

// Version is that of the tables.
func (h *House) Version() int { return h.archive.Version() }

// Widget is one at an address for a reader of a language, "" where nothing tells
// which.
func (h *House) Widget(query, reader string) widget.Model {
	return widget.New(h.archive, h.Family, query, widget.Options{Reader: reader, Korean: func() *dataset.Archive { return h.inKorean }})
}
