package scenario_test

import "math/big"

// cost is a definition of the whole cost in won a year: what South Korea gives
// beside the payment, what the US spends, and the payment of its period.
type cost struct{ other, us, payment *big.Rat }

// korean is all that South Korea gives by the definition.
func (c cost) korean() *big.Rat { return add(c.payment, c.other) }

// share is South Korea's part in percent at a payment where US spending stays.
func (c cost) share(pay *big.Rat) *big.Rat {
	given := add(pay, c.other)
	return mul(over(given, add(given, c.us)), whole(100))
}

// shareTotalStays is the same where the whole cost stays.
func (c cost) shareTotalStays(pay *big.Rat) *big.Rat {
	return mul(over(add(pay, c.other), add(c.korean(), c.us)), whole(100))
}

// costOf works a definition out, nil where it carries no scenario.
func (j judge) costOf(id string) *cost {
	d := j.definition(id)
	if d == nil || d["cannot_carry"] != "" {
		return nil
	}
	var payments, rates []*big.Rat
	for y := d.year("first_year"); y <= d.year("last_year"); y++ {
		payments, rates = append(payments, j.paid(y)), append(rates, j.indicator("usd_krw", y))
	}
	c := &cost{other: whole(0), payment: mean(payments)}
	if d["payment_alone"] == "yes" {
		s := j.printed(id, "share")
		c.us = over(mul(c.payment, sub(whole(100), s)), s)
		return c
	}
	yearly := over(mean(rates), whole(int64(len(payments))))
	c.other = sub(mul(j.printed(id, "korean"), yearly), c.payment)
	c.us = mul(j.printed(id, "us"), yearly)
	return c
}

func (j judge) definition(id string) row {
	for _, d := range j.known["definitions"] {
		if d["id"] == id {
			return d
		}
	}
	return nil
}

// printed is a number of a definition: a percentage, or dollars.
func (j judge) printed(id, part string) *big.Rat {
	unit := map[string]*big.Rat{"percent": whole(1), "usd_m": whole(1_000_000), "usd_bn": whole(1_000_000_000)}
	for _, v := range j.known["definition_values"] {
		if v["definition"] == id && v["part"] == part {
			return mul(v.num("value"), unit[v["unit"]])
		}
	}
	return nil
}

// fits is true where a definition can be asked: of a payment to come, where its
// period does not end after the base year and ends at most ten years before it;
// of a year that was paid, where its period holds the year.
func (j judge) fits(id string, q asked) bool {
	d := j.definition(id)
	first, last := d.year("first_year"), d.year("last_year")
	if q.year != 0 {
		return first <= q.year && q.year <= last
	}
	b := j.baseYear()
	return last <= b && last >= b-10
}

// chosen is the definition asked for, else the newest of the kind US
// non-personnel cost; nil where it does not fit.
func (j judge) chosen(q asked) *cost {
	ids := []string{"nonpersonnel-2021", "npsc-2016"}
	if q.def != "" {
		ids = []string{q.def}
	}
	for _, id := range ids {
		if c := j.costOf(id); c != nil && j.fits(id, q) {
			return c
		}
	}
	return nil
}
