package widget

import (
	"cmp"
	"strconv"

	"costshare/engine/dataset"
	"costshare/engine/scenario"
	"costshare/engine/scene"
)

const moneyID scene.ID = "money"

// money is in whose money amounts are shown: won or dollars, at which exchange
// rate, and in prices of which year.
func (m Model) money() scene.Node {
	w := m.say.Words()
	rate := m.state.Question.Rate
	ownRate := ""
	if !rate.Number.IsZero() {
		ownRate = rate.String()
	}
	group := scene.Node{ID: moneyID + "-choices", Role: scene.Group, Kids: []scene.Node{
		choice(keyID("cur"), w.AmountsIn, cmp.Or(m.state.Currency, "krw"), []option{{"krw", w.Won}, {"usd", w.Dollars}}),
		m.rateChoice(), m.pricesChoice(),
	}}
	return details(moneyID, w.Money, group, m.own("rate", w.OwnRate, ownRate, w.OwnRateHint))
}

func (m Model) rateChoice() scene.Node {
	var options []option
	for _, o := range scenario.RateChoices(m.answer.View) {
		options = append(options, option{o.Choice.String(), m.say.RateChoice(o)})
	}
	value := m.state.Question.Rate.String()
	return choice(keyID("rate"), m.say.Words().ExchangeRate, value, with(options, value, value))
}

// pricesChoice offers every year whose consumer prices were known on the day.
func (m Model) pricesChoice() scene.Node {
	var options []option
	for y := m.state.AsOf.Year(); y >= firstYear; y-- {
		if _, ok := m.day.view.Indicator(dataset.ConsumerPrices, y); ok {
			options = append(options, option{strconv.Itoa(y), m.say.Years(y, y)})
		}
	}
	year := strconv.Itoa(m.state.Question.PricesYear())
	return choice(keyID("prices"), m.say.Words().PricesOf, year, with(options, year, year))
}
