package scenario

import (
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/fault"
	"costshare/engine/money"

	"github.com/shopspring/decimal"
)

// PartAsk is what is asked of one category: an amount, a change in percent on
// what it has now, or a multiple of that. The zero PartAsk leaves it as it is.
type PartAsk struct {
	Kind   PayKind // PayCourse, PayAmount, PayChange or PayMultiple
	Amount money.Amount
	Number decimal.Decimal
}

// Asked says whether the category is asked about.
func (p PartAsk) Asked() bool { return p.Kind != PayCourse }

func (p PartAsk) pay() Pay { return Pay{Kind: p.Kind, Amount: p.Amount, Number: p.Number} }

// String is the form that ParsePart reads back; "" leaves the category as it is.
func (p PartAsk) String() string { return p.pay().String() }

// ParsePart reads what is asked of a category, by the words of ParsePay for
// amounts, changes and multiples. The error is a sentence.
func ParsePart(c Category, s string) (PartAsk, error) {
	p, err := ParsePay(s)
	switch {
	case err != nil:
		return PartAsk{}, fault.New("%s: %v", c, err)
	case c == Operational && p.Kind != PayAmount:
		return PartAsk{}, fault.New("operational support has no amount that %s could change; write an amount like 200bn", money.Quoted(s))
	case p.Kind != PayAmount && p.Kind != PayChange && p.Kind != PayMultiple:
		return PartAsk{}, fault.New("%s: %s is asked of the whole payment; write an amount like 500bn, a change like +20%% or a multiple like 2x", c, money.Quoted(s))
	}
	return PartAsk{p.Kind, p.Amount, p.Number}, nil
}

// ParseParts reads labour:500bn,logistics:+20%,operational:200bn, each category
// once. The error is a sentence.
func ParseParts(s string) (Pay, error) {
	p := Pay{Kind: PayParts}
	if strings.TrimSpace(s) == "" {
		return Pay{}, fault.New("the parts are missing; write them like labour:+20%%,operational:200bn")
	}
	for _, piece := range pieces(s) {
		word, value, ok := strings.Cut(piece, ":")
		c, err := ParseCategory(word)
		switch {
		case err != nil:
			return Pay{}, err
		case !ok:
			return Pay{}, fault.New("%s has no amount; write it like %s:500bn", c, c)
		case p.Parts[c].Asked():
			return Pay{}, fault.New("%s stands twice among the parts; write it once", c)
		}
		if p.Parts[c], err = ParsePart(c, value); err != nil {
			return Pay{}, err
		}
	}
	return p, nil
}

// pieces cuts at commas, but not at those inside a number.
func pieces(s string) []string {
	var out []string
	for piece := range strings.SplitSeq(s, ",") {
		if len(out) > 0 && piece != "" && piece[0] >= '0' && piece[0] <= '9' {
			out[len(out)-1] += "," + piece
		} else {
			out = append(out, piece)
		}
	}
	return out
}

// PartsString is the form that ParseParts reads back, "" where a payment is not
// asked for by its parts.
func (p Pay) PartsString() string {
	if p.Kind != PayParts {
		return ""
	}
	var out []string
	for i, ask := range p.Parts {
		if ask.Asked() {
			out = append(out, Category(i).String()+":"+ask.String())
		}
	}
	return strings.Join(out, ",")
}

// keep divides a base payment by category, as the newest split divides its own
// year. In the split's own year, where it is in won and sums to the payment,
// the parts are those printed. Else each is in proportion: payment x part / sum
// of the parts. For another year than the split's this is an assumption.
func keep(base *Value, year int, s *Split) []Part {
	if s == nil {
		return nil
	}
	if s.Year == year && s.Unit == dataset.Won && s.Rest == nil {
		return s.Parts
	}
	out := make([]Part, len(s.Parts))
	for i, p := range s.Parts {
		value := derived(compute(Term{"kept_" + p.Category.String(), year}, dataset.Won, InProportion, To(quotientPlaces), base, p.Value, s.Sum))
		if s.Year != year {
			value.Status = dataset.Assumption
		}
		out[i] = Part{p.Category, value}
	}
	return out
}

// byParts is the payment as the sum of its parts, in whole won: what the reader
// asks of some, the base payment's division for the others.
func (p Pay) byParts(a *Answer, rate *Value) (*Value, error) {
	if err := p.fitParts(a); err != nil {
		return nil, err
	}
	now := a.Kept
	a.Parts = nil
	if p.Parts[Operational].Asked() {
		now = append(now[:len(now):len(now)], Part{Operational, nil})
	}
	for _, part := range now {
		value, err := p.Parts[part.Category].of(part, a.StartYear, rate)
		if err != nil {
			return nil, err
		}
		a.Parts = append(a.Parts, Part{part.Category, value})
	}
	return compute(Term{"scenario", a.StartYear}, dataset.Won, Sum, To(0), values(a.Parts)...), nil
}

// fitParts says in a sentence why the day cannot answer for some category.
func (p Pay) fitParts(a *Answer) error {
	day := a.View.Day()
	if a.Split == nil {
		return fault.New("no split of a payment into its parts was known on %s; ask for the whole with pay", day)
	}
	has, words := [categories]bool{}, make([]string, 0, categories)
	for _, part := range a.Kept {
		has[part.Category] = true
		words = append(words, part.Category.String())
	}
	_, has[Operational] = a.View.Operational()
	for i, ask := range p.Parts {
		switch c := Category(i); {
		case !ask.Asked() || has[c]:
		case c == Operational:
			return fault.New("operational support was not spoken of on %s, so the payment has no such part", day)
		default:
			return fault.New("the split of %d, the newest known on %s, has no part %s; it has %s", a.Split.Year, day, c, strings.Join(words, ", "))
		}
	}
	return nil
}

// of applies what is asked to what a category has now.
func (p PartAsk) of(now Part, year int, rate *Value) (*Value, error) {
	word := now.Category.String()
	term := Term{"your_" + word, year}
	var out *Value
	switch p.Kind {
	case PayAmount:
		out = given(term, p.Amount.Value, dataset.Won)
		if p.Amount.Currency == money.Dollars {
			if rate == nil {
				return nil, errNoRate
			}
			out = compute(term, dataset.Won, Multiply, To(0), given(Term{"dollars_" + word, 0}, p.Amount.Value, dataset.Dollars), rate)
		}
	case PayChange:
		out = compute(term, dataset.Won, Grow, To(quotientPlaces), now.Value, given(Term{"change_" + word, 0}, p.Number, dataset.Percent))
	case PayMultiple:
		out = compute(term, dataset.Won, Multiply, To(quotientPlaces), now.Value, given(Term{"multiple_" + word, 0}, p.Number, dataset.Times))
	default:
		return now.Value, nil
	}
	switch {
	case out.Amount.IsNegative():
		return nil, fault.New("%s by %s would be less than nothing; write an amount or a change down to -100%%", word, p)
	case out.Amount.Cmp(Most()) > 0:
		return nil, fault.New("%s by %s would be more than %s won", word, p, money.Amount{Value: Most()})
	}
	return out, nil
}
