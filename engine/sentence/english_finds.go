package sentence

import (
	"strconv"
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
)

func (e English) TermLine(t dataset.Term) Line { return Line{"", t.Name, ": " + t.Text} }

func (e English) PersonLine(p dataset.Person) Line {
	did, side := ", signed the ", "for South Korea"
	if p.Role == "negotiator" {
		did = ", led the talks on the "
	}
	if p.Side == "us" {
		side = "for the United States"
	}
	number, _ := strconv.Atoi(strings.TrimPrefix(p.Agreement, "sma-"))
	return Line{"", p.Name, did + e.AgreementName(number) + " " + side + joined(", ", p.Post)}
}

func (e English) AgreementLine(a dataset.Agreement) Line {
	return Line{"", e.Ordinal(a.Number) + " SMA", ", the " + e.AgreementName(a.Number) + ", " + e.Years(a.FirstYear, a.LastYear) + ": " + a.RuleText}
}

func (e English) DemandLine(d dataset.Demand) Line {
	amount := ""
	switch {
	case d.Dollars.IsPositive():
		amount = e.Dollars(d.Dollars) + ", "
	case d.Won.IsPositive():
		amount = e.Won(d.Won) + ", "
	}
	return Line{e.Day(d.Date) + ": " + amount, d.By + ": " + d.Text, ""}
}

func (e English) EventLine(v dataset.Event) Line { return Line{e.Day(v.Date) + ": ", v.Text, ""} }

func (e English) SourceLine(s dataset.Source) Line {
	return Line{e.Day(s.Date) + ": ", s.Title, joined(", ", s.Publisher)}
}

func (e English) PaymentLine(year int, in []dataset.Fact) Line {
	var amounts []string
	for _, f := range in {
		amounts = append(amounts, e.amountOf(f))
	}
	return Line{"", "payment in " + strconv.Itoa(year), ": " + strings.Join(amounts, ", ")}
}

func (e English) UseLine(u dataset.Use) Line {
	return Line{"", e.Category(categoryOf(u.Part)) + " in " + strconv.Itoa(u.Fact.Year), ": " + e.amountOf(u.Fact)}
}

func (e English) MeasureLine(measure string, f dataset.Fact) Line {
	return Line{"", e.Term(scenario.Term{Name: termOf(measure), Year: f.Year}), ": " + e.amountOf(f)}
}

func (e English) CountLine(d dataset.Definition) Line {
	share := ""
	if d.ShareLow.Row != "" {
		share = e.Percent(d.ShareLow.Value)
		if !d.ShareHigh.Value.Equal(d.ShareLow.Value) {
			share += " to " + e.Percent(d.ShareHigh.Value)
		}
		share += " South Korean, "
	}
	return Line{"", d.Name, ": " + share + "by " + d.By + "; " + d.Counts}
}

func (e English) ClaimLine(c dataset.TroopClaim) Line {
	return Line{e.Day(c.Date) + ": ", e.Number(decimal.NewFromInt(int64(c.Said))) + " US soldiers", ", said by " + c.By + ", " + c.Occasion}
}

func (e English) DollarLine(d dataset.DollarValue) Line {
	return Line{"", e.Won(d.Won) + " = " + e.Dollars(d.Dollars), ", payment in " + strconv.Itoa(d.Year) + " as printed by " + d.PrintedBy + ", " + e.Day(d.KnownFrom.Partial())}
}

func (e English) ComparatorLine(c dataset.Comparator) Line { return Line{"", e.Comparator(c), ""} }

// amountOf writes a value of a table with its unit and how firmly it stands.
func (e English) amountOf(f dataset.Fact) string {
	text := e.Number(f.Value)
	switch f.Unit {
	case dataset.Won:
		text = e.Won(f.Value)
	case dataset.Dollars:
		text = e.Dollars(f.Value)
	case dataset.Percent:
		text = e.Percent(f.Value)
	}
	return text + " (" + e.Status(f.Status) + ")"
}

// joined puts a link before a text, nothing before none.
func joined(link, text string) string {
	if text == "" {
		return ""
	}
	return link + text
}
