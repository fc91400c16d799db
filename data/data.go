// Package data holds the facts: tables of what South Korea pays for US forces,
// each row with its sources and the day from which it was known. It computes
// nothing. datapackage.json describes every column; the tests hold each row to
// it and to the rules that the figures must obey.
package data

import "embed"

// CoversFrom and CoversTo are the days for which the tables can say what was
// known: from the signing of the first agreement to the last day researched.
const (
	CoversFrom = "1991-01-25"
	CoversTo   = "2026-01-31"
)

// Files are the tables that the engine reads. Left out are those for people
// who reuse the tables (growth.csv, spending.csv, source_links.csv), and those
// named -ko, see Korean.
//
//go:embed sources.csv citations.csv payments.csv indicators.csv agreements.csv agreement_steps.csv people.csv
//go:embed events.csv demands.csv dollar_values.csv definitions.csv definition_values.csv troop_claims.csv comparators.csv terms.csv
//go:embed changes.csv
var Files embed.FS

// Korean are each event's text and the words of the field in Korean, which the
// search finds in every language.
//
//go:embed events-ko.csv glossary-ko.csv
var Korean embed.FS

// KoreanTexts is what the other tables say in English, texts-ko.csv. It stands
// apart because only who reads Korean needs it: a program that does not name it
// does not carry it, and can be given it later.
//
//go:embed texts-ko.csv
var KoreanTexts string
