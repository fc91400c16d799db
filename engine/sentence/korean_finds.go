package sentence

import (
	"strconv"
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
)

func (k Korean) TermLine(t dataset.Term) Line { return Line{"", t.Name, ": " + t.Text} }

func (k Korean) PersonLine(p dataset.Person) Line {
	did, side := " 서명자", "한국 "
	if p.Role == "negotiator" {
		did = " 수석대표"
	}
	if p.Side == "us" {
		side = "미국 "
	}
	number, _ := strconv.Atoi(strings.TrimPrefix(p.Agreement, "sma-"))
	return Line{"", p.Name, ", " + k.AgreementName(number) + " " + side + did[1:] + joined(", ", p.Post)}
}

func (k Korean) AgreementLine(a dataset.Agreement) Line {
	return Line{"", "제" + k.Ordinal(a.Number) + " 방위비분담특별협정(SMA)", ", " + k.Years(a.FirstYear, a.LastYear) + ": " + a.RuleText}
}

func (k Korean) DemandLine(d dataset.Demand) Line {
	amount := ""
	switch {
	case d.Dollars.IsPositive():
		amount = k.Dollars(d.Dollars) + ", "
	case d.Won.IsPositive():
		amount = k.Won(d.Won) + ", "
	}
	return Line{k.Day(d.Date) + ": " + amount, d.By + ": " + d.Text, ""}
}

func (k Korean) EventLine(v dataset.Event) Line { return Line{k.Day(v.Date) + ": ", v.Text, ""} }

func (k Korean) SourceLine(s dataset.Source) Line {
	return Line{k.Day(s.Date) + ": ", s.Title, joined(", ", s.Publisher)}
}

func (k Korean) PaymentLine(year int, in []dataset.Fact) Line {
	var amounts []string
	for _, f := range in {
		amounts = append(amounts, k.amountOf(f))
	}
	return Line{"", inYear(year) + " 분담금", ": " + strings.Join(amounts, ", ")}
}

func (k Korean) UseLine(u dataset.Use) Line {
	return Line{"", inYear(u.Fact.Year) + " " + k.Category(categoryOf(u.Part)), ": " + k.amountOf(u.Fact)}
}

func (k Korean) MeasureLine(measure string, f dataset.Fact) Line {
	return Line{"", k.Term(scenario.Term{Name: termOf(measure), Year: f.Year}), ": " + k.amountOf(f)}
}

func (k Korean) CountLine(d dataset.Definition) Line {
	share := ""
	if d.ShareLow.Row != "" {
		share = "한국 분담 비율 " + k.Percent(d.ShareLow.Value)
		if !d.ShareHigh.Value.Equal(d.ShareLow.Value) {
			share += "에서 " + k.Percent(d.ShareHigh.Value) + "까지"
		}
		share += ", "
	}
	return Line{"", d.Name, ": " + share + d.By + ", " + d.Counts}
}

func (k Korean) ClaimLine(c dataset.TroopClaim) Line {
	return Line{k.Day(c.Date) + ": ", "주한미군 " + k.People(decimal.NewFromInt(int64(c.Said))), ", " + c.By + ", " + c.Occasion}
}

func (k Korean) DollarLine(d dataset.DollarValue) Line {
	return Line{"", k.Won(d.Won) + " = " + k.Dollars(d.Dollars), ", " + inYear(d.Year) + " 분담금, " + k.Day(d.KnownFrom.Partial()) + " " + d.PrintedBy + " 보도"}
}

func (k Korean) ComparatorLine(c dataset.Comparator) Line { return Line{"", k.Comparator(c), ""} }

// amountOf writes a value of a table with its unit and how firmly it stands.
func (k Korean) amountOf(f dataset.Fact) string {
	text := k.Number(f.Value)
	switch f.Unit {
	case dataset.Won:
		text = k.Won(f.Value)
	case dataset.Dollars:
		text = k.Dollars(f.Value)
	case dataset.Percent:
		text = k.Percent(f.Value)
	case dataset.People:
		text = k.People(f.Value)
	case dataset.WonPerDollar:
		text = "달러당 " + text + "원"
	}
	return text + "(" + k.Status(f.Status) + ")"
}
